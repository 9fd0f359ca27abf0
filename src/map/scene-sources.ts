import type { Feature, FeatureCollection, Point, Position } from "geojson";
import type { Mark, Movement, Scene } from "../scene/scene.ts";
import { amplifierSize, labelSize } from "../scene/text-size.ts";
import { head, shaft } from "./arrow-features.ts";
import { extentSource } from "./extent-source.ts";
import { collection, line, point } from "./features.ts";

/** GeoJSON sources that hold a scene, by id. */
export const sourceIds = [
  "ld-marks",
  "ld-captions",
  "ld-leaders",
  "ld-anchors",
  "ld-lines",
  "ld-heads",
  "ld-extents",
  "ld-fan",
  "ld-fan-marks",
] as const;
export type SceneSources = Record<(typeof sourceIds)[number], FeatureCollection>;

/** Properties that every feature has: `id` and `members` (a comma-separated list) are deployment ids. */
interface Common {
  id: string;
  members: string;
  side: string;
  status: string;
  selected: boolean;
}

/** A scene as the data of the map's sources. Lengths in pixels hold at `zoom`. */
export function sceneSources(scene: Omit<Scene, "legend">, zoom: number, selected: string | null): SceneSources {
  const common = (item: Mark | Movement): Common => ({
    id: item.id,
    members: item.members.join(),
    side: item.side,
    status: item.status,
    selected: selected !== null && item.members.includes(selected),
  });
  return {
    "ld-marks": collection(scene.marks.map((mark) => markFeature(mark, common(mark)))),
    "ld-captions": collection(scene.captions.map(({ text, position }) => point(position, { text }))),
    "ld-leaders": collection(
      scene.marks.filter(({ leader }) => leader).map((mark) => line([nearest(mark), mark.position], common(mark))),
    ),
    "ld-anchors": collection(
      scene.marks
        .filter(({ leader, site }) => leader || site)
        .map((mark) => point(mark.anchor, { ...common(mark), site: mark.site })),
    ),
    "ld-lines": collection(scene.movements.flatMap((movement) => shaft(movement, common(movement), zoom))),
    "ld-heads": collection(scene.movements.map((movement) => head(movement, common(movement), zoom))),
    "ld-extents": extentSource(scene.extents),
    "ld-fan": collection(
      scene.fan
        ? [
            {
              type: "Feature",
              properties: { id: scene.fan.of },
              geometry: { type: "Polygon", coordinates: [scene.fan.sheet] },
            },
          ]
        : [],
    ),
    "ld-fan-marks": collection((scene.fan?.marks ?? []).map((mark) => markFeature(mark, common(mark)))),
  };
}

function markFeature(mark: Mark, common: Common): Feature<Point> {
  return point(mark.position, {
    ...common,
    image: [mark.sidc, mark.side, mark.status, mark.members.length > 1 ? "stack" : "one"].join("/"),
    area: !mark.site,
    label: mark.label,
    amplifier: mark.amplifier ?? "",
    labelOffset: [0, (mark.below + 1) / labelSize],
    amplifierOffset: [0, -(mark.above + 1) / amplifierSize],
  });
}

/** The anchor of a mark, on the side of the antimeridian where the mark is. */
function nearest({ anchor: [lon = 0, lat = 0], position }: Mark): Position {
  return [lon + 360 * Math.round(((position[0] ?? 0) - lon) / 360), lat];
}
