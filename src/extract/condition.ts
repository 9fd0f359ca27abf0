import modality from "../../data/lexicon/modality.json";
import { surface } from "../read/phrases.ts";
import type { Chunk, Run } from "./chunks.ts";
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
      modality.conditionals.includes(lower) && (pos === "SCONJ" || index === 0 || /^(if|unless)$/.test(lower)),
  );
  // "Were Ankara to send the army"
  const isDone = found.status === "reported" && isClosed(reading.chunks, -1, run);
  if (/^(were|should|had)$/.test(words[0]?.lower ?? "") && words.at(-1)?.text !== "?" && !isDone)
    return { status: "conditional", rule: "inversion", from: 0, to: 1 };
  if (at >= 0 && isInside(reading, at, run))
    return { status: "conditional", rule: "in-condition", from: at, to: at + 1 };
  const other = reading.chunks.findIndex((chunk, index) => isOtherwise(chunk, reading.chunks[index - 1]));
  const otherwise = reading.chunks[other];
  if (otherwise && isOwnClause(reading.chunks.slice(other), run))
    return { status: "conditional", rule: "condition", from: otherwise.from, to: otherwise.to };
  const awaited = found.status === "reported" ? awaitedIn(reading, run) : null;
  if (awaited) return { ...found, status: awaited, rule: "time-clause" };
  const bound = boundBy(reading, run);
  if (bound && found.status !== "reported") return { status: "conditional", rule: "condition", ...bound };
  const opens = at >= 0 && words.slice(0, at).every(({ pos }) => pos === "PUNCT");
  if (found.status === "reported" && !(opens && isPresent(reading, run)) && !isFragment(reading, run)) return found;
  if (at >= 0)
    return isCutOff(reading, run, at) ? found : { status: "conditional", rule: "condition", from: at, to: at + 1 };
  // "will move to Kuwait, where it will sit in case": the condition is the other clause's.
  const relative = reading.chunks.find(({ kind, from }) => kind === "relative" && from >= run.to);
  const stop = reading.chunks.find(({ kind, from }) => (kind === "stop" || kind === "subordinator") && from >= run.to);
  const text = surface(words, 0, Math.min(relative?.from ?? Infinity, stop?.from ?? Infinity, words.length));
  const whole = surface(words, 0, words.length);
  // "said on condition of anonymity": the condition is the speaker's.
  const isSpeakers = (condition: string): boolean =>
    modality.namelessness.some((phrase) => phrase.startsWith(condition) && whole.includes(phrase));
  return modality.conditionPhrases.some((condition) => text.includes(condition) && !isSpeakers(condition))
    ? { ...found, status: "conditional", rule: "condition" }
    : found;
}

/** "otherwise the division sails": if what was told before does not come about. */
const isOtherwise = (chunk: Chunk, before: Chunk | undefined): boolean =>
  chunk.kind === "adverb" && chunk.word === "otherwise" && (!before || /^(stop|comma|conjunction)$/.test(before.kind));

const isOwnClause = ([, ...rest]: readonly Chunk[], run: Run): boolean =>
  rest.some(({ from }) => from === run.from) &&
  rest.every(({ kind, from }) => from >= run.from || (kind !== "comma" && kind !== "stop"));

/** "should fighting resume", "were any of them to be killed", "once a ceasefire is signed", "when observers have arrived". */
function boundBy({ chunks, sentence: { words } }: Reading, run: Run): Run | null {
  const found = chunks.find((chunk, at) => {
    const [subject, verb] = [chunks[at + 1], chunks.slice(at + 2).find(({ kind }) => kind === "verb")];
    if (chunk.from < run.to && chunk.from > 0 && !isClosed(chunks, chunk.from, run)) return false;
    const word = words[chunk.from]?.lower ?? "";
    const before = words[chunk.from - 1]?.lower ?? "";
    // "should fighting resume"
    if (word === "should" && chunk.to === chunk.from + 2 && words[chunk.to - 1]?.lower.endsWith("ing")) return true;
    if (subject?.kind !== "noun" || verb?.kind !== "verb" || /^(nor|neither|never|not|only|so|there)$/.test(before))
      return false;
    const auxiliary = words[verb.from]?.lower ?? "";
    if (word === "once")
      return verb.form === "finite" && (/^(is|are|has|have)$/.test(auxiliary) || auxiliary.endsWith("s"));
    if (word === "when") return /^(has|have)$/.test(auxiliary) && verb.auxiliaries.length > 0;
    if (chunk.kind !== "verb" || chunk.to !== chunk.from + 1) return false;
    return word === "should" || (word === "were" && verb.form === "infinitive");
  });
  return found ?? null;
}

/**
 * What a clause of time under a future tells: "once the troops arrive, they will" what is planned, "will stay until they have left"
 * what it hangs on.
 */
