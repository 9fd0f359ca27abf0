import grammar from "../../data/lexicon/grammar.json";
import modality from "../../data/lexicon/modality.json";
import type { Word } from "../read/sentences.ts";
import type { MarkChunk } from "./chunks.ts";

export const relatives = new Set(grammar.relatives);
const subordinators = new Set(grammar.subordinators);

/** Prepositions, conjunctions and adverbs of several words by their first word. */
const compounds = new Map<string, string[][]>();
const compoundAdverbs = [
  ...grammar.compoundAdverbs,
  ...modality.negativeAdverbs.map((phrase) => phrase.split(" ")).filter(({ length }) => length > 1),
];
for (const compound of [...grammar.compoundConjunctions, ...grammar.compoundPrepositions, ...compoundAdverbs])
  compounds.set(compound[0] ?? "", [...(compounds.get(compound[0] ?? "") ?? []), compound]);
const joined = (list: readonly string[][]): Set<string> => new Set(list.map((words) => words.join(" ")));
const conjunctions = joined(grammar.compoundConjunctions);
const adverbs = joined(compoundAdverbs);

export const isQuote = (word: Word | undefined): boolean => /^["“”]$|^''$|^``$/.test(word?.text ?? "");

/** A preposition, a conjunction or an adverb of several words, also where the tagger sees a verb: "according to". */
export function compoundAt(words: readonly Word[], start: number): MarkChunk | null {
  const parts = compounds.get(words[start]?.lower ?? "")?.find(
    (compound) =>
      compound.every((part, index) => words[start + index]?.lower === part) &&
      // "on its way to join them"
      !(compound[2] === "way" && compound[3] === "to" && words[start + compound.length]?.pos === "VERB"),
  );
  // "Next to leave are"
  const after = words[start + (parts?.length ?? 0)];
  if (parts?.at(-1) === "to" && after?.pos === "VERB" && parts[0] === "next") return null;
  // "close to 220 reservists"
  if (parts?.join(" ") === "close to" && after?.pos === "NUM") return null;
  // "lies alongside at Souda": a word for where by itself.
  const isAdverb = parts?.length === 1 && (after === undefined || after.pos === "ADP" || isBoundary(after));
  if (isAdverb && after?.lower !== "of") return { kind: "adverb", from: start, to: start + 1, word: parts.join() };
  if (!parts) return null;
  const word = parts.join(" ");
  const kind = conjunctions.has(word) ? "conjunction" : adverbs.has(word) ? "adverb" : "preposition";
  return { kind, from: start, to: start + parts.length, word };
}

const isBoundary = ({ text }: Word): boolean => /^[,;:.]$/.test(text);

/** A hyphen with white space on both sides is a dash. */
const isSpacedHyphen = (words: readonly Word[], at: number): boolean => {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  return word?.text === "-" && !!before && !!after && before.end < word.start && word.end < after.start;
};

/** The word that shapes a clause at a word; null where none does. */
export function markChunkAt(words: readonly Word[], start: number): MarkChunk | null {
  const word = words[start];
  if (!word) return null;
  const mark = (kind: MarkChunk["kind"]): MarkChunk => ({ kind, from: start, to: start + 1, word: word.lower });
  if (word.text === ",") return mark("comma");
  if (/^[;:—–]$|^--+$/.test(word.text) || isSpacedHyphen(words, start)) return mark("stop");
  if (isQuote(word)) return mark("quote");
  if (word.pos === "CCONJ") return mark("conjunction");
  if (word.pos === "SCONJ" || (subordinators.has(word.lower) && word.pos !== "ADP"))
    return mark(relatives.has(word.lower) && word.pos === "PRON" ? "relative" : "subordinator");
  if (relatives.has(word.lower)) return mark("relative");
  if (word.pos === "ADP") return mark("preposition");
  if (word.pos === "ADJ") return mark("adjective");
  if (word.pos === "ADV") return mark("adverb");
  return null;
}
