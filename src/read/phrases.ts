import { textOf, type Word } from "./sentences.ts";

/** A phrase of a lexicon found in running text: its record and how many words it takes. */
export interface PhraseMatch<T> {
  record: T;
  length: number;
}

/** Finds the longest phrase of a lexicon that starts at a word. */
export type PhraseMatcher<T> = (words: readonly Word[], at: number, end?: number) => PhraseMatch<T> | null;

/** A word as it follows the ones from `from` on: in lower case, after a space where the text has one, dashes plain. */
function joined(words: readonly Word[], from: number, at: number): string {
  const word = words[at];
  if (!word) return "";
  const form = /[‐‑–]/.test(word.lower) ? word.lower.replace(/[‐‑–]/g, "-") : word.lower;
  return at > from && words[at - 1]?.end !== word.start ? ` ${form}` : form;
}

/** The words from `from` to `to` as one lower-case string with single spaces and plain hyphens. */
export function surface(words: readonly Word[], from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += joined(words, from, at);
  return text;
}

/** The letters and digits that a phrase or a word begins with; a mark by itself. */
function leading(text: string): string {
  let end = 0;
  while (end < text.length && isPlain(text.charCodeAt(end))) end++;
  if (end === text.length) return text;
  return /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? text.charAt(0);
}

/** A lower-case Latin letter or a digit: most words are made of nothing else. */
const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

const normal = (phrase: string): string => phrase.replace(/[’‘]/g, "'").replace(/[‐‑–]/g, "-");

/** True where the text writes a capital for every capital of the phrase: "Hawk" is not "hawk", but "TROOPS" is "troops". */
const hasCapitalsOf = (written: string, phrase: string): boolean =>
  [...phrase].every((letter, at) => !/\p{Lu}/u.test(letter) || letter === written[at]);

/** The tagger splits at hyphens and dots, so a phrase has at most as many words as it has pieces. */
const mostWordsOf = (phrase: string): number =>
  /^[a-z0-9 ]+$/.test(phrase)
    ? phrase.split(" ").length
    : (phrase.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu)?.length ?? 0);

/** Compiles phrases to one matcher, longest phrase first. A lower-case phrase matches in any case, a capital only a capital. */
export function phraseMatcher<T>(entries: Iterable<readonly [phrase: string, record: T]>): PhraseMatcher<T> {
  const records = new Map<string, { phrase: string; record: T }[]>();
  const longest = new Map<string, number>();
  for (const [phrase, record] of entries) {
    const written = normal(phrase);
    const key = written.toLowerCase();
    records.set(key, [...(records.get(key) ?? []), { phrase: written, record }]);
    const first = leading(key);
    longest.set(first, Math.max(longest.get(first) ?? 0, mostWordsOf(key)));
  }
  return (words, at, end = words.length) => {
    const most = Math.min(longest.get(leading(words[at]?.lower ?? "")) ?? 0, end - at);
    let found: PhraseMatch<T> | null = null;
    let text = "";
    for (let length = 1; length <= most; length++) {
      text += joined(words, at, at + length - 1);
      const same = records.get(text);
      if (!same) continue;
      const written = normal(textOf(words.slice(at, at + length)));
      const match = same.find(({ phrase }) => hasCapitalsOf(written, phrase));
      if (match) found = { record: match.record, length };
    }
    return found;
  };
}
