import grammar from "../../data/lexicon/grammar.json";
import type { LocatedSentence, NamedPlace } from "../locate/locate.ts";
import type { Word } from "../read/sentences.ts";
import { type ActorMention, actorOf } from "./actors.ts";
import { joinAppositions } from "./apposition.ts";
import { ownerBySaying } from "./belonging.ts";
import { type Chunk, chunksOf, type NounChunk, type Run } from "./chunks.ts";
import { elided, joinContainer, ownerByRelative, ownerBySender, ownerOfCargo } from "./compound-forces.ts";
import { appositionOf, ownerByHome } from "./owner-by-apposition.ts";
import { nounAt as kindAt, typeAt } from "./force-kinds.ts";
import { forceIn, type ForceMention } from "./forces.ts";
import { withoutInsertions } from "./interrupted.ts";
import { ownerByBase } from "./garrison.ts";
import { joinDirections } from "./joined-directions.ts";
import { asLed, isTitled, leaderOf } from "./leaders.ts";
import { isAbbreviation, nationsOf } from "./nations.ts";
import { isNoForce } from "./no-force.ts";
import { partOpenings } from "./openings.ts";
import { stateBySeat } from "./seat.ts";
import { joinParentUnits } from "./parent-units.ts";
import { partGerunds } from "./place-gerund.ts";
import { countBeside } from "./strength.ts";
import { partRecipients } from "./recipients.ts";
import { withoutRepeats } from "./repairs.ts";
import { retagged } from "./retag.ts";
import { partRelatives } from "./zero-relative.ts";

const others = new Set(grammar.others);
const possessives = new Set(grammar.possessives);

/** A sentence as the rules see it: its chunks, and what each noun phrase names. */
export interface Reading {
  sentence: LocatedSentence;
  chunks: readonly Chunk[];
  /** By chunk number. */
  forces: ReadonlyMap<number, ForceMention>;
  actors: ReadonlyMap<number, ActorMention>;
  /** Further nations of a force, by its chunk number: "American" of "American and British warships". */
  nations: ReadonlyMap<number, readonly ActorMention[]>;
  /** The places inside each noun phrase, by chunk number. */
  places: ReadonlyMap<number, readonly NamedPlace[]>;
  /** Chunk numbers of noun phrases that only say more of the force before them. */
  apposed: ReadonlySet<number>;
}

/** Reads a sentence. `day` is its source's date; `known` are persons of the source, surname → country. */
export function readingOf(located: LocatedSentence, day: string | null, known: ReadonlyMap<string, string>): Reading {
  const sentence = { ...located, words: retagged(located.words) };
  const chunks = partOpenings(
    sentence,
    partGerunds(
      sentence,
      withoutInsertions(
        sentence.words,
        withoutRepeats(
          sentence.words,
          joinParentUnits(
            sentence.words,
            partRelatives(sentence, joinDirections(sentence.words, partRecipients(sentence, chunksOf(sentence.words)))),
          ),
        ),
      ),
    ),
  );
  const forces = new Map<number, ForceMention>();
  const actors = new Map<number, ActorMention>();
  const places = new Map<number, readonly NamedPlace[]>();
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== "noun") return;
    const inside = sentence.places.filter(
      (place) => place.from < chunk.to && chunk.from < place.to && !isTypeName(sentence.words, chunk, place),
    );
    places.set(at, inside);
    const actor = actorOf(sentence, chunk, day, known);
    // "the Tamil Tigers" are no helicopters.
    const found = forceIn(sentence.words, chunk, inside);
    const isName = actor?.rule === "institution" && actor.to > chunk.head && found?.set === "01";
    const force = isName ? null : found;
    if (force) forces.set(at, force);
    const isOthers = actor?.rule !== "institution" && isOfOthers(sentence.words[chunk.head]);
    // "its 1st Armored Division" is of who "its" stands for, whoever else has one of that name.
    const isPossessed =
      actor?.rule === "institution" && force?.isHead && possessives.has(sentence.words[chunk.from]?.lower ?? "");
    if (actor && !isOthers && !isPossessed && !namesMission(sentence, chunk, actor)) actors.set(at, actor);
    // "Wagner fighters": an army's name makes soldiers of them.
    // "Kurdish fighters": so does a people's, but rebels are told of for much else.
    const isArmy = actor?.rule === "institution" || (actor?.rule === "side" && actor.name.includes(" "));
    if (isArmy && force?.strength === "weak") forces.set(at, { ...force, strength: "shown" });
  });
  const nations = new Map<number, readonly ActorMention[]>();
  const apposed = joinAppositions({ sentence, chunks, forces, actors });
  const reading = { sentence, chunks, forces, actors, nations, places, apposed };
  for (let at = chunks.length - 3; at >= 0; at--) {
    joinContainer(reading, forces, actors, at);
    const first = elided(reading, at);
    if (first) forces.set(at, first);
  }
  for (const at of countBeside(reading, forces)) apposed.add(at);
  for (const at of forces.keys()) {
    const carried = actors.has(at)
      ? null
      : (ownerByRelative(reading, at) ??
        ownerBySender(reading, at) ??
        ownerOfCargo(reading, at) ??
        ownerBySaying(reading, at));
    if (carried) actors.set(at, carried);
    const unit = actors.has(at)
      ? null
      : (appositionOf(reading, at) ?? ownerByHome(reading, at) ?? ownerByBase(reading, at));
    if (unit) actors.set(at, unit);
  }
  for (const at of forces.keys()) {
    const origin = actors.has(at) ? null : broughtFrom(reading, at);
    if (origin) actors.set(at, origin);
  }
  chunks.forEach((_, at) => {
    const state = actors.has(at) ? null : stateBySeat(reading, at);
    if (state) actors.set(at, state);
  });
  for (const [at, force] of forces) {
    const own = ownerAt(reading, at);
    // "Sadr's militia", "guerrillas of the Karen National Union" are more than some militia and some guerrillas.
    const isAnyone = own === null || (own.rule === "side" && !own.name.includes(" "));
    const leader = isAnyone ? leaderOf(reading, at) : null;
    if (!leader) continue;
    forces.set(at, asLed(force));
    if (!isTitled(reading, leader)) actors.set(at, leader);
  }
  for (const at of [...forces.keys()]) if (isNoForce(reading, at)) forces.delete(at);
  for (const at of forces.keys()) {
    const more = nationsOf(reading, at);
    if (more.length > 0) nations.set(at, more);
  }
  return reading;
}

