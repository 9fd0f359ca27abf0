import type { Position } from "geojson";
import type { Scene } from "../../scene/scene.ts";

/** The part of a scene that is in sight: marks whose middle is, arrows of which any vertex is, extents always. */
export function inSight(scene: Scene, visible: (position: Position) => boolean): Omit<Scene, "legend"> {
  return {
    marks: scene.marks.filter(({ position }) => visible(position)),
    captions: scene.captions.filter(({ position }) => visible(position)),
    movements: scene.movements.filter(({ path }) => path.some(visible)),
    extents: scene.extents,
    fan: scene.fan,
  };
}
