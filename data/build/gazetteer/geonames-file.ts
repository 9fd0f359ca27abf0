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

/** The rows of a dump, and for each row that cannot be read one line that says which and why. */
export function readGeonames(text: string): { rows: GeonamesRow[]; malformed: string[] } {
  const rows: GeonamesRow[] = [];
  const malformed: string[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line === "") return;
    const read = readRow(line.split("\t"));
    if (typeof read === "string") malformed.push(`line ${index + 1}: ${read}: ${JSON.stringify(line.slice(0, 60))}`);
    else rows.push(read);
  });
  return { rows, malformed };
}

function readRow(cells: string[]): GeonamesRow | string {
  if (cells.length !== columns) return `${cells.length} columns instead of ${columns}`;
  const [id, name, asciiName, alternates, lat, lon, featureClass, feature, country, , admin1, admin2, , , population] =
    cells as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      ...string[],
    ];
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
  if (!/^[A-Z]{2}$/.test(country)) return `country ${JSON.stringify(country)} is no two-letter code`;
  if (!(row.population >= 0)) return `population ${JSON.stringify(population)} is no number`;
  return row;
}
