import type { Palette } from "../../scene/palette.ts";
import type { LegendEntry } from "../../scene/scene.ts";
import { samplePicture } from "../../scene/legend-sample.ts";
import { strings } from "../strings.ts";
import { svgAddress } from "../svg-address.ts";
import { type Block, margin, type PageColours, sans } from "./block.ts";
import { drawLines, wrapped } from "./wrapped.ts";

const font = `400 13.5px ${sans}`;
const line = 16;
const rowGap = 7;
const least = 24;
const columnWidth = 215;
const sampleWidth = 52;
const headHeight = 26;

interface Line {
  image: HTMLImageElement | null;
  words: string[];
  height: number;
}

/** What the marks in the picture mean, in columns. Rejects where a sample cannot be drawn. */
export async function legendBlock(
  context: CanvasRenderingContext2D,
  width: number,
  entries: readonly LegendEntry[],
  palette: Palette,
  colours: PageColours,
): Promise<Block> {
  if (entries.length === 0) return { height: 0, draw: () => undefined };
  const columns = Math.max(1, Math.floor((width - 2 * margin) / columnWidth));
  const step = (width - 2 * margin) / columns;
  context.font = font;
  const lines = await Promise.all(
    entries.map(async ({ label, sample }): Promise<Line> => {
      const words = wrapped(context, label, step - sampleWidth - 14);
      return { image: await imageOf(samplePicture(sample, palette)), words, height: heightOf(words) };
    }),
  );
  const stacks = balanced(lines, columns);
  const tallest = Math.max(...stacks.map((stack) => stack.reduce((sum, { height }) => sum + height + rowGap, 0)));
  const above = 14;
  return {
    height: above + headHeight + tallest + 8,
    draw(target, top) {
      target.fillStyle = colours.ink;
      target.font = `600 14px ${sans}`;
      target.fillText(strings.snapshot.legend, margin, top + above + 12);
      target.font = font;
      stacks.forEach((stack, index) => {
        let y = top + above + headHeight;
        for (const { image, words, height } of stack) {
          const left = margin + index * step;
          if (image)
            target.drawImage(
              image,
              left + (sampleWidth - 10 - image.width) / 2,
              y + (height - image.height) / 2,
              image.width,
              image.height,
            );
          drawLines(target, words, left + sampleWidth, y + (height - words.length * line) / 2, line);
          y += height + rowGap;
        }
      });
    },
  };
}

const heightOf = (words: readonly string[]): number => Math.max(least, words.length * line);

/** Lines in their order over columns of about one height, none higher than it must be. */
function balanced(lines: readonly Line[], columns: number): Line[][] {
  const whole = lines.reduce((sum, { height }) => sum + height + rowGap, 0);
  for (let most = whole / columns; ; most += least / 2) {
    const stacks = filled(lines, most);
    if (stacks.length <= columns) return stacks;
  }
}

function filled(lines: readonly Line[], most: number): Line[][] {
  const stacks: Line[][] = [];
  let room = 0;
  for (const entry of lines) {
    room -= entry.height + rowGap;
    if (room < 0) {
      stacks.push([]);
      room = most - entry.height - rowGap;
    }
    stacks.at(-1)?.push(entry);
  }
  return stacks;
}

async function imageOf(picture: ReturnType<typeof samplePicture>): Promise<HTMLImageElement | null> {
  if (!picture) return null;
  const image = new Image(picture.width, picture.height);
  image.src = svgAddress(picture.svg);
  await image.decode();
  return image;
}
