import type { Mark, Movement, Scene } from "../scene/scene.ts";
import { type Box, isWithin } from "./boxes.ts";
import type { Faces } from "./faces.ts";
import type { MapFrame } from "./map-frame.ts";
import { captionBox, markBoxes } from "./mark-texts.ts";

/** What a picture draws of a scene. */
export type Drawn = Omit<Scene, "legend">;

/**
 * The part of a scene that a picture can show whole: no symbol and no text is cut by its edge. An arrow may lead out of the
 * picture or come into it, but never ends at a symbol that is left out.
 */
export function inPicture(scene: Scene, frame: MapFrame, faces: Faces): Drawn {
  const whole: Box = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  const isWhole = (boxes: readonly Box[]): boolean => boxes.every((box) => isWithin(box, whole));
  const marks = scene.marks.filter((mark) => isWhole(markBoxes(mark, "", frame, faces)));
  const left = new Set(scene.marks.filter((mark) => !marks.includes(mark)).flatMap(({ members }) => members));
  return {
    marks,
    captions: scene.captions.filter((caption) => isWhole([captionBox(caption, frame, faces)])),
    movements: scene.movements.filter((movement) => isShown(movement, left, whole, frame)),
    extents: scene.extents,
    fan: scene.fan && marks.some(({ id }) => id === scene.fan?.of) ? scene.fan : null,
  };
}

function isShown({ path, members }: Movement, cut: ReadonlySet<Mark["id"]>, whole: Box, frame: MapFrame): boolean {
  const inside = path.map((position) => {
    const [x, y] = frame.at(position);
    return isWithin({ left: x, top: y, right: x, bottom: y }, whole);
  });
  const endsAtNothing = inside.at(-1) === true && members.every((id) => cut.has(id));
  return inside.includes(true) && !endsAtNothing;
}

/** What the marks and captions of a picture take up. */
export const boxesOf = (
  { marks, captions, fan }: Drawn,
  noteOf: (mark: Mark) => string,
  frame: MapFrame,
  faces: Faces,
): Box[] => [
  ...[...marks, ...(fan?.marks ?? [])].flatMap((mark) => markBoxes(mark, noteOf(mark), frame, faces)),
  ...captions.map((caption) => captionBox(caption, frame, faces)),
];
