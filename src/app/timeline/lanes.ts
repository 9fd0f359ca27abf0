/**
 * In which lane each stretch goes so that no two of a lane overlap: the first lane that is free, in the order of their
 * beginnings. Gives the lane of each, in the order given, and how many lanes there are.
 */
export function lanesOf(stretches: readonly { from: number; to: number }[]): { lane: number[]; count: number } {
  const ends: number[] = [];
  const lane: number[] = stretches.map(() => 0);
  const order = stretches.map((stretch, i) => ({ ...stretch, i })).sort((a, b) => a.from - b.from || a.i - b.i);
  for (const { from, to, i } of order) {
    const free = ends.findIndex((end) => end <= from);
    const chosen = free < 0 ? ends.length : free;
    ends[chosen] = to;
    lane[i] = chosen;
  }
  return { lane, count: ends.length };
}
