import type { Laydown } from "../model/laydown.ts";
import type { Place } from "../model/place.ts";

/** A country that at least this share of the placed deployments is about gives a map its title. */
const share = 0.25;

/** The country that most of the forces are in or near; null where none is prominent, or not known as a place. */
export function mainCountry({ deployments, places }: Pick<Laydown, "deployments" | "places">): Place | null {
  const codes = new Map(places.map(({ id, country }) => [id, country]));
  const placed = deployments.flatMap(({ destination, origin }) => destination ?? origin ?? []);
  const counts = new Map<string, number>();
  for (const { place } of placed) {
    const code = codes.get(place ?? "");
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (!most || most[1] < placed.length * share) return null;
  return places.find(({ kind, country }) => kind === "country" && country === most[0]) ?? null;
}
