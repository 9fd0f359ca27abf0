import actions from "../../data/lexicon/actions.json";
import modality from "../../data/lexicon/modality.json";
import type { PartOfSpeech, Word } from "../read/sentences.ts";

const actionVerbs = new Set(actions.verbs.map(({ lemma }) => lemma));
const nounish: ReadonlySet<PartOfSpeech | undefined> = new Set<PartOfSpeech>(["NOUN", "PROPN", "ADJ", "NUM"]);
const opener: ReadonlySet<PartOfSpeech | undefined> = new Set<PartOfSpeech>(["DET", "ADJ", "NUM", "ADP"]);

const isParticiple = ({ pos, lower }: Word): boolean => pos === "VERB" && /(ed|en)$/.test(lower);

/** A participle that describes the noun after it: "on heightened readiness", "an ongoing operation". */
function describes(words: readonly Word[], at: number): boolean {
  const [word, after] = [words[at], words[at + 1]];
  if (word?.pos !== "VERB" || !nounish.has(after?.pos)) return false;
  const before = words[at - 1];
  const possessed = before?.pos === "PRON" && /^(its|their|his|her|our|my|your)$/.test(before.lower);
  if (isParticiple(word)) return opener.has(before?.pos) || possessed;
  return word.lower.endsWith("ing") && (before?.pos === "DET" || before?.pos === "ADJ" || possessed);
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

/** The word under another tag. Spread out it would be an object of another shape, which all that reads words pays for. */
const tagged = ({ start, end, text, lower, lemma }: Word, pos: PartOfSpeech, form = lemma): Word => ({
  start,
  end,
  text,
  lower,
  lemma: form,
  pos,
});

/** The words with the tagger's known mistakes on news text mended. */
export function retagged(words: readonly Word[]): Word[] {
  const finite = words.some(
    (word) =>
      word.pos === "AUX" ||
      (word.pos === "VERB" && !/(ing|ed|en)$/.test(word.lower)) ||
      (word.pos === "VERB" && /ed$/.test(word.lower)),
  );
  return words.map((word, at) => {
    if (word.pos === "VERB" && isGlue(words, at + 1)) return tagged(word, "ADJ");
    if (word.pos === "VERB" && /^(exercises|drills|manoeuvres|maneuvers)$/.test(word.lower) && hasVerbBefore(words, at))
      return tagged(word, "NOUN");
    if (/^(each|both)$/.test(words[at - 1]?.lower ?? "") && actionVerbs.has(word.lemma) && word.lower !== word.lemma)
      return tagged(word, "VERB");
    if (/^(each|both)$/.test(word.lower) && actionVerbs.has(words[at + 1]?.lemma ?? "")) return tagged(word, "ADV");
    if (word.lower === "following" && word.pos === "VERB" && at > 0) return tagged(word, "ADP");
    if (/^(each|both|all)$/.test(word.lower) && (words[at + 1]?.pos === "VERB" || words[at + 1]?.pos === "AUX"))
      return tagged(word, "ADV");
    if (/^\d+(st|nd|rd|th)$/.test(word.lower)) return tagged(word, "ADJ");
    if (word.lower === "further" && words[at + 1]?.pos === "VERB") return tagged(word, "ADV");
    if (describes(words, at)) return tagged(word, "ADJ");
    if (isOwnedGerund(words, at)) return tagged(word, "NOUN", word.lower);
    if (isHiddenVerb(words, at)) return tagged(word, "VERB");
    const planning =
      word.pos === "NOUN" &&
      word.lower.endsWith("ing") &&
      words[at + 1]?.lower === "to" &&
      words[at + 2]?.pos === "VERB";
    if (planning) return tagged(word, "VERB", lemmaOfGerund(word.lower));
    if (!finite && isHeadlineVerb(words, at)) return tagged(word, "VERB");
    return word;
  });
}
