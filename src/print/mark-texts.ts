import type { MarkColours } from "../scene/mark-colours.ts";
import type { Pixel } from "../scene/mercator.ts";
import type { Caption, Mark } from "../scene/scene.ts";
import { textRim } from "../scene/spot-look.ts";
import { amplifierSize, captionSize, heightOf, labelSize, lineHeight } from "../scene/text-size.ts";
import type { Box } from "./boxes.ts";
import { type Faces, textWidth } from "./faces.ts";
import type { MapFrame } from "./map-frame.ts";
import { baseline, textLine, type TextLook, type Typesetter } from "./text.ts";

/** Between a symbol and its texts, pixels. */
const gap = 1;
const written = (colours: MarkColours): Pick<TextLook, "fill" | "rim"> => ({
  fill: colours.text,
  rim: { colour: colours.paper, width: textRim },
});

/** The words for an area. */
export function captionOf(
  { text, position }: Caption,
  colours: MarkColours,
  frame: MapFrame,
  setter: Typesetter,
): string {
  const look: TextLook = { face: "italic", size: captionSize, anchor: "middle", ...written(colours) };
  return linesBelow(text.split("\n"), frame.at(position), look, setter);
}

export function captionBox({ text, position }: Caption, frame: MapFrame, faces: Faces): Box {
  const [x, y] = frame.at(position);
  const lines = text.split("\n");
  return about(x, y, y + lines.length * captionSize * lineHeight, widest(lines, "italic", captionSize, faces));
}

/** The name below a symbol, and what stands above it. */
export function textsOf(
  { position, above, below, label, amplifier }: Mark,
  colours: MarkColours,
  frame: MapFrame,
  setter: Typesetter,
): string {
  const [x, y] = frame.at(position);
  const labelLook: TextLook = { face: "bold", size: labelSize, anchor: "middle", ...written(colours) };
  const amplifierLook: TextLook = { ...labelLook, size: amplifierSize };
  const counts = amplifier?.split("\n") ?? [];
  const top = y - above - gap - counts.length * amplifierSize * lineHeight;
  return (
    linesBelow(label.split("\n"), [x, y + below + gap], labelLook, setter) +
    linesBelow(counts, [x, top], amplifierLook, setter)
  );
}

/** What a mark takes up: its symbol, and its texts. */
export function markBoxes(mark: Mark, frame: MapFrame, faces: Faces): Box[] {
  const { position, above, below, label, amplifier } = mark;
  const [x, y] = frame.at(position);
  const lines = label.split("\n");
  const counts = amplifier?.split("\n") ?? [];
  return [
    { left: x - symbolReach, right: x + symbolReach + stackReach(mark), top: y - above, bottom: y + below },
    about(x, y + below, y + below + heightOf(label, labelSize), widest(lines, "bold", labelSize, faces)),
    ...(amplifier === null
      ? []
      : [
          about(
            x,
            y - above - heightOf(amplifier, amplifierSize),
            y - above,
            widest(counts, "bold", amplifierSize, faces),
          ),
        ]),
  ];
}

/** Half the width of the widest frame, pixels. */
export const symbolReach = 17;

/** How far the frames behind a stack's first one stand out to the right, pixels. */
export const stackReach = ({ members }: Pick<Mark, "members">): number => (members.length > 1 ? 6 : 0);

const about = (x: number, top: number, bottom: number, width: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top,
  bottom,
});

const widest = (lines: readonly string[], face: "bold" | "italic", size: number, faces: Faces): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, face, size, faces)));

/** Lines about a middle below a point. */
function linesBelow(lines: readonly string[], [x, top]: Pixel, look: TextLook, setter: Typesetter): string {
  const step = look.size * lineHeight;
  return lines
    .map((line, index) => textLine(line, [x, top + index * step + baseline(look.size, step)], look, setter))
    .join("");
}
