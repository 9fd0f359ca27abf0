import { mercatorX, mercatorY, rounded, WORLD } from "./mercator.mjs";

/** Populations from which a city may show, largest first. */
const ZOOMS = [
  [5e6, 3],
  [1e6, 4],
  [4e5, 5],
  [1.6e5, 6],
  [1.5e5, 7],
];
/** The last zoom at which cities are added. */
const LAST_ZOOM = 7;
/** A seat of a first-order division shows from here on where it stands alone, and at last where others are near. */
const FIRST_SEAT_ZOOM = 5;
/** The least population of such a seat. */
const [LEAST_LONE_SEAT, LEAST_SEAT] = [1e4, 5e4];
/** How many zooms after it has room enough a seat shows, whatever its population. */
const SEAT_DELAY = 2;
/** How much a city's population counts, by GeoNames feature code: the source has municipalities as towns. */
const SHARES = { PPLC: 1, PPLA: 1, PPLG: 1, PPLA2: 0.7 };
const OTHER_SHARE = 0.5;
/** How much a capital counts above its population. */
const CAPITAL_WEIGHT = 5e6;
/** Room in CSS pixels that the label of a city and of a capital wants. */
const [SPACING, CAPITAL_SPACING] = [50, 26];

/**
 * Cities and the whole zoom from which each may show, thinned so that labels have room: { name, country, lon, lat, zoom },
 * and `capital` where it is one.
 * @param {string} cities500 GeoNames' cities500 in its 19 columns
 * @param {(country: string) => number} capitalZoom zoom from which the capital of a country may show
 * @param {object} choices label-choices.json
 */
export function cityLabels(cities500, capitalZoom, choices) {
  const cities = cities500
    .split("\n")
    .map((row) => row.split("\t"))
    .filter(([id, , , , , , , code]) => /^PPL([ACG]\d?)?$/.test(code) && !choices.notCities.includes(+id))
    .map((columns) => cityOf(columns, capitalZoom, choices))
    .filter(({ zoom, seat }) => zoom <= LAST_ZOOM || seat)
    .sort((a, b) => b.weight - a.weight || a.id - b.id);
  const kept = [];
  for (const city of cities) {
    const room = roomFrom(city, kept);
    const alone = city.seat ? Math.max(FIRST_SEAT_ZOOM, Math.round(room + SEAT_DELAY)) : Infinity;
    const zoom = Math.max(Math.round(room), Math.min(city.zoom, alone));
    if (zoom <= LAST_ZOOM) kept.push({ ...city, zoom });
  }
  return kept
    .sort((a, b) => a.zoom - b.zoom || (a.name < b.name ? -1 : 1))
    .map(({ name, country, lon, lat, zoom, capital }) => {
      const label = { name, country, lon, lat, zoom };
      return capital ? { ...label, capital } : label;
    });
}

function cityOf([id, name, , , lat, lon, , code, country, , , , , , population], capitalZoom, choices) {
  const capital = code === "PPLC" && !choices.dependent.includes(country);
  const counted = +population * (SHARES[code] ?? OTHER_SHARE);
  const isSeat = code === "PPLA" || code === "PPLC";
  const byPopulation =
    ZOOMS.find(([least]) => counted >= least)?.[1] ?? (isSeat && counted >= LEAST_SEAT ? LAST_ZOOM : 9);
  return {
    id: +id,
    name: choices.cityNames[id] ?? englishSpelling(name, country, choices),
    country,
    lon: rounded(+lon),
    lat: rounded(+lat),
    capital,
    seat: isSeat && counted >= LEAST_LONE_SEAT,
    zoom: capital ? Math.min(capitalZoom(country), byPopulation) : byPopulation,
    weight: capital ? counted + CAPITAL_WEIGHT : counted,
  };
}

function englishSpelling(name, country, { plainLetters, plainApostrophes, cityInName, townInName }) {
  const bare = cityInName.includes(country) ? name.replace(/ City$/, "") : name;
  const town = townInName.includes(country) ? bare.replace(/-shi$|-si$/, "") : bare;
  const plain = plainLetters.includes(country) ? withoutMarks(town) : withCommas(town, country);
  return plainApostrophes.includes(country) ? plain.replace(/[’']/g, "") : plain.replace(/[‘’ʻʼ`]/g, "'");
}

/** Without the marks of transliteration and of Vietnamese. */
const withoutMarks = (name) =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[ĐÐ]/g, "D");

/** Romanian has commas below s and t, the source cedillas. */
const withCommas = (name, country) =>
  ["MD", "RO"].includes(country)
    ? name.replace(/[şţŞŢ]/g, (letter) => ({ ş: "ș", ţ: "ț", Ş: "Ș", Ţ: "Ț" })[letter])
    : name;

/** The zoom, with its fraction, from which a city stands far enough from all that come before it. */
function roomFrom(city, kept) {
  let nearest = Infinity;
  for (const other of kept) {
    const dx = mercatorX(city.lon) - mercatorX(other.lon);
    if (Math.abs(dx) > 0.05) continue;
    nearest = Math.min(nearest, Math.hypot(dx, mercatorY(city.lat) - mercatorY(other.lat)));
  }
  return Math.log2((city.capital ? CAPITAL_SPACING : SPACING) / (WORLD * Math.max(nearest, 1e-9)));
}
