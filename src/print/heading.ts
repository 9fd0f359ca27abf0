import { type Block, type PageColours } from "./block.ts";
import { baseline, textLine, type TextLook, type Typesetter, wrapped } from "./text.ts";
import { element } from "./xml.ts";

const above = 16;
const below = 14;
/** Of its width, a title is set in letters of this share, pixels at least and at most. */
const share = 0.026;
const [leastSize, mostSize] = [20, 34];
const subtitleSize = 14.5;

/** Title, and what and when below it. */
export function heading(
  { title, subtitle }: { title: string; subtitle: string },
  width: number,
  colours: PageColours,
  setter: Typesetter,
): Block {
  const size = Math.min(mostSize, Math.max(leastSize, width * share));
  const parts: [string[], TextLook, number][] = [
    [wrapped(title, width, "title", size, setter.faces), { face: "title", size, fill: colours.ink }, size * 1.2],
    [
      wrapped(subtitle, width, "regular", subtitleSize, setter.faces),
      { face: "regular", size: subtitleSize, fill: colours.soft },
      subtitleSize * 1.35,
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
