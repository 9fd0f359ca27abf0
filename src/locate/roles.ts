import actions from "../../data/lexicon/actions.json";
import grammar from "../../data/lexicon/grammar.json";
import institutions from "../../data/lexicon/institutions.json";
import shipPrefixes from "../../data/lexicon/ship-prefixes.json";
import spatial from "../../data/lexicon/spatial.json";
import speech from "../../data/lexicon/speech.json";
import type { Candidate } from "../gazetteer/gazetteer.ts";
import type { MentionRole } from "../model/place.ts";
import type { Word } from "../read/sentences.ts";
import type { Toponym } from "./recognise.ts";

const literal = new Set(spatial.literalPrepositions);
const directions = new Set(Object.keys(spatial.directions));
const sites = new Set([...spatial.part, ...spatial.border, ...spatial.coast, ...spatial.vicinity, ...spatial.sites]);
const reached = new Set(spatial.placeVerbs);
const days = new Set(grammar.days);
const months = new Set(grammar.months);
/** Buildings that stand for who sits in them: "the Pentagon". */
const seats = new Set(institutions.map(({ name }) => name.toLowerCase()));
const relatives = new Set(grammar.relatives);
const addressing = new Set(speech.verbs);
const controlling = new Set(actions.objectControl);
const spoken = new Set([...speech.verbs, ...speech.intentions]);

/** What governments have between them: "talks between Baghdad and Washington", not "the road between". */
const dealings = new Set(speech.dealings);

const former = new Set(spatial.formerCapitals);

/** A capital, or what was one when some sources were written: "Bonn". */
const isCapital = ({ place, feature }: Candidate): boolean => feature === "PPLC" || former.has(place.name);

/** A place that speaks for its government: a country, or a capital. */
const canSpeak = (candidate: Candidate): boolean =>
  candidate.place.kind === "country" || isCapital(candidate) || candidate.feature === "ADMF";

/** "At Rota | HMS Ocean is": a ship's name begins, no name goes on. */
const ships = new Set(shipPrefixes.map(({ prefix }) => prefix));

const isNoun = (word: Word | undefined): boolean => word !== undefined && (word.pos === "NOUN" || word.pos === "PROPN");

/** The words from the toponym back to the preposition that governs it: "in [the eastern part of] X". */
function governor(words: readonly Word[], from: number): { at: number; preposition: string } | null {
  let at = from - 1;
  while (at >= 0 && (words[at]?.pos === "DET" || directions.has(words[at]?.lower ?? "") || words[at]?.pos === "ADJ"))
    at--;
  for (let joined = at; joined >= 0 && /^(,|and|or|&)$/.test(words[joined]?.lower ?? "");) {
    // A list shares the preposition of its first item: "in Estonia, Latvia and Poland".
    joined--;
    while (
      joined >= 0 &&
      (words[joined]?.pos === "PROPN" || words[joined]?.pos === "DET" || words[joined]?.lower === ",")
    )
      joined--;
    at = joined;
  }
  const word = words[at];
  return word && (word.pos === "ADP" || word.lower === "to") ? { at, preposition: word.lower } : null;
}

/** Longest insertion between a subject and its verb, in words: "Manila, for its part, has vowed". */
const longestInsertion = 6;

/** The word behind an insertion that names nothing itself, between commas or "for its part" and "itself"; `at` where none opens there. */
function pastInsertion(words: readonly Word[], at: number): number {
  if (words[at]?.lower === "itself") return at + 1;
  if (words[at]?.lower === "for" && words[at + 1]?.lower === "its" && words[at + 2]?.lower === "part") return at + 3;
  if (words[at]?.text !== ",") return at;
  const close = words.findIndex(({ text }, index) => index > at + 1 && text === ",");
  const inside = words.slice(at + 1, close);
  const isPlain = inside.length <= longestInsertion && inside.every(({ pos }) => !/^(PROPN|VERB|CCONJ)$/.test(pos));
  return close > 0 && isPlain ? close + 1 : at;
}

/** The next word that is no adverb or auxiliary. */
function nextVerb(words: readonly Word[], at: number): Word | undefined {
  let next = at;
  while (words[next]?.pos === "ADV" || words[next]?.pos === "AUX" || words[next]?.pos === "PART") next++;
  return words[next];
}

/** "bound for", "left for": what makes "for" a preposition of place. */
const departures = new Set(["bound", "leave", "left", "depart", "sail", "head", "headed", "destined"]);

/** Whether the preposition at the end of `words` speaks of place: "in", "out of", "bound for". */
function isOfPlace(words: readonly Word[], at: number, preposition: string): boolean {
  const before = words[at - 1];
  if (preposition === "of") return literal.has(`${before?.lower ?? ""} of`);
  if (preposition === "for")
    return before !== undefined && (departures.has(before.lower) || departures.has(before.lemma));
  return literal.has(preposition);
}

