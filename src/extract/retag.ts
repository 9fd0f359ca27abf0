import actions from "../../data/lexicon/actions.json";
import modality from "../../data/lexicon/modality.json";
import type { PartOfSpeech, Word } from "../read/sentences.ts";

const actionVerbs = new Set(actions.verbs.map(({ lemma }) => lemma));
const goes = new Set(actions.verbs.filter(({ frames }) => frames.includes("go")).map(({ lemma }) => lemma));
const nounish: ReadonlySet<PartOfSpeech | undefined> = new Set<PartOfSpeech>(["NOUN", "PROPN", "ADJ", "NUM"]);
const opener: ReadonlySet<PartOfSpeech | undefined> = new Set<PartOfSpeech>(["DET", "ADJ", "NUM", "ADP"]);

const isParticiple = ({ pos, lower }: Word): boolean => pos === "VERB" && /(ed|en)$/.test(lower);

/** A participle that describes the noun after it: "on heightened readiness", "an ongoing operation". */
function describes(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!word || !nounish.has(after?.pos)) return false;
  const possessed = before?.pos === "PRON" && /^(its|their|his|her|our|my|your)$/.test(before.lower);
  if (isParticiple(word)) return opener.has(before?.pos) || possessed;
  return (
    word.pos === "VERB" && word.lower.endsWith("ing") && (before?.pos === "DET" || before?.pos === "ADJ" || possessed)
  );
}

/** "Russia's massing of troops": a gerund that is owned and has its object behind "of" is a noun. */
const isOwnedGerund = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === "VERB" &&
  /ing$/.test(words[at]?.lower ?? "") &&
  words[at + 1]?.lower === "of" &&
  (words[at - 1]?.pos === "PART" || words[at - 1]?.pos === "DET");

/** "it helped transport troops", "Russia plans to hold": a verb of the lexicon or a plan that the tagger took for a noun. */
function isHiddenVerb(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!word || word.pos !== "NOUN" || !before) return false;
  if (/^(help|let|make)$/.test(before.lemma) && before.pos === "VERB")
    return actionVerbs.has(word.lemma) && nounish.has(after?.pos);
  const plans = before.pos === "PROPN" && word.lower.endsWith("s") && word.lemma in modality.governors;
  return plans && after?.lower === "to" && words[at + 2]?.pos === "VERB";
}

/** "the convoy ships steaming from Split": a gerund of movement with a goal or an origin that the tagger took for a noun. */
function isMovingGerund(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  return (
    word?.pos === "NOUN" &&
    word.lower.endsWith("ing") &&
    (before?.pos === "PROPN" || before?.lower.endsWith("s") === true) &&
    /^(from|into|towards?|through)$/.test(after?.lower ?? "") &&
    goes.has(lemmaOfGerund(word.lower))
  );
}

/** A verb of the lexicon that the tagger took for a noun, in a sentence that else would have no verb: "Russia masses troops". */
function isHeadlineVerb(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!word || word.pos !== "NOUN" || !before || !after) return false;
  return (
    actionVerbs.has(word.lemma) &&
    (nounish.has(before.pos) || before.text === ",") &&
    (nounish.has(after.pos) || after.pos === "DET" || after.pos === "ADP" || after.pos === "ADV")
  );
}

/** "live-fire": a hyphen with no space about it. */
const isGlue = (words: readonly Word[], at: number): boolean =>
  /^[-‐‑]$/.test(words[at]?.text ?? "") &&
  words[at - 1]?.end === words[at]?.start &&
  words[at]?.end === words[at + 1]?.start;

const hasVerbBefore = (words: readonly Word[], at: number): boolean =>
  words.slice(0, at).some(({ pos }) => pos === "VERB" || pos === "AUX");

/** "planning" → "plan", "preparing" → "prepare": the form that the lexicons know, else the bare stem. */
function lemmaOfGerund(form: string): string {
  const stem = form.slice(0, -3);
  const undoubled = stem.replace(/([^aeiou])\1$/, "$1");
  return [stem, `${stem}e`, undoubled].find((lemma) => actionVerbs.has(lemma) || lemma in modality.governors) ?? stem;
}

