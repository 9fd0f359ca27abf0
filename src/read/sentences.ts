import winkNLP, { type ItemSentence, type ItemToken, type ItsFunction } from "wink-nlp";
import model from "wink-eng-lite-web-model";
import { paragraphsOf } from "./paragraphs.ts";

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

const nlp = winkNLP(model, ["sbd", "pos"]);
const { its } = nlp;
// The typings of wink-nlp 2.4 give `lemma` a wider signature than `out` takes; it returns the lemma.
const lemmaOf = its.lemma as unknown as ItsFunction<string>;

const plain = (text: string): string => text.toLowerCase().replace(/[’‘ʼ]/g, "'");

/** The sentences of a text, split within its paragraphs, each with its tagged words. */
export function sentencesOf(text: string): Sentence[] {
  return paragraphsOf(text).flatMap((range, paragraph) => {
    // Line breaks inside a paragraph are white space; one character for one keeps the offsets.
    const prose = text.slice(range.start, range.end).replace(/\s/g, " ");
    let cursor = 0;
    const sentences: Sentence[] = [];
    nlp
      .readDoc(prose)
      .sentences()
      .each((item: ItemSentence) => {
        const words: Word[] = [];
        item.tokens().each((token: ItemToken) => {
          const form = token.out();
          const at = prose.indexOf(form, cursor);
          if (at < 0 || !form.trim()) return;
          cursor = at + form.length;
          const start = range.start + at;
          const end = start + form.length;
          // The tagger's own contract: every tag it gives is a universal one.
          const pos = token.out(its.pos) as PartOfSpeech;
          words.push({ start, end, text: form, lower: plain(form), lemma: plain(token.out(lemmaOf)), pos });
        });
        for (let from = 0; from < words.length; from += longest) {
          const piece = words.slice(from, from + longest);
          const [first, last] = [piece[0], piece.at(-1)];
          if (first && last) sentences.push({ start: first.start, end: last.end, paragraph, words: piece });
        }
      });
    return sentences;
  });
}
