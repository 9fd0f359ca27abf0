import { enlargementOf, sheetSizes } from "../../print/sheet-sizes.ts";
import type { Size } from "../../print/sheet.ts";
import type { PictureView } from "../../print/view.ts";
import { fromPixel, toPixel } from "../../scene/mercator.ts";
import { type Palette, palettes } from "../../scene/palette.ts";
import type { Situation } from "../situation.svelte.ts";
import { strings } from "../strings.ts";
import type { Sent } from "./print-worker.ts";
import { selectionShown } from "./selection.ts";

export type PictureTheme = Palette["id"];
export const pictureFormats = ["png", "svg", "pdf"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** What somebody wants a snapshot to be. */
export interface Wish {
  /** Name of a sheet's size; "screen" for one whose map is about as large as the page's. */
  size: string;
  theme: PictureTheme;
  format: PictureFormat;
  /** Pixels of a PNG to a pixel of the size, 1 to 4. */
  scale: number;
  /** Of one's own, below the title; may be empty. */
  subtitle: string;
}

/** What a map on a sheet is narrower than the sheet, and lower: legend and margins, title and sources. */
const beside = { width: 280, height: 220 };
/** Smaller maps, as on a telephone, are drawn this large, CSS pixels: a legend has room beside them. */
const least = { width: 720, height: 640 };

/** The request for a picture of what the page shows, on whose map the size of `map`, CSS pixels. */
export const requestOf = (
  situation: Situation,
  { size, theme, subtitle }: Pick<Wish, "size" | "theme" | "subtitle">,
  map: Size,
): Sent => ({
  laydown: situation.laydown,
  selection: selectionShown(situation),
  title: situation.title.trim() || strings.title.general,
  subtitle: subtitle.trim(),
  ...sheetOf(size, map),
  view: viewShown(situation, map),
  selected: situation.selected,
  opened: situation.opened,
  palette: palettes[theme],
  perspective: situation.perspective,
  places: situation.places,
});

/** A sheet of that name, or one on which everything is as large as on the page. */
function sheetOf(name: string, map: Size): Pick<Sent, "size" | "enlarged"> {
  const size = sheetSizes.find((each) => each.name === name);
  return size ? { size, enlarged: enlargementOf(size) } : { size: asOnScreen(map), enlarged: 1 };
}

function asOnScreen({ width, height }: Size): Size {
  const scale = Math.max(1, least.width / width, least.height / height);
  return { width: Math.round(width * scale) + beside.width, height: Math.round(height * scale) + beside.height };
}

/** All that the page's map shows; everything, where it shows everything or there is no map. */
function viewShown({ viewpoint, seesAll }: Situation, { width, height }: Size): PictureView {
  if (viewpoint === null || seesAll) return { kind: "theatre" };
  const { lat, lon, zoom } = viewpoint;
  const [x, y] = toPixel([lon, lat], zoom);
  const [west = 0, north = 0] = fromPixel([x - width / 2, y - height / 2], zoom);
  const [east = 0, south = 0] = fromPixel([x + width / 2, y + height / 2], zoom);
  return { kind: "bounds", bounds: [west, south, east, north] };
}