/** Written in full: "Kosovo", not "U.S." */
const isSpelt = (words: readonly Word[], { from, to }: Toponym): boolean =>
  words.slice(from, to).some(({ text }) => /\p{Ll}/u.test(text));

/** "accused Moscow of massing", "warned Paris against it": a verb before it that has a party for its object. */
const isAddressed = (words: readonly Word[], { from, to }: Toponym): boolean => {
  const verb = words[from - 1];
  return (
    verb?.pos === "VERB" &&
    (addressing.has(verb.lemma) ||
      (controlling.has(verb.lemma) && /^(against|for|of|over)$/.test(words[to]?.lower ?? "")))
  );
};

/** "Monday", "July 18" */
const isDay = (words: readonly Word[], at: number): boolean =>
  days.has(words[at]?.lower ?? "") ||
  (months.has(words[at]?.lower.replace(/\.$/, "") ?? "") && /^\d{1,2}(st|nd|rd|th)?$/.test(words[at + 1]?.lower ?? ""));

/** A name that stands alone: "Q: Where? Iraq?" */
const isAlone = (words: readonly Word[], { from, to }: Toponym): boolean =>
  words.every((word, at) => (at >= from && at < to) || !/[\p{L}\p{N}]/u.test(word.text));

/**
 * How a toponym's name is used in its sentence. `holdsNeighbour`: the place beside it is said to lie in it ("Dhahran, Saudi
 * Arabia", "Spain's Rota"). `isApart`: the word behind it begins another name ("At Gao | American engineers").
 */
export function roleOf(
  words: readonly Word[],
  toponym: Toponym,
  candidate: Candidate,
  holdsNeighbour = false,
  isApart = false,
): MentionRole {
  if (candidate.nameKind === "demonym") return "demonym";
  const next = words[toponym.to];
  const before = words[toponym.from - 1];
  const possessive = next?.pos === "PART" && next.lower !== "not" && next.lower !== "to";
  const governed = governor(words, toponym.from);
  const preposition = governed?.preposition;
  if (holdsNeighbour || isAlone(words, toponym)) return "literal";
  const isSeat = seats.has(candidate.place.name.toLowerCase());
  if (isSeat && next?.pos === "NOUN") return "metonymic";
  if (
    next &&
    /^[-‐‑]$/.test(next.text) &&
    next.start === words[toponym.to - 1]?.end &&
    words[toponym.to + 1]?.start === next.end
  )
    return "associative";
  if (next && sites.has(next.lower) && candidate.place.kind !== "country") return "literal";
  const isJoined = next && !isApart && !isDay(words, toponym.to) && !ships.has(next.text);
  if (isJoined && isNoun(next) && next.start - (words[toponym.to - 1]?.end ?? 0) <= 1) {
    // "the Kosovo Force" and, as a name itself, "The Ukraine Ministry", but "the U.S. Navy" and "Ukraine President Zelensky".
    const isOfName =
      candidate.place.kind !== "country" ||
      ((before?.lower === "the" || words[toponym.from]?.lower === "the") && isSpelt(words, toponym));
    return next.pos === "PROPN" && isOfName ? "embedded" : "associative";
  }
  if (before?.pos === "PROPN" && before.end + 1 === words[toponym.from]?.start && candidate.place.kind === "city")
    return "embedded";
  const isParty =
    preposition === "between" && canSpeak(candidate) && dealings.has(words[(governed?.at ?? 0) - 1]?.lemma ?? "");
  if (governed && !possessive && !isParty && isOfPlace(words, governed.at, governed.preposition)) return "literal";
  if (before && reached.has(before.lemma) && !possessive) return "literal";
  const isRelative = next?.text === "," && relatives.has(words[toponym.to + 1]?.lower ?? "");
  const verb = nextVerb(words, isRelative ? toponym.to + 2 : pastInsertion(words, toponym.to));
  if (canSpeak(candidate) && verb?.pos === "VERB" && spoken.has(verb.lemma))
    return candidate.place.kind === "country" ? "associative" : "metonymic";
  if (
    (isCapital(candidate) || isSeat) &&
    (preposition === "between" ||
      preposition === "with" ||
      preposition === "against" ||
      preposition === "by" ||
      isAddressed(words, toponym) ||
      possessive ||
      next?.text === ":" ||
      verb?.pos === "VERB" ||
      next?.pos === "AUX")
  )
    return "metonymic";
  if (possessive || candidate.place.kind === "country") return "associative";
  return "literal";
}
