import grammar from "../../data/lexicon/grammar.json";
import spatial from "../../data/lexicon/spatial.json";
import type { Candidate } from "../gazetteer/gazetteer.ts";
import type { NamedPlace } from "../locate/locate.ts";
import { isWithin } from "../locate/resolve.ts";
import type { PlaceKind } from "../model/place.ts";
import type { Word } from "../read/sentences.ts";
import { theatreOf } from "./actors.ts";
import type { NounChunk } from "./chunks.ts";
import { isJoint, opensClause } from "./lists.ts";
import { type Anaphor, isNamed } from "./place-phrase.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";

/** What a noun phrase says of a place: its border, its coast, what is about it, a part of it, or the place itself. */
export type Feature = "border" | "coast" | "vicinity" | "part" | "itself";

/** A noun phrase read as a place: "Ireland's southwest coast", "the western part of their country", "50 miles south of Kharkiv". */
export interface Landmark {
  feature: Feature;
  /** The places it is built on, the closest first; empty where the words name and imply none. */
  bases: Candidate[];
  basis: "stated" | "implied";
  /** Degrees clockwise from north; null where no direction is named. */
  bearing: number | null;
  distanceKm: number | null;
  /** The head of the phrase is the place's own name, not something of the place ("Ukrainian positions"). */
  isName: boolean;
  /** Named by a direction in small letters, "western Russia": a part, though the gazetteer knows it as a region. */
  isNamedPart: boolean;
  /** A bare direction that the place owns or is "of": "Ukraine's east", "the north of Mali". */
  isDirection: boolean;
  /** Its article: "the south of Ukraine" is a part, "south of Ukraine" is outside. */
  isDefinite: boolean;
  /** Word number where it ends. */
  to: number;
  /** Chunk number after it. */
  next: number;
}

const possessives = new Set(grammar.possessives);
const features: readonly (readonly [Feature, ReadonlySet<string>])[] = [
  ["border", new Set(spatial.border)],
  ["coast", new Set(spatial.coast)],
  ["vicinity", new Set(spatial.vicinity)],
  ["part", new Set([...spatial.part, ...Object.keys(spatial.directions)])],
];
const bearings = new Map(Object.entries(spatial.directions));

const borders = new Set(spatial.border);
/** Words for a kind of place that go back to one named before. The data test holds the kinds to the type. */
export const references = new Map(Object.entries(spatial.references) as [string, readonly PlaceKind[]][]);

/** "Pristina airport" is at Pristina. */
const sites = new Set(spatial.sites);

/** "on Somali soil" is in Somalia. */
const territorial = new Set(spatial.territorial);
const alliance = /^(alliance|bloc|nato)$/;
const kilometres: Record<string, number> = {
  km: 1,
  kilometre: 1,
  kilometer: 1,
  mile: 1.609,
  nm: 1.852,
  "nautical mile": 1.852,
};

