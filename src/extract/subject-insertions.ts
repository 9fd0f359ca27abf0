import grammar from "../../data/lexicon/grammar.json";
import type { Chunk } from "./chunks.ts";
import { lemmaAt, speechVerbs, verbAt } from "./clause.ts";
import { deixisAt } from "./group-phrases.ts";
import { isPassable, listEndingAt, withPossessors } from "./lists.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";

// What stands between a subject and its verb.

/**
 * The noun that a relative clause describes whose verb has its object at a chunk, right before the verb of the sentence.
 *
 *     The battalion that had guarded the bridge will go home
 *     ~~~~~~~~~~~~~                  ^^^^^^^^^^
 */
export function describedBefore(reading: Reading, object: number): number | null {
  const { chunks } = reading;
  let verb = withPossessors(reading, listEndingAt(reading, object)[0] ?? object) - 1;
  const chunk = verbAt(reading, verb);
  if (!chunk || (chunk.form !== "finite" && chunk.form !== "past")) return null;
  while (isPassable(chunks[verb - 1])) verb--;
  const mark = chunks[verb - 1];
  const isMark = mark?.kind === "relative" || (mark?.kind === "subordinator" && mark.word === "that");
  return isMark && nounAt(reading, verb - 2) ? verb - 2 : null;
}

/** "The ministry said": a verb of speech behind its subject, not the "said an official" of an aside. */
export const isSaid = (reading: Reading, verb: number): boolean =>
  speechVerbs.has(lemmaAt(reading, verb)) && nounAt(reading, verb - 1) !== null;

const thinks = /^(understand|believe|hear|learn|know|think)$/;

/** "France, which may leave Mali, sent": the chunk before a relative clause between commas that closes at `comma`. */
export function relativeInsertion(reading: Reading, comma: number): number | null {
  const { chunks } = reading;
  const opening = chunks.findLastIndex(({ kind }, at) => at < comma && kind === "comma");
  const next = chunks[opening + 1];
  // "Britain, it is learnt, had kept"
  const says = lemmaAt(reading, comma - 1);
  const isAside = opening > 0 && nounAt(reading, opening + 1) !== null && (speechVerbs.has(says) || thinks.test(says));
  if (isAside) return opening - 1;
  // "soldiers, 400 of whom landed on Sunday, go"
  const mark = next?.kind === "noun" && isOf(chunks[opening + 2]) ? chunks[opening + 3] : chunks[opening + 2];
  const isMark = (chunk: Chunk | undefined): boolean =>
    chunk?.kind === "relative" ||
    // "Rwanda, two of whose battalions are there, will"
    (chunk?.kind === "noun" && reading.sentence.words[chunk.from]?.lower === "whose");
  const isRelative = isMark(next) || (/^(noun|preposition)$/.test(next?.kind ?? "") && isMark(mark));
  // "Thirty lorries, among them six launchers, rolled north", "two battalions, including a company of tanks, crossed"
  const isPart = (next?.kind === "preposition" && next.word === "among") || lemmaAt(reading, opening + 1) === "include";
  return opening > 0 && (isRelative || isPart) ? opening - 1 : null;
}

/** "600 soldiers, chiefly engineers, arrived", "400 men, most of them gunners, left": the chunk before what says who they are; it closes at `comma`. */
export function makeupInsertion(reading: Reading, comma: number): number | null {
  const { chunks } = reading;
  for (
    let opening = comma - 2;
    opening > 0 && /^(adverb|comma|conjunction|noun|preposition)$/.test(chunks[opening]?.kind ?? "");
    opening--
  )
    if (chunks[opening]?.kind === "comma" && nounAt(reading, opening - 1) && tellsMakeup(reading, opening + 1))
      return opening - 1;
  return null;
}

/** "mainly engineers", "all conscripts", "half of them medics" */
function tellsMakeup(reading: Reading, at: number): boolean {
  const chunk = reading.chunks[at];
  if (chunk?.kind === "adverb") return makeups.has(chunk.word) && nounAt(reading, at + 1) !== null;
  const isShareOfThem = isOf(reading.chunks[at + 1]) && nounHeadAt(reading, at + 2)?.lower === "them";
  const first = reading.sentence.words[chunk?.from ?? -1]?.lower ?? "";
  return chunk?.kind === "noun" && ((isShareOfThem && shares.has(first)) || /^(all|both)$/.test(first));
}

/** "The 1st Brigade, 82nd Airborne Division, Fort Bragg, North Carolina, will": the unit that names and places close at `comma`. */
export function unitChain(reading: Reading, comma: number): number | null {
  let at = comma;
  while (reading.chunks[at]?.kind === "comma" && nounAt(reading, at - 1)) at -= 2;
  const unit = at + 1;
  return unit < comma - 3 && reading.forces.get(unit)?.isHead ? unit : null;
}

const makeups = new Set(grammar.makeupAdverbs);
const shares = new Set(grammar.standIns.share);

const days = new Set([...grammar.days, ...grammar.months]);
const times = new Set(grammar.timeNouns);

/** "last month", "on Friday", "two days ago" without its preposition: when something was, no subject. */
export function isTime(reading: Reading, noun: number): boolean {
  const chunk = nounAt(reading, noun);
  const head = nounHeadAt(reading, noun);
  const after = reading.chunks[noun + 1];
  if (!chunk || !head || chunk.possessive) return false;
  const first = reading.sentence.words[chunk.from]?.lower ?? "";
  const isPast = after?.kind === "adverb" && /^(ago|earlier|later|before)$/.test(after.word);
  return (
    (days.has(head.lower) && chunk.to - chunk.from === 1) ||
    (times.has(head.lemma) && (isPast || /^(this|last|next|that|each|every|all)$/.test(first)))
  );
}

/** "the battalion there goes home": where something is, behind it, not the "there" of "there are". */
export const isDeixis = (reading: Reading, noun: number): boolean =>
  deixisAt(reading, noun) !== null &&
  nounAt(reading, noun - 1) !== null &&
  nounAt(reading, noun - 1)?.possessive === false &&
  !isTime(reading, noun - 1) &&
  !(lemmaAt(reading, noun + 1) === "be" && reading.chunks[noun - 2]?.kind === "preposition");

export const isOf = (chunk: Chunk | undefined): boolean => chunk?.kind === "preposition" && chunk.word === "of";
