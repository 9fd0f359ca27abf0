import spatial from "../../data/lexicon/spatial.json";
import type { Candidate } from "../gazetteer/gazetteer.ts";
import type { SpatialExpression } from "../locate/expression.ts";
import type { NamedPlace } from "../locate/locate.ts";
import { isWithin } from "../locate/resolve.ts";
import { textOf, type Word } from "../read/sentences.ts";
import type { Relation } from "../model/place.ts";
import type { NounChunk, Run } from "./chunks.ts";
import { opensClause } from "./clause.ts";
import { nounAt, type Reading } from "./reading.ts";

/** A spatial expression and the words that say it. */
export interface PlacePhrase extends SpatialExpression, Run {
  basis: "stated" | "implied";
}

/** What "the country", "its neighbour" and "there" stand for. */
export type Anaphor = (kind: "country" | "neighbour" | "alliance" | "self" | "person", at: number) => Candidate | null;

const directions = new Map(Object.entries(spatial.directions));
const [parts, borders, coasts, vicinities] = [spatial.part, spatial.border, spatial.coast, spatial.vicinity].map(
  (words) => new Set(words),
);
const [near, around, off] = [spatial.nearPrepositions, spatial.aroundPrepositions, spatial.offPrepositions].map(
  (words) => new Set(words),
);
const units: Record<string, number> = { km: 1, kilometre: 1, kilometer: 1, mile: 1.609, nm: 1.852 };

const relationOf = (preposition: string): Relation =>
  near?.has(preposition) ? "near" : around?.has(preposition) ? "around" : off?.has(preposition) ? "off" : "in";

/** Reads the place or places that a preposition governs; `next` is the chunk after them. */
export function placesAfter(
  reading: Reading,
  preposition: number,
  anaphor: Anaphor,
): { phrases: PlacePhrase[]; next: number } {
  const { chunks, sentence } = reading;
  const mark = chunks[preposition];
  if (mark?.kind !== "preposition") return { phrases: [], next: preposition };
  const first = phraseAt(reading, preposition + 1, relationOf(mark.word), mark.from, anaphor);
  // A people is a place only for what is sent to it: "to the Ukrainians", not "by the Russians".
  if (mark.word !== "to" && isPeople(reading, preposition + 1)) return { phrases: [], next: preposition };
  const phrases = [...first.phrases];
  let next = first.next;
  const distance = distanceBefore(reading, preposition);
  for (const phrase of phrases) if (distance !== null) phrase.distanceKm ??= distance;
  // "in Estonia, Latvia and Poland" shares the preposition; "in Avdiivka, Ukraine" only says where Avdiivka is.
  while (phrases.length > 0) {
    let joint = next;
    while (chunks[joint]?.kind === "comma" || chunks[joint]?.kind === "conjunction") joint++;
    if (joint === next) break;
    const again = chunks[joint];
    if (
      again?.kind === "preposition" &&
      relationOf(again.word) === "in" &&
      phrases.some(({ relation }) => relation !== "off")
    ) {
      const more = phraseAt(reading, joint + 1, "in", again.from, anaphor);
      if (more.phrases.length === 0) break;
      phrases.push(...more.phrases);
      next = more.next;
      continue;
    }
    if (!nounAt(reading, joint) || opensClause(reading, joint) || reading.forces.get(joint)?.isHead) break;
    const more = phraseAt(reading, joint, relationOf(mark.word), chunks[joint]?.from ?? 0, anaphor);
    if (!more.phrases.some(({ basis }) => basis === "stated")) break;
    const last = phrases.at(-1);
    for (const phrase of more.phrases) if (!last || !isWithin(last.base, phrase.base)) phrases.push(phrase);
    next = more.next;
  }
  const narrowed = narrow(reading, phrases, next, anaphor);
  for (const phrase of phrases) phrase.name = nameOf(sentence.words, phrase, phrases.length);
  return { phrases, next: narrowed };
}

/** What a reader calls it: a place by its own name, a relation to one in the words of the text. */
function nameOf(
  words: readonly Word[],
  { from, to, relation, bearing, other, base }: PlacePhrase,
  siblings: number,
): string {
  if (relation === "in" && bearing === null && (other === null || siblings > 1)) return base.place.name;
  const shown = words.slice(from, to);
  const spoken = /^(near|off|around|along|outside|close)$/.test(shown[0]?.lower ?? "")
    ? 0
    : shown.findIndex(({ pos }) => pos !== "ADP" && pos !== "DET" && pos !== "PART");
  return textOf(shown.slice(Math.max(0, spoken)));
}