/** Reads the noun phrase at a chunk as a place; null where there is no noun phrase. */
export function landmarkAt(reading: Reading, at: number, anaphor: Anaphor): Landmark | null {
  const noun = nounAt(reading, at);
  if (!noun) return null;
  const { words } = reading.sentence;
  const whole = noun.possessive ? nounAt(reading, at + 1) : null;
  const last = whole ?? noun;
  const inside = [at, ...(whole ? [at + 1] : [])]
    .flatMap((chunk) => reading.places.get(chunk) ?? [])
    // "Camp Stanley" is not at Stanley, and "the Serb-held suburb" not in Serbia.
    .filter(({ mention, to }) => (mention.role !== "embedded" || to <= last.head) && !isHolder(words, to));
  // "the Gulf of Oman" is one name over several chunks.
  const end = Math.max(last.to, ...inside.map((place) => place.to));
  let next = at + (whole ? 2 : 1);
  while ((reading.chunks[next]?.from ?? end) < end) next++;
  const phrase = words.slice(noun.from, last.to);
  const own = inside.filter((place) => place.from <= last.head && last.head < place.to);
  const feature = own.length > 0 ? "itself" : featureOf(words[last.head]?.lemma ?? "", phrase);
  // "from the Afghan border to Sialkot": where the way goes, not what the border is with.
  const [way, goal] = [reading.chunks[at - 1], reading.chunks[next]];
  const isWay =
    way?.kind === "preposition" && way.word === "from" && goal?.kind === "preposition" && goal.word === "to";
  const complement = feature === "itself" || isWay ? null : complementOf(reading, next, feature, anaphor);
  // "the same Jordanian base": one named before, the people only says whose.
  const isReferred = own.length === 0 && isSame(phrase) && !inside.some(isNamed);
  const isOuter = own.length === 0 && holdsNamed(reading, next, words[last.head], inside);
  const serving = theatreOf(words, last);
  // "the Mediterranean island": one named before, the sea only says what it is like. "the U.S. Sixth Fleet area" is not in the U.S.
  const isDescribed =
    own.length === 0 &&
    (serving !== null ||
      (references.has(words[last.head]?.lemma ?? "") &&
        inside.some(({ candidate }) => /^(sea|continent)$/.test(candidate.place.kind))));
  const named = own.length > 0 ? own : isReferred || isOuter || isDescribed ? [] : inside;
  const stated = [
    ...named.map(({ candidate }) => candidate),
    ...(named.length === 0 || feature === "border" ? (complement?.bases ?? []) : []),
  ];
  const isOfAlliance = words.slice(noun.from, complement?.to ?? last.to).some(({ lower }) => alliance.test(lower));
  // "the northern Afghan city of Kunduz": the direction tells which.
  const link = reading.chunks[next];
  const isTown =
    feature === "itself" &&
    sites.has(words[last.head]?.lemma ?? "") &&
    link?.kind === "preposition" &&
    link.word === "of";
  const country = isReferred ? (inside[0]?.candidate.place.country ?? null) : null;
  // "the city's airport"
  const owner = whole && sites.has(words[last.head]?.lemma ?? "") ? words.slice(noun.from, noun.head + 1) : phrase;
  const leaning = isDescribed ? [...phrase.slice(0, 1), ...phrase.slice(-1)] : owner;
  // "the territory controlled by the militants"
  const isHeld = words[last.head]?.lower === "territory" && reading.chunks[next]?.kind === "verb";
  // "the town of Qormaha", which no gazetteer has
  const isOther = link?.kind === "preposition" && link.word === "of" && nounHeadAt(reading, next + 1)?.pos === "PROPN";
  const leaned = stated.length > 0 || isHeld || isOther ? [] : anaphoric(leaning, feature, at, anaphor, country);
  const implied = stated.length + leaned.length > 0 ? leaned : theatre(serving, at, anaphor);
  return {
    feature,
    bases: [...stated, ...implied],
    basis: stated.length > 0 ? "stated" : "implied",
    // The eastern part of an alliance is a region of its own in the gazetteer.
    bearing:
      hasOwnDirection(inside, phrase.length, noun.from) || (isOfAlliance && feature === "part") || isTown
        ? null
        : bearingIn(phrase),
    distanceKm: distanceIn(phrase),
    isName:
      !isOuter &&
      inside.some(
        (place) =>
          place.to > last.head ||
          (sites.has(words[last.head]?.lemma ?? "") && isNamed(place)) ||
          territorial.has(words[last.head]?.lower ?? ""),
      ),
    isNamedPart:
      own.some(({ mention }) => /^\p{Ll}/u.test(mention.text)) ||
      (own.length > 0 &&
        phrase.some(({ lower }) => bearings.get(lower) === -1) &&
        !hasOwnDirection(inside, phrase.length, noun.from)),
    isDirection: bearings.has(phrase.at(-1)?.lower ?? ""),
    isDefinite: words[noun.from]?.pos === "DET",
    to: complement?.to ?? end,
    next: complement?.next ?? next,
  };
}

/** "the Red Sea port of Aqaba", "Peru's border town of Desaguadero", not "the Anbar province of Iraq": the name behind "of" tells which. */
function holdsNamed(reading: Reading, at: number, head: Word | undefined, inside: readonly NamedPlace[]): boolean {
  const link = reading.chunks[at];
  const behind = (reading.places.get(at + 1) ?? []).filter(isNamed);
  return (
    sites.has(head?.lemma ?? "") &&
    link?.kind === "preposition" &&
    link.word === "of" &&
    behind.length > 0 &&
    !inside.some(({ candidate }) => behind.some((outer) => isWithin(candidate, outer.candidate)))
  );
}

/** "Serb-held", "Kurdish-led": a name and a participle that say whose something is; `at` is the word after the name. */
const isHolder = (words: readonly Word[], at: number): boolean =>
  /^[-‐‑]$/.test(words[at]?.text ?? "") &&
  words[at - 1]?.end === words[at]?.start &&
  /^(held|led|run|\p{Ll}+ed)$/u.test(words[at + 1]?.lower ?? "");

function featureOf(head: string, phrase: readonly Word[]): Feature {
  const found = features.find(([, words]) => words.has(head));
  if (found) return found[0];
  return phrase.some(({ lemma }) => features[0]?.[1].has(lemma)) ? "border" : "itself";
}

/** A direction that is part of the name itself ("Eastern Europe", "North Africa") says nothing of a part. */
const hasOwnDirection = (inside: readonly NamedPlace[], length: number, from: number): boolean =>
  inside.some((place) => place.from <= from + 1 && place.to - place.from > 1 && place.to - from <= length);

function bearingIn(words: readonly Word[]): number | null {
  // "eastern and southern Ukraine": no one direction tells where.
  const isJoined = words.some(({ pos }) => pos === "CCONJ");
  const bearing = words.map(({ lower }) => bearings.get(lower)).find((found) => found !== undefined && found >= 0);
  return isJoined ? null : (bearing ?? null);
}

