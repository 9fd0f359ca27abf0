import type { SceneMaker } from "../../scene/make-scene.ts";
import type { Extent } from "../../scene/scene.ts";

/**
 * Works out the bands of a scene one at a time, so that the page can do other things in between: each takes long when it is
 * first asked for. A newer scene ends the work for an older one.
 */
export function bandWorker(ondone: (bands: Extent[]) => void): (scene: SceneMaker) => void {
  let current: SceneMaker | null = null;
  return (scene) => {
    current = scene;
    const waiting = [...scene.banded];
    const bands: Extent[] = [];
    const next = (): void => {
      if (scene !== current) return;
      const id = waiting.shift();
      if (id === undefined) return ondone(bands);
      bands.push(...scene.extentsOf(id));
      setTimeout(next, 0);
    };
    next();
  };
}
