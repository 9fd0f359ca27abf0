import iso from "i18n-iso-countries";
import { feature, mergeArcs, mesh } from "topojson-client";
import { topology } from "topojson-server";
import {
  cutEvery,
  cutRing,
  inBbox,
  inRing,
  piecesWhere,
  ringAreaKm2,
  ringBbox,
  withoutAntimeridianJumps,
} from "./geometry.mjs";
import { simplifyByZone, zoneAt } from "./simplify.mjs";

/** Points of the source in one line of coast: MapLibre cannot draw a line of many thousands in one tile. */
const LONGEST_COAST = 6000;

/**
 * One topology of the whole world: `countries` (one geometry a country: id is ISO 3166-1 alpha-2, property `name`)
 * and `lines` (coast, border and one line a dispute, property `class`, and for a dispute its `name`).
 * @param {object} atlas world-atlas countries-10m
 * @param {object} territories territories.json
 * @param {object} detail countries part of detail.json
 */
export function buildCountries(atlas, territories, detail) {
  const units = unitsOf(atlas, territories);
  const kept = withoutSpecks(units, detail);
  const lines = lineClasses(kept, territories);
  const whole = topology({ units: collection(kept.map(unitFeature)), lines: collection(lines) });
  const simplified = simplifyByZone(whole, detail);
  const names = countryNames(atlas, territories);
  return {
    ...simplified,
    objects: {
      countries: { type: "GeometryCollection", geometries: mergeByCountry(simplified, names) },
      lines: simplified.objects.lines,
    },
  };
}

const collection = (features) => ({ type: "FeatureCollection", features });

const unitFeature = ({ country, part, polygons }) => ({
  type: "Feature",
  properties: { country, part },
  geometry: { type: "MultiPolygon", coordinates: polygons },
});

const codeOf = ({ id, properties }, codes) => codes[properties.name] ?? iso.numericToAlpha2(id);

/**
 * What one source has of the land of one country, or of a part of it whose status is disputed: { country, part, polygons },
 * part being the country's code where it is no such part.
 */
function unitsOf(atlas, { codes, split, parts, cuts, dropped }) {
  const units = new Map();
  const add = (source, country, part, polygon) => {
    const key = `${country} ${part} ${source}`;
    if (!units.has(key)) units.set(key, { country, part, polygons: [] });
    units.get(key).polygons.push(polygon);
  };
  for (const source of feature(atlas, atlas.objects.countries).features) {
    const { name } = source.properties;
    if (dropped.includes(name)) continue;
    const code = codeOf(source, codes);
    if (!code) throw new Error(`no country code for ${name}: add it to territories.json`);
    const own = cuts.filter((cut) => cut.source === name);
    for (const polygon of polygonsOf(source.geometry, atlas.bbox).flatMap((polygon) => cutPolygon(polygon, own))) {
      const part =
        own.find(({ keep }) => inRing(polygon[0], keep)) ??
        parts.find((part) => part.source === name && isWithin(polygon, part.bbox));
      const country = split.find(({ from, bbox }) => from === code && isWithin(polygon, bbox))?.to ?? code;
      if (part) add(name, part.country, part.id, polygon);
      else add(name, country, country, polygon);
    }
  }
  return [...units].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, unit]) => unit);
}

const polygonsOf = ({ type, coordinates }, [, south]) =>
  (type === "Polygon" ? [coordinates] : coordinates).map((polygon) =>
    polygon.map((ring) => withoutAntimeridianJumps(ring, south)),
  );

const isWithin = (polygon, bbox) => !bbox || polygon[0].every((position) => inBbox(bbox, position));

function cutPolygon(polygon, cuts) {
  const cut = cuts.find(({ keep }) => inRing(polygon[0], keep));
  if (!cut) return [polygon];
  const [outer, ...holes] = polygon;
  return cutRing(outer, cut.line).map((ring) => [ring, ...holes.filter(([first]) => inRing(ring, first))]);
}

const middleOf = (ring) => {
  const [west, south, east, north] = ringBbox(ring);
  return [(west + east) / 2, (south + north) / 2];
};

