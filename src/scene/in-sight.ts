import type { Position } from "geojson";
import { legendOfBands } from "./extents.ts";
import { type DisputedLine, legendOfDisputed } from "./disputed-borders.ts";
import type { Frame } from "./frame.ts";
import { legendOf } from "./legend.ts";
import type { Perspective } from "./perspective.ts";
import { legendOfPlaces, type PlaceDot } from "./places.ts";
import type { Extent, LegendEntry, Scene } from "./scene.ts";

/** The part of a scene that is in sight: marks whose middle is, arrows of which any vertex is, extents always. */
export function inSight(scene: Scene, { holds }: Pick<Frame, "holds">): Omit<Scene, "legend"> {
  return {
    marks: scene.marks.filter(({ position }) => holds(position)),
    captions: scene.captions.filter(({ position }) => holds(position)),
    movements: scene.movements.filter(({ path }) => path.some(holds)),
    extents: scene.extents,
    fan: scene.fan,
  };
}

/** All that may be drawn on the ground. */
export interface Shown {
  scene: Scene;
  bands: readonly Extent[];
  /** Mentioned places, if they are shown. */
  places: readonly PlaceDot[];
  disputed: readonly DisputedLine[];
  perspective: Perspective;
}

/** What is in sight of all that is shown. */
export interface Sight {
  /** Deployments whose mark or arrow is, each once, sorted. */
  ids: string[];
  legend: LegendEntry[];
}

export function sightOf({ scene, bands, places, disputed, perspective }: Shown, frame: Frame): Sight {
  const seen = inSight(scene, frame);
  const names = disputed.filter(({ lines }) => lines.some(frame.meets)).map(({ name }) => name);
  return {
    ids: [...new Set([...seen.marks, ...seen.movements].flatMap(({ members }) => members))].sort(),
    legend: [
      ...legendOf(seen, perspective),
      ...legendOfBands(bands.filter(({ geometry }) => outlineOf(geometry).some(frame.meets))),
      ...legendOfPlaces(places.filter(({ position }) => frame.holds(position))),
      ...legendOfDisputed(names),
    ],
  };
}

const outlineOf = (area: Extent["geometry"]): Position[][] =>
  area.type === "Polygon" ? area.coordinates : area.coordinates.flat();
