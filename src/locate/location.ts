import { destination } from "@turf/destination";
import type { Atlas } from "../gazetteer/atlas.ts";
import type { Location, Place, Precision } from "../model/place.ts";
import { borderland, borderline } from "./borderland.ts";
import type { SpatialExpression } from "./expression.ts";
import { partOfPlace } from "./part-of-place.ts";
import { remembered } from "./remembered.ts";
import { offshore, partOf } from "./territory.ts";

const precisionOf: Record<Place["kind"], Precision> = {
  country: "country",
  region: "region",
  // Too wide to say where a force is.
  continent: "vague",
  island: "region",
  sea: "sea",
  strait: "sea",
  river: "region",
  city: "town",
  base: "site",
  facility: "site",
  other: "region",
};

const landAlong = remembered((atlas, holder: string, neighbour: string) => borderland(holder, neighbour, atlas));
const lineBetween = remembered((atlas, one: string, other: string) => borderline(one, other, atlas));
const territory = remembered((atlas, country: string, bearing: number | null) => partOf(country, bearing, atlas));
const landBeside = remembered((atlas, holder: string, neighbour: string, lon: number, lat: number, radiusKm: number) =>
  borderland(holder, neighbour, atlas, { position: [lon, lat], radiusKm }),
);

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * The point and radius of a spatial expression. Forces of `actor` (ISO alpha-2, or null) near another country stand
 * outside that country: on the actor's side of the border where they share one, else on its side of the nearest one.
 */
export function locationOf(expression: SpatialExpression, actor: string | null, atlas: Atlas): Location {
  const { base, name, relation, bearing, distanceKm, other } = expression;
  const { place } = base;
  const make = (point: { lat: number; lon: number }, radiusKm: number, precision: Precision): Location => ({
    name,
    lat: rounded(point.lat),
    lon: rounded(point.lon),
    radiusKm: Math.round(radiusKm),
    place: place.id,
    relation,
    precision,
  });
  const at = ({ position, radiusKm }: { position: number[]; radiusKm: number }, precision: Precision): Location =>
    make({ lon: position[0] ?? place.lon, lat: position[1] ?? place.lat }, radiusKm, precision);
  const country = place.kind === "country" ? place.country : null;

  if (relation === "off" && place.country) {
    // "off Misrata" is in sight of it, "off Libya" anywhere along its coast.
    const sea = offshore(place.country, [place.lon, place.lat], bearing, distanceKm, atlas, country ? 60 : 30);
    if (sea) return at(sea, "vague");
  }
  if (relation === "part" && country) {
    const part = territory(atlas, country, bearing);
    if (part) return at(part, "region");
  }
  if ((relation === "near" || relation === "border" || relation === "around") && country) {
    const land = sideOf(country, other?.place.country ?? null, actor, atlas);
    if (land) return at(land, "vague");
    // Near an island is at sea.
    const isIsland = relation === "near" && actor !== country && atlas.neighbours(country).length === 0;
    const sea = isIsland ? offshore(country, [place.lon, place.lat], bearing, distanceKm, atlas) : null;
    if (sea) return at({ ...sea, radiusKm: Math.max(sea.radiusKm, place.radiusKm) }, "vague");
    return make(place, place.radiusKm + 200, "vague");
  }
  if (relation === "border" && actor && place.country && actor !== place.country) {
    const land = landBeside(atlas, actor, place.country, place.lon, place.lat, place.radiusKm);
    if (land) return at(land, "vague");
  }
  if (relation === "in" && country && other?.place.country) {
    const land = landAlong(atlas, country, other.place.country);
    if (land) return at(land, "region");
  }
  if (relation === "part" && bearing !== null) return at(partOfPlace(place, bearing, atlas), precisionOf[place.kind]);
  if (bearing !== null) {
    const awayKm = distanceKm ?? place.radiusKm * 1.5;
    const position = destination([place.lon, place.lat], awayKm, bearing).geometry.coordinates;
    // "north of the Arctic Circle" does not lie beyond the pole.
    const turned = Math.abs((((((position[0] ?? 0) - place.lon + 540) % 360) + 360) % 360) - 180);
    if (turned > 90) return make(place, place.radiusKm, "vague");
    return at({ position, radiusKm: Math.max(15, place.radiusKm * 0.6) }, "vague");
  }
  if (distanceKm !== null) return make(place, distanceKm, "vague");
  if (relation === "near" || relation === "around" || relation === "border")
    return make(place, Math.max(30, place.radiusKm * 2), place.kind === "city" ? "town" : "vague");
  return make(place, place.radiusKm, precisionOf[place.kind]);
}

/** Which land along a country's border is meant: the actor's, the other one named, or that of its neighbours in turn. */
function sideOf(
  country: string,
  other: string | null,
  actor: string | null,
  atlas: Atlas,
): { position: number[]; radiusKm: number } | null {
  if (actor === country) return other ? landAlong(atlas, country, other) : null;
  const own = actor === null ? null : landAlong(atlas, actor, country);
  if (own) return own;
  // Another's force at the border of two countries stands on neither side that we know of.
  const line = other === null ? null : lineBetween(atlas, country, other);
  if (line) return line;
  const home = actor === null ? null : atlas.outline(actor);
  if (!home) return null;
  const all = atlas.neighbours(country).flatMap((neighbour) => landAlong(atlas, neighbour, country) ?? []);
  return all.reduce<(typeof all)[number] | null>(
    (best, land) => (best === null || land.radiusKm > best.radiusKm ? land : best),
    null,
  );
}