/** "240 km", "50 miles": in kilometres. */
export function distanceIn(words: readonly Word[]): number | null {
  const text = words.map(({ lower }) => lower).join(" ");
  const match = /(\d[\d,.]*)\s*(km|kilomet(?:er|re)s?|nautical miles?|miles?|nm)\b/.exec(text);
  const unit = kilometres[match?.[2]?.replace(/s$/, "") ?? ""];
  return match?.[1] && unit ? Number(match[1].replaceAll(",", "")) * unit : null;
}

/** "of the alliance", "with Ukraine and Belarus", "between Iraq and Kuwait": the places that complete a landmark. */
function complementOf(
  reading: Reading,
  at: number,
  feature: Feature,
  anaphor: Anaphor,
): { bases: Candidate[]; to: number; next: number } | null {
  const mark = reading.chunks[at];
  if (mark?.kind !== "preposition" || !/^(of|with|between|to|in|from)$/.test(mark.word)) return null;
  // "in the region with its escorts"
  if (mark.word === "with" && feature !== "border") return null;
  const { words } = reading.sentence;
  const bases: Candidate[] = [];
  let [next, to] = [at + 1, mark.to];
  for (
    let noun = nounAt(reading, next);
    noun && (bases.length === 0 || !opensClause(reading, next));
    noun = nounAt(reading, next)
  ) {
    // "the coastal city of Tyre"
    const link = reading.chunks[next + 1];
    const isSite = link?.kind === "preposition" && link.word === "of" && sites.has(words[noun.head]?.lemma ?? "");
    if (isSite && nounAt(reading, next + 2)) noun = nounAt(reading, (next += 2)) ?? noun;
    const inside = (reading.places.get(next) ?? []).filter(isNamed).map(({ candidate }) => candidate);
    const found = inside.length > 0 ? inside : anaphoric(wordsOf(reading, noun), feature, next, anaphor);
    if (found.length === 0) break;
    bases.push(...found);
    to = noun.to;
    next++;
    let joint = next;
    while (isJoint(reading.chunks[joint])) joint++;
    // "south of the capital, and the town of Rukla": the second is no part of the first's phrase.
    const isApart = bases.length === 1 && joint === next + 2;
    if (joint === next || mark.word === "in" || isApart) break;
    next = joint;
  }
  return bases.length > 0 ? { bases, to, next } : null;
}

const wordsOf = (reading: Reading, { from, to }: NounChunk): Word[] => reading.sentence.words.slice(from, to);

/** "the same airfield", "the same Cretan base" */
const isSame = ([article, same, ...rest]: readonly Word[]): boolean =>
  article?.lower === "the" && same?.lower === "same" && rest.length > 0 && rest.length <= 2;

/** "with UNIFIL": where the mission serves. */
const theatre = (name: string | null, at: number, anaphor: Anaphor): Candidate[] =>
  [(name !== null && anaphor("theatre", at, [], null, name)) || []].flat();

/** "its neighbour", "the alliance's flank", "the country", "their border": the place that the words lean on. */
function anaphoric(
  phrase: readonly Word[],
  feature: Feature,
  at: number,
  anaphor: Anaphor,
  country: string | null = null,
): Candidate[] {
  const words = phrase.map(({ lower }) => lower);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const isKnown = (/^(the|that|this|those|these)$/.test(first) && words.length === 2) || isSame(phrase);
  const kinds = isKnown ? (references.get(last) ?? references.get(phrase.at(-1)?.lemma ?? "")) : undefined;
  const site = kinds ? anaphor("site", at, kinds, country, last) : null;
  if (site) return [site];
  if (isKnown && last === "capital") return [anaphor("capital", at) ?? []].flat();
  // "in the north": of the country that is told of.
  if (isKnown && (bearings.get(last) ?? -1) >= 0 && /^\p{Ll}/u.test(phrase.at(-1)?.text ?? ""))
    return [anaphor("country", at) ?? []].flat();
  if (isKnown && feature === "coast" && last === "coast") return [anaphor("country", at) ?? []].flat();
  if (isKnown && borders.has(last)) return [anaphor("border", at) ?? []].flat();
  // "their assembly areas" may be anywhere, "their eastern regions" are at home.
  const isSide = feature === "part" && words.some((word) => bearings.has(word));
  const isEdge = feature === "border" || feature === "coast";
  const owned = possessives.has(first) && (isEdge || isSide || /^(country|territory|soil)$/.test(last));
  const kind = /^neighbou?rs?$/.test(last)
    ? "neighbour"
    : feature !== "itself" && words.some((word) => alliance.test(word))
      ? "alliance"
      : /^(the|that)$/.test(first) &&
          /^(country|nation|territory|kingdom|republic|emirate|sheikhdom|sultanate)$/.test(last)
        ? "country"
        : owned
          ? /^(his|her)$/.test(first)
            ? "person"
            : "self"
          : null;
  const candidate = kind && anaphor(kind, at, undefined, null, last);
  return candidate ? [candidate] : [];
}
