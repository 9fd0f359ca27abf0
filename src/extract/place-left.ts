import speech from "../../data/lexicon/speech.json";
import { isWithin } from "../locate/resolve.ts";
import type { ActorMention } from "./actors.ts";
import { lemmaAt, verbBefore } from "./clause.ts";
import { type ForceMention, isSameDomain } from "./forces.ts";
import { isSite } from "./group-phrases.ts";
import { isUnknownName } from "./place-lists.ts";
import { isNamed, type PlacePhrase, plainPhrase } from "./place-phrase.ts";
import { type Draft, type DraftForce, type Site, type Told, toldSince } from "./rule.ts";
import { placesServed } from "./served.ts";

/** How many sentences before a withdrawal the place that it leaves may be named. */
const reach = 12;

/** Where people talk, no force has to be. */
const talks = new Set([...speech.verbs, ...speech.meetings]);

/**
 * The place that a withdrawal leaves which names none: where the words before it put its force, else where the forces of that
 * nation were told to be, if it is one country.
 *
 *     Some 2,000 U.S. troops are in Syria. … The United States will pull out.
 *                                   ~~~~~
 */
export function placeLeft(site: Site, draft: Draft, force: DraftForce, { country }: ActorMention): PlacePhrase | null {
  const served = placesServed(site).find(({ base }) => base.place.country !== country);
  if (served) return { ...served, basis: "implied", sentence: site.reading.sentence };
  const beside = besideForce(site, draft, force, country);
  const left = beside ?? (country === null ? null : toldBefore(site, force.force, country));
  // Of a wide place the one named may be a part; another town it is not.
  const isWide = left !== null && /^(country|region|island)$/.test(left.base.place.kind);
  return isWide || !leavesUnknown(site, draft) ? left : null;
}

/** "left Qormaha", "pulled out of the town of Qormaha": it names the place it leaves, though no gazetteer has that. */
function leavesUnknown({ reading }: Site, { trigger }: Draft): boolean {
  const { chunks } = reading;
  const start = chunks.findIndex(({ from }) => from >= trigger.to);
  const end = chunks.findIndex(({ kind }, at) => at >= start && /^(verb|stop|subordinator|relative|comma)$/.test(kind));
  return chunks.slice(0, start < 0 ? 0 : end < 0 ? undefined : end).some((_, at) => {
    if (at < start || !isUnknownName(reading, at)) return false;
    const link = chunks[at - 1];
    const word = link?.kind === "preposition" ? link.word : "";
    return at === start || /^(at|from|out of)$/.test(word) || (word === "of" && isSite(reading, at - 2));
  });
}

function toldBefore(site: Site, force: ForceMention, country: string): PlacePhrase | null {
  const isTheirs = ({ owners, force: other }: Told): boolean =>
    isSameDomain(other, force) && owners.every((owner) => owner.country === country);
  const places = toldSince(site, site.at - reach)
    .filter(isTheirs)
    .flatMap(({ places: found }) => found);
  const abroad = places.filter(({ base }) => base.place.country !== null && base.place.country !== country);
  const isOne = new Set(abroad.map(({ base }) => base.place.country)).size === 1;
  return isOne ? (abroad.at(-1) ?? null) : null;
}

/**
 * "300 engineers who have served in Bentiu are to return home": a place abroad between the force and the act. An act that names no
 * force is of those in the country that its sentence tells of before it.
 */
function besideForce(
  { reading }: Site,
  { trigger, destinations }: Draft,
  { chunk, force }: DraftForce,
  country: string | null,
): PlacePhrase | null {
  const { sentence } = reading;
  const isSaid = (from: number): boolean => {
    const at = reading.chunks.findIndex(({ to }) => to > from);
    const verb = verbBefore(reading, at);
    return talks.has(lemmaAt(reading, verb)) && (reading.chunks[verb]?.from ?? 0) >= force.to;
  };
  const isNamedForce = reading.forces.has(chunk) && (force.to <= trigger.from || force.from >= trigger.to);
  const start = isNamedForce ? force.to : 0;
  const found = sentence.places.filter(
    (place) =>
      place.mention.role === "literal" &&
      isNamed(place) &&
      place.from >= start &&
      place.to <= trigger.from &&
      place.candidate.place.country !== null &&
      place.candidate.place.country !== country &&
      destinations.every(({ base }) => base.place.id !== place.candidate.place.id) &&
      !isSaid(place.from),
  );
  if (new Set(found.map(({ candidate }) => candidate.place.country)).size !== 1) return null;
  const outer = found.find((wide) =>
    found.every(({ candidate }) => candidate === wide.candidate || isWithin(candidate, wide.candidate)),
  );
  const left = outer ?? found.at(-1);
  return left ? { ...plainPhrase(left.candidate, left, "implied"), sentence } : null;
}