/** "in Russia and Belarus near the border with Ukraine": countries narrowed by the border that follows. */
function narrow(reading: Reading, phrases: PlacePhrase[], next: number, anaphor: Anaphor): number {
  const mark = reading.chunks[next];
  if (
    mark?.kind !== "preposition" ||
    phrases.length === 0 ||
    !phrases.every(({ relation, base }) => (relation === "in" || relation === "part") && base.place.kind === "country")
  )
    return next;
  if (!/^(near|along|around|on|at|close to|by)$/.test(mark.word)) return next;
  const border = phraseAt(reading, next + 1, "border", mark.from, anaphor);
  const [beyond] = border.phrases;
  if (beyond?.relation !== "border") return next;
  for (const phrase of phrases) {
    phrase.other = beyond.base.place.id === phrase.base.place.id ? beyond.other : beyond.base;
    phrase.to = beyond.to;
  }
  return border.next;
}

function distanceBefore(reading: Reading, preposition: number): number | null {
  const chunk = nounAt(reading, preposition - 1);
  if (!chunk) return null;
  const text = reading.sentence.words
    .slice(chunk.from, chunk.to)
    .map(({ lower }) => lower)
    .join(" ");
  const match = /(\d[\d,.]*)\s*(km|kilomet(?:er|re)s?|miles?|nm)\b/.exec(text);
  const unit = units[match?.[2]?.replace(/s$/, "") ?? ""];
  return match?.[1] && unit ? Number(match[1].replaceAll(",", "")) * unit : null;
}

interface Found {
  phrases: PlacePhrase[];
  next: number;
}

/** One noun phrase as a place, with the "of", "with" and "between" phrases that complete it. */
function phraseAt(reading: Reading, start: number, relation: Relation, from: number, anaphor: Anaphor): Found {
  let at = start;
  while (reading.chunks[at]?.kind === "adverb" || reading.chunks[at]?.kind === "adjective") at++;
  const noun = nounAt(reading, at);
  if (!noun) return { phrases: [], next: at };
  const words = reading.sentence.words;
  const whole = noun.possessive ? nounAt(reading, at + 1) : null;
  const last = whole ?? noun;
  const inside = [at, ...(whole ? [at + 1] : [])].flatMap((chunk) => reading.places.get(chunk) ?? []);
  // "the Gulf of Oman" is one name over several chunks.
  const end = Math.max(last.to, ...inside.map((place) => place.to));
  let next = at + (whole ? 2 : 1);
  while ((reading.chunks[next]?.from ?? end) < end) next++;
  const head = words[last.head];
  const lemma = head?.lemma ?? "";
  const phrase = words.slice(noun.from, last.to);
  const bearing = spansDirection(inside, phrase.length, noun.from) ? null : bearingIn(phrase.map(({ lower }) => lower));
  const isBorder = borders?.has(lemma) === true || phrase.some(({ lemma: word }) => borders?.has(word));
  const isCoast = coasts?.has(lemma) === true;
  const isPart = parts?.has(lemma) === true || directions.has(lemma);
  const isVicinity = vicinities?.has(lemma) === true;
  const complement = isBorder || isCoast || isPart || isVicinity ? complementOf(reading, next, anaphor) : null;
  const own = inside.filter((place) => place.from <= last.head && last.head < place.to);
  const named =
    own.length > 0
      ? own.map(({ candidate }) => candidate)
      : [
          ...inside.map(({ candidate }) => candidate),
          ...(inside.length === 0 || isBorder ? (complement?.bases ?? []) : []),
        ];
  const referred =
    named.length > 0
      ? named
      : anaphoric(reading, noun, whole, at, isBorder || isPart || isCoast || isVicinity, anaphor);
  const [base, second] = referred;
  const to = complement && complement.bases.length > 0 ? complement.to : end;
  const after = complement && complement.bases.length > 0 ? complement.next : next;
  if (!base) return descend(reading, next, relation, from, anaphor);
  const basis = named.length > 0 ? "stated" : "implied";
  const make = (candidate: Candidate, kind: Relation, other: Candidate | null): PlacePhrase => ({
    name: "",
    base: candidate,
    relation: kind,
    bearing,
    distanceKm: null,
    other,
    from,
    to,
    basis,
  });
  if (isBorder) return { phrases: [make(base, "border", second ?? null)], next: after };
  if (isCoast)
    return { phrases: [make(base, relation === "off" || bearing !== null ? "off" : "near", null)], next: after };
  if (isVicinity) return { phrases: [make(base, "near", null)], next: after };
  if (isPart && bearing !== null && words[noun.from]?.pos !== "DET" && !inside.length)
    return { phrases: [make(base, "near", null)], next: after };
  if (bearing !== null) return { phrases: [make(base, "part", null)], next: after };
  if (!isPlaceItself(inside, last, words.length) && basis === "stated" && inside.length > 0) {
    const deeper = descend(reading, next, relation, from, anaphor);
    if (deeper.phrases.length > 0) return deeper;
    if (!isPart && !inside.some(({ mention }) => mention.role === "literal")) return { phrases: [], next };
  }
  const all =
    inside.length > 1 && inside.every(({ mention }) => mention.role !== "demonym") ? referred.slice(0, 1) : [base];
  return { phrases: all.map((candidate) => make(candidate, relation, null)), next: after };
}

