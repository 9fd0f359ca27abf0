import type { Candidate } from "../gazetteer/gazetteer.ts";
import type { Word } from "../read/sentences.ts";
import type { Toponym } from "./recognise.ts";
import { isWithin } from "./resolve.ts";

/** Whether one of `outers` may hold one of `inners`. */
export const holdsAny = (outers: readonly Candidate[], inners: readonly Candidate[]): boolean =>
  inners.some((inner) => outers.some((outer) => isWithin(inner, outer)));

/** "Paris, Texas": what the next toponym may be, where only a comma stands between. */
export function containerOf(words: readonly Word[], toponym: Toponym, next: Toponym | undefined): readonly Candidate[] {
  if (!next || next.from !== toponym.to + 1 || words[toponym.to]?.text !== ",") return [];
  return next.candidates.filter(({ place }) => place.kind === "country" || place.kind === "region");
}

/** "Dhahran, Saudi Arabia", "Spain's Rota": a name beside that of a place in it. */
export function holdsNeighbour(
  words: readonly Word[],
  own: readonly Toponym[],
  index: number,
  outer: Candidate,
): boolean {
  const toponym = own[index];
  const before = own[index - 1];
  const next = own[index + 1];
  if (!toponym) return false;
  const isAfterComma = before?.to === toponym.from - 1 && words[before.to]?.text === ",";
  const isOwner = next?.from === toponym.to + 1 && words[toponym.to]?.pos === "PART";
  return (isAfterComma && holdsAny([outer], before.candidates)) || (isOwner && holdsAny([outer], next.candidates));
}
