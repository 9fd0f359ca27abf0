import type { ActorMention } from "./actors.ts";
import { type ForceMention, isSameDomain } from "./forces.ts";
import type { PlacePhrase } from "./place-phrase.ts";
import { type Site, type Told, toldSince } from "./rule.ts";

/** How many sentences before a withdrawal the place that it leaves may be named. */
const reach = 12;

/**
 * The place that a withdrawal leaves which names none: where the forces of that nation were told to be, if it is one country.
 *
 *     Some 2,000 U.S. troops are in Syria. … The United States will pull out.
 *                                   ~~~~~
 */
export function placeLeft(site: Site, { country }: ActorMention, force: ForceMention): PlacePhrase | null {
  if (country === null) return null;
  const isTheirs = ({ owners, force: other }: Told): boolean =>
    isSameDomain(other, force) && owners.every((owner) => owner.country === country);
  const places = toldSince(site, site.at - reach)
    .filter(isTheirs)
    .flatMap(({ places: found }) => found);
  const abroad = places.filter(({ base }) => base.place.country !== null && base.place.country !== country);
  const isOne = new Set(abroad.map(({ base }) => base.place.country)).size === 1;
  return isOne ? (abroad.at(-1) ?? null) : null;
}