/** "in Hercules transports": a type before the word for what it is, no town. */
const isTypeName = (words: readonly Word[], { head }: NounChunk, { from, to }: Run): boolean =>
  to === head && typeAt(words, from, to)?.length === to - from && kindAt(words, head, head + 1)?.record != null;

/** "three frigates in the Gulf, its largest presence there in years": what it amounts to, no force beside it. */
export function isMeasure({ chunks, forces, sentence }: Reading, at: number): boolean {
  const chunk = chunks[at];
  const comma = chunks[at - 1]?.kind === "noun" ? at - 2 : at - 1;
  return (
    chunk?.kind === "noun" &&
    chunks[comma]?.kind === "comma" &&
    /^(presence|force|deployment|contingent|commitment)$/.test(sentence.words[chunk.head]?.lemma ?? "") &&
    sentence.words
      .slice(chunk.from, chunk.head)
      .some(({ lower }) => /^(largest|biggest|strongest|smallest)$/.test(lower)) &&
    [...forces].some(([other, { isHead }]) => isHead && other < comma)
  );
}

/** "share the runway with as many Mirages from Qatar", "soldiers from Chad who": whose they are by where they are from. */
function broughtFrom({ chunks, forces, actors }: Reading, at: number): ActorMention | null {
  const [link, from, origin] = [chunks[at - 1], chunks[at + 1], actors.get(at + 2)];
  const isBeside = link?.kind === "preposition" && /^(with|alongside|beside)$/.test(link.word);
  const isFrom = from?.kind === "preposition" && from.word === "from" && origin?.rule === "country";
  const isDescribed = chunks[at + 3]?.kind === "relative" && link?.kind !== "verb";
  return (isBeside || isDescribed) && isFrom && forces.get(at)?.isHead ? origin : null;
}

/** "the Kosovo force", "the Mali mission": a country's name before it says where a mission is, not whose. */
const namesMission = (
  { words }: LocatedSentence,
  { head, possessive }: NounChunk,
  { rule, to }: ActorMention,
): boolean =>
  rule === "country" &&
  !possessive &&
  to === head &&
  /^(deployment|drawdown|force|mission|pullout|rotation|withdrawal)$/.test(words[head]?.text ?? "") &&
  !isAbbreviation(words[to - 1]?.text ?? "");

/** "its allies", "Russia's neighbours": not the nation that they are the allies of. */
export const isOfOthers = (head: Word | undefined): boolean => head !== undefined && others.has(head.lemma);

/** A sentence that nothing is read in. */
export const unread = (sentence: LocatedSentence): Reading => ({
  sentence,
  chunks: [],
  forces: new Map(),
  actors: new Map(),
  nations: new Map(),
  places: new Map(),
  apposed: new Set(),
});

/** The noun phrase at a chunk number; null where there is another chunk. */
export function nounAt({ chunks }: Reading, at: number): NounChunk | null {
  const chunk = chunks[at];
  return chunk?.kind === "noun" ? chunk : null;
}

/** The head word of the noun phrase at a chunk number; undefined where there is another chunk. */
export const nounHeadAt = (reading: Reading, at: number): Word | undefined =>
  reading.sentence.words[nounAt(reading, at)?.head ?? -1];

/** Who a noun phrase belongs to by its own words: the actor in it, or the one that possesses it. */
export const ownerAt = (reading: Reading, at: number): ActorMention | null =>
  reading.actors.get(at) ?? (nounAt(reading, at - 1)?.possessive ? (reading.actors.get(at - 1) ?? null) : null);

/** The preposition that a chunk is, or "". */
export const prepositionAt = ({ chunks }: Reading, at: number): string => {
  const chunk = chunks[at];
  return chunk?.kind === "preposition" ? chunk.word : "";
};
