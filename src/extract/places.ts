import spatial from "../../data/lexicon/spatial.json";
import type { Candidate } from "../gazetteer/gazetteer.ts";
import { isWithin } from "../locate/resolve.ts";
import type { Relation } from "../model/place.ts";
import type { Chunk } from "./chunks.ts";
import { distanceIn, type Landmark, landmarkAt } from "./landmark.ts";
import { isJoint, opensClause } from "./lists.ts";
import { hasCompany, hasFigure, isDescription, isShared } from "./place-lists.ts";
import { type Anaphor, nameOf, type PlacePhrase, placesIn } from "./place-phrase.ts";
import { isMeasure, nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { isOneMore } from "./stand-in.ts";

interface Found {
  phrases: PlacePhrase[];
  /** Chunk number after them. */
  next: number;
}

const thoroughfares = new Set(spatial.thoroughfares);
const sites = new Set([...spatial.sites, ...Object.keys(spatial.references)]);
const origins = new Set(spatial.originPrepositions);
const destinations = new Set(spatial.destinationPrepositions);
const goals = new Set(["for", "into", "onto", "to", "toward", "towards"]);
const near = new Set(spatial.nearPrepositions);
const around = new Set(spatial.aroundPrepositions);
const off = new Set(spatial.offPrepositions);
const underway = new Set(spatial.underwayPrepositions);

const relationOf = (preposition: string): Relation =>
  near.has(preposition) ? "near" : around.has(preposition) ? "around" : off.has(preposition) ? "off" : "in";

/**
 * Reads the place or places that the preposition at a chunk governs.
 *
 *     240 km off Ireland’s southwest coast
 *     ~~~~~~ ^^^ ~~~~~~~~~ ~~~~~~~~~ ~~~~~
 */
export function placesAfter(reading: Reading, preposition: number, anaphor: Anaphor): Found {
  const mark = reading.chunks[preposition];
  // A people is a place only for what is sent to it: "to the Ukrainians", not "by the Russians".
  if (mark?.kind !== "preposition" || (mark.word !== "to" && isPeople(reading, preposition + 1)))
    return { phrases: [], next: preposition };
  const relation = relationOf(mark.word);
  const first = phraseAt(reading, preposition + 1, relation, mark.from, anaphor);
  const { phrases, next } = listAfter(reading, first, relation, mark.word, anaphor);
  const before = nounAt(reading, preposition - 1);
  const distance = before && distanceIn(reading.sentence.words.slice(before.from, before.to));
  const narrowed = narrow(reading, phrases, next, anaphor);
  const [one, other] = phrases;
  if (mark.word === "between" && one && other && phrases.length === 2 && !isShared(reading, preposition)) {
    const amid = { ...one, relation: "near" as const, to: other.to, mark: mark.word };
    return { phrases: [{ ...amid, name: nameOf(reading.sentence.words, amid) }], next: narrowed };
  }
  for (const phrase of phrases) {
    phrase.mark = mark.word;
    phrase.distanceKm ??= distance;
    phrase.name = nameOf(reading.sentence.words, phrase);
  }
  return { phrases, next: narrowed };
}

/** "50 miles south of Kharkiv": a noun phrase that says by itself where something is. */
export function placeByBearing(reading: Reading, noun: number, anaphor: Anaphor): Found {
  const landmark = landmarkAt(reading, noun, anaphor);
  const says = landmark?.feature === "part" && landmark.bearing !== null && !landmark.isDefinite;
  const [base] = landmark?.bases ?? [];
  const chunk = nounAt(reading, noun);
  const link = reading.chunks[noun + 1];
  const distance = chunk && distanceIn(reading.sentence.words.slice(chunk.from, chunk.to));
  // "stands 30 km from Aleppo"
  if (chunk && distance && link?.kind === "preposition" && link.word === "from") {
    const { phrases, next } = placesAfter(reading, noun + 1, anaphor);
    const away = phrases.map((found) => ({
      ...found,
      relation: "near" as const,
      distanceKm: distance,
      from: chunk.from,
    }));
    return { phrases: away.map((found) => ({ ...found, name: nameOf(reading.sentence.words, found) })), next };
  }
  if (!landmark || !says || !base || !chunk) return { phrases: [], next: noun };
  const phrase = phraseOf(landmark, base, "near", chunk.from);
  phrase.name = nameOf(reading.sentence.words, phrase);
  return { phrases: [phrase], next: landmark.next };
}

/** Reads the object of "entered" or "crossed" as a place: "the border between Mali and Niger", "the airfield at Gao". */
export function placeOfObject(reading: Reading, noun: number, anaphor: Anaphor): PlacePhrase[] {
  const chunk = nounAt(reading, noun);
  const landmark = landmarkAt(reading, noun, anaphor);
  if (!chunk || !landmark || isPeople(reading, noun)) return [];
  // "the streets of Bria", not "Haifa Street"
  const head = nounHeadAt(reading, noun);
  const isSite = sites.has(head?.lemma ?? "") || thoroughfares.has(head?.lower ?? "");
  const named = placesIn(reading, [noun]);
  if (landmark.feature === "itself" && (!isSite || (landmark.isName && named.length > 0))) return named;
  const { phrases } = phraseAt(reading, noun, "in", chunk.from, anaphor);
  for (const phrase of phrases) phrase.name = nameOf(reading.sentence.words, phrase);
  return phrases;
}

/** "in Estonia, Latvia and Poland" shares the preposition; "in Avdiivka, Ukraine" only says where Avdiivka is. */
function listAfter(reading: Reading, first: Found, relation: Relation, preposition: string, anaphor: Anaphor): Found {
  const isOrigin = origins.has(preposition);
  const phrases = [...first.phrases];
  let next = first.next;
  while (phrases.length > 0) {
    let joint = next;
    while (isJoint(reading.chunks[joint])) joint++;
    const mark = reading.chunks[joint];
    // "to Adi Keyh, not to Barentu"
    if (joint === next || !mark || reading.sentence.words[mark.from - 1]?.lower === "not") break;
    const again =
      mark.kind === "preposition" &&
      relationOf(mark.word) === "in" &&
      (isOrigin || destinations.has(mark.word)) &&
      !underway.has(mark.word) &&
      origins.has(mark.word) === isOrigin &&
      // "in Hainan, for the Gulf of Aden": where from, and where to.
      (goals.has(mark.word) ? goals.has(preposition) : true) &&
      phrases.every((phrase) => phrase.relation !== "off");
    // "at Trapani, in Sicily", "at Souda, on Crete": the second says where the first is.
    const isOuter = again && joint === next + 1 && isComma(reading.chunks[next]) && /^(in|on)$/.test(mark.word);
    if (isOuter && /^(at|to)$/.test(preposition)) {
      next = phraseAt(reading, joint + 1, "in", mark.from, anaphor).next;
      break;
    }
    // "in Kabul and in Kandahar 2,300": another force's.
    if (again && nounAt(reading, joint + 2)) break;
    if (
      !again &&
      (!nounAt(reading, joint) ||
        opensClause(reading, joint) ||
        reading.forces.get(joint)?.isHead ||
        hasFigure(reading, joint) ||
        isOneMore(reading, joint) ||
        isMeasure(reading, joint) ||
        nounAt(reading, joint + 1) !== null || // "and Oman its troops": a clause without its verb
        hasCompany(reading, joint + 1) ||
        isPeople(reading, joint))
    )
      break;
    // "between Rudninkai, south of the capital, and Rukla": the second says where the first is.
    const isBeside = mark.kind === "noun" && reading.chunks[joint - 1]?.kind === "comma";
    const beside = isBeside ? placeByBearing(reading, joint, anaphor) : null;
    if (beside && beside.phrases.length > 0) {
      next = beside.next;
      continue;
    }
    if (isBeside && !again && isDescription(reading, joint, anaphor)) {
      const described = placesAfter(reading, joint + 1, anaphor);
      // "at Leh, the airfield at Pathankot and the town of Kargil" is a list.
      const isListed = reading.chunks.slice(joint, described.next + 1).some(({ kind }) => kind === "conjunction");
      if (described.phrases.length > 0 && !isListed) {
        next = described.next;
        continue;
      }
    }
    const more = phraseAt(reading, again ? joint + 1 : joint, again ? "in" : relation, mark.from, anaphor);
    if (!more.phrases.some(({ basis }) => basis === "stated")) break;
    const last = phrases.at(-1);
    // "in Lithuania, at Siauliai": the second says where in the first.
    const isInner =
      last?.relation === "in" &&
      reading.chunks.slice(next, joint).every(isComma) &&
      more.phrases.every(({ base }) => isWithin(base, last.base));
    if (isInner) phrases.pop();
    phrases.push(...more.phrases.filter(({ base }) => !last || !isWithin(last.base, base)));
    next = more.next;
  }
  return { phrases, next };
}

const isComma = (chunk: Chunk | undefined): boolean => chunk?.kind === "comma";

/** "in Russia and Belarus near the border with Ukraine": countries narrowed by the border that follows. */
function narrow(reading: Reading, phrases: PlacePhrase[], next: number, anaphor: Anaphor): number {
  const mark = reading.chunks[next];
  const wide = phrases.every(
    ({ relation, base }) => (relation === "in" || relation === "part") && base.place.kind === "country",
  );
  if (mark?.kind !== "preposition" || phrases.length === 0 || !wide) return next;
  if (!/^(near|along|around|on|at|close to|by)$/.test(mark.word)) return next;
  const {
    phrases: [beyond],
    next: after,
  } = phraseAt(reading, next + 1, "near", mark.from, anaphor);
  if (beyond?.relation !== "border") return next;
  for (const phrase of phrases) {
    phrase.other = beyond.base.place.id === phrase.base.place.id ? beyond.other : beyond.base;
    phrase.to = beyond.to;
  }
  return after;
}

/** The noun phrase at a chunk as a place under a preposition; nothing where it names none. */
function phraseAt(reading: Reading, start: number, relation: Relation, from: number, anaphor: Anaphor): Found {
  let at = start;
  while (reading.chunks[at]?.kind === "adverb" || reading.chunks[at]?.kind === "adjective") at++;
  const landmark = landmarkAt(reading, at, anaphor);
  if (!landmark) return { phrases: [], next: at };
  const apposed = landmark.isName ? null : nameApposed(reading, at, landmark);
  if (apposed)
    return { phrases: [phraseOf(apposed.landmark, apposed.base, relation, from)], next: apposed.landmark.next };
  const [base, other = null] = landmark.bases;
  if (!base) return descend(reading, landmark.next, relation, from, anaphor);
  if (landmark.feature === "itself" && landmark.basis === "implied") {
    // "the airfield at Gao"
    const deeper = descend(reading, landmark.next, relation, from, anaphor);
    if (deeper.phrases.length > 0) return deeper;
  }
  if (landmark.feature === "itself" && landmark.bearing === null && !landmark.isName && landmark.basis === "stated") {
    const deeper = descend(reading, landmark.next, relation, from, anaphor);
    const isLiteral = (reading.places.get(at) ?? []).some(({ mention }) => mention.role === "literal");
    if (deeper.phrases.length > 0 || !isLiteral) return deeper;
  }
  // "to Ukraine's east" is on its far side or in its part: a force is only put inside a country where the words say "in".
  const mark = reading.chunks[start - 1];
  const beside = landmark.isDirection && mark?.kind === "preposition" && mark.word === "to";
  // "over the border": in the country beyond it.
  const beyond =
    landmark.feature === "border" &&
    landmark.basis === "implied" &&
    mark?.kind === "preposition" &&
    /^(across|over)$/.test(mark.word);
  const related = beside ? "near" : beyond ? "in" : relationTo(landmark, relation);
  const phrase = phraseOf(landmark, base, related, from);
  return { phrases: [landmark.feature === "border" ? { ...phrase, other } : phrase], next: landmark.next };
}

/** "the Somali capital, Mogadishu": the name that a site has behind it. */
function nameApposed(
  reading: Reading,
  at: number,
  { next, bases }: Landmark,
): { landmark: Landmark; base: Candidate } | null {
  const isSite = sites.has(nounHeadAt(reading, at)?.lemma ?? "");
  const name = nounAt(reading, next + 1);
  if (!isSite || reading.chunks[next]?.kind !== "comma" || !name) return null;
  const [place] = (reading.places.get(next + 1) ?? []).filter(({ from, to }) => from === name.from && to === name.to);
  // "the capital, Tbilisi", wherever the capital named last is.
  const isCapital = nounHeadAt(reading, at)?.lemma === "capital" && place?.candidate.feature === "PPLC";
  const isInside = place && (isCapital || bases.every((outer) => isWithin(place.candidate, outer)));
  const landmark = isInside ? landmarkAt(reading, next + 1, () => null) : null;
  return place && landmark ? { landmark, base: place.candidate } : null;
}

const phraseOf = (
  { bearing, distanceKm, to, basis }: Landmark,
  base: Candidate,
  relation: Relation,
  from: number,
): PlacePhrase => ({
  name: base.place.name,
  base,
  relation,
  bearing,
  distanceKm,
  other: null,
  mark: null,
  from,
  to,
  basis,
});

function relationTo(
  { feature, bearing, isDefinite, isNamedPart, bases, basis }: Landmark,
  relation: Relation,
): Relation {
  if (feature === "border") return "border";
  if (feature === "coast") return relation === "off" || bearing !== null ? "off" : "near";
  if (feature === "vicinity") return "near";
  if (isNamedPart && relation === "in") return "part";
  if (bearing === null) return relation;
  const outside = feature === "part" && !isDefinite && basis === "stated" && bases.length === 1 && relation === "in";
  return outside ? "near" : "part";
}

const isPeople = (reading: Reading, at: number): boolean => {
  const noun = nounAt(reading, at);
  return (
    noun !== null &&
    !noun.possessive &&
    (reading.places.get(at) ?? []).some(({ to, mention }) => mention.role === "demonym" && to > noun.head)
  );
};

/** Nothing placed here: "to countries like Bulgaria", "at multiple locations in Russia", "to member states in the Baltics". */
function descend(reading: Reading, at: number, relation: Relation, from: number, anaphor: Anaphor): Found {
  const mark = reading.chunks[at];
  // "from the front south of Tripoli"
  if (mark?.kind === "noun") return placeByBearing(reading, at, anaphor);
  if (
    mark?.kind !== "preposition" ||
    !/^(in|like|such as|at|near|outside|above|of|on|inside|around|along|off|across|throughout)$/.test(mark.word)
  )
    return { phrases: [], next: at };
  const inner = /^(of|like|such as)$/.test(mark.word) ? relation : relationOf(mark.word);
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
