import type { Word } from "./sentences.ts";

/** A phrase of a lexicon found in running text: its record and how many words it takes. */
export interface PhraseMatch<T> {
  record: T;
  length: number;
}

/** Finds the longest phrase of a lexicon that starts at a word. */
export type PhraseMatcher<T> = (words: readonly Word[], at: number, end?: number) => PhraseMatch<T> | null;

/** The words from `from` to `to` as one lower-case string with single spaces and plain hyphens. */
export function surface(words: readonly Word[], from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) break;
    text += at > from && words[at - 1]?.end !== word.start ? ` ${word.lower}` : word.lower;
  }
  return text.replace(/[‐‑–]/g, "-");
}

/** Compiles phrases (lower or mixed case, any spacing the text would have) to one matcher, longest phrase first. */
export function phraseMatcher<T>(entries: Iterable<readonly [phrase: string, record: T]>): PhraseMatcher<T> {
  const records = new Map<string, T>();
  const longest = new Map<string, number>();
  for (const [phrase, record] of entries) {
    const key = phrase.toLowerCase().replace(/[’‘]/g, "'");
    if (!records.has(key)) records.set(key, record);
    // The tagger splits at hyphens and dots, so a phrase has at most as many words as it has pieces.
    const pieces = key.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? [];
    const first = pieces[0]?.charAt(0) ?? "";
    longest.set(first, Math.max(longest.get(first) ?? 0, pieces.length));
  }
  return (words, at, end = words.length) => {
    const most = longest.get(words[at]?.lower.charAt(0) ?? "") ?? 0;
    for (let length = Math.min(most, end - at); length > 0; length--) {
      const record = records.get(surface(words, at, at + length));
      if (record !== undefined) return { record, length };
    }
    return null;
  };
}
