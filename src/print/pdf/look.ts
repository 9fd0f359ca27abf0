/** How an element is painted, with what it inherits. Lengths are those of the element. */
export interface Look {
  fill: string;
  fillOpacity: number;
  isEvenOdd: boolean;
  stroke: string;
  strokeOpacity: number;
  strokeWidth: number;
  dashes: readonly number[];
  cap: string;
  join: string;
  fontFamily: string;
  fontSize: number;
  anchor: string;
  spacing: number;
}

export const firstLook: Look = {
  fill: "#000000",
  fillOpacity: 1,
  isEvenOdd: false,
  stroke: "none",
  strokeOpacity: 1,
  strokeWidth: 1,
  dashes: [],
  cap: "butt",
  join: "miter",
  fontFamily: "",
  fontSize: 16,
  anchor: "start",
  spacing: 0,
};

/** The look of an element with those attributes within one of that look. */
export function lookWithin(look: Look, attributes: Readonly<Record<string, string>>): Look {
  const text = (name: string, otherwise: string): string => attributes[name] ?? otherwise;
  const number = (name: string, otherwise: number): number =>
    attributes[name] === undefined ? otherwise : parseFloat(attributes[name]);
  const dashes = attributes["stroke-dasharray"];
  return {
    fill: text("fill", look.fill),
    fillOpacity: number("fill-opacity", look.fillOpacity),
    isEvenOdd: attributes["fill-rule"] === undefined ? look.isEvenOdd : attributes["fill-rule"] === "evenodd",
    stroke: text("stroke", look.stroke),
    strokeOpacity: number("stroke-opacity", look.strokeOpacity),
    strokeWidth: number("stroke-width", look.strokeWidth),
    dashes:
      dashes === undefined
        ? look.dashes
        : dashes
            .split(/[\s,]+/)
            .filter((part) => part !== "")
            .map(Number),
    cap: text("stroke-linecap", look.cap),
    join: text("stroke-linejoin", look.join),
    fontFamily: text("font-family", look.fontFamily),
    fontSize: number("font-size", look.fontSize),
    anchor: text("text-anchor", look.anchor),
    spacing: number("letter-spacing", look.spacing),
  };
}
