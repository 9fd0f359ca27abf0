import type { MultiPolygon, Polygon } from "geojson";
import circle from "@turf/circle";
import difference from "@turf/difference";
import { feature, featureCollection } from "@turf/helpers";
import intersect from "@turf/intersect";
import type { Atlas } from "../gazetteer/atlas.ts";
import type { Location, Place } from "../model/place.ts";
import { borderBand } from "./border-band.ts";
import { type Bounds, boundsOf, clippedTo } from "./clip.ts";

/** How far from a border a force is looked for that is on it, or near the country beyond it, km. */
const borderBandKm = 120;
const nearBandKm = 250;
const circleSteps = 96;
/** Probes along each side of an area when its countries are looked for. */
const probes = 24;

export type Area = Polygon | MultiPolygon;

/** All that an extent depends on: where a force is said to be, the place of that name, and the country whose force it is. */
export interface Reach {
  location: Location;
  place: Place | null;
  actor: string | null;
}

export const isBeside = ({ relation }: Location): boolean =>
  relation === "near" || relation === "border" || relation === "around";

/** The land border of two countries; null where they share none, or are one. */
export function borderOf(one: string | null, other: string | null, atlas: Atlas): ReturnType<Atlas["border"]> {
  return one === null || other === null || one === other ? null : atlas.border(one, other);
}

/**
 * The area a location speaks of. A country is its outline, also to its own forces on its borders. At sea it is water. Near a country, or on its border, it is a
 * band along that border on the sender's side, where the sender has land there; else the land about the point outside. Anything else is the land
 * about the point, of the country it lies in where that is one.
 */
export function areaOf({ location, place, actor }: Reach, atlas: Atlas): Area | null {
  const { relation, precision, lon, lat, radiusKm } = location;
  const country = place?.country ?? null;
  const beside = isBeside(location) && place?.kind === "country";
  if (country !== null && ((precision === "country" && relation === "in") || (beside && country === actor))) {
    const outline = atlas.outline(country);
    if (outline) return outline.geometry;
  }
  const about = circle([lon, lat], radiusKm, { steps: circleSteps, units: "kilometers" }).geometry;
  if (precision === "sea" || relation === "off") return water(about, atlas);
  if (beside) {
    const own = actor === null ? null : landOf([actor], about, atlas);
    if (own && actor !== null) return bandOf(own, actor, country, location, atlas) ?? own;
    return landOf(
      countriesIn(about, atlas).filter((other) => other !== country),
      about,
      atlas,
    );
  }
  const inside = country === null || isBeside(location) ? countriesIn(about, atlas) : [country];
  return landOf(inside, about, atlas) ?? about;
}

/** The part of the actor's land that is near the border it shares with a country; null where they share none. */
function bandOf(
  own: MultiPolygon,
  actor: string,
  country: string | null,
  location: Location,
  atlas: Atlas,
): Area | null {
  const border = borderOf(actor, country, atlas);
  const widthKm = Math.min(location.radiusKm, location.relation === "border" ? borderBandKm : nearBandKm);
  return border && borderBand(own, border.geometry.coordinates, widthKm);
}

/** What those countries have of an area; null where that is nothing. */
function landOf(countries: readonly string[], area: Polygon, atlas: Atlas): MultiPolygon | null {
  const coordinates = countries.flatMap((country) => {
    const near = nearby(country, boundsOf(area), atlas);
    const shared = near ? intersect(featureCollection([feature<Area>(area), feature<Area>(near)])) : null;
    return shared ? piecesOf(shared.geometry) : [];
  });
  return coordinates.length ? { type: "MultiPolygon", coordinates } : null;
}

/** What of an area is no land. */
function water(area: Polygon, atlas: Atlas): Area | null {
  const land = countriesIn(area, atlas).flatMap((country) => nearby(country, boundsOf(area), atlas) ?? []);
  if (land.length === 0) return area;
  return (
    difference(featureCollection([feature<Area>(area), ...land.map((piece) => feature<Area>(piece))]))?.geometry ?? null
  );
}

/** The land of a country within bounds and a little beyond. */
function nearby(country: string, [west, south, east, north]: Bounds, atlas: Atlas): MultiPolygon | null {
  const outline = atlas.outline(country);
  return outline ? clippedTo(outline.geometry, [west - 1, south - 1, east + 1, north + 1]) : null;
}

/** Countries met on a grid of probes over an area, sorted. */
function countriesIn(area: Polygon, atlas: Atlas): string[] {
  const [west, south, east, north] = boundsOf(area);
  const found = new Set<string>();
  for (let column = 0; column <= probes; column++)
    for (let row = 0; row <= probes; row++) {
      const lon = west + ((east - west) * column) / probes;
      const country = atlas.countryAt([lon - 360 * Math.round(lon / 360), south + ((north - south) * row) / probes]);
      if (country !== null) found.add(country);
    }
  return [...found].sort();
}

const piecesOf = (area: Area): Polygon["coordinates"][] =>
  area.type === "Polygon" ? [area.coordinates] : area.coordinates;
