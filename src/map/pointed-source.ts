import type { Feature, FeatureCollection } from "geojson";
import type { Extent, Scene } from "../scene/scene.ts";
import { collection, line, point } from "./features.ts";

/** The source of what is pointed at. */
export const pointedSourceId = "ld-pointed";

/** What the map shows of a deployment that is pointed at: its symbol, its arrow and its extent. */
export function pointedSource(
  { marks, movements, fan }: Omit<Scene, "legend">,
  extents: readonly Extent[],
  id: string | null,
): FeatureCollection {
  if (id === null) return collection([]);
  const holds = ({ members }: { members: readonly string[] }): boolean => members.includes(id);
  return collection([
    ...extents.map(({ side, geometry }): Feature => ({ type: "Feature", properties: { side }, geometry })),
    ...movements.filter(holds).map(({ path }) => line(path, {})),
    ...[...marks, ...(fan?.marks ?? [])].filter(holds).map(({ position }) => point(position, {})),
  ]);
}
