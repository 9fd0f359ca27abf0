import { destination } from "@turf/destination";
import type { Position } from "geojson";
import type { Atlas } from "../gazetteer/atlas.ts";
import type { Place } from "../model/place.ts";
import type { Territory } from "./territory.ts";

/** How far out from a place's point its part is drawn, as shares of its radius: less where that would leave its land or water. */
const shares = [0.5, 0.4, 0.3, 0.2, 0.1];
const waters: readonly Place["kind"][] = ["sea", "strait"];

/** The part of a place without an outline that lies towards a bearing: "southern Donbas" is in Ukraine, "the eastern Black Sea" at sea. */
export function partOfPlace({ kind, country, lat, lon, radiusKm }: Place, bearing: number, atlas: Atlas): Territory {
  const isWater = waters.includes(kind);
  const pointAt = (share: number): Position => destination([lon, lat], share * radiusKm, bearing).geometry.coordinates;
  const isOnIt = (point: Position): boolean =>
    isWater || country ? atlas.countryAt(point) === (isWater ? null : country) : true;
  const share = shares.find((each) => isOnIt(pointAt(each)));
  return { position: share === undefined ? [lon, lat] : pointAt(share), radiusKm: Math.max(15, radiusKm * 0.6) };
}
