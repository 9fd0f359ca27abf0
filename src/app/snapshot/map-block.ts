import { barKm } from "../../scene/scale.ts";
import { strings } from "../strings.ts";
import { type Block, type PageColours, sans } from "./block.ts";

/** A scale bar is at most this long, pixels. */
const longestBar = 170;
const inset = 20;

/** The map with its scale bar. */
export function mapBlock(
  map: HTMLCanvasElement,
  width: number,
  height: number,
  kmPerPixel: number,
  colours: PageColours,
): Block {
  return {
    height,
    draw(context, top) {
      context.drawImage(map, 0, top, width, height);
      if (kmPerPixel > 0) scaleBar(context, width - inset, top + height - inset, kmPerPixel, colours);
      context.strokeStyle = colours.line;
      context.lineWidth = 1;
      for (const y of [top, top + height]) {
        context.beginPath();
        context.moveTo(0, y);
        context.lineTo(width, y);
        context.stroke();
      }
    },
  };
}

/** A bar whose right end and foot are given. */
function scaleBar(
  context: CanvasRenderingContext2D,
  right: number,
  foot: number,
  kmPerPixel: number,
  colours: PageColours,
): void {
  const km = barKm(longestBar * kmPerPixel);
  const left = right - km / kmPerPixel;
  context.lineCap = "butt";
  context.lineJoin = "miter";
  for (const [stroke, width] of [
    [colours.paper, 5],
    [colours.ink, 1.5],
  ] as const) {
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(left, foot - 6);
    context.lineTo(left, foot);
    context.lineTo(right, foot);
    context.lineTo(right, foot - 6);
    context.stroke();
  }
  context.font = `600 13px ${sans}`;
  context.textAlign = "center";
  context.strokeStyle = colours.paper;
  context.lineWidth = 4;
  context.lineJoin = "round";
  const words = strings.snapshot.kilometres(km);
  context.strokeText(words, (left + right) / 2, foot - 6);
  context.fillStyle = colours.ink;
  context.fillText(words, (left + right) / 2, foot - 6);
  context.textAlign = "left";
}