/** Without rings that enclose nothing and islets too small for their zone; each country keeps its largest. */
function withoutSpecks(units, { zones, islandsKeptPerCountry }) {
  return units.flatMap((unit) => {
    const sized = unit.polygons
      .map((polygon) => ({ polygon, areaKm2: ringAreaKm2(polygon[0]) }))
      .filter(({ areaKm2 }) => areaKm2 > 0.01)
      .sort((a, b) => b.areaKm2 - a.areaKm2);
    const polygons = sized
      .filter(
        ({ polygon, areaKm2 }, rank) =>
          rank < islandsKeptPerCountry || areaKm2 >= zoneAt(zones, middleOf(polygon[0])).islandKm2,
      )
      .map(({ polygon: [outer, ...holes] }) => [outer, ...holes.filter((hole) => ringAreaKm2(hole) > 0.01)]);
    return polygons.length > 0 ? [{ ...unit, polygons }] : [];
  });
}

/** Coast, borders and disputed lines as line features cut where the class changes. */
function lineClasses(units, { disputed, undrawn }) {
  const raw = topology({ units: collection(units.map(unitFeature)) });
  const linesWhere = (test) => mesh(raw, raw.objects.units, test).coordinates;
  const isPair = ([a, b], x, y) => (x === a && y === b) || (x === b && y === a);
  const matches = (between, { properties: a }, { properties: b }) =>
    isPair(between, a.part, b.part) || isPair(between, a.country, b.country);

  const isAntimeridian = (p, q) => Math.abs(p[0]) > 179.999 && Math.abs(q[0]) > 179.999;
  const isEdgeOfMap = (p, q) => p[1] < -85 && q[1] < -85;
  const coast = piecesWhere(
    linesWhere((a, b) => a === b),
    (p, q) => !isAntimeridian(p, q) && !isEdgeOfMap(p, q),
  ).flatMap((line) => cutEvery(line, LONGEST_COAST));

  const contested = new Set();
  const segmentKey = (p, q) => [p, q].map(String).sort().join(" ");
  const disputes = new Map();
  for (const { between, bbox, name } of disputed) {
    const lines = linesWhere((a, b) => a !== b && matches(between, a, b));
    const isInside = (p, q) => !bbox || inBbox(bbox, [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2]);
    const pieces = piecesWhere(lines, (p, q) => isInside(p, q) && !contested.has(segmentKey(p, q)));
    if (pieces.length === 0) throw new Error(`no line between ${between.join(" and ")}: mend territories.json`);
    for (const piece of pieces)
      for (let i = 1; i < piece.length; i++) contested.add(segmentKey(piece[i - 1], piece[i]));
    disputes.set(name, [...(disputes.get(name) ?? []), ...pieces]);
  }

  const border = piecesWhere(
    linesWhere(
      (a, b) =>
        a !== b &&
        a.properties.country !== b.properties.country &&
        !undrawn.some((pair) => isPair(pair, a.properties.country, b.properties.country)),
    ),
    (p, q) => !contested.has(segmentKey(p, q)),
  );

  const line = (properties, coordinates) => ({
    type: "Feature",
    properties,
    geometry: { type: "MultiLineString", coordinates },
  });
  return [
    line({ class: "coast" }, coast),
    line({ class: "border" }, border),
    ...[...disputes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, pieces]) => line({ class: "disputed", name }, pieces)),
  ];
}

function countryNames(atlas, { codes, names, dropped }) {
  const own = atlas.objects.countries.geometries
    .filter(({ properties: { name } }) => !(name in codes) && !dropped.includes(name))
    .map((geometry) => [codeOf(geometry, codes), geometry.properties.name]);
  const bySource = new Map(own);
  return (code) => names[code] ?? bySource.get(code);
}

function mergeByCountry(simplified, nameOf) {
  const groups = new Map();
  for (const geometry of simplified.objects.units.geometries) {
    const { country } = geometry.properties;
    groups.set(country, [...(groups.get(country) ?? []), geometry]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, geometries]) => {
      const { type, arcs } = geometries.length === 1 ? geometries[0] : mergeArcs(simplified, geometries);
      const name = nameOf(id);
      if (!name) throw new Error(`no name for ${id}: add it to territories.json`);
      return { type, arcs, id, properties: { name } };
    });
}
