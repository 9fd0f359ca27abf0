import type { Laydown } from "../model/laydown.ts";
import type { Lookup } from "./lookup.ts";
import { strings } from "./strings.ts";
import { placeName } from "./sentence/place-phrase.ts";

/** A country that at least this share of the placed deployments is about gives the map its title. */
const share = 0.25;

/** What a map is called before somebody gives it a better title: after the country that most of its forces are in or near. */
export function titleOf({ deployments }: Laydown, { places }: Lookup): string {
  const placed = deployments.flatMap(({ destination, origin }) => destination ?? origin ?? []);
  const counts = new Map<string, number>();
  for (const { place } of placed) {
    const country = places.get(place ?? "")?.country;
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const country = most && [...places.values()].find(({ kind, country }) => kind === "country" && country === most[0]);
  if (!most || !country || most[1] < placed.length * share) return strings.title.general;
  return strings.title.about(placeName({ name: country.name, place: country.id }, places));
}
