import { type ActorMention, impliedActor, isAllianceCode } from "./actors.ts";
import { isSameDomain } from "./forces.ts";
import { type Draft, type DraftForce, type Site, toldSince } from "./rule.ts";

/** How many sentences back the guests of a country were told of. */
const reach = 3;

/**
 * Whose counted forces in a country are, where the sentences before tell of one foreign nation's forces alone: its guests.
 *
 *     British troops will leave Mali after the Malian government ended the pact. About 900 soldiers are in Gao
 *     ^^^^^^^                                                                    ~~~~~~~~~~~~~~~~~~
 */
export function ownerOfGuests(site: Site, draft: Draft, { force }: DraftForce): ActorMention | null {
  const { discourse, at } = site;
  const hosts = new Set([...draft.destinations, ...draft.origins].map(({ base }) => base.place.country));
  const [host] = hosts;
  const areMen = force.category === "troops" && force.quantity !== null;
  if (hosts.size !== 1 || !host || !areMen) return null;
  const told = toldSince(site, at - reach);
  const owners = new Map<string, ActorMention>();
  for (let back = Math.max(0, at - reach); back <= at; back++)
    for (const owner of discourse.ownership.namedIn(back)) if (owner.country) owners.set(owner.country, owner);
  for (const { owners: own } of told) for (const owner of own) if (owner.country) owners.set(owner.country, owner);
  const [guest] = owners.values();
  if (owners.size !== 1 || !guest?.country || guest.country === host || isAllianceCode(guest.country)) return null;
  // "Iraq has massed 40,000 troops near Kuwait. About 3,000 soldiers are in Jahra"
  const isEnemy = told.some(({ action }) => action === "mass");
  const isGuest = told.some(
    (other) => isSameDomain(other.force, force) && other.places.some(({ base }) => base.place.country === host),
  );
  return isGuest && !isEnemy ? impliedActor(guest, "guest") : null;
}
