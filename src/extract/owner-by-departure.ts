import { actorBy, type ActorMention } from "./actors.ts";
import type { ForceMention } from "./forces.ts";
import { garrisonIn } from "./garrison.ts";
import { mayHave } from "./operators.ts";
import type { Draft, Site } from "./rule.ts";

const homes = new Set(["base", "city", "facility"]);

/**
 * Whose a force is by the home that it leaves for abroad: the nation of a garrison, or of a town where no others' forces are told of.
 *
 *     The battalion left Dublin for Lebanon
 *         ~~~~~~~~~      ^^^^^^
 */
export function ownerByDeparture(
  { reading, earlier, discourse }: Site,
  { action, origins, destinations }: Draft,
  force: ForceMention,
): ActorMention | null {
  const [home] = origins;
  // "They fly to Kuwait from Osan": whose the force was told to be.
  if (!home || home.sentence || force.label !== undefined || !/^(deploy|send|transit|rotate)$/.test(action))
    return null;
  const garrison = garrisonIn(reading, home);
  if (garrison) return garrison;
  // "Two frigates from Brest passed Aden": the port they came from last.
  if (reading.sentence.words[force.to]?.lower === "from" && home.from - force.to <= 1) return null;
  const { kind, country } = home.base.place;
  const isAbroad = destinations.length > 0 && destinations.every(({ base }) => base.place.country !== country);
  const isHost = earlier.some(
    ({ owners, places }) =>
      owners.some((owner) => owner.country !== country) && places.some(({ base }) => base.place.country === country),
  );
  // "An American frigate left Toulon. Two destroyers left Toulon for Malta": others' forces are told of.
  const isOthers = discourse.ownership.ofMost !== null && discourse.ownership.ofMost.country !== country;
  // "The last 300 soldiers left Mogadishu for Kampala": they were guests.
  const isLast = reading.sentence.words
    .slice(force.from, force.to)
    .some(({ lower }) => /^(final|last|remaining)$/.test(lower));
  const owner = actorBy(reading.sentence, home, country, "departs-from");
  return country !== null && homes.has(kind) && isAbroad && !isHost && !isOthers && !isLast && mayHave(force, owner)
    ? owner
    : null;
}
