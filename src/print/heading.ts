import { type Block, type PageColours } from "./block.ts";
import { baseline, textLine, type TextLook, type Typesetter, wrapped } from "./text.ts";
import { element } from "./xml.ts";

const above = 16;
const below = 14;
/** Of its width, a title is set in letters of this share, pixels at least and at most. */
const share = 0.026;
const [leastSize, mostSize] = [20, 34];
const factsSize = 14.5;
/** A subtitle is set in letters of this share of the title's. */
const subtitleShare = 0.6;

/** What stands above a map; a subtitle may be empty. */
export interface HeadingTexts {
  title: string;
  subtitle: string;
  /** Of when it is, and how much. */
  facts: string;
}

/** Title, subtitle and facts, each on as many lines as it takes. */
export function heading(
  { title, subtitle, facts }: HeadingTexts,
  width: number,
  colours: PageColours,
  setter: Typesetter,
): Block {
  const size = Math.min(mostSize, Math.max(leastSize, width * share));
  const subtitleSize = Math.max(factsSize, size * subtitleShare);
  const parts: [string[], TextLook, number][] = [
    [wrapped(title, width, "title", size, setter.faces), { face: "title", size, fill: colours.ink }, size * 1.2],
    [
      wrapped(subtitle, width, "regular", subtitleSize, setter.faces),
      { face: "regular", size: subtitleSize, fill: colours.ink },
      subtitleSize * 1.35,
    ],
    [
      wrapped(facts, width, "regular", factsSize, setter.faces),
      { face: "regular", size: factsSize, fill: colours.soft },
      factsSize * 1.35,
    ],
  ];
  return {
    height: parts.reduce((sum, [lines, , step]) => sum + lines.length * step, above + below),
    at(left, top) {
      let y = top + above;
      const drawn = parts.flatMap(([lines, look, step]) =>
        lines.map((line) => {
          y += step;
          return textLine(line, [left, y - step + baseline(look.size, step)], look, setter);
        }),
      );
      return element("g", { class: "heading" }, drawn.join(""));
    },
  };
}