/** The words with the tagger's known mistakes on news text mended. */
export function retagged(words: readonly Word[]): Word[] {
  const finite = words.some(
    (word) =>
      word.pos === "AUX" ||
      (word.pos === "VERB" && !/(ing|ed|en)$/.test(word.lower)) ||
      (word.pos === "VERB" && /ed$/.test(word.lower)),
  );
  return words.map((word, at) => {
    if (word.pos === "VERB" && isGlue(words, at + 1)) return { ...word, pos: "ADJ" };
    if (word.pos === "VERB" && /^(exercises|drills|manoeuvres|maneuvers)$/.test(word.lower) && hasVerbBefore(words, at))
      return { ...word, pos: "NOUN" };
    if (/^(each|both)$/.test(words[at - 1]?.lower ?? "") && actionVerbs.has(word.lemma) && word.lower !== word.lemma)
      return { ...word, pos: "VERB" };
    if (/^(each|both)$/.test(word.lower) && actionVerbs.has(words[at + 1]?.lemma ?? "")) return { ...word, pos: "ADV" };
    if (word.lower === "following" && word.pos === "VERB" && at > 0) return { ...word, pos: "ADP" };
    if (
      /^(each|both|all)$/.test(word.lower) &&
      (words[at + 1]?.pos === "VERB" || words[at + 1]?.pos === "AUX" || words[at - 1]?.pos === "AUX")
    )
      return { ...word, pos: "ADV" };
    if (/^\d+(st|nd|rd|th)$/.test(word.lower)) return { ...word, pos: "ADJ" };
    if (word.lower === "further" && words[at + 1]?.pos === "VERB") return { ...word, pos: "ADV" };
    // "on a 24-hour alert"
    if (word.lower === "alert" && word.pos === "ADJ" && nounish.has(words[at - 1]?.pos))
      return { ...word, pos: "NOUN" };
    // "resist calls to"
    if (
      word.pos === "VERB" &&
      /^(calls|plans|threats|moves|offers|demands)$/.test(word.lower) &&
      words[at - 1]?.pos === "VERB"
    )
      return { ...word, pos: "NOUN", lemma: word.lower.slice(0, -1) };
    // "soldiers left over from the old mission"
    if (word.lower === "left" && words[at + 1]?.lower === "over") return { ...word, pos: "ADJ" };
    // "Britain itself is sending"
    if (/^(itself|themselves|himself|herself|ourselves)$/.test(word.lower) && nounish.has(words[at - 1]?.pos))
      return { ...word, pos: "ADV" };
    // "F-16 Fighting Falcons"
    if (
      word.pos === "VERB" &&
      at > 0 &&
      [words[at - 1], word, words[at + 1]].every((one) => /^\p{Lu}\p{Ll}|^\p{Lu}+-?\d|^\d/u.test(one?.text ?? ""))
    )
      return { ...word, pos: "PROPN" };
    if (
      word.lower === "part" &&
      words[at + 1]?.lower === "of" &&
      !/^(as|take|took|taking)$/.test(words[at - 1]?.lower ?? "")
    )
      return { ...word, pos: "NOUN" };
    // "the first contingent of": what has an article and an "of" about it is a noun.
    if (
      word.pos === "ADJ" &&
      words[at + 1]?.lower === "of" &&
      opener.has(words[at - 1]?.pos) &&
      words[at - 1]?.pos !== "ADP"
    )
      return { ...word, pos: "NOUN" };
    if (describes(words, at)) return { ...word, pos: "ADJ" };
    if (isOwnedGerund(words, at)) return { ...word, pos: "NOUN", lemma: word.lower };
    if (isHiddenVerb(words, at)) return { ...word, pos: "VERB" };
    const planning =
      word.pos === "NOUN" &&
      word.lower.endsWith("ing") &&
      words[at + 1]?.lower === "to" &&
      words[at + 2]?.pos === "VERB";
    // "have discussed sailing a frigate"
    const acting =
      word.pos === "NOUN" &&
      word.lower.endsWith("ing") &&
      words[at + 1]?.pos === "DET" &&
      words[at - 1]?.pos === "VERB" &&
      actionVerbs.has(lemmaOfGerund(word.lower));
    if (acting || planning || isMovingGerund(words, at))
      return { ...word, pos: "VERB", lemma: lemmaOfGerund(word.lower) };
    if (!finite && isHeadlineVerb(words, at)) return { ...word, pos: "VERB" };
    return word;
  });
}
