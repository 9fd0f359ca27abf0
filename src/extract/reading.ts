import grammar from "../../data/lexicon/grammar.json";
import type { LocatedSentence, NamedPlace } from "../locate/locate.ts";
import type { Category } from "../model/claim.ts";
import type { Word } from "../read/sentences.ts";
import { actorOf, type ActorMention } from "./actors.ts";
import { listEndingAt, listFrom } from "./clause.ts";
import { chunksOf, type Chunk, type NounChunk } from "./chunks.ts";
import { forceIn, isContainer, type ForceMention } from "./forces.ts";
import { quantityIn } from "./quantity.ts";
import { retagged } from "./retag.ts";

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
}

const shareNouns = new Set(grammar.shareNouns);
const carriers = new Set<Category>(["transport-aircraft", "ship", "materiel", "other"]);

/** Reads a sentence. `day` is its source's date; `known` are persons of the source, surname → country. */
export function readingOf(located: LocatedSentence, day: string | null, known: ReadonlyMap<string, string>): Reading {
  const sentence = { ...located, words: retagged(located.words) };
  const chunks = chunksOf(sentence.words);
  const forces = new Map<number, ForceMention>();
  const actors = new Map<number, ActorMention>();
  const places = new Map<number, readonly NamedPlace[]>();
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== "noun") return;
    const inside = sentence.places.filter((place) => place.from < chunk.to && chunk.from < place.to);
    places.set(at, inside);
    const force = forceIn(sentence.words, chunk, inside);
    if (force) forces.set(at, force);
    const actor = actorOf(sentence, chunk, day, known);
    if (actor) actors.set(at, actor);
  });
  const nations = new Map<number, readonly ActorMention[]>();
  const reading = { sentence, chunks, forces, actors, nations, places };
  for (let at = chunks.length - 3; at >= 0; at--) joinContainer(reading, forces, actors, at);
  for (const at of forces.keys()) {
    const carried = actors.has(at) ? null : ownerOfCargo(reading, at);
    if (carried) actors.set(at, carried);
    const apposed = actors.has(at) ? null : appositionOf(reading, at);
    if (apposed) actors.set(at, apposed);
  }
  for (const at of [...forces.keys()]) if (carriesGoods(reading, at)) forces.delete(at);
  for (const at of forces.keys()) {
    const more = [...nationsBefore(reading, at), ...nationsBehind(reading, at)];
    if (more.length > 0) nations.set(at, more);
  }
  return reading;
}

/** "cargo planes of food", "a convoy of aid": what carries goods is no force. */
function carriesGoods({ chunks, forces, actors, places }: Reading, at: number): boolean {
  const link = chunks[at + 1];
  const carries =
    carriers.has(forces.get(at)?.category ?? "other") && link?.kind === "preposition" && link.word === "of";
  return carries && !forces.has(at + 2) && !actors.has(at + 2) && places.get(at + 2)?.length === 0;
}

/** "German, Dutch and Norwegian soldiers": nations that stand before the force as words of their own. */
function nationsBefore(reading: Reading, at: number): ActorMention[] {
  const conjunction = reading.chunks[at - 1];
  if (conjunction?.kind !== "conjunction" || !reading.actors.has(at)) return [];
  const list = listEndingAt(reading, at).slice(0, -1);
  const isBare = (noun: number): boolean =>
    (reading.places.get(noun) ?? []).some(
      ({ mention, from, to }) =>
        mention.role === "demonym" && from === nounAt(reading, noun)?.from && to === nounAt(reading, noun)?.to,
    );
  return list.every(isBare) ? list.flatMap((noun) => reading.actors.get(noun) ?? []) : [];
}

/** "Troops from Kenya, Uganda and Burundi are": where a subject force comes from. */
function nationsBehind(reading: Reading, at: number): ActorMention[] {
  const mark = reading.chunks[at + 1];
  const verb = reading.chunks.findIndex((chunk, index) => index > at && chunk.kind === "verb");
  if (mark?.kind !== "preposition" || mark.word !== "from" || reading.actors.has(at) || !nounAt(reading, verb - 1))
    return [];
  const list = listEndingAt(reading, verb - 1);
  return list[0] === at + 2 ? list.flatMap((noun) => reading.actors.get(noun) ?? []) : [];
}

