import type { MultiPolygon, Polygon } from "geojson";
import circle from "@turf/circle";
import difference from "@turf/difference";
import { feature, featureCollection } from "@turf/helpers";
import intersect from "@turf/intersect";
import type { Atlas } from "../gazetteer/atlas.ts";
import type { Laydown } from "../model/laydown.ts";
import type { Location } from "../model/place.ts";
import { isSite, type Presence } from "./presence.ts";
import type { Extent, LegendEntry } from "./scene.ts";

type Area = Polygon | MultiPolygon;

const circleSteps = 96;
/** Probes along each side of an area when its countries are looked for. */
const probes = 24;

/** How far the place of the selected deployment reaches; empty where nothing is selected or the place is a point. */
export function extentsOf(
  present: readonly Presence[],
  selected: string | null,
  laydown: Laydown,
  atlas: Atlas,
): Extent[] {
  const presence = present.find(({ deployment }) => deployment.id === selected);
  if (!presence || isSite(presence.location.precision)) return [];
  const country = laydown.places.find(({ id }) => id === presence.location.place)?.country ?? null;
  const geometry = areaOf(presence.location, country, presence.deployment.actor.country, atlas);
  return geometry ? [{ id: presence.deployment.id, geometry, side: presence.side }] : [];
}

/**
 * The area a location speaks of. A country is its outline. Near, around or on the border of a country is the land about the
 * point outside that country, on the sender's own side where the sender is a neighbour. A sea, or off a coast, is water.
 * Anything else is a circle, clipped to the country it lies in.
 */
function areaOf(location: Location, country: string | null, actor: string | null, atlas: Atlas): Area | null {
  const { relation, precision } = location;
  const outline = country === null ? null : (atlas.outline(country)?.geometry ?? null);
  if (precision === "country" && relation === "in" && outline) return outline;
  const about = circle([location.lon, location.lat], location.radiusKm, {
    steps: circleSteps,
    units: "kilometers",
  }).geometry;
  if (precision === "sea" || relation === "off") return minus(about, landWithin(about, atlas));
  if (relation === "near" || relation === "border" || relation === "around") {
    const outside =
      country === null || country === actor ? landWithin(about, atlas) : landWithin(about, atlas, country);
    const own = actor === null || actor === country ? null : atlas.outline(actor)?.geometry;
    return (own && common(about, own)) ?? outside;
  }
  return (outline && common(about, outline)) ?? about;
}

/** The land of all countries but `except` within an area; null where there is none. */
function landWithin(area: Polygon, atlas: Atlas, except?: string): Area | null {
  const pieces = countriesIn(area, atlas)
    .filter((country) => country !== except)
    .flatMap((country) => {
      const outline = atlas.outline(country)?.geometry;
      const shared = outline ? common(area, outline) : null;
      return shared ? piecesOf(shared) : [];
    });
  return pieces.length ? { type: "MultiPolygon", coordinates: pieces } : null;
}

/** Countries met on a grid of probes over an area, sorted. */
function countriesIn(area: Polygon, atlas: Atlas): string[] {
  const ring = area.coordinates[0] ?? [];
  const lons = ring.map(([lon = 0]) => lon);
  const lats = ring.map(([, lat = 0]) => lat);
  const [west, south, east, north] = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  const found = new Set<string>();
  for (let column = 0; column <= probes; column++)
    for (let row = 0; row <= probes; row++) {
      const lon = west + ((east - west) * column) / probes;
      const country = atlas.countryAt([lon - 360 * Math.round(lon / 360), south + ((north - south) * row) / probes]);
      if (country !== null) found.add(country);
    }
  return [...found].sort();
}

const common = (a: Area, b: Area): Area | null =>
  intersect(featureCollection([feature(a), feature(b)]))?.geometry ?? null;

const minus = (a: Area, b: Area | null): Area | null =>
  b ? (difference(featureCollection([feature(a), feature(b)]))?.geometry ?? null) : a;

const piecesOf = (area: Area): Polygon["coordinates"][] =>
  area.type === "Polygon" ? [area.coordinates] : area.coordinates;

/** The legend's line for the selected extent. */
export function legendOfExtents(extents: readonly Extent[]): LegendEntry[] {
  const [extent] = extents;
  return extent
    ? [{ id: "extent", label: "Where the selected force may be", sample: { kind: "extent", side: extent.side } }]
    : [];
}
