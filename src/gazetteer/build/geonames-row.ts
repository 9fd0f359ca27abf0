/** A row of a GeoNames dump in its native layout: 19 columns between tabs, no heading. */
export interface GeonamesRow {
  id: number;
  name: string;
  asciiName: string;
  alternates: string[];
  lat: number;
  lon: number;
  featureClass: string;
  feature: string;
  country: string;
  admin1: string;
  admin2: string;
  population: number;
}

const columns = 19;

/** The row that a line holds, or why it can be none. Only what is no settlement may lie in no country: seas. */
export function readRow(line: string): GeonamesRow | string {
  const cells = line.split("\t");
  if (cells.length !== columns) return `${cells.length} columns instead of ${columns}`;
  const [id, name = "", asciiName = "", alternates = "", lat, lon, featureClass = "", feature = "", country = ""] =
    cells;
  const [admin1 = "", admin2 = "", , , population] = cells.slice(10);
  const row: GeonamesRow = {
    id: Number(id),
    name: name.trim(),
    asciiName: asciiName.trim(),
    alternates: alternates.split(",").filter((each) => each !== ""),
    lat: Number(lat || NaN),
    lon: Number(lon || NaN),
    featureClass,
    feature,
    country,
    admin1,
    admin2,
    population: Number(population || 0),
  };
  if (!Number.isSafeInteger(row.id) || row.id <= 0) return `id ${JSON.stringify(id)} is no positive whole number`;
  if (row.name === "") return "no name";
  if (!(Math.abs(row.lat) <= 90)) return `latitude ${JSON.stringify(lat)} is not within ±90`;
  if (!(Math.abs(row.lon) <= 180)) return `longitude ${JSON.stringify(lon)} is not within ±180`;
  if (!/^[A-Z]{2}$/.test(country) && (country !== "" || featureClass === "P"))
    return `country ${JSON.stringify(country)} is no two-letter code`;
  if (!(row.population >= 0)) return `population ${JSON.stringify(population)} is no number`;
  return row;
}
