import type { ItemSentence, ItsFunction } from "wink-nlp";
import grammar from "../../data/lexicon/grammar.json";
import titleRecords from "../../data/lexicon/titles.json";
import { paragraphsOf } from "./paragraphs.ts";
import { its, untaughtTagger } from "./tagger.ts";

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** One word or punctuation mark. Offsets are UTF-16 code units into the source's text. */
export interface Word {
  start: number;
  end: number;
  text: string;
  /** Lower case, typographic apostrophes made plain. */
  lower: string;
  /** Dictionary form in lower case: "is" → "be". */
  lemma: string;
  pos: PartOfSpeech;
}

/** One sentence, with the paragraph it stands in. */
export interface Sentence {
  start: number;
  end: number;
  /** Number of its paragraph in the source, from 0. */
  paragraph: number;
  words: Word[];
}

/** Words as one line, with a space where the text has any white space. */
export const textOf = (words: readonly Word[]): string =>
  words.map((word, at) => (at > 0 && words[at - 1]?.end !== word.start ? ` ${word.text}` : word.text)).join("");

/** No sentence of prose has more words; what has is a list or hostile, and is read in pieces. */
const longest = 300;

/** Letters that Unicode does not take apart. */
const letters = new Map(Object.entries(grammar.letters));

// The typings of wink-nlp 2.4 give `lemma` a wider signature than `out` takes; it returns the lemma.
const lemmaOf = its.lemma as unknown as ItsFunction<string>;

const titles = new Set(titleRecords.map(({ title }) => title).filter((title) => title.endsWith(".")));

/** "said Maj.": the tagger ends a sentence at the dot of some titles. */
function endsInTitle(words: readonly Word[]): boolean {
  const [word, dot] = words.slice(-2);
  return word !== undefined && dot?.text === "." && words.length < longest && titles.has(`${word.text}.`);
}

/** "marines were flown in.": no inches, but a particle and the end of a sentence, which the tagger overlooks. */
const particleAndStop = (start: number): Word[] => [
  { start, end: start + 2, text: "in", lower: "in", lemma: "in", pos: "ADP" },
  { start: start + 2, end: start + 3, text: ".", lower: ".", lemma: ".", pos: "PUNCT" },
];

/** The words of what the tagger took for one sentence, cut where an overlooked one ends and where they are too many. */
function piecesOf(words: readonly Word[]): Word[][] {
  const pieces: Word[][] = [];
  let from = 0;
  words.forEach(({ text, start }, at) => {
    const before = words[at - 1];
    const isEnd = text === "." && before?.text === "in" && before.end === start && at + 1 < words.length;
    if (!isEnd && at + 1 - from < longest && at + 1 < words.length) return;
    pieces.push(words.slice(from, at + 1));
    from = at + 1;
  });
  return pieces;
}

const plain = (text: string): string => text.toLowerCase().replace(/[’‘ʼ]/g, "'");

/** The text with every letter beyond Latin-1 as its base letter, one for one: the tagger would part "Šiauliai" after its first. */
const plainLetters = (text: string): string =>
  text.replace(/[\u0100-\u024f\u0259\u1e00-\u1eff]/g, (letter) => {
    const lower = letter.toLowerCase();
    const base = letters.get(lower) ?? lower.normalize("NFD").charAt(0);
    return letter === lower ? base : base.toUpperCase();
  });

/** One to four capitalised words, not letters alone ("DPR"), in quotes behind a word. */
const quotedName =
  /(?<=\p{L} )["“'‘](?=[\p{L} -]*\p{Ll})((?:\p{Lu}[\p{L}\d-]+ ){0,3}\p{Lu}[\p{L}\d-]+)(,?)["”'’](?=[\s,.;:)]|$)/gu;

/** 'the frigate "Limnos"': quotes around a name alone are white space; one character for one keeps the offsets. */
const plainNames = (text: string): string => text.replace(quotedName, " $1$2 ");

/** The sentences of a text, split within its paragraphs, each with its tagged words. */
export function sentencesOf(text: string): Sentence[] {
  const tagged = untaughtTagger();
  return paragraphsOf(text).flatMap((range, paragraph) => {
    // Line breaks inside a paragraph are white space; one character for one keeps the offsets.
    const prose = plainNames(plainLetters(text.slice(range.start, range.end)).replace(/\s/g, " "));
    let cursor = 0;
    const sentences: Sentence[] = [];
    tagged(prose)
      .sentences()
      .each((item: ItemSentence) => {
        const words: Word[] = [];
        // All tokens at once: an object for each would cost as much as the tagging.
        const tokens = item.tokens();
        const [tags, lemmas] = [tokens.out(its.pos), tokens.out(lemmaOf)];
        tokens.out().forEach((token, number) => {
          const at = prose.indexOf(token, cursor);
          if (at < 0 || !token.trim()) return;
          cursor = at + token.length;
          const start = range.start + at;
          const end = start + token.length;
          const form = text.slice(start, end);
          // The tagger's own contract: every tag it gives is a universal one.
          const pos = tags[number] as PartOfSpeech;
          if (form === "in." && words.at(-1)?.pos !== "NUM") words.push(...particleAndStop(start));
          else words.push({ start, end, text: form, lower: plain(form), lemma: plain(lemmas[number] ?? ""), pos });
        });
        for (const piece of piecesOf(words)) {
          const [first, last] = [piece[0], piece.at(-1)];
          const before = sentences.at(-1);
          if (!first || !last) continue;
          if (before && endsInTitle(before.words)) {
            before.words.push(...piece);
            before.end = last.end;
          } else sentences.push({ start: first.start, end: last.end, paragraph, words: piece });
        }
      });
    return sentences;
  });
}
