import modality from "../../data/lexicon/modality.json";
import actions from "../../data/lexicon/actions.json";
import { surface } from "../read/phrases.ts";
import type { Word } from "../read/sentences.ts";
import type { Run } from "./chunks.ts";
import type { Reading } from "./reading.ts";

const acts = new Set([...actions.nouns.map(({ noun }) => noun), ...modality.journeys]);
const givenUp = /\b(?:been|be|is|was|were) (?:abandoned|aborted|cancell?ed|scrapped|called off)\b/u;

/** "The voyage was called off" */
function callsOff(words: readonly Word[]): boolean {
  const end = givenUp.exec(surface(words, 0, words.length))?.index ?? -1;
  return end >= 0 && words.some(({ lemma }) => acts.has(lemma));
}

/**
 * Whether what was to be done is called off by a sentence beside the one that tells of it.
 *
 *     The frigate was due to leave Toulon on Monday. The voyage was cancelled.
 *                 ~~~~~~~                                       ^^^^^^^^^^^^^
 */
export function isCalledOff(readings: readonly Reading[], at: number, { from, to }: Run): boolean {
  const words = readings[at]?.sentence.words.slice(Math.max(0, from - 4), to) ?? [];
  const wasDue = /\b(?:was|were|had been) (?:due|expected|meant|scheduled|set|slated|supposed|to)\b/u;
  return (
    wasDue.test(surface(words, 0, words.length)) &&
    [at - 1, at + 1].some((beside) => callsOff(readings[beside]?.sentence.words ?? []))
  );
}
