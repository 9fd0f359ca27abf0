import type { Atlas } from "../gazetteer/atlas.ts";
import { isReal } from "../model/claim.ts";
import type { Laydown } from "../model/laydown.ts";
import { clusterMaker } from "./cluster.ts";
import { type ExtentOf, isBand } from "./extents.ts";
import { departures } from "./home.ts";
import { type Fan, fanOf } from "./fan.ts";
import { legendOf } from "./legend.ts";
import { marksOf } from "./marks.ts";
import { fromPixel } from "./mercator.ts";
import { movementsOf } from "./movements.ts";
import { ownAreas } from "./own-area.ts";
import type { Perspective } from "./perspective.ts";
import { presences } from "./presence.ts";
import { type Route, routeOf } from "./route.ts";
import type { Extent, Scene, View } from "./scene.ts";
import { settle } from "./settle.ts";
import { symbolMeasure } from "./unit.ts";

/** A stack of more than so many is not laid open for the sake of the selected one. */
const mostAroundSelected = 9;

/** What a scene needs to know besides the laydown: whose eyes, the outlines of countries, and how far places reach. */
export interface SceneContext {
  perspective: Perspective;
  atlas: Atlas;
  extentOf: ExtentOf;
}

/** What is drawn of a laydown in a view: all its deployments that have a place. */
export const makeScene = (laydown: Laydown, { zoom, selected, opened }: View, context: SceneContext): Scene =>
  prepareScene(laydown, context)(zoom, selected, opened);

/** Makes the scene of a view, cheap to call, and the extent of any deployment. */
export interface SceneMaker {
  (zoom: number, selected: string | null, opened?: string | null): Scene;
  extentsOf(id: string): Extent[];
  /** Deployments, one for each border and side, whose extents are bands along a border: drawn at every zoom. */
  readonly banded: readonly string[];
}

/** As `makeScene`, with all that depends on neither zoom nor selection done once. */
export function prepareScene(laydown: Laydown, { perspective, atlas, extentOf }: SceneContext): SceneMaker {
  const present = presences(laydown, perspective);
  const departure = departures(atlas);
  const routes = present.flatMap((presence): Route[] => {
    const route = routeOf(presence, departure);
    return route ? [route] : [];
  });
  const starts = new Map(
    routes.map(({ presence, path, leaves }) => [presence.deployment.id, leaves ? path.at(-1) : path[0]]),
  );
  const measure = symbolMeasure();
  const make = clusterMaker(measure, ({ deployment }) => starts.get(deployment.id) ?? null);
  const isInOwnArea = ownAreas(laydown.places, atlas);
  const byId = new Map(present.map((presence) => [presence.deployment.id, presence]));
  const extentsOf = (id: string): Extent[] => {
    const presence = byId.get(id);
    const geometry = presence && extentOf(presence, laydown.places);
    return geometry ? [{ id, geometry, side: presence.side }] : [];
  };
  const beside = present.filter(
    (presence) => isReal(presence.deployment.status) && isBand(presence, laydown.places, atlas),
  );
  const banded = new Map(
    beside.map(({ deployment: { id, actor }, location, side }) => [`${side} ${actor.country} ${location.place}`, id]),
  );

  const sceneAt = (zoom: number, selected: string | null, opened: string | null = null): Scene => {
    const settled = settle(present, zoom, make, isInOwnArea);
    const fan = (id: string | null, most: number): Fan | null =>
      fanOf(settled.units, id, most, zoom, measure, isInOwnArea);
    const drawn = {
      marks: marksOf(settled.units, zoom, isInOwnArea),
      captions: settled.captions.map(({ text, at }) => ({ text, position: fromPixel(at, zoom) })),
      movements: movementsOf(routes, settled, zoom, selected),
      extents: selected === null ? [] : extentsOf(selected),
      fan: fan(opened, Infinity) ?? fan(selected, mostAroundSelected),
    };
    return { ...drawn, legend: legendOf(drawn, perspective) };
  };
  return Object.assign(sceneAt, { extentsOf, banded: [...banded.values()] });
}
