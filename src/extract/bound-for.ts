import type { Action } from "../model/claim.ts";
import type { ActorMention } from "./actors.ts";
import { isSameDomain } from "./forces.ts";
import { type PlacePhrase, plainPhrase } from "./place-phrase.ts";
import { type Draft, type DraftForce, type Site, type Told, toldSince } from "./rule.ts";

/** How many sentences before a departure the journey may be told that it begins. */
const reach = 3;

const journeys = new Set<Action>(["deploy", "send", "reinforce", "rotate", "transit"]);

/**
 * The place that a force which "leaves" is bound for, where the words before tell of its journey as one to come, or from where it
 * sets out; null where it leaves what it was at.
 *
 *     Norway is to send 90 engineers to Gao. The soldiers will leave in May
 *                                       ~~~  ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function boundFor(
  site: Site,
  { action, setsOut, trigger, origins, destinations }: Draft,
  { force }: Pick<DraftForce, "force">,
  actors: readonly ActorMention[],
): PlacePhrase | null {
  if (action !== "withdraw" || setsOut !== true || origins.length + destinations.length > 0) return null;
  const isTheirs = ({ owners, force: other }: Told): boolean =>
    isSameDomain(other, force) && owners.every(({ country }) => actors.some((actor) => actor.country === country));
  const last = toldSince(site, site.at - reach).findLast(isTheirs);
  const isAhead = last?.status === "planned" || last?.isOutward;
  const [place] = last && journeys.has(last.action) && isAhead ? last.places : [];
  return place ? plainPhrase(place.base, trigger, "implied") : null;
}
