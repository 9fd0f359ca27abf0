import type { Palette } from "../../scene/palette.ts";
import type { LegendEntry } from "../../scene/scene.ts";
import { strings } from "../strings.ts";
import { type PageColours, sans, serif } from "./block.ts";
import { footer } from "./footer.ts";
import { heading } from "./heading.ts";
import { legendBlock } from "./legend-block.ts";
import { mapBlock } from "./map-block.ts";

/** What goes into a picture. Lengths are CSS pixels. */
export interface Snapshot {
  title: string;
  subtitle: string;
  map: HTMLCanvasElement;
  width: number;
  /** Of the map. */
  height: number;
  kmPerPixel: number;
  pixelRatio: number;
  legend: readonly LegendEntry[];
  /** One line a source. */
  sources: readonly string[];
  /** What is not drawn, and credits. */
  closing: readonly string[];
  palette: Palette;
}

/** Map, title, legend, scale, sources and credits on one canvas. Rejects where this browser cannot draw it. */
export async function compose(snapshot: Snapshot): Promise<HTMLCanvasElement> {
  const { width, height, pixelRatio, palette } = snapshot;
  const colours: PageColours = {
    paper: palette.marks.paper,
    ink: palette.marks.text,
    soft: palette.ground.countryName,
    line: palette.ground.province,
  };
  await fontsReady([snapshot.title, snapshot.subtitle, ...snapshot.sources, ...snapshot.closing].join(" "));
  const canvas = document.createElement("canvas");
  const context = contextOf(canvas);
  const blocks = [
    heading(context, width, snapshot.title, snapshot.subtitle, colours),
    mapBlock(snapshot.map, width, height, snapshot.kmPerPixel, colours),
    await legendBlock(context, width, snapshot.legend, palette, colours),
    footer(context, width, snapshot.sources, snapshot.closing, colours),
  ];
  canvas.width = Math.round(width * pixelRatio);
  canvas.height = Math.round(blocks.reduce((sum, block) => sum + Math.ceil(block.height), 0) * pixelRatio);
  const target = contextOf(canvas);
  target.scale(pixelRatio, pixelRatio);
  target.fillStyle = colours.paper;
  target.fillRect(0, 0, canvas.width, canvas.height);
  let top = 0;
  for (const block of blocks) {
    block.draw(target, top);
    top += Math.ceil(block.height);
  }
  return canvas;
}

/** A canvas draws with a fallback where a font is not there yet, so each is loaded with the letters it will draw. */
async function fontsReady(text: string): Promise<void> {
  await Promise.all(
    [`600 30px ${serif}`, `400 15px ${sans}`, `600 14px ${sans}`].map((font) => document.fonts.load(font, text)),
  );
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (!context) throw new Error(strings.snapshot.noCanvas);
  return context;
}
