import polylabel from "polylabel";
import { feature, neighbors } from "topojson-client";
import { inRing, ringAreaKm2 } from "./geometry.mjs";
import { latitude, longitude, mercatorX, mercatorY, rounded, WORLD } from "./mercator.mjs";

/** How much wider than high the room for a name is. */
const ASPECT = 2.4;
/** Average advance of letter-spaced capitals in ems, and the size in CSS pixels at which a name must fit. */
const [CAPITAL_EMS, SIZE] = [0.82, 11];
/** How much a name grows with each zoom after its own, CSS pixels. */
const GROWTH = 1.35;
/** How far a name may run over its country's edge: over a neighbour, over the sea. */
const [OVER_LAND, OVER_SEA] = [1.3, 2.6];
/**
 * First zoom at which a name may appear: of a country, of a dependent territory. A name that needs a little more than
 * `CROWDED` still appears there, one that needs much more at `LAST`.
 */
const [COUNTRY_ZOOM, DEPENDENT_ZOOM, CROWDED, LAST] = [2, 6, 5, 7];
/** From so many letters on a name goes on two lines. */
const LONG = 11;

/**
 * Where the name of each country stands, and the whole zoom from which it fits: { id, name, lon, lat, zoom, areaKm2,
 * outline }, the last two being those of the country's largest piece.
 * @param {object} topology built countries
 * @param {object} choices label-choices.json
 */
export function countryLabels(topology, choices) {
  const { geometries } = topology.objects.countries;
  const adjacent = neighbors(geometries);
  return geometries.map((geometry, i) => labelOf(feature(topology, geometry), adjacent[i].length === 0, choices));
}

function labelOf({ id, properties: { name }, geometry }, isIsland, { points, dependent }) {
  const sized = geometry.coordinates.map((polygon) => ({ polygon, areaKm2: ringAreaKm2(polygon[0]) }));
  const { polygon, areaKm2 } = sized.reduce((a, b) => (b.areaKm2 > a.areaKm2 ? b : a));
  const squeezed = polygon.map((ring) =>
    ring.map(([lon, lat]) => [mercatorX(lon) / ASPECT, mercatorY(Math.max(-84, lat))]),
  );
  const best = polylabel(squeezed, 1e-6);
  const [lon, lat] = points[id] ?? [longitude(best[0] * ASPECT), latitude(best[1])];
  const room = 2 * best.distance * ASPECT * WORLD * (isIsland ? OVER_SEA : OVER_LAND);
  const letters = Math.max(...linesOf(name).map(({ length }) => length));
  const fits = Math.log2((letters * CAPITAL_EMS * SIZE) / room);
  const first = dependent.includes(id) ? DEPENDENT_ZOOM : COUNTRY_ZOOM;
  const needed = Math.min(LAST, Math.max(first, Math.round(fits)));
  const zoom = needed > CROWDED && (isIsland || fits < CROWDED + 1.2) ? Math.max(first, CROWDED) : needed;
  return { id, name, lon: rounded(lon), lat: rounded(lat), zoom, areaKm2, outline: polygon[0] };
}

/**
 * The label moved up or down within its country so far that, at the zoom from which the capital shows, it does not touch
 * the capital's name, which stands right of its dot; where there is no such room, as it was.
 */
export function besideCapital(label, capital) {
  const scale = WORLD * 2 ** capital.zoom;
  const lines = linesOf(label.name);
  const size = SIZE + GROWTH * (capital.zoom - label.zoom);
  const halfWidth = (Math.max(...lines.map(({ length }) => length)) * CAPITAL_EMS * size) / 2;
  const halfHeight = (lines.length * size * 1.15) / 2;
  const east = (mercatorX(label.lon) - mercatorX(capital.lon)) * scale;
  const south = (mercatorY(label.lat) - mercatorY(capital.lat)) * scale;
  const [west, width, height] = [-8, 8 + capital.name.length * 6.5, 9];
  const isClear = east + halfWidth < west || east - halfWidth > width || Math.abs(south) > halfHeight + height;
  if (isClear) return label;
  const latitudeAt = (pixels) => rounded(latitude(mercatorY(capital.lat) + pixels / scale));
  const [up, down] = [latitudeAt(-halfHeight - height), latitudeAt(halfHeight + height)];
  const nearer = south < 0 ? [up, down] : [down, up];
  const lat = nearer.find((lat) => inRing(label.outline, [label.lon, lat])) ?? label.lat;
  return { ...label, lat };
}

function linesOf(name) {
  const words = name.split(" ");
  if (name.length < LONG || words.length === 1) return [name];
  const splits = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(" "), words.slice(i + 1).join(" ")]);
  const longest = (lines) => Math.max(...lines.map(({ length }) => length));
  return splits.reduce((a, b) => (longest(b) < longest(a) ? b : a));
}
