import type { Word } from "../read/sentences.ts";
import { actionVerbs, lemmaOfPast, movers } from "./hidden-verbs.ts";

const be = /^(be|been|being|is|are|was|were)$/;

/** A past or a participle that the tagger took for an adjective. */
export function isPastAsAdjective(words: readonly Word[], at: number, { pos, lower }: Word): boolean {
  if (pos !== "ADJ" || !lower.endsWith("ed")) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  const lemma = lemmaOfPast(lower);
  const [isAct, isMove] = [actionVerbs.has(lemma), movers.has(lemma)];
  const hasObject = /^(DET|NUM|PRON)$/.test(after?.pos ?? "");
  const next = after?.lower ?? "";
  const isPassive = be.test(before?.lower ?? "");
  return (
    // "is manned by a Swedish company"
    (isAct && next === "by") ||
    // "was hurried to Goma", "had been crowded into Goma"
    (isPassive && before?.pos === "AUX" && (/^(into|onto)$/.test(next) || (isAct && /^(from|out|to)$/.test(next)))) ||
    // "has been concentrated at Pokrovsk", "are dispersed among the airfields"
    (isPassive && isMove && /^(along|among|around|at|in|near|on)$/.test(next)) ||
    // "have concentrated some 3,000 men"
    (hasObject && before?.lemma === "have") ||
    // "The patrol boats, backed by jets, shadowed the ship": nothing describes what stands behind "the".
    (before?.text === "," && /^(the|an?|its|their)$/.test(next)) ||
    // "Moscow hurried two regiments to Baku"
    (hasObject && isMove && at === 1 && before?.pos === "PROPN")
  );
}
