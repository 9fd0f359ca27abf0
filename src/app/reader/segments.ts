import type { Range } from "../../read/paragraphs.ts";

/** A stretch of text, and all that covers it whole, in the order in which it was given. */
export interface Segment<T> extends Range {
  covers: T[];
}

/**
 * A stretch of text cut wherever one of the spans begins or ends, so that spans may overlap in any way. The segments follow one
 * another without a gap and together are the stretch; what lies outside it is cut off. Empty spans cover nothing.
 */
export function segmentsOf<T extends Range>({ start, end }: Range, spans: readonly T[]): Segment<T>[] {
  const inside = spans.filter((span) => span.start < span.end && span.start < end && span.end > start);
  const cuts = inside.flatMap((span) => [Math.max(start, span.start), Math.min(end, span.end)]);
  const borders = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  const rank = new Map(inside.map((span, at) => [span, at]));
  const coming = [...inside].sort((a, b) => a.start - b.start);
  const segments: Segment<T>[] = [];
  let open: T[] = [];
  let next = 0;
  for (const [at, from] of borders.entries()) {
    const to = borders[at + 1];
    if (to === undefined) break;
    open = open.filter((span) => span.end > from);
    for (let span = coming[next]; span && span.start <= from; span = coming[++next]) open.push(span);
    const covers = [...open].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    segments.push({ start: from, end: to, covers });
  }
  return segments;
}
