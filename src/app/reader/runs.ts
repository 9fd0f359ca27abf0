import type { Claim } from "../../model/claim.ts";
import type { Mention } from "../../model/place.ts";
import type { Range } from "../../read/paragraphs.ts";
import { type Block, isIn } from "./annotations.ts";
import { segmentsOf } from "./segments.ts";

/** A stretch of a paragraph that the same claims quote, or none. */
export interface Run extends Range {
  claims: Claim[];
  /** Claims whose quote begins here. */
  starts: Claim[];
  pieces: Piece[];
}

/** A stretch of a run in which nothing begins or ends. */
export interface Piece extends Range {
  /** Slots of the claim that is looked at which these words fill. */
  slots: string[];
  mention: Mention | null;
  /** Among the words looked at. */
  pointed: boolean;
}

/** What is looked at, as far as a paragraph is concerned. */
export interface Focus {
  /** The slots of a claim, each with its words. */
  slots: readonly SlotSpan[];
  /** Words of a note or a mention. */
  span: Range | null;
}

/** The words that fill a slot of a claim. */
export interface SlotSpan extends Range {
  slot: string;
}

export const noFocus: Focus = { slots: [], span: null };

/** The slots of a claim whose words the text has. */
export const slotSpansOf = ({ evidence }: Claim, text: string): SlotSpan[] =>
  Object.entries(evidence)
    .filter(([, span]) => isIn(span, text))
    .map(([slot, { start, end }]) => ({ slot, start, end }));

/** What of the focus lies in a stretch of the text; the very same `noFocus` where nothing does, so that it stays as it is. */
export function focusIn(block: Range, { slots, span }: Focus): Focus {
  const touches = ({ start, end }: Range): boolean => start < block.end && end > block.start;
  const own = slots.filter(touches);
  const ownSpan = span && touches(span) ? span : null;
  return own.length > 0 || ownSpan ? { slots: own, span: ownSpan } : noFocus;
}

/** The claim where its quote touches a stretch of the text, else null. */
export const claimIn = ({ start, end }: Range, claim: Claim | null): Claim | null =>
  claim && claim.quote.start < end && claim.quote.end > start ? claim : null;

/** The words of a paragraph, cut by claims, and each stretch by slots and mentions. */
export function runsOf({ start, wordsEnd: end, claims, mentions }: Block, { slots, span }: Focus): Run[] {
  const markings: Marking[] = [
    ...slots.map(({ slot, start, end }): Marking => ({ start, end, slot })),
    ...mentions.map((mention): Marking => ({ start: mention.start, end: mention.end, mention })),
    ...(span ? [{ start: span.start, end: span.end, pointed: true as const }] : []),
  ];
  return segmentsOf({ start, end }, claims).map((run): Run => ({
    start: run.start,
    end: run.end,
    claims: run.covers.map(({ claim }) => claim),
    starts: run.covers.filter((cover) => cover.start === run.start).map(({ claim }) => claim),
    pieces: segmentsOf(run, markings).map(pieceOf),
  }));
}

type Marking = Range & { slot?: string; mention?: Mention; pointed?: true };

const pieceOf = ({ start, end, covers }: Range & { covers: Marking[] }): Piece => ({
  start,
  end,
  slots: covers.flatMap(({ slot }) => slot ?? []),
  mention: covers.find(({ mention }) => mention)?.mention ?? null,
  pointed: covers.some(({ pointed }) => pointed),
});
