import { kmPerPixel } from "../scene/mercator.ts";
import { barKm } from "../scene/scale.ts";
import { type Box, grown, meet } from "./boxes.ts";
import type { PageColours } from "./block.ts";
import type { MapFrame } from "./map-frame.ts";
import { textLine, type Typesetter } from "./text.ts";
import { words } from "./words.ts";
import { element } from "./xml.ts";

/** A scale bar is at most this long, pixels. */
const longest = 160;
const inset = 16;
const height = 24;
const tick = 6;

/** The bar with what it takes up, in the first corner of the map where it covers nothing that is `taken`. */
export function scaleBar(
  taken: readonly Box[],
  colours: PageColours,
  frame: MapFrame,
  setter: Typesetter,
): { svg: string; box: Box } {
  const perPixel = kmPerPixel(frame.center[1] ?? 0, frame.zoom);
  const km = barKm(Math.min(longest, frame.width / 3) * perPixel);
  const length = km / perPixel;
  const [low, high] = [frame.height - inset - height, inset];
  const [near, far] = [inset, frame.width - inset - length];
  const places = [
    [far, low],
    [near, low],
    [far, high],
    [near, high],
  ].map(([left = 0, top = 0]): Box => ({ left, top, right: left + length, bottom: top + height }));
  const box = places.find((place) => !taken.some((other) => meet(grown(place, 6), other))) ?? places[0];
  if (!box) throw new Error("A map has corners.");
  const { left, right, bottom } = box;
  const d = `M${left} ${bottom - tick}V${bottom}H${right}V${bottom - tick}`;
  const stroke = (colour: string, width: number): string =>
    element("path", { d, fill: "none", stroke: colour, "stroke-width": width });
  const text = textLine(
    words.kilometres(km),
    [(left + right) / 2, bottom - tick],
    { face: "bold", size: 12.5, anchor: "middle", fill: colours.ink, rim: { colour: colours.paper, width: 2 } },
    setter,
  );
  return {
    svg: element("g", { class: "scale" }, stroke(colours.paper, 4.5) + stroke(colours.ink, 1.5) + text),
    box: grown(box, 6),
  };
}
