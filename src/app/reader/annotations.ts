import type { Claim } from "../../model/claim.ts";
import type { Laydown } from "../../model/laydown.ts";
import type { Mention } from "../../model/place.ts";
import type { Source } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import { paragraphsOf, type Range } from "../../read/paragraphs.ts";

/** The words of a claim where its source has them. */
export interface ClaimSpan extends Range {
  claim: Claim;
}

/** A paragraph with what is marked in it. Its range takes in the white space up to the next. */
export interface Block extends Range {
  /** Where its last word ends. */
  wordsEnd: number;
  claims: ClaimSpan[];
  mentions: Mention[];
}

/** What the reader marks in a source. */
export interface Annotations {
  /** One after the other they are the whole text. */
  blocks: Block[];
  /** In the order of the text, as they are stepped through. */
  claims: Claim[];
  mentions: Mention[];
}

/** True where the text has the words of a span at its place. */
export const isIn = ({ start, end, text: words }: Span, text: string): boolean =>
  start >= 0 && start < end && text.slice(start, end) === words;

const inOrder = (a: Range, b: Range): number => a.start - b.start || a.end - b.end;

/** The paragraphs of a source with their claims and mentions; spans whose words the text does not have are left out. */
export function annotationsOf(
  { id, text }: Source,
  { claims: all, mentions: named }: Pick<Laydown, "claims" | "mentions">,
): Annotations {
  const spans = all
    .filter(({ source, quote }) => source === id && isIn(quote, text))
    .map((claim): ClaimSpan => ({ start: claim.quote.start, end: claim.quote.end, claim }))
    .sort((a, b) => inOrder(a, b) || (a.claim.id < b.claim.id ? -1 : 1));
  const mentions = named.filter((mention) => mention.source === id && isIn(mention, text)).sort(inOrder);
  return { blocks: blocksOf(text, spans, mentions), claims: spans.map(({ claim }) => claim), mentions };
}

function blocksOf(text: string, claims: readonly ClaimSpan[], mentions: readonly Mention[]): Block[] {
  const paragraphs = paragraphsOf(text);
  const blocks = paragraphs.map(({ end: wordsEnd }, at): Block => {
    const start = at === 0 ? 0 : (paragraphs[at]?.start ?? 0);
    return { start, end: paragraphs[at + 1]?.start ?? text.length, wordsEnd, claims: [], mentions: [] };
  });
  share(claims, blocks, (block) => block.claims);
  share(mentions, blocks, (block) => block.mentions);
  return blocks;
}

/** So many paragraphs change together: a text of a megabyte has thousands, and what is looked at stands in one or two. */
const chunkLength = 40;

/** Blocks in chunks, each with its range. */
export const chunksOf = (blocks: readonly Block[]): (Range & { blocks: Block[] })[] =>
  Array.from({ length: Math.ceil(blocks.length / chunkLength) }, (_, at) => {
    const own = blocks.slice(at * chunkLength, (at + 1) * chunkLength);
    return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, blocks: own };
  });

/** Gives every span, sorted by its start, to each block that it touches. */
function share<T extends Range>(spans: readonly T[], blocks: readonly Block[], listOf: (block: Block) => T[]): void {
  let first = 0;
  for (const span of spans) {
    while ((blocks[first]?.end ?? Infinity) <= span.start) first++;
    for (let at = first; at < blocks.length; at++) {
      const block = blocks[at];
      if (!block || block.start >= span.end) break;
      listOf(block).push(span);
    }
  }
}