const isPeople = (reading: Reading, at: number): boolean => {
  const noun = nounAt(reading, at);
  return (
    noun !== null &&
    !noun.possessive &&
    (reading.places.get(at) ?? []).some(({ to, mention }) => mention.role === "demonym" && to > noun.head)
  );
};

/** The noun phrase's head is the place's own name, not something of the place ("NATO member states", "Ukrainian forces"). */
const isPlaceItself = (inside: readonly NamedPlace[], noun: NounChunk, _length: number): boolean =>
  inside.some((place) => place.to > noun.head);

/** A direction that is part of the name itself ("Eastern Europe", "North Africa") says nothing of a part. */
const spansDirection = (inside: readonly NamedPlace[], length: number, from: number): boolean =>
  inside.some((place) => place.from <= from + 1 && place.to - place.from > 1 && place.to - from <= length);

function bearingIn(words: readonly string[]): number | null {
  for (const word of words) {
    const bearing = directions.get(word);
    if (bearing !== undefined && bearing >= 0) return bearing;
  }
  return null;
}

/** "of the alliance", "with Ukraine and Belarus", "between Iraq and Kuwait". */
function complementOf(
  reading: Reading,
  at: number,
  anaphor: Anaphor,
): { bases: Candidate[]; to: number; next: number } | null {
  const mark = reading.chunks[at];
  if (mark?.kind !== "preposition" || !/^(of|with|between|to|in)$/.test(mark.word)) return null;
  const bases: Candidate[] = [];
  let next = at + 1;
  let to = mark.to;
  for (;;) {
    const noun = nounAt(reading, next);
    if (!noun || (bases.length > 0 && opensClause(reading, next))) break;
    const inside = (reading.places.get(next) ?? []).filter(({ mention }) => mention.role !== "demonym");
    const found =
      inside.length > 0
        ? inside.map(({ candidate }) => candidate)
        : anaphoric(reading, noun, null, next, false, anaphor);
    if (found.length === 0) break;
    bases.push(...found);
    to = noun.to;
    next++;
    let joint = next;
    while (reading.chunks[joint]?.kind === "comma" || reading.chunks[joint]?.kind === "conjunction") joint++;
    if (joint === next || mark.word === "in") break;
    next = joint;
  }
  return bases.length > 0 ? { bases, to, next } : null;
}

/** Nothing placed here: "to countries like Bulgaria", "at multiple locations in Russia", "to member states in the Baltics". */
function descend(reading: Reading, at: number, relation: Relation, from: number, anaphor: Anaphor): Found {
  const mark = reading.chunks[at];
  if (mark?.kind !== "preposition" || !/^(in|like|such as|at|near|of|on|inside|around|along|off)$/.test(mark.word))
    return { phrases: [], next: at };
  const inner =
    mark.word === "of" || mark.word === "like" || mark.word === "such as" ? relation : relationOf(mark.word);
  const { phrases, next } = placesAfter(reading, at, anaphor);
  return {
    phrases: phrases.map((phrase) => ({
      ...phrase,
      relation: phrase.relation === "in" ? inner : phrase.relation,
      from,
    })),
    next,
  };
}

function anaphoric(
  reading: Reading,
  noun: NounChunk,
  whole: NounChunk | null,
  at: number,
  takesSelf: boolean,
  anaphor: Anaphor,
): Candidate[] {
  const words = reading.sentence.words.slice(noun.from, (whole ?? noun).to).map(({ lower }) => lower);
  const last = words.at(-1) ?? "";
  const candidate = /^neighbou?rs?$/.test(last)
    ? anaphor("neighbour", at)
    : /^(alliance|alliances|bloc)$/.test(words.filter((word) => word !== "'s").at(whole ? -2 : -1) ?? "") ||
        words.includes("alliance")
      ? anaphor("alliance", at)
      : /^(country|nation|kingdom|republic|emirate|sheikhdom)$/.test(last) && /^(the|that)$/.test(words[0] ?? "")
        ? anaphor("country", at)
        : /^(its|their|his|our)$/.test(words[0] ?? "") && (takesSelf || /^(country|territory|soil)$/.test(last))
          ? anaphor(/^(his|her)$/.test(words[0] ?? "") ? "person" : "self", at)
          : null;
  return candidate ? [candidate] : [];
}

/** A named place as a phrase by itself. */
export const placeOf = (reading: Reading, { candidate, from, to, mention }: NamedPlace): PlacePhrase => ({
  name: mention.text,
  base: candidate,
  relation: "in",
  bearing: null,
  distanceKm: null,
  other: null,
  from,
  to: Math.min(to, reading.sentence.words.length),
  basis: "stated",
});

/** The places that noun phrases are or name, demonyms left out. */
export const placesIn = (reading: Reading, nouns: readonly number[]): PlacePhrase[] =>
  nouns.flatMap((noun) =>
    (reading.places.get(noun) ?? [])
      .filter(({ mention }) => mention.role !== "demonym")
      .map((place) => placeOf(reading, place)),
  );
