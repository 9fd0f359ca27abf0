import type { MarkColours } from "../scene/mark-colours.ts";
import type { Pixel } from "../scene/mercator.ts";
import type { Mark } from "../scene/scene.ts";
import { textRim } from "../scene/spot-look.ts";
import { amplifierSize, heightOf, labelSize, lineHeight } from "../scene/text-size.ts";
import { type Box, meet } from "./boxes.ts";
import { type Faces, textWidth } from "./faces.ts";
import type { MapFrame } from "./map-frame.ts";
import { type Drawn, lineBoxes } from "./in-picture.ts";
import { captionBox, markBoxes, stackReach, symbolReach } from "./mark-texts.ts";
import { textLine, type Typesetter } from "./text.ts";

/** The numbers of a mark's sources, where they stand. */
export interface PlacedNote {
  text: string;
  /** Left end of the base line, pixels. */
  at: Pixel;
  box: Box;
}

/** Smaller and higher than a label, pixels. */
const size = 8.2;
const rise = 3.6;
const gap = 1.4;
/** How far figures reach above the base line, in their size. */
const figureHeight = 0.7;

/** Where the numbers stand: after the name, else beside the symbol or below the name, where they cover nothing. */
export function placedNotes(
  { marks, captions, movements }: Drawn,
  noteOf: (mark: Mark) => string,
  frame: MapFrame,
  faces: Faces,
): PlacedNote[] {
  const texts = captions.map((caption) => captionBox(caption, frame, faces));
  const boxes = new Map(marks.map((mark) => [mark, markBoxes(mark, frame, faces)]));
  const lines = lineBoxes({ marks, movements }, frame);
  const placed: PlacedNote[] = [];
  for (const mark of marks) {
    const text = noteOf(mark);
    const width = textWidth(text, "bold", size, faces);
    const notes = places(mark, width, frame, faces).map(([x, y]): PlacedNote => {
      const box: Box = { left: x, right: x + width, top: y - figureHeight * size, bottom: y };
      return { text, at: [x, y], box };
    });
    // Beside its own mark a note has room by the way its places are reckoned.
    const others = [...boxes].flatMap(([other, its]) => (other === mark ? [] : its));
    const taken = [...others, ...texts, ...placed.map(({ box }) => box)];
    const free = notes.filter(({ box }) => !taken.some((other) => meet(box, other)));
    const note = free.find(({ box }) => !lines.some((line) => meet(box, line))) ?? free[0] ?? notes[0];
    if (note && text !== "") placed.push(note);
  }
  return placed;
}

/** Left ends of base lines, the best first. */
function places(mark: Mark, width: number, frame: MapFrame, faces: Faces): Pixel[] {
  const { position, above, below, label, amplifier } = mark;
  const [x, y] = frame.at(position);
  const lines = label.split("\n");
  const last = lines.at(-1) ?? "";
  const afterLabel: Pixel = [
    x + textWidth(last, "bold", labelSize, faces) / 2 + gap,
    y + below + heightOf(label, labelSize) - (labelSize * lineHeight) / 2 + 0.34 * labelSize - rise,
  ];
  const shoulder = y - above + figureHeight * size + 2;
  const counts = amplifier?.split("\n").at(-1) ?? "";
  const afterCount: Pixel = [x + textWidth(counts, "bold", amplifierSize, faces) / 2 + gap, y - above - 1 - rise];
  const belowLabel: Pixel = [x - width / 2, y + below + heightOf(label, labelSize) + figureHeight * size + 1];
  return [
    afterLabel,
    [x + symbolReach + stackReach(mark) + 1, shoulder],
    [x - symbolReach - 1 - width, shoulder],
    ...(amplifier === null ? [] : [afterCount]),
    belowLabel,
  ];
}

export const noteText = ({ text, at }: PlacedNote, colours: MarkColours, setter: Typesetter): string =>
  textLine(
    text,
    at,
    { face: "bold", size, fill: colours.text, rim: { colour: colours.paper, width: textRim } },
    setter,
  );
