import polylabel from "polylabel";
import { feature, neighbors } from "topojson-client";
import { ringAreaKm2 } from "./geometry.mjs";

/** Width of the world at zoom 0, in CSS pixels, as MapLibre has it. */
const WORLD = 512;
/** Room in CSS pixels that the label of a city and of a capital wants. */
const [CITY_SPACING, CAPITAL_SPACING] = [60, 26];
/** How much wider than high the room for a country's name is. */
const NAME_ASPECT = 2.4;
/** Average advance of letter-spaced capitals in ems, and the size in CSS pixels at which a name must fit. */
const [CAPITAL_EMS, NAME_SIZE] = [0.82, 11];
/** How far a name may run over its country's edge: over a neighbour, over the sea. */
const [OVER_LAND, OVER_SEA] = [1.3, 2.6];
/** A country smaller than this and called as its capital shows the capital only; its capital is no early label. */
const SMALL_KM2 = 4000;

/** Populations from which a city may show, largest first. */
const CITY_ZOOMS = [
  [6e6, 3],
  [2e6, 4],
  [8e5, 5],
  [2.5e5, 6],
  [1.3e5, 7],
];
const CAPITAL_ZOOM = 4;
/** The last zoom at which cities are added, and the least seat of a first-order division that shows there. */
const [LAST_ZOOM, LEAST_SEAT] = [7, 5e4];
/** How much a city's population counts, by GeoNames feature code: the source has municipalities as towns. */
const SHARE = { PPLC: 1, PPLA: 1, PPLG: 1, PPLA2: 0.8 };
const OTHER_SHARE = 0.5;

/**
 * Labels with the whole zoom from which each may show: { countries, seas, cities }.
 * @param {object} topology built countries
 * @param {object[]} seas seas.json
 * @param {string} cities500 GeoNames' cities500 in its 19 columns
 * @param {object} choices label-choices.json
 */
export function buildLabels(topology, seas, cities500, choices) {
  const { geometries } = topology.objects.countries;
  const adjacent = neighbors(geometries);
  const sized = geometries.map((geometry, i) =>
    countryLabel(feature(topology, geometry), adjacent[i].length === 0, choices),
  );
  const areas = new Map(sized.map(({ id, areaKm2 }) => [id, areaKm2]));
  const isSmall = (country) => (areas.get(country) ?? 0) < SMALL_KM2;
  const cities = cityLabels(cities500, isSmall, choices);
  const capitals = new Set(cities.map(({ name, country }) => `${country} ${name}`));
  const countries = sized
    .filter(({ id, name }) => !isSmall(id) || !capitals.has(`${id} ${name}`))
    .map(({ id, name, lon, lat, zoom }) => ({ id, name, lon, lat, zoom }));
  return { countries, seas: seas.map((sea) => ({ ...sea, zoom: Math.round(sea.zoom) })), cities };
}

const mercatorX = (lon) => lon / 360 + 0.5;
const mercatorY = (lat) => 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
const longitude = (x) => (x - 0.5) * 360;
const latitude = (y) => (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
const rounded = (degrees) => Math.round(degrees * 100) / 100;

function countryLabel({ id, properties: { name }, geometry }, isIsland, { points, dependent }) {
  const sized = geometry.coordinates.map((polygon) => ({ polygon, areaKm2: ringAreaKm2(polygon[0]) }));
  const { polygon, areaKm2 } = sized.reduce((a, b) => (b.areaKm2 > a.areaKm2 ? b : a));
  const squeezed = polygon.map((ring) =>
    ring.map(([lon, lat]) => [mercatorX(lon) / NAME_ASPECT, mercatorY(Math.max(-84, lat))]),
  );
  const best = polylabel(squeezed, 1e-6);
  const [lon, lat] = points[id] ?? [longitude(best[0] * NAME_ASPECT), latitude(best[1])];
  const room = 2 * best.distance * NAME_ASPECT * WORLD * (isIsland ? OVER_SEA : OVER_LAND);
  const letters = Math.max(...wrapped(name).map((line) => line.length));
  const fits = Math.log2((letters * CAPITAL_EMS * NAME_SIZE) / room);
  const [least, most] = dependent.includes(id) ? [5, 7] : [2, 5];
  const zoom = Math.min(most, Math.max(least, Math.round(fits)));
  return { id, name, lon: rounded(lon), lat: rounded(lat), zoom, areaKm2 };
}

/** A long name goes on two lines. */
function wrapped(name) {
  if (name.length < 11 || !name.includes(" ")) return [name];
  const words = name.split(" ");
  const splits = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(" "), words.slice(i + 1).join(" ")]);
  const longest = (lines) => Math.max(...lines.map(({ length }) => length));
  return splits.reduce((a, b) => (longest(b) < longest(a) ? b : a));
}

