import type { Mark, LegendEntry, Extent } from "../scene/scene.ts";
import { disputedLines } from "../scene/basemap-data.ts";
import { frameOf } from "../scene/frame.ts";
import { sightOf } from "../scene/in-sight.ts";
import { prepareScene } from "../scene/make-scene.ts";
import type { PlaceDot } from "../scene/places.ts";
import { anchorsOf } from "../scene/presence.ts";
import type { Source } from "../model/source.ts";
import { type Drawn, inPicture } from "./in-picture.ts";
import { type MapFrame, mapFrameOf } from "./map-frame.ts";
import { placesWithin } from "./mentioned.ts";
import type { SnapshotRequest } from "./request.ts";
import type { Size } from "./sheet.ts";
import { numbersBeside, sourcesOf } from "./source-numbers.ts";
import { cameraOf } from "./view.ts";

/** What a map of some size shows. */
export interface PictureContents {
  frame: MapFrame;
  drawn: Drawn;
  bands: readonly Extent[];
  /** Mentioned places whose dots are whole. */
  places: PlaceDot[];
  legend: LegendEntry[];
  /** Sources of what is drawn. */
  sources: Source[];
  /** Deployments that have a place, but none in the picture. */
  outside: number;
  noteOf: (mark: Mark) => string;
}

/** Tells what a map of that size shows, with the numbers of the first `mostSources` sources. */
export function contentsMaker(request: SnapshotRequest): (size: Size, mostSources: number) => PictureContents {
  const { laydown, selection, perspective, atlas, extentOf, topologies, selected, opened, view, faces } = request;
  const shown = { ...laydown, deployments: laydown.deployments.filter(({ id }) => selection.chosen.has(id)) };
  const sceneAt = prepareScene(shown, { perspective, atlas, extentOf });
  const bands = sceneAt.banded.flatMap(sceneAt.extentsOf);
  const disputed = disputedLines(topologies);
  const anchors = anchorsOf(shown);
  return (size, mostSources) => {
    const frame = mapFrameOf(cameraOf(view, size, (zoom) => sceneAt(zoom, selected, opened), anchors));
    const scene = sceneAt(frame.zoom, selected, opened);
    const drawn = inPicture(scene, frame, faces);
    const places = placesWithin(request.places, frame);
    const { ids, legend } = sightOf(
      { scene: { ...drawn, legend: [] }, bands, places, disputed, perspective },
      frameOf(frame),
    );
    const sources = sourcesOf(laydown, new Set(ids));
    return {
      frame,
      drawn,
      bands,
      places,
      legend,
      sources,
      outside: anchors.length - ids.length,
      noteOf: numbersBeside(laydown, sources.slice(0, mostSources)),
    };
  };
}