/** "a shipment of US military equipment": the container and its content are one force, counted by the container. */
function joinContainer(
  reading: Reading,
  forces: Map<number, ForceMention>,
  actors: Map<number, ActorMention>,
  at: number,
): void {
  const { chunks, sentence } = reading;
  const [outer, link] = [chunks[at], chunks[at + 1]];
  if (outer?.kind !== "noun" || outer.possessive || !link || link.kind === "noun") return;
  const word = sentence.words[link.from]?.lower ?? "";
  const contents = listFrom(reading, at + 2).nouns.filter((noun) => forces.get(noun)?.isHead);
  adoptNation(reading, forces, actors, at);
  const inner = contents.find((noun) => forces.get(noun)?.strength !== "weak") ?? contents[0];
  const content = inner === undefined ? undefined : forces.get(inner);
  if (inner === undefined || !content) return;
  const own = forces.get(at);
  const holds = isContainer(sentence.words[outer.head]) && /^(of|including|carrying|with|containing)$/.test(word);
  // "1,200 of the soldiers", "the last of its tanks": a share of a force is of its kind.
  const shares = word === "of" && isShare(sentence.words, outer);
  const belongs = own?.isHead === true && content.designation !== null && /^(of|from|with|in)$/.test(word);
  if (!holds && !belongs && !shares) return;
  const owner = actors.get(inner) ?? (nounAt(reading, inner - 1)?.possessive ? actors.get(inner - 1) : undefined);
  if (owner && !actors.has(at)) actors.set(at, owner);
  // "helicopters of the U.S. Army" are helicopters, "a company of tanks" is tanks.
  const kind = own && !/^1[01]$/.test(own.set) && content.set === "10" ? own : content;
  forces.set(at, {
    ...kind,
    from: outer.from,
    operator: own?.operator ?? content.operator,
    quantity:
      own?.quantity ??
      (shares ? quantityIn(sentence.words, outer.from, outer.to, null) : holds ? content.quantity : null),
    isHead: true,
    strength: content.strength === "weak" ? "shown" : content.strength,
  });
}

/** "a contingent of 250 Kenyan police": whose the unit is, and how many, stands behind "of" though that names no force. */
function adoptNation(
  { chunks, sentence }: Reading,
  forces: Map<number, ForceMention>,
  actors: Map<number, ActorMention>,
  at: number,
): void {
  const [own, link, inner] = [forces.get(at), chunks[at + 1], chunks[at + 2]];
  const nation = actors.get(at + 2);
  if (
    own?.isHead &&
    inner?.kind === "noun" &&
    link?.kind === "preposition" &&
    link.word === "of" &&
    sentence.words[inner.head]?.pos === "NUM"
  ) {
    // "a company of 260"
    forces.set(at, { ...own, quantity: own.quantity ?? quantityIn(sentence.words, inner.from, inner.to, null) });
    return;
  }
  if (!own?.isHead || !nation || link?.kind !== "preposition" || link.word !== "of" || inner?.kind !== "noun") return;
  if (actors.has(at)) return;
  actors.set(at, nation);
  if (forces.get(at + 2)?.isHead) return; // "two tanks of the Indian army"
  forces.set(at, {
    ...own,
    quantity: own.quantity ?? quantityIn(sentence.words, inner.from, inner.to, null),
    strength: "plain",
  });
}

/** "soldiers of the 2nd Battalion, Royal Welsh": the institution named in apposition right behind a unit. */
function appositionOf({ chunks, forces, actors }: Reading, at: number): ActorMention | null {
  let last = at;
  while (chunks[last + 1]?.kind === "preposition" && forces.has(last + 2)) last += 2;
  const apposed = actors.get(last + 2);
  return forces.get(last)?.designation != null &&
    chunks[last + 1]?.kind === "comma" &&
    apposed?.rule === "institution" &&
    chunks[last + 3]?.kind !== "conjunction"
    ? apposed
    : null;
}

/** "a convoy carrying the French 92nd Infantry": whose the soldiers aboard are. */
function ownerOfCargo({ chunks, actors, forces, sentence }: Reading, at: number): ActorMention | null {
  let last = at;
  while (chunks[last + 1]?.kind === "preposition" && chunks[last + 2]?.kind === "noun") last += 2;
  const verb = chunks[last + 1];
  const carries =
    verb?.kind === "verb" && /^(carrying|bringing|transporting)$/.test(sentence.words[verb.head]?.lower ?? "");
  return carries && forces.has(last + 2) ? (actors.get(last + 2) ?? null) : null;
}

/** A noun phrase that is only a part of what follows "of". */
const isShare = (words: readonly Word[], { head, to }: NounChunk): boolean =>
  words[head]?.pos === "NUM" || shareNouns.has(words[to - 1]?.lower ?? "");

/** A sentence that nothing is read in. */
export const unread = (sentence: LocatedSentence): Reading => ({
  sentence,
  chunks: [],
  forces: new Map(),
  actors: new Map(),
  nations: new Map(),
  places: new Map(),
});

/** The noun phrase at a chunk number; null where there is another chunk. */
export function nounAt({ chunks }: Reading, at: number): NounChunk | null {
  const chunk = chunks[at];
  return chunk?.kind === "noun" ? chunk : null;
}

/** The head word of the noun phrase at a chunk number; undefined where there is another chunk. */
export const nounHeadAt = (reading: Reading, at: number): Word | undefined =>
  reading.sentence.words[nounAt(reading, at)?.head ?? -1];
