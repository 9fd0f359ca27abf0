import actions from "../../data/lexicon/actions.json";
import grammar from "../../data/lexicon/grammar.json";
import type { LocatedSentence } from "../locate/locate.ts";
import type { Word } from "../read/sentences.ts";
import { namesForce } from "./forces.ts";
import { briefingIn, masthead } from "./voice.ts";

/** Words that tell of a force without naming one: "Iraq withdrew from Kuwait", "the build-up", "war games". */
const telling = new Set([
  ...actions.nouns.flatMap(({ noun }) => noun.split("-")),
  ...actions.exercises.flatMap((phrase) => phrase.split(/[ -]/)),
  ...actions.alertPhrases,
  ...grammar.strengths,
  ...actions.verbs.filter(({ action }) => /^(deploy|send|withdraw)$/.test(action)).map(({ lemma }) => lemma),
]);

const isTelling = (words: readonly Word[]): boolean =>
  words.some(({ lemma, lower }) => telling.has(lemma) || telling.has(lower)) || namesForce(words);

/** How many sentences before one a pronoun in it may lean on, and how many after it may name its speaker. */
const [before, after] = [3, 2];

/**
 * Which sentences are worth reading for claims: those that may tell of a force, and those around them that a pronoun or a
 * quotation leans on. In most news that is a small part of the text.
 */
export function relevant(sentences: readonly LocatedSentence[]): boolean[] {
  const near = sentences.map(() => false);
  sentences.forEach(({ words }, at) => {
    // Who speaks in the whole of a transcript is said in its headline.
    if (at < masthead && briefingIn(words) >= 0) near[at] = true;
    if (isTelling(words)) near.fill(true, Math.max(0, at - before), at + after + 1);
  });
  return near;
}
