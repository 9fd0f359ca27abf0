import { foldName } from "../fold-name.ts";
import type { PlaceRow } from "./place-row.ts";

/** Inhabitants from which a place's own name is taken to mean that place. */
const knownTown = 5_000;

/** The places without those variants that are the own name of another place that is better known by it: Harare's "Salisbury". */
export function clearVariants(places: readonly PlaceRow[]): PlaceRow[] {
  const owners = new Map<string, string>();
  for (const { id, name, kind, population } of places) {
    if (kind !== "city" || population >= knownTown) owners.set(foldName(name), id);
  }
  const isOwn = (variant: string, { id }: PlaceRow): boolean => (owners.get(foldName(variant)) ?? id) === id;
  return places.map((place) =>
    place.variants.every((variant) => isOwn(variant, place))
      ? place
      : { ...place, variants: place.variants.filter((variant) => isOwn(variant, place)) },
  );
}
