import type { Source } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import { paragraphsOf, type Range } from "../read/paragraphs.ts";

/** A quote within its paragraph. The three together are a slice of the source's text. */
export interface QuoteContext {
  before: string;
  quote: string;
  after: string;
  /** The paragraph goes on before or after. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/**
 * The paragraph of a quote; null where the source does not have these words there. Of a long one, `longest` characters are
 * shown on either side.
 */
export function quoteContext({ start, end, text: quote }: Span, source: Source, longest: number): QuoteContext | null {
  const { text } = source;
  if (quote === "" || text.slice(start, end) !== quote) return null;
  const paragraphs = paragraphsIn(source);
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

const known = new WeakMap<Source, Range[]>();

/** Read once a source: a place may be named in it a thousand times. */
function paragraphsIn(source: Source): Range[] {
  const paragraphs = known.get(source) ?? paragraphsOf(source.text);
  known.set(source, paragraphs);
  return paragraphs;
}

const nextWord = (text: string, from: number): number => text.indexOf(" ", from) + 1;
