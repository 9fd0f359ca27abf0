import type { Word } from "../read/sentences.ts";
import { isBoundary, isVerb, lemmaOfPast, moving, whither } from "./hidden-verbs.ts";

// Verbs that the tagger takes for other words behind what stands for a force: "which", "the first 200", "both", "the contingent".

const pasts = new Map([
  ["left", "leave"],
  ["drove", "drive"],
]);

/** "left" → "leave", "returned" → "return" */
export const lemmaOfReferred = ({ lower }: Word): string =>
  pasts.get(lower) ?? (lower.endsWith("ed") ? lemmaOfPast(lower) : moving.has(lower) ? lower : lower.replace(/s$/, ""));

/** A place, a time or the end of the clause follows. */
const isClosed = (next: Word | undefined): boolean =>
  !next ||
  isBoundary(next) ||
  (next.pos === "ADP" && !/^(of|between)$/.test(next.lower)) ||
  next.pos === "ADV" ||
  /^(last|next|this|yesterday|today|tomorrow)$/.test(next.lower) ||
  whither.test(next.lower);

/** "a Polish unit, which returns home", "troops who patrol the coast": a plural or a bare noun behind a relative. */
export function isVerbOfRelative(words: readonly Word[], at: number, { pos, lower }: Word): boolean {
  const [noun, relative, next] = [words[at - 2], words[at - 1], words[at + 1]];
  const isThat = relative?.lower === "that" && noun?.pos === "NOUN";
  const isRelative = isThat || (/^(which|who)$/.test(relative?.lower ?? "") && noun?.pos !== "ADP");
  const isAct = moving.has(lower) || (lower.endsWith("s") && moving.has(lower.slice(0, -1)));
  return at > 1 && pos === "NOUN" && isRelative && isAct && (isClosed(next) || /^(DET|PROPN)$/.test(next?.pos ?? ""));
}

/** "The first 200 left on Monday", "Both departed in May", "The 300 entered Gao", "The contingent returned last week", "About 150 serve there". */
export function isVerbOfReferred(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  const lower = words[at]?.lower ?? "";
  const isFigure = before?.pos === "NUM" || /^(both|more)$/.test(before?.lower ?? "");
  const isPast = pasts.has(lower) || (lower.endsWith("ed") && moving.has(lemmaOfPast(lower)));
  // "The 300 embarked Marines"
  const isName = next?.pos === "PROPN" && !next.lower.endsWith("s");
  const isThere = /^(here|there)$/.test(next?.lower ?? "") && moving.has(lower);
  const isDone = isPast && (isClosed(next) || isName);
  const isTold = isFigure ? isDone || isThere : before?.lower === "contingent" && isDone;
  if (!isTold) return false;
  const start = words.findLastIndex((word, index) => index < at && isBoundary(word)) + 1;
  const stop = words.findIndex((word, index) => index > at && isBoundary(word));
  return !words.slice(start, stop < 0 ? words.length : stop).some((word) => word !== words[at] && isVerb(word));
}
