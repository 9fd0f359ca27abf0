import { headOf, shaftOf } from "../scene/arrow-shape.ts";
import { arrowWidths, dashOf, lineWidth } from "../scene/arrow-look.ts";
import type { MarkColours } from "../scene/mark-colours.ts";
import type { Pixel } from "../scene/mercator.ts";
import type { Movement } from "../scene/scene.ts";
import { statusClass } from "../scene/unit.ts";
import { dashes } from "./border-lines.ts";
import type { MapFrame } from "./map-frame.ts";
import { sideStroke } from "./mark-shapes.ts";
import { lineData, ringData } from "./path-data.ts";
import { element } from "./xml.ts";

/** Arrows: the paper about all of them, all lines, all heads, so that no arrow cuts another's head. */
export function arrows(
  movements: readonly Movement[],
  selected: string | null,
  colours: MarkColours,
  frame: MapFrame,
): string {
  const drawn = movements.map((movement) => {
    const place = placing(movement, frame);
    const isSelected = selected !== null && movement.members.includes(selected);
    return {
      movement,
      pieces: shaftOf(movement, frame.zoom).map(({ path, opacity }) => ({ d: lineData(path.map(place)), opacity })),
      head: ringData(headOf(movement, frame.zoom).map(place)),
      stroke: isSelected ? colours.selected : sideStroke(movement, colours),
    };
  });
  const casings = drawn.flatMap(({ movement, pieces }) =>
    pieces.map(({ d, opacity }) =>
      element("path", {
        d,
        "stroke-width": lineWidth(movement.band) + arrowWidths.casing,
        "stroke-opacity": 0.75 * opacity,
      }),
    ),
  );
  const lines = drawn.map(({ movement, pieces, stroke }) => {
    const width = lineWidth(movement.band);
    const kind = statusClass(movement.status);
    return element(
      "g",
      {
        class: "arrow",
        "data-id": movement.id,
        stroke,
        "stroke-width": width,
        "stroke-dasharray": kind === "reported" ? null : dashes(dashOf(kind), width),
      },
      pieces.map(({ d, opacity }) => element("path", { d, "stroke-opacity": opacity === 1 ? null : opacity })).join(""),
    );
  });
  const heads = drawn.map(({ movement, head, stroke }) =>
    element("path", { class: "arrow-head", "data-id": movement.id, d: head, fill: stroke }),
  );
  return (
    element(
      "g",
      { class: "arrow-casings", fill: "none", stroke: colours.paper, "stroke-linejoin": "round" },
      casings.join(""),
    ) +
    element("g", { class: "arrow-lines", fill: "none", "stroke-linejoin": "round" }, lines.join("")) +
    element("g", { class: "arrow-heads" }, heads.join(""))
  );
}

/** Puts the pixels of a movement on the picture, on the turn of the earth where its tip is nearest to the middle. */
function placing({ path }: Movement, frame: MapFrame): (pixel: Pixel) => Pixel {
  const tip = path.at(-1) ?? frame.center;
  const [left, top] = frame.origin;
  const turn = frame.at(tip)[0] - frame.on(tip)[0];
  return ([x, y]) => [x - left + turn, y - top];
}
