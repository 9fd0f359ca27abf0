import { bracketBehind, bracketedPlaces } from "../brackets.ts";
import { type ActorMention, impliedActor } from "../actors.ts";
import { impliedForce } from "../forces.ts";
import { statusOfNoun } from "../modality.ts";
import type { PlacePhrase } from "../place-phrase.ts";
import { nounAt, ownerAt } from "../reading.ts";
import { type Draft, type DraftForce, type Rule, type Site, toldSince } from "../rule.ts";

/** Fewer than so many may be no soldiers: "Denmark (Brussels, 12)". */
const fewest = 50;

/**
 * A force with its place in brackets behind it, in a list or in passing; or a nation with a place and a figure there.
 *
 *     Air: 12 F-16s (Aviano), 8 F-15Es (Cervia)      Germany (Kunduz, 400) and Italy (Herat, 1,100)
 *          ~~~~~~~~  ^^^^^^   ~~~~~~~~  ^^^^^^       ~~~~~~~  ^^^^^^  ~~~
 */
export const bracketed: Rule = {
  name: "bracketed",
  find(site) {
    const { chunks } = site.reading;
    const told = new Set(toldSince(site, site.at).map(({ force }) => force.from));
    return chunks.flatMap((chunk, noun) => {
      if (chunk.kind !== "noun" || told.has(chunk.from)) return [];
      const force = site.reading.forces.get(noun);
      return force ? forceAt(site, noun) : nationAt(site, noun);
    });
  },
};

function forceAt(site: Site, noun: number): Draft[] {
  const { reading } = site;
  const force = reading.forces.get(noun);
  if (!force?.isHead || force.strength === "weak") return [];
  const owner = ownerAt(reading, noun);
  const places = bracketedPlaces(reading, noun, owner);
  const isOwned = owner !== null || force.operator !== null || force.designation !== null;
  return places.length > 0 && (isOwned || force.quantity !== null)
    ? [draftOf(site, { chunk: noun, force }, places, [])]
    : [];
}

function nationAt(site: Site, noun: number): Draft[] {
  const { reading, discourse, at } = site;
  const chunk = nounAt(reading, noun);
  const owner = reading.actors.get(noun);
  const bracket = owner?.rule === "country" ? bracketBehind(reading, noun) : null;
  if (!chunk || !owner || !bracket?.quantity || bracket.quantity.count < fewest || !discourse.tellsOfForces(at))
    return [];
  const places = bracket.places.filter(({ base }) => base.place.country !== owner.country);
  const force = { ...impliedForce(bracket.quantity, "troops"), quantity: bracket.quantity };
  return places.length > 0 ? [draftOf(site, { chunk: noun, force }, places, [impliedActor(owner, "list", chunk)])] : [];
}

const draftOf = (
  { reading }: Site,
  force: DraftForce,
  destinations: PlacePhrase[],
  actors: readonly ActorMention[],
): Draft => ({
  trigger: destinations[0] ?? force.force,
  action: "station",
  modality: statusOfNoun(reading, force.chunk),
  actors,
  byAnother: false,
  forces: [force],
  destinations,
  origins: [],
  end: 0,
  score: 0.6,
});
