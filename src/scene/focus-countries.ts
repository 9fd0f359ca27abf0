import type { Laydown } from "../model/laydown.ts";

/** The countries (ISO 3166-1 alpha-2) that forces are in, come from or go to: the basemap lets them stand out. */
export function focusCountries({ deployments, places }: Laydown): ReadonlySet<string> {
  const countries = new Map(places.map(({ id, country }) => [id, country]));
  const locations = deployments.flatMap(({ origin, destination }) => [origin ?? [], destination ?? []].flat());
  return new Set(locations.flatMap(({ place }) => countries.get(place ?? "") ?? []));
}
