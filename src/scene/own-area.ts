import type { Position } from "geojson";
import type { Atlas } from "../gazetteer/atlas.ts";
import type { Place } from "../model/place.ts";
import { distanceKm } from "./great-circle.ts";
import { isSite, type Presence } from "./presence.ts";

/** Tells whether a position is in the area where a force is said to be; never where that is a point. */
export type InOwnArea = (presence: Presence, position: Position) => boolean;

/** An area that is no country is taken to hold what is nearer to its point than this share of its radius. */
const heldShare = 0.6;

/** Knows the areas of places: countries by their outline, anything else by its radius. */
export function ownAreas(places: readonly Place[], atlas: Atlas): InOwnArea {
  const countries = new Map(places.map(({ id, country }) => [id, country]));
  return ({ location, anchor }, [lon = 0, lat = 0]) => {
    if (isSite(location)) return false;
    const country = countries.get(location.place ?? "") ?? null;
    if (location.precision === "country" && location.relation === "in" && country !== null)
      return atlas.countryAt([lon - 360 * Math.round(lon / 360), lat]) === country;
    return distanceKm(anchor, [lon, lat]) < location.radiusKm * heldShare;
  };
}