function awaitedIn({ chunks, sentence: { words } }: Reading, run: Run): "planned" | "conditional" | null {
  const at = chunks.findIndex(({ from }) => from === run.from);
  const verb = chunks[at];
  const word = verb?.kind === "verb" ? words[verb.head] : undefined;
  if (verb?.kind !== "verb" || verb.form !== "finite") return null;
  const isPerfect = /^(has|have)$/.test(words[verb.from]?.lower ?? "");
  // "until the guns are gone"
  const isState = /^(is|are)$/.test(words[verb.from]?.lower ?? "");
  const isPlain = verb.auxiliaries.length === 0 && (word?.lower === word?.lemma || /s$/.test(word?.lower ?? ""));
  if (!isPerfect && !isState && !isPlain) return null;
  const opener = chunks.slice(0, at).findLast(({ kind }) => kind !== "noun" && kind !== "preposition");
  const time = chunks
    .slice(0, at)
    .findLast((chunk) => "word" in chunk && /^(once|when|until|before|after)$/.test(chunk.word));
  const isOpened = time !== undefined && (opener === time || time.from > (opener?.from ?? -1));
  // "wants an answer before it sends": what another act goes before is to come, whenever that is.
  const isBefore = time !== undefined && "word" in time && time.word === "before";
  const isFuture = words.some(({ lower }) => /^(will|'ll|would)$/.test(lower));
  if (!isOpened || !(isFuture || (isBefore && !isPerfect))) return null;
  return isPerfect ? "conditional" : "planned";
}

/** A clause that opens the sentence ends with its comma, before the act. */
const isClosed = (chunks: readonly Chunk[], from: number, run: Run): boolean =>
  chunks.some((chunk) => chunk.kind === "comma" && chunk.from > from && chunk.to <= run.from);

/** "Patrol aircraft flying from Clark, if the Diet agrees": no finite verb tells of it. */
function isFragment({ chunks }: Reading, run: Run): boolean {
  const start = chunks.findLastIndex(({ kind, from }) => kind === "stop" && from < run.from);
  return !chunks
    .slice(start + 1)
    .some(
      (chunk) =>
        chunk.kind === "verb" && chunk.form !== "gerund" && (chunk.from <= run.from || !isIf(chunks, run, chunk.from)),
    );
}

/** A conditional word stands between the act and a word after it. */
const isIf = (chunks: readonly Chunk[], run: Run, before: number): boolean =>
  chunks.some(
    (chunk) =>
      chunk.from >= run.to && chunk.from < before && "word" in chunk && modality.conditionals.includes(chunk.word),
  );

/** A verb in the plain present: after an opening "if" it tells of what would be. */
function isPresent({ chunks, sentence }: Reading, run: Run): boolean {
  const verb = chunks.find((chunk) => chunk.kind === "verb" && chunk.from === run.from && chunk.to === run.to);
  const word = verb?.kind === "verb" && verb.form === "finite" ? sentence.words[verb.head] : undefined;
  const isBare = verb?.kind === "verb" && verb.auxiliaries.length === 0;
  return word !== undefined && isBare && (/^[^']*s$/.test(word.lower) || word.lower === word.lemma);
}

/** A "but" or a semicolon between the act and the condition. */
const isCutOff = ({ chunks, sentence }: Reading, run: Run, condition: number): boolean =>
  // "are to train, and if all goes well they will be back": the condition is the second clause's.
  (run.to <= condition && (sentence.words[condition - 1]?.pos === "CCONJ" || isNextClause(chunks, run, condition))) ||
  chunks.some(
    (chunk) =>
      chunk.from >= run.to &&
      chunk.to <= condition &&
      (chunk.kind === "stop" || (chunk.kind === "conjunction" && chunk.word === "but")),
  );

/** "will move to Kuwait, and a second one may follow if": the condition is that of a clause with a subject of its own. */
const isNextClause = (chunks: readonly Chunk[], run: Run, condition: number): boolean =>
  chunks.some((chunk, at) => {
    const verb = chunks.slice(at + 1).find(({ kind }) => !/^(noun|preposition|adverb)$/.test(kind));
    return (
      chunk.kind === "conjunction" &&
      chunk.from >= run.to &&
      chunks[at - 1]?.kind === "comma" &&
      chunks[at + 1]?.kind === "noun" &&
      verb?.kind === "verb" &&
      verb.form === "finite" &&
      verb.to <= condition
    );
  });

/** Between the "if" and the comma or end that closes its clause; "if called upon" ends with its verb. */
function isInside({ chunks }: Reading, condition: number, run: Run): boolean {
  if (run.from < condition) return false;
  const first = chunks.find(({ from }) => from > condition);
  if (first?.kind === "verb" && first.form === "past") return run.from <= first.from;
  return !chunks.some((chunk) => chunk.kind === "comma" && chunk.from > condition && chunk.to <= run.from);
}
