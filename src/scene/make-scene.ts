import type { Atlas } from "../gazetteer/atlas.ts";
import type { Laydown } from "../model/laydown.ts";
import type { Position } from "geojson";
import { clusterMaker } from "./cluster.ts";
import { extentOf } from "./extents.ts";
import { departures } from "./home.ts";
import { legendOf } from "./legend.ts";
import { marksOf } from "./marks.ts";
import { fromPixel } from "./mercator.ts";
import { movementsOf } from "./movements.ts";
import type { Perspective } from "./perspective.ts";
import { type Presence, presences } from "./presence.ts";
import { type Route, routeOf } from "./route.ts";
import type { Extent, Scene, View } from "./scene.ts";
import { settle } from "./settle.ts";
import { symbolMeasure } from "./unit.ts";

/** What a scene needs to know besides the laydown: whose eyes, and the outlines of countries. */
export interface SceneContext {
  perspective: Perspective;
  atlas: Atlas;
}

/** What is drawn of a laydown in a view: all its deployments that have a place. */
export const makeScene = (laydown: Laydown, { zoom, selected }: View, context: SceneContext): Scene =>
  prepareScene(laydown, context)(zoom, selected);

/** As `makeScene`, with all that depends on neither zoom nor selection done once: the function returned is cheap to call. */
export function prepareScene(
  laydown: Laydown,
  { perspective, atlas }: SceneContext,
): (zoom: number, selected: string | null) => Scene {
  const present = presences(laydown, perspective);
  const departure = departures(atlas);
  const routes = present.flatMap((presence): Route[] => {
    const route = routeOf(presence, departure);
    return route ? [route] : [];
  });
  const starts = new Map(
    routes.map(({ presence, path, leaves }) => [presence.deployment.id, leaves ? path.at(-1) : path[0]]),
  );
  const make = clusterMaker(symbolMeasure(), ({ deployment }) => starts.get(deployment.id) ?? null);
  const places = new Map(laydown.places.map((place) => [place.id, place]));
  const isOwnLand = (presence: Presence, position: Position): boolean => {
    const { precision, relation, place } = presence.location;
    const country = precision === "country" && relation === "in" ? places.get(place ?? "")?.country : null;
    return country === null || country === undefined || atlas.countryAt(position) === country;
  };
  const extents = new Map<string | null, Extent[]>();

  return (zoom, selected) => {
    const settled = settle(present, zoom, make, isOwnLand);
    if (!extents.has(selected)) extents.set(selected, extentOf(present, selected, laydown.places, atlas));
    const drawn = {
      marks: marksOf(settled.units, zoom),
      captions: settled.captions.map(({ text, at }) => ({ text, position: fromPixel(at, zoom) })),
      movements: movementsOf(routes, settled, zoom, selected),
      extents: extents.get(selected) ?? [],
    };
    return { ...drawn, legend: legendOf(drawn, perspective) };
  };
}
