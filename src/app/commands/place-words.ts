import type { FoundPlace } from "../../gazetteer/place-search.ts";
import type { Place } from "../../model/place.ts";
import type { Viewpoint } from "../map/viewpoint.ts";
import { countryName } from "../place-facts.ts";
import { strings } from "../strings.ts";

/** "City, Texas, United States": what a place is and where, what its name says left out. */
export function placeKindAndWhere({ candidate: { place, feature, admin1 } }: FoundPlace): string {
  const isCapital = feature === "PPLC";
  const kind = isCapital ? strings.palette.capital : strings.place.kinds[place.kind];
  const division = isCapital || admin1?.name.startsWith(place.name) ? null : (admin1?.name ?? null);
  const country = place.country !== null && place.kind !== "country" ? countryName(place.country) : null;
  return [kind, division, country].filter((part) => part !== null).join(", ");
}

const earthKm = 40_075;
/** Pixels that the extent of a place is to take. */
const span = 420;
const [widest, closest] = [2.5, 8];

/** Where the map looks at a place from: all of it in view. */
export function viewpointOn({ lat, lon, radiusKm }: Place): Viewpoint {
  const kmPerPixelAtZero = (earthKm * Math.cos((lat * Math.PI) / 180)) / 512;
  const zoom = Math.log2((kmPerPixelAtZero * span) / (2 * Math.max(radiusKm, 1)));
  return { zoom: Math.min(closest, Math.max(widest, zoom)), lat, lon };
}
