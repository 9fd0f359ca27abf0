import { lookOf } from "../scene/mark-look.ts";
import type { MarkColours } from "../scene/mark-colours.ts";
import type { Pixel } from "../scene/mercator.ts";
import type { Mark } from "../scene/scene.ts";
import { anchorDot, halo, leaderWidth, selectedRing } from "../scene/spot-look.ts";
import { statusClass, symbolSize } from "../scene/unit.ts";
import { drawSymbol } from "../symbols/symbol.ts";
import type { MapFrame } from "./map-frame.ts";
import { withOwnLetters } from "./symbol-letters.ts";
import type { Typesetter } from "./text.ts";
import { element } from "./xml.ts";

/** The colour of a mark or movement; grey where its status says that it is not so. */
export const sideStroke = ({ side, status }: Pick<Mark, "side" | "status">, colours: MarkColours): string =>
  statusClass(status) === "negated" ? colours.negated.stroke : colours.sides[side].stroke;

/** Gradients of the soft discs, one a colour. */
export const haloGradients = (marks: readonly Mark[], colours: MarkColours): string =>
  [...new Set(marks.filter(({ site }) => !site).map((mark) => sideStroke(mark, colours)))]
    .sort()
    .map((stroke) =>
      element(
        "radialGradient",
        { id: haloId(stroke) },
        element("stop", { offset: 1 - halo.blur, "stop-color": stroke, "stop-opacity": halo.opacity }) +
          element("stop", { offset: 1, "stop-color": stroke, "stop-opacity": 0 }),
      ),
    )
    .join("");

const haloId = (stroke: string): string => `halo-${stroke.slice(1)}`;

/** The soft disc under a symbol for an area. */
export function haloOf(mark: Mark, colours: MarkColours, frame: MapFrame): string {
  if (mark.site) return "";
  const [cx, cy] = frame.at(mark.position);
  return element("circle", { cx, cy, r: halo.radius, fill: `url(#${haloId(sideStroke(mark, colours))})` });
}

/** The line from a symbol to the place that it is for. */
export function leaderOf(mark: Mark, colours: MarkColours, frame: MapFrame): string {
  if (!mark.leader) return "";
  const [x, y] = frame.at(mark.position);
  const [fromX, fromY] = besideMark(mark, frame);
  return element("line", { x1: fromX, y1: fromY, x2: x, y2: y, stroke: colours.leader, "stroke-width": leaderWidth });
}

/** The dot at the place that a symbol is for. */
export function anchorOf(mark: Mark, colours: MarkColours, frame: MapFrame): string {
  if (!mark.leader && !mark.site) return "";
  const [cx, cy] = besideMark(mark, frame);
  return element("circle", {
    cx,
    cy,
    r: (mark.site ? anchorDot.site : anchorDot.area) + anchorDot.edge / 2,
    fill: mark.site ? sideStroke(mark, colours) : colours.paper,
    stroke: mark.site ? colours.paper : colours.leader,
    "stroke-width": anchorDot.edge,
  });
}

/** The anchor of a mark, on the turn of the earth where the mark is. */
function besideMark({ anchor, position }: Mark, frame: MapFrame): Pixel {
  const [lon = 0, lat = 0] = anchor;
  const turn = Math.round(((position[0] ?? 0) - lon) / 360);
  const [x, y] = frame.on([lon + 360 * turn, lat]);
  return [x + frame.at(position)[0] - frame.on(position)[0], y];
}

/** The symbol of a mark. Throws where its code is none. */
export function symbolOf(
  { sidc, side, status, members, position }: Mark,
  colours: MarkColours,
  frame: MapFrame,
  setter: Typesetter,
): string {
  const [x, y] = frame.at(position);
  const { svg, anchor } = drawSymbol(sidc, lookOf(side, status, members.length > 1, colours), symbolSize);
  return withOwnLetters(svg, setter).replace(
    "<svg ",
    `<svg x="${tenths(x - anchor[0])}" y="${tenths(y - anchor[1])}" `,
  );
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** The ring about the selected symbol. */
export function ringOf({ position }: Mark, colours: MarkColours, frame: MapFrame): string {
  const [cx, cy] = frame.at(position);
  return element("circle", {
    cx,
    cy,
    r: selectedRing.radius + selectedRing.width / 2,
    fill: colours.paper,
    "fill-opacity": selectedRing.opacity,
    stroke: colours.selected,
    "stroke-width": selectedRing.width,
  });
}