function cityLabels(cities500, isSmall, choices) {
  const cities = cities500
    .split("\n")
    .map((row) => row.split("\t"))
    .filter(([id, , , , , , , code]) => /^PPL([ACG]\d?)?$/.test(code) && !choices.notCities.includes(+id))
    .map((columns) => cityOf(columns, isSmall, choices))
    .filter(({ zoom }) => zoom <= LAST_ZOOM)
    .sort((a, b) => b.weight - a.weight || a.id - b.id);
  const kept = [];
  for (const city of cities) {
    const zoom = Math.max(city.zoom, roomFrom(city, kept));
    if (zoom <= LAST_ZOOM) kept.push({ ...city, zoom });
  }
  return kept
    .map(({ name, country, lon, lat, zoom, capital }) => ({
      name,
      country,
      lon,
      lat,
      zoom,
      ...(capital && { capital }),
    }))
    .sort((a, b) => a.zoom - b.zoom || (a.name < b.name ? -1 : 1));
}

function cityOf([id, name, , , lat, lon, , code, country, , , , , , population], isSmall, choices) {
  const capital = code === "PPLC" && !choices.dependent.includes(country);
  const counted = +population * (SHARE[code] ?? OTHER_SHARE);
  return {
    id: +id,
    name: choices.cityNames[id] ?? englishSpelling(name, country, choices),
    country,
    lon: rounded(+lon),
    lat: rounded(+lat),
    capital,
    zoom: firstZoom(counted, capital && !isSmall(country), /^PPL[AC]$/.test(code)),
    weight: capital ? counted + 5e6 : counted,
  };
}

function englishSpelling(name, country, { plainLetters, plainApostrophes, cityInName }) {
  const town = cityInName.includes(country) ? name.replace(/ City$/, "") : name;
  const marked = country === "RO" ? town.replaceAll("ş", "ș").replaceAll("ţ", "ț").replaceAll("Ş", "Ș") : town;
  const plain = plainLetters.includes(country) ? withoutMarks(marked) : marked;
  return plainApostrophes.includes(country) ? plain.replace(/[’']/g, "") : plain.replace(/[‘’ʻʼ`]/g, "'");
}

/** Without the marks of transliteration and of Vietnamese. */
const withoutMarks = (name) =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("Đ", "D");

function firstZoom(population, isCapital, isSeat) {
  const zoom = CITY_ZOOMS.find(([least]) => population >= least)?.[1] ?? LAST_ZOOM + 1;
  if (isCapital) return Math.min(CAPITAL_ZOOM, zoom);
  return isSeat && population >= LEAST_SEAT ? Math.min(LAST_ZOOM, zoom) : zoom;
}

/** The whole zoom from which a city stands far enough from all that come before it. */
function roomFrom(city, kept) {
  let nearest = Infinity;
  for (const other of kept) {
    const dx = mercatorX(city.lon) - mercatorX(other.lon);
    if (Math.abs(dx) > 0.05) continue;
    nearest = Math.min(nearest, Math.hypot(dx, mercatorY(city.lat) - mercatorY(other.lat)));
  }
  return nearest > 0 ? Math.round(Math.log2((city.capital ? CAPITAL_SPACING : CITY_SPACING) / (WORLD * nearest))) : Infinity;
}
