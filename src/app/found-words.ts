import { foldName } from "../gazetteer/fold-name.ts";
import type { Entry } from "./entries.ts";

/** Some words of a source, and the one among them that was searched for; the spaces beside it belong to the others. */
export interface FoundWords {
  before: string;
  word: string;
  after: string;
}

/** A word with the marks before and after it. */
const bare = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u;

/** So many words stand on either side of the one that was searched for. */
const around = 5;

/**
 * Where a deployment has the first word of a search that its sentence does not show: in a quote, or else in a speaker, an
 * outlet or a title. Null where the sentence shows them all.
 */
export function foundWords({ sentence, texts }: Entry, text: string): FoundWords | null {
  if (text.trim() === "") return null;
  const shown = foldName(sentence);
  const hidden = text
    .split(/\s+/)
    .map(foldName)
    .find((word) => !shown.includes(word));
  if (hidden === undefined) return null;
  const place = texts.find((each) => foldName(each).includes(hidden));
  return place === undefined ? null : cutAround(place, hidden);
}

function cutAround(text: string, folded: string): FoundWords | null {
  const words = text.trim().split(/\s+/);
  const at = words.findIndex((word) => foldName(word).includes(folded));
  const [, opening = "", word = "", closing = ""] = bare.exec(words[at] ?? "") ?? [];
  if (word === "") return null;
  const first = Math.max(0, at - around);
  const last = at + 1 + around;
  return {
    before: [...(first > 0 ? ["…"] : []), ...words.slice(first, at), opening].join(" "),
    word,
    after: [closing, ...words.slice(at + 1, last), ...(last < words.length ? ["…"] : [])].join(" "),
  };
}
