import grammar from "../../data/lexicon/grammar.json";
import type { Word } from "../read/sentences.ts";
import type { VerbChunk } from "./chunks.ts";
import { isQuote } from "./mark-chunk.ts";
import { negationAt } from "./negations.ts";

/** Past forms that are no participle: "went", "began". */
const preterites = new Set(grammar.preterites);

/** They open a verb: "who have never been abroad | will go". */
const modals = new Set(grammar.modals);

/** "its 8,000 soldiers split between two towns": a participle that looks like the plain form. */
const isSplit = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === "split" && /^(among|across|between)$/.test(words[at + 1]?.lower ?? "");

/** The verb with its auxiliaries that starts at a word; null where none does. */
export function verbChunkAt(words: readonly Word[], start: number): VerbChunk | null {
  const auxiliaries: string[] = [];
  let at = start;
  let negated = false;
  let infinitive = false;
  let copula = -1;
  for (; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (word.lower === "to" && word.pos === "PART" && (at === start || (at === start + 1 && isRefusal(words, start))))
      infinitive = true;
    else if (word.pos === "AUX" && !(auxiliaries.length > 0 && modals.has(word.lemma))) {
      auxiliaries.push(word.lemma);
      copula = at;
    } else if ((word.pos === "PART" && /^(not|n't|nt)$/.test(word.lower)) || (at === start && isRefusal(words, at)))
      negated = true;
    else if (word.pos === "ADV" && (at > start || /^(never|no)$/.test(word.lower))) {
      if (negationAt(words, at)) negated = true;
    } else if (!opensInside(words, start, at)) break;
  }
  const verb = words[at];
  if (verb?.pos === "VERB") {
    const gerund = verb.lower.endsWith("ing") && verb.lemma !== verb.lower;
    const passive =
      !gerund &&
      words
        .slice(start, at)
        .findLast(({ pos }) => pos === "AUX")
        ?.lower.match(/^(be|been|being|is|are|was|were|am|'s|'re)$/) != null;
    const form = infinitive
      ? "infinitive"
      : finiteAuxiliary(words, start, at)
        ? "finite"
        : gerund || auxiliaries.length
          ? "gerund"
          : (verb.lower === verb.lemma && !isSplit(words, at)) || verb.lower.endsWith("s") || preterites.has(verb.lower)
            ? "finite"
            : "past";
    return { kind: "verb", from: start, to: at + 1, head: at, form, passive, negated, auxiliaries };
  }
  if (copula < 0) return null;
  const negation = words.slice(copula + 1, at).findLastIndex(({ lower }) => /^(not|n't|nt|never)$/.test(lower));
  return {
    kind: "verb",
    from: start,
    to: copula + 2 + negation,
    head: copula,
    form: infinitive ? "infinitive" : "finite",
    passive: false,
    negated,
    auxiliaries: auxiliaries.slice(0, -1),
  };
}

/** "is \"not thinking of\"": a quotation that begins between an auxiliary and its verb. */
const opensInside = (words: readonly Word[], start: number, at: number): boolean =>
  at > start &&
  isQuote(words[at]) &&
  words[at - 1]?.pos === "AUX" &&
  /^(not|n't|no|still)$|ing$/.test(words[at + 1]?.lower ?? "");

/** "vowed not to send"; "whether or not to send" leaves open. */
const isRefusal = (words: readonly Word[], at: number): boolean =>
  /^(not|never)$/.test(words[at]?.lower ?? "") && words[at + 1]?.lower === "to" && words[at - 1]?.lower !== "or";

const finiteAuxiliary = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some((word) => word.pos === "AUX" && !/^(be|been|being|having)$/.test(word.lower));
