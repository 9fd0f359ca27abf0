import type { Position } from "geojson";
import type { Atlas } from "../gazetteer/atlas.ts";
import type { Laydown } from "../model/laydown.ts";
import { extentsOf } from "./extents.ts";
import { legendOf } from "./legend.ts";
import { marksOf } from "./marks.ts";
import { type Pixel, toPixel } from "./mercator.ts";
import { movementsOf } from "./movements.ts";
import type { Perspective } from "./perspective.ts";
import { presences } from "./presence.ts";
import { type Route, routeOf } from "./route.ts";
import type { Scene, View } from "./scene.ts";
import { settle } from "./settle.ts";

/** What a scene needs to know besides the laydown: whose eyes, and the outlines of countries. */
export interface SceneContext {
  perspective: Perspective;
  atlas: Atlas;
}

/** What is drawn of a laydown in a view. */
export const makeScene = (laydown: Laydown, view: View, context: SceneContext): Scene =>
  prepareScene(laydown, view, context)(view.zoom);

/** As `makeScene`, with all that does not depend on the zoom done once: the function returned is cheap to call. */
export function prepareScene(
  laydown: Laydown,
  { statuses, selected }: Omit<View, "zoom">,
  context: SceneContext,
): (zoom: number) => Scene {
  const present = presences(laydown, statuses, context.perspective);
  const routes = present.flatMap((presence): Route[] => {
    const route = routeOf(presence, context.atlas);
    return route ? [route] : [];
  });
  const starts = new Map<string, Position | undefined>(
    routes.map(({ presence, path, leaves }) => [presence.deployment.id, leaves ? path.at(-1) : path[0]]),
  );
  const extents = extentsOf(present, selected, laydown, context.atlas);
  return (zoom) => {
    const comesFrom = (id: string): Pixel | null => {
      const start = starts.get(id);
      return start ? toPixel(start, zoom) : null;
    };
    const settled = settle(present, zoom, selected, ({ deployment }) => comesFrom(deployment.id));
    const drawn = { marks: marksOf(settled, zoom), movements: movementsOf(routes, settled, zoom), extents };
    return { ...drawn, legend: legendOf(drawn, context.perspective) };
  };
}
