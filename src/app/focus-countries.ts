import type { Laydown } from "../model/laydown.ts";
import type { Lookup } from "./lookup.ts";

/** The countries (ISO 3166-1 alpha-2) that forces are in, come from or go to: the basemap lets them stand out. */
export function focusCountries({ deployments }: Laydown, { places }: Lookup): ReadonlySet<string> {
  const locations = deployments.flatMap(({ origin, destination }) => [origin ?? [], destination ?? []].flat());
  return new Set(locations.flatMap(({ place }) => places.get(place ?? "")?.country ?? []));
}
