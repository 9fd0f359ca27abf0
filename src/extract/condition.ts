import modality from "../../data/lexicon/modality.json";
import { surface } from "../read/phrases.ts";
import type { Run } from "./chunks.ts";
import type { Reading } from "./reading.ts";
import type { Modality } from "./status.ts";

/**
 * An "if" makes a plan or an option conditional; what is already so stays so.
 *
 *     Turkey would send troops to Qatar if the emirate were attacked
 *            ~~~~~ ^^^^                 ~~
 */
export function conditioned(reading: Reading, run: Run, found: Modality): Modality {
  if (found.status === "ruled-out" || found.status === "denied") return found;
  const { words } = reading.sentence;
  const at = words.findIndex(
    ({ lower, pos }, index) =>
      modality.conditionals.includes(lower) && (pos === "SCONJ" || index === 0 || lower === "if"),
  );
  // "Were Ankara to send the army"
  if (/^(were|should|had)$/.test(words[0]?.lower ?? "") && words.at(-1)?.text !== "?")
    return { status: "conditional", rule: "inversion", from: 0, to: 1 };
  if (at >= 0 && isInside(reading, at, run))
    return { status: "conditional", rule: "in-condition", from: at, to: at + 1 };
  if (found.status === "reported" && !(at === 0 && isPresent(reading, run))) return found;
  if (at >= 0)
    return isCutOff(reading, run, at) ? found : { status: "conditional", rule: "condition", from: at, to: at + 1 };
  const text = surface(words, 0, words.length);
  return modality.conditionPhrases.some((condition) => text.includes(condition))
    ? { ...found, status: "conditional", rule: "condition" }
    : found;
}

/** A verb in the plain present: after an opening "if" it tells of what would be. */
function isPresent({ chunks, sentence }: Reading, run: Run): boolean {
  const verb = chunks.find((chunk) => chunk.kind === "verb" && chunk.from === run.from && chunk.to === run.to);
  const word = verb?.kind === "verb" && verb.form === "finite" ? sentence.words[verb.head] : undefined;
  return word !== undefined && verb?.kind === "verb" && verb.auxiliaries.length === 0 && /^[^']*s$/.test(word.lower);
}

/** A "but" or a semicolon between the act and the condition. */
const isCutOff = ({ chunks, sentence }: Reading, run: Run, condition: number): boolean =>
  // "are to train, and if all goes well they will be back": the condition is the second clause's.
  (run.to <= condition && sentence.words[condition - 1]?.pos === "CCONJ") ||
  chunks.some(
    (chunk) =>
      chunk.from >= run.to &&
      chunk.to <= condition &&
      (chunk.kind === "stop" || (chunk.kind === "conjunction" && chunk.word === "but")),
  );

/** Between the "if" and the comma or end that closes its clause; "if called upon" ends with its verb. */
function isInside({ chunks }: Reading, condition: number, run: Run): boolean {
  if (run.from < condition) return false;
  const first = chunks.find(({ from }) => from > condition);
  if (first?.kind === "verb" && first.form === "past") return run.from <= first.from;
  return !chunks.some((chunk) => chunk.kind === "comma" && chunk.from > condition && chunk.to <= run.from);
}
