import { isWithin } from "../locate/resolve.ts";
import type { Relation } from "../model/place.ts";
import type { Chunk } from "./chunks.ts";
import { distanceIn, landmarkAt } from "./landmark.ts";
import { nameApposed, phraseOf, relationTo } from "./landmark-phrase.ts";
import { isJoint } from "./lists.ts";
import { behindUnknown, isDescription, isNoPlace, isShared } from "./place-lists.ts";
import { type Anaphor, named, namesPeople, type PlacePhrase } from "./place-phrase.ts";
import { goesOn, relationOf } from "./place-prepositions.ts";
import { isOccasion } from "./occasion.ts";
import { nounAt, nounHeadAt, prepositionAt, type Reading } from "./reading.ts";

interface Found {
  phrases: PlacePhrase[];
  /** Chunk number after them. */
  next: number;
}

/**
 * Reads the place or places that the preposition at a chunk governs.
 *
 *     240 km off Ireland’s southwest coast
 *     ~~~~~~ ^^^ ~~~~~~~~~ ~~~~~~~~~ ~~~~~
 */
export function placesAfter(reading: Reading, preposition: number, anaphor: Anaphor): Found {
  const mark = reading.chunks[preposition];
  // A people is a place only for what is sent to it: "to the Ukrainians", not "by the Russians".
  if (mark?.kind !== "preposition" || (mark.word !== "to" && namesPeople(reading, preposition + 1)))
    return { phrases: [], next: preposition };
  const relation = relationOf(mark.word);
  const first = phraseAt(reading, preposition + 1, relation, mark.from, anaphor);
  const { phrases, next } = listAfter(reading, first, relation, mark.word, anaphor);
  const before = nounAt(reading, preposition - 1);
  const distance = before && distanceIn(reading.sentence.words.slice(before.from, before.to));
  const narrowed = narrow(reading, phrases, next, anaphor);
  const [one, other] = phrases;
  if (mark.word === "between" && one && other && phrases.length === 2 && !isShared(reading, preposition)) {
    const amid = named(reading, { ...one, relation: "near", to: other.to, mark: mark.word });
    return { phrases: [amid], next: narrowed };
  }
  // "the truce between Israel and Hamas": two parties.
  if (mark.word === "between" && phrases.length === 1 && isJoint(reading.chunks[next]) && nounAt(reading, next + 1))
    return { phrases: [], next: next + 2 };
  const area = relation === "near" && phrases.length > 1 ? sharedArea(reading, phrases) : null;
  if (area) return { phrases: [named(reading, { ...area, mark: mark.word })], next: narrowed };
  const found = phrases.map((phrase) =>
    named(reading, { ...phrase, mark: mark.word, distanceKm: phrase.distanceKm ?? distance }),
  );
  return { phrases: found, next: narrowed };
}

/** "near the Kargil and Dras areas": one stretch of land that several names tell of; null where each is a place of its own. */
function sharedArea({ chunks, sentence }: Reading, phrases: readonly PlacePhrase[]): PlacePhrase | null {
  const [first] = phrases;
  const last = phrases.at(-1);
  const noun = chunks.find(({ kind, from, to }) => kind === "noun" && last && from <= last.from && last.from < to);
  const head = sentence.words[(noun?.to ?? 0) - 1];
  return first && last && head?.text.endsWith("s") && head.pos === "NOUN" ? { ...first, to: last.to } : null;
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
    const end = reading.chunks[next];
    // "the last 30 miles from Gao to Kidal": how long the way is.
    if (end?.kind === "preposition" && end.word === "to") return { phrases: [], next: noun };
    const away = phrases.map((found) =>
      named(reading, { ...found, relation: "near", distanceKm: distance, from: chunk.from }),
    );
    return { phrases: away, next };
  }
  if (!landmark || !says || !base || !chunk) return { phrases: [], next: noun };
  return { phrases: [named(reading, phraseOf(landmark, base, "near", chunk.from))], next: landmark.next };
}

/** "in Estonia, Latvia and Poland" shares the preposition; "in Avdiivka, Ukraine" only says where Avdiivka is. */
function listAfter(reading: Reading, first: Found, relation: Relation, preposition: string, anaphor: Anaphor): Found {
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
      goesOn(preposition, mark.word) &&
      phrases.every((phrase) => phrase.relation !== "off");
    // "at Trapani, in Sicily", "at Souda, on Crete", "on Thitu, in the Spratlys": the second says where the first is.
    const isOuter = again && joint === next + 1 && isComma(reading.chunks[next]) && /^(in|on)$/.test(mark.word);
    const isIsle =
      preposition === "on" && "word" in mark && mark.word === "in" && phrases.at(-1)?.base.place.kind === "island";
    if (isOuter && (isIsle || /^(at|to)$/.test(preposition))) {
      next = phraseAt(reading, joint + 1, "in", mark.from, anaphor).next;
      break;
    }
    // "in Mitrovica, on both banks of the Ibar", "at Kars, near the border": the same, unless a list goes on.
    const isNear = mark.kind === "preposition" && relationOf(mark.word) === "near";
    const isBank =
      (again || (preposition === "from" && isNear)) &&
      joint === next + 1 &&
      isComma(reading.chunks[next]) &&
      mark.word !== preposition &&
      !/^(in|at|to)$/.test(mark.word) &&
      /^(city|base|facility)$/.test(phrases.at(-1)?.base.place.kind ?? "");
    if (isBank) {
      const beside = phraseAt(reading, joint + 1, "near", mark.from, anaphor).next;
      if (beside > joint + 1 && !isJoint(reading.chunks[beside])) {
        next = beside;
        break;
      }
    }
    // "in Kabul and in Kandahar 2,300": another force's.
    if (again && nounAt(reading, joint + 2)) break;
    if (!again && isNoPlace(reading, joint)) break;
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
    if (!more.phrases.some(({ basis }) => basis === "stated")) {
      const item = again ? null : behindUnknown(reading, joint);
      if (item === null) break;
      next = item - 1;
      continue;
    }
    const last = phrases.at(-1);
    // "in MINUSMA, the UN mission in Mali"
    if (last?.basis === "implied" && more.phrases.every(({ base }) => base.place.id === last.base.place.id)) {
      phrases.splice(-1, 1, ...more.phrases);
      next = more.next;
      continue;
    }
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
export function phraseAt(reading: Reading, start: number, relation: Relation, from: number, anaphor: Anaphor): Found {
  let at = start;
  while (reading.chunks[at]?.kind === "adverb" || reading.chunks[at]?.kind === "adjective") at++;
  const landmark = landmarkAt(reading, at, anaphor);
  if (!landmark || isOccasion(reading, at)) return { phrases: [], next: at };
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

/** "from 30 nations" */
const isFromNations = (reading: Reading, noun: number): boolean =>
  prepositionAt(reading, noun - 1) === "from" && /^(country|nation)$/.test(nounHeadAt(reading, noun)?.lemma ?? "");

/** Nothing placed here: "to countries like Bulgaria", "at multiple locations in Russia", "to member states in the Baltics". */
function descend(reading: Reading, at: number, relation: Relation, from: number, anaphor: Anaphor): Found {
  const mark = reading.chunks[at];
  // "12,000 troops from 30 nations in Kosovo": the troops are there.
  if (isFromNations(reading, at - 1)) return { phrases: [], next: at };
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
