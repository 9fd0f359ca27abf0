import type { Claim } from "../model/claim.ts";
import type { Source } from "../model/source.ts";
import { paragraphsOf } from "../read/paragraphs.ts";

/** A quote within its paragraph. The three together are a slice of the source's text. */
export interface QuoteContext {
  before: string;
  quote: string;
  after: string;
  /** The paragraph goes on before or after. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** So much of a long paragraph is shown on either side, characters. */
const longest = 420;

/** The paragraph of a quote; null where the source does not have these words there. */
export function quoteContext({ quote: { start, end, text: quote } }: Claim, { text }: Source): QuoteContext | null {
  if (quote === "" || text.slice(start, end) !== quote) return null;
  const paragraphs = paragraphsOf(text);
  const from = paragraphs.findLast((paragraph) => paragraph.start <= start)?.start ?? start;
  const to = Math.max(end, paragraphs.find((paragraph) => paragraph.end >= end)?.end ?? end);
  const first = start - from > longest ? nextWord(text, start - longest) : from;
  const last = to - end > longest ? text.lastIndexOf(" ", end + longest) : to;
  return {
    before: text.slice(first, start),
    quote,
    after: text.slice(end, Math.max(end, last)),
    cutBefore: first > from,
    cutAfter: last < to,
  };
}

const nextWord = (text: string, from: number): number => text.indexOf(" ", from) + 1;
