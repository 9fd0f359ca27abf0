import spatial from "../../data/lexicon/spatial.json";
import type { ActorMention } from "./actors.ts";
import { isBearing } from "./bearing.ts";
import type { Chunk } from "./chunks.ts";
import { lemmaAt } from "./clause.ts";
import { isSite } from "./group-phrases.ts";
import { listFrom } from "./lists.ts";
import { openingPlaces } from "./openings.ts";
import { type Anaphor, placesIn, type PlacePhrase, plainPhrase } from "./place-phrase.ts";
import { placesAfter } from "./places.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import type { Site } from "./rule.ts";
import { isDeixis } from "./subject-insertions.ts";

const staticPrepositions = new Set(spatial.staticPrepositions);
const besidePrepositions = new Set([...spatial.staticPrepositions, ...spatial.nearPrepositions]);
/** "hard by the Ukrainian frontier" names a place, no agent. */
const lands = new Set([...spatial.border, ...spatial.coast]);

/**
 * The place that "where" stands for in the clause of a chunk.
 *
 *     three jets landed at Ulyanovsk, where a battalion is held on alert
 *                          ~~~~~~~~~  ^^^^^
 */
export function placesOfWhere({ reading }: Site, at: number, anaphor: Anaphor): PlacePhrase[] {
  const { chunks, sentence } = reading;
  const where = chunks.findLastIndex(
    (chunk, index) =>
      index < at &&
      chunk.to - chunk.from === 1 &&
      (sentence.words[chunk.from]?.lower === "where" || isWhich(chunk, chunks[index - 1])),
  );
  const verbs = chunks
    .slice(where + 1, at + 1)
    .filter((chunk) => chunk.kind === "verb" && /^(finite|past)$/.test(chunk.form));
  const isOther = chunks.slice(where + 1, at).some(({ kind }) => kind === "stop" || kind === "relative");
  // "toward Basra, where it could serve as a reserve": what the move is for.
  const isPurpose = verbs.some(({ from, to }) =>
    sentence.words.slice(from, to).some(({ lower }) => /^(can|could|may|might)$/.test(lower)),
  );
  if (where < 1 || verbs.length > 1 || isOther || isPurpose) return [];
  // "to which", "from where"
  const link = chunks[where - 1];
  const mark = link?.kind === "preposition" ? link.word : "in";
  let end = link?.kind === "preposition" ? where - 1 : where;
  while (chunks[end - 1]?.kind === "comma") end--;
  const named = placesCalled(reading, end - 1);
  if (named.length > 0) return named.map((phrase) => ({ ...phrase, mark }));
  const landmarked = placesBeforeSite(reading, end, anaphor);
  if (landmarked.length > 0) return landmarked.map((phrase) => ({ ...phrase, mark }));
  for (let opener = end - 2; opener >= Math.max(0, end - 5); opener--) {
    const { phrases, next } = placesAfter(reading, opener, anaphor);
    // "Igman, above Sarajevo, to which"
    const inserted = chunks[opener - 1]?.kind === "comma" && end < where ? placesIn(reading, [opener - 2]) : [];
    if (phrases.length > 0 && next === end)
      return (inserted.length > 0 ? inserted : phrases).map((phrase) => ({ ...phrase, mark }));
  }
  return nounAt(reading, end - 1) ? placesIn(reading, [end - 1]).map((phrase) => ({ ...phrase, mark })) : [];
}

/** "at Taji, north of Baghdad, where": the place whose bearing is put in between commas. */
function placesBeforeSite(reading: Reading, end: number, anaphor: Anaphor): PlacePhrase[] {
  const { chunks } = reading;
  const comma = chunks.findLastIndex(({ kind }, at) => at < end && kind === "comma");
  if (comma < 2 || !isBearing(reading, comma + 1) || chunks[end]?.kind !== "comma") return [];
  const { phrases, next } = placesAfter(reading, comma - 2, anaphor);
  return next < comma ? placesIn(reading, [comma - 1]) : phrases;
}

/** "Manama, the Gulf port where", "Tapa is the town where": the places that a noun for a place tells more of. */
function placesCalled(reading: Reading, noun: number): PlacePhrase[] {
  const link = reading.chunks[noun - 1];
  const isSame = link?.kind === "comma" || (link?.kind === "verb" && lemmaAt(reading, noun - 1) === "be");
  const head = nounAt(reading, noun)?.head ?? -1;
  const isNamedItself = reading.places.get(noun)?.some(({ from, to }) => from <= head && head < to);
  return isSame && !isNamedItself && isSite(reading, noun) ? placesIn(reading, [noun - 2]) : [];
}

/** "Igman, to which", "the base in which": a relative that a preposition of place governs. */
const isWhich = (chunk: Chunk, before: Chunk | undefined): boolean =>
  chunk.kind === "relative" &&
  chunk.word === "which" &&
  before?.kind === "preposition" &&
  (staticPrepositions.has(before.word) || /^(to|into|onto|from)$/.test(before.word));

/** The place that "where" stands for before a chunk, else the one that opens its clause or the sentence. */
export function placesAhead(site: Site, at: number, anaphor: Anaphor): PlacePhrase[] {
  const before = placesOfWhere(site, at, anaphor);
  return before.length > 0 ? before : openingPlaces(site, at, anaphor);
}

/** Where a force is by the words between it and its verb: "the Dutch contingent in Uruzgan", "engineers quartered at Herat". */
export function placesBeside({ reading }: Site, force: number, verb: number, anaphor: Anaphor): PlacePhrase[] {
  for (let at = force + 1; at < verb; at++) {
    const chunk = reading.chunks[at];
    if (!chunk || chunk.kind === "relative" || chunk.kind === "stop") break;
    const there = isDeixis(reading, at) ? anaphor("there", at) : null;
    if (there) return [plainPhrase(there, chunk, "implied")];
    if (chunk.kind !== "preposition" || !besidePrepositions.has(chunk.word)) continue;
    const { phrases } = placesAfter(reading, at, anaphor);
    if (phrases.length > 0) return phrases;
  }
  return [];
}

/** Symbol sets of aircraft, land equipment and ships. */
const vehicles = /^(01|15|30)$/;

/** Who the noun phrases of a subject are; those that name no one are left out. */
export function actorsOf({ discourse, at }: Site, nouns: readonly number[] | null): ActorMention[] {
  return (nouns ?? []).flatMap((chunk) => discourse.actorAt(at, chunk) ?? []);
}

/** "by the Russians": the agent of a passive or of a noun, right of `start`; with `people`, no aircraft or ship that only carries. */
export function agentAfter(site: Site, start: number, people = false): ActorMention[] {
  const { chunks } = site.reading;
  for (let at = start; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (!chunk || chunk.kind === "verb" || chunk.kind === "stop" || chunk.kind === "subordinator") break;
    if (chunk.kind === "preposition" && chunk.word === "by" && nounAt(site.reading, at + 1))
      return actorsOf(
        site,
        listFrom(site.reading, at + 1).nouns.filter(
          (noun) =>
            // "at Presov, hard by the Ukrainian frontier"
            !lands.has(nounHeadAt(site.reading, noun)?.lemma ?? "") &&
            (!people ||
              !vehicles.test(site.reading.forces.get(noun)?.set ?? "") ||
              site.reading.actors.get(noun)?.rule === "institution"),
        ),
      );
  }
  return [];
}
