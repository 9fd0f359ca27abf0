import { samplePicture } from "../scene/legend-sample.ts";
import type { Palette } from "../scene/palette.ts";
import type { LegendEntry } from "../scene/scene.ts";
import { type Block, nothing, type PageColours } from "./block.ts";
import { balanced, tallest } from "./columns.ts";
import { sectionHead, sectionHeadHeight } from "./section-head.ts";
import { withOwnLetters } from "./symbol-letters.ts";
import { baseline, textLine, type Typesetter, wrapped } from "./text.ts";
import { words } from "./words.ts";
import { element } from "./xml.ts";

const size = 12.5;
const step = 15;
const rowGap = 3;
const least = 21;
const columnWidth = 205;
const columnGap = 14;
const sampleWidth = 50;

interface Row {
  sample: string;
  lines: string[];
  /** With the gap below it. */
  height: number;
}

/** What the marks in the picture mean; in as many columns as fit. */
export function legend(
  entries: readonly LegendEntry[],
  width: number,
  palette: Palette,
  colours: PageColours,
  setter: Typesetter,
): Block {
  if (entries.length === 0) return nothing;
  const columns = Math.max(1, Math.floor(width / columnWidth));
  const across = (width + columnGap) / columns;
  const rows = entries.map((entry) => rowOf(entry, across - columnGap - sampleWidth, palette, setter));
  const stacks = balanced(rows, columns);
  return {
    height: sectionHeadHeight + tallest(stacks),
    at(left, top) {
      const drawn = stacks.flatMap((stack, column) => {
        let y = top + sectionHeadHeight;
        return stack.map((row) => {
          y += row.height;
          return rowAt(row, left + column * across, y - row.height, colours, setter);
        });
      });
      return element("g", { class: "legend" }, sectionHead(words.legend, left, top, colours, setter) + drawn.join(""));
    },
  };
}

function rowOf({ label, sample }: LegendEntry, width: number, palette: Palette, setter: Typesetter): Row {
  const lines = wrapped(label, width, "regular", size, setter.faces);
  const height = Math.max(least, lines.length * step);
  const picture = samplePicture(sample, palette);
  const place = picture
    ? `x="${Math.round((sampleWidth - 10 - picture.width) / 2)}" y="${Math.round((height - picture.height) / 2)}" `
    : "";
  return {
    sample: picture ? withOwnLetters(picture.svg, setter).replace("<svg ", `<svg ${place}`) : "",
    lines,
    height: height + rowGap,
  };
}

function rowAt(
  { sample, lines, height }: Row,
  left: number,
  top: number,
  colours: PageColours,
  setter: Typesetter,
): string {
  const textTop = (height - rowGap - lines.length * step) / 2;
  const texts = lines.map((line, index) =>
    textLine(
      line,
      [sampleWidth, textTop + index * step + baseline(size, step)],
      { face: "regular", size, fill: colours.ink },
      setter,
    ),
  );
  return element(
    "g",
    { class: "entry", transform: `translate(${Math.round(left)} ${Math.round(top)})` },
    sample + texts.join(""),
  );
}
