import { type Block, type PageColours } from "./block.ts";
import { baseline, textLine, type Typesetter, wrapped } from "./text.ts";
import { element } from "./xml.ts";

const size = 10.5;
const step = 13.5;

/** Sentences below all else, each on lines of its own. */
export function closing(sentences: readonly string[], width: number, colours: PageColours, setter: Typesetter): Block {
  const lines = sentences.flatMap((sentence) => wrapped(sentence, width, "regular", size, setter.faces));
  return {
    height: lines.length * step,
    at: (left, top) =>
      element(
        "g",
        { class: "closing" },
        lines
          .map((line, index) =>
            textLine(
              line,
              [left, top + index * step + baseline(size, step)],
              { face: "regular", size, fill: colours.soft },
              setter,
            ),
          )
          .join(""),
      ),
  };
}
