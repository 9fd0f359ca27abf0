import type { Status } from "../model/claim.ts";
import type { MarkColours } from "../scene/mark-colours.ts";
import { lookOf } from "../scene/mark-look.ts";
import type { Side } from "../scene/scene.ts";
import { symbolSize } from "../scene/unit.ts";
import { drawSymbol } from "../symbols/symbol.ts";

/** A picture for the map: SVG of `width` × `height` CSS pixels with its own anchor in its middle. */
export interface MarkImage {
  svg: string;
  width: number;
  height: number;
}

interface Named {
  sidc: string;
  side: Side;
  status: Status;
  stacked: boolean;
}

/** What the style calls the image of a mark. */
export const imageName = (mark: Named, colours: Pick<MarkColours, "id">): string =>
  ["ld", colours.id, mark.sidc, mark.side, mark.status, mark.stacked ? "stack" : "one"].join("/");

/** The image of that name, or null where the name is not of a mark. */
export function imageNamed(name: string, colours: MarkColours): MarkImage | null {
  const [prefix, , sidc, side, status, stacked] = name.split("/");
  if (prefix !== "ld" || sidc === undefined) return null;
  // The name was made by `imageName`.
  const look = lookOf(side as Side, status as Status, stacked === "stack", colours);
  return centred(drawSymbol(sidc, look, symbolSize));
}

/** Pads a symbol so that its anchor is the middle of the image, where the map puts its point. */
function centred({ svg, width, height, anchor: [x, y] }: ReturnType<typeof drawSymbol>): MarkImage {
  const halfWidth = Math.ceil(Math.max(x, width - x)) + 1;
  const halfHeight = Math.ceil(Math.max(y, height - y)) + 1;
  const inner = svg.replace("<svg ", `<svg x="${halfWidth - x}" y="${halfHeight - y}" `);
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * halfWidth}" height="${2 * halfHeight}">${inner}</svg>`,
    width: 2 * halfWidth,
    height: 2 * halfHeight,
  };
}
