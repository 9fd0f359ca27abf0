import { distance, headHalfWidth } from "../scene/arrow.ts";
import type { Pixel } from "../scene/mercator.ts";
import type { Caption, Mark, Movement, Scene } from "../scene/scene.ts";
import { anchorDot } from "../scene/spot-look.ts";
import { type Box, grown, isWithin, pointBox, wholeOf } from "./boxes.ts";
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
  const whole = wholeOf(frame);
  const isWhole = (boxes: readonly Box[]): boolean => boxes.every((box) => isWithin(box, whole));
  const marks = scene.marks.filter((mark) => isWhole(markBoxes(mark, frame, faces)));
  const left = new Set(scene.marks.filter((mark) => !marks.includes(mark)).flatMap(({ members }) => members));
  return {
    marks,
    captions: scene.captions.filter(
      (caption) => isWhole([captionBox(caption, frame, faces)]) && marks.includes(nearest(caption, scene.marks, frame)),
    ),
    movements: scene.movements.filter((movement) => isShown(movement, left, whole, frame)),
    extents: scene.extents,
    fan: scene.fan && marks.some(({ id }) => id === scene.fan?.of) ? scene.fan : null,
  };
}

/** The mark above a caption: it stands below those that it is for. Any caption has one. */
function nearest({ position }: Caption, marks: readonly Mark[], frame: MapFrame): Mark {
  const at = frame.at(position);
  return marks.reduce((best, mark) =>
    distance(frame.at(mark.position), at) < distance(frame.at(best.position), at) ? mark : best,
  );
}

function isShown({ path, members }: Movement, cut: ReadonlySet<Mark["id"]>, whole: Box, frame: MapFrame): boolean {
  const inside = path.map((position) => isWithin(pointBox(frame.at(position)), whole));
  const endsAtNothing = inside.at(-1) === true && members.every((id) => cut.has(id));
  return inside.includes(true) && !endsAtNothing;
}

/** What the marks with the dots at their places, and the captions, of a picture take up. */
export const boxesOf = ({ marks, captions, fan }: Drawn, frame: MapFrame, faces: Faces): Box[] => [
  ...[...marks, ...(fan?.marks ?? [])].flatMap((mark) => markBoxes(mark, frame, faces)),
  ...marks
    .filter(({ leader, site }) => leader || site)
    .map(({ anchor }) => grown(pointBox(frame.at(anchor)), anchorDot.site + anchorDot.edge)),
  ...captions.map((caption) => captionBox(caption, frame, faces)),
];

/** Apart by so much, pixels, the boxes along lines leave nothing wide enough for a letter. */
const lineStep = 4;

/** What arrows and leaders run over, as small boxes along them, with the arrows' heads. */
export const lineBoxes = ({ marks, movements }: Pick<Drawn, "marks" | "movements">, frame: MapFrame): Box[] => [
  ...movements.flatMap(({ path, band }) => {
    const line = path.map(frame.at);
    return [...boxesAlong(line), ...line.slice(-2).map((end) => grown(pointBox(end), headHalfWidth(band)))];
  }),
  ...marks
    .filter(({ leader }) => leader)
    .flatMap(({ anchor, position }) => boxesAlong([frame.at(anchor), frame.at(position)])),
];

const boxesAlong = (line: readonly Pixel[]): Box[] =>
  line.slice(1).flatMap((to, index) => {
    const from = line[index] ?? to;
    const count = Math.max(1, Math.ceil(distance(from, to) / lineStep));
    return Array.from({ length: count + 1 }, (_, i) => {
      const share = i / count;
      return grown(pointBox([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]), 1.5);
    });
  });
