/** Share of towns at each edge that says nothing of where a division lies: far islands and exclaves. */
const edge = 0.02;
/** Share of towns that the radius takes in. */
const most = 0.95;
const smallestKm = 10;
const earthKm = 6371;
const radians = Math.PI / 180;

interface Position {
  lat: number;
  lon: number;
}

/** The middle of towns, half way between the middle of their box and their mean, and the radius that takes in most of them. */
export function spreadOf(towns: readonly Position[]): { lat: number; lon: number; radiusKm: number } {
  const first = towns[0]?.lon ?? 0;
  const lats = towns.map(({ lat }) => lat);
  const lons = towns.map(({ lon }) => first + turn(lon - first));
  const middle = { lat: middleOf(lats), lon: turn(middleOf(lons)) };
  return { ...middle, radiusKm: radiusAround(middle, towns) };
}

/** The radius in km about `middle` that takes in 95 % of the towns; at least 10. */
export function radiusAround(middle: Position, towns: readonly Position[]): number {
  const distances = towns.map((town) => distanceKm(middle, town)).sort((a, b) => a - b);
  return Math.max(smallestKm, Math.round(distances[Math.ceil(most * distances.length) - 1] ?? 0));
}

export function distanceKm(a: Position, b: Position): number {
  const half = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2;
  const side = Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  const root = half + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * side;
  return 2 * earthKm * Math.asin(Math.sqrt(Math.min(1, root)));
}

/** An angle in degrees brought within ±180. */
const turn = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;

function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor(edge * sorted.length)] ?? 0;
  const high = sorted[Math.ceil((1 - edge) * sorted.length) - 1] ?? low;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return (mean + (low + high) / 2) / 2;
}
