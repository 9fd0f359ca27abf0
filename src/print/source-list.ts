import type { Source } from "../model/source.ts";
import { type Block, nothing, type PageColours } from "./block.ts";
import { balanced, tallest } from "./columns.ts";
import { sectionHead, sectionHeadHeight } from "./section-head.ts";
import { baseline, textLine, type TextLook, type Typesetter, wrapped } from "./text.ts";
import { originOf, words } from "./words.ts";
import { element } from "./xml.ts";

const size = 11.5;
const step = 14;
const rowGap = 3;
const columnWidth = 330;
const columnGap = 22;
const numberWidth = 18;

interface Row {
  /** Empty for the line that tells of the rest. */
  number: string;
  lines: string[];
  height: number;
}

interface Listed {
  /** Width of a column with the gap after it. */
  across: number;
  stacks: Row[][];
}

/** Numbered sources in the columns in which they are lowest, the first `most`, and how many more there are. */
export function sourceList(
  sources: readonly Source[],
  most: number,
  width: number,
  colours: PageColours,
  setter: Typesetter,
): Block {
  if (sources.length === 0) return nothing;
  const texts = sources.slice(0, most).map((source) => `${source.title ?? source.id}. ${originOf(source)}`);
  if (sources.length > most) texts.push(words.moreSources(sources.length - most));
  const listedIn = (columns: number): Listed => {
    const across = (width + columnGap) / columns;
    const rows = texts.map((text, index): Row => {
      const lines = wrapped(text, across - columnGap - numberWidth, "regular", size, setter.faces);
      return { number: index < most ? String(index + 1) : "", lines, height: lines.length * step + rowGap };
    });
    return { across, stacks: balanced(rows, columns) };
  };
  const mostColumns = Math.max(1, Math.min(sources.length, Math.floor((width + columnGap) / columnWidth)));
  const { across, stacks } = Array.from({ length: mostColumns }, (_, index) => listedIn(index + 1)).reduce(
    (best, next) => (tallest(next.stacks) < tallest(best.stacks) ? next : best),
  );
  const ink: TextLook = { face: "regular", size, fill: colours.ink };
  const soft: TextLook = { ...ink, face: "bold", fill: colours.soft };
  return {
    height: sectionHeadHeight + tallest(stacks),
    at(left, top) {
      const drawn = stacks.flatMap((stack, column) => {
        let y = top + sectionHeadHeight;
        const x = left + column * across;
        return stack.map(({ number, lines, height }) => {
          const first = y + baseline(size, step);
          y += height;
          return (
            (number === "" ? "" : textLine(number, [x, first], soft, setter)) +
            lines.map((line, index) => textLine(line, [x + numberWidth, first + index * step], ink, setter)).join("")
          );
        });
      });
      return element(
        "g",
        { class: "sources" },
        sectionHead(words.sources, left, top, colours, setter) + drawn.join(""),
      );
    },
  };
}
