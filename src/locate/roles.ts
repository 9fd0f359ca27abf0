import spatial from "../../data/lexicon/spatial.json";
import speech from "../../data/lexicon/speech.json";
import type { Candidate } from "../gazetteer/gazetteer.ts";
import type { MentionRole } from "../model/place.ts";
import type { Word } from "../read/sentences.ts";
import type { Toponym } from "./recognise.ts";

const literal = new Set(spatial.literalPrepositions);
const directions = new Set(Object.keys(spatial.directions));
const spoken = new Set([...speech.verbs, ...speech.intentions]);

/** A place that speaks for its government: a country, or a capital. */
const canSpeak = ({ place, feature }: Candidate): boolean =>
  place.kind === "country" || feature === "PPLC" || feature === "ADMF";

const isNoun = (word: Word | undefined): boolean => word !== undefined && (word.pos === "NOUN" || word.pos === "PROPN");

/** The words from the toponym back to the preposition that governs it: "in [the eastern part of] X". */
function governor(words: readonly Word[], from: number): string | null {
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
  return word && (word.pos === "ADP" || word.lower === "to") ? word.lower : null;
}

/** The next word that is no adverb or auxiliary. */
function nextVerb(words: readonly Word[], at: number): Word | undefined {
  let next = at;
  while (words[next]?.pos === "ADV" || words[next]?.pos === "AUX" || words[next]?.pos === "PART") next++;
  return words[next];
}

/** How a toponym's name is used in its sentence. */
export function roleOf(words: readonly Word[], toponym: Toponym, candidate: Candidate): MentionRole {
  if (candidate.nameKind === "demonym") return "demonym";
  const next = words[toponym.to];
  const before = words[toponym.from - 1];
  const possessive = next?.pos === "PART" && next.lower !== "not" && next.lower !== "to";
  const preposition = governor(words, toponym.from);
  if (next && isNoun(next) && next.start - (words[toponym.to - 1]?.end ?? 0) <= 1) {
    return next.pos === "PROPN" && candidate.place.kind !== "country" ? "embedded" : "associative";
  }
  if (before?.pos === "PROPN" && before.end + 1 === words[toponym.from]?.start && candidate.place.kind === "city")
    return "embedded";
  if (preposition && literal.has(preposition) && !possessive) return "literal";
  const verb = nextVerb(words, toponym.to);
  if (canSpeak(candidate) && verb?.pos === "VERB" && spoken.has(verb.lemma))
    return candidate.place.kind === "country" ? "associative" : "metonymic";
  if (
    candidate.feature === "PPLC" &&
    (preposition === "between" ||
      preposition === "with" ||
      preposition === "against" ||
      preposition === "by" ||
      possessive ||
      verb?.pos === "VERB" ||
      next?.pos === "AUX")
  )
    return "metonymic";
  if (possessive || candidate.place.kind === "country") return "associative";
  return "literal";
}
