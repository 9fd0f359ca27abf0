import type { Atlas } from "../gazetteer/atlas.ts";
import type { Location, Place } from "../model/place.ts";
import { type Area, areaOf, borderOf, isBeside, type Reach } from "./extent-area.ts";
import { isSite, type Presence } from "./presence.ts";
import type { Extent, LegendEntry } from "./scene.ts";

/** Tells how far the place of a presence reaches; null where it is a point, or where that is not known yet. */
export type ExtentOf = (presence: Presence, places: readonly Place[]) => Area | null;

/** What the extent of a presence depends on; null where it is a point. */
export const reachOf = ({ location, deployment }: Presence, places: readonly Place[]): Reach | null =>
  isSite(location) ? null : { location, place: placeOf(location, places), actor: deployment.actor.country };

/** Works out extents at once, each when it is first asked for: many take a tenth of a second. */
export function extentsIn(atlas: Atlas): ExtentOf {
  const known = new Map<string, Area | null>();
  return (presence, places) => {
    const reach = reachOf(presence, places);
    if (reach === null) return null;
    const key = JSON.stringify(reach);
    if (!known.has(key)) known.set(key, areaOf(reach, atlas));
    return known.get(key) ?? null;
  };
}

/** True where the extent of a presence is a band along a border of its own land, by words that name the border or the country beyond. */
export function isBand({ location, deployment }: Presence, places: readonly Place[], atlas: Atlas): boolean {
  if (!isBeside(location)) return false;
  const place = placeOf(location, places);
  if (place?.kind !== "country") return false;
  const isNamed = location.relation === "border" || location.name.includes(place.name);
  return isNamed && borderOf(deployment.actor.country, place.country, atlas) !== null;
}

const placeOf = (location: Location, places: readonly Place[]): Place | null =>
  places.find(({ id }) => id === location.place) ?? null;

/** The legend's line for the selected extent. */
export function legendOfExtents(extents: readonly Extent[]): LegendEntry[] {
  const [extent] = extents;
  return extent
    ? [{ id: "extent", label: "Where the selected force may be", sample: { kind: "extent", side: extent.side } }]
    : [];
}

/** The legend's line for bands along borders. */
export function legendOfBands(bands: readonly Extent[]): LegendEntry[] {
  const [band] = bands;
  return band
    ? [{ id: "band", label: "Band: forces near that border", sample: { kind: "band", side: band.side } }]
    : [];
}
