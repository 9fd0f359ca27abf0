import { type ActorMention, impliedActor } from "./actors.ts";
import type { NounChunk } from "./chunks.ts";
import type { ForceMention } from "./forces.ts";
import { ownerAt, type Reading } from "./reading.ts";

/** "162nd", "1-501st" */
const ordinal = /^(?:\d+[-/])?\d+(?:st|nd|rd|th|d)$/;

/**
 * Units that a source calls by their numbers alone, once it has named them in full.
 *
 *     the 162nd Fighter Wing … The 162nd will fly to Souda Bay in May
 *         ^^^^^^^^^^^^^^^^^^       ~~~~~
 */
export function withNumbered(readings: readonly Reading[]): Reading[] {
  const known = new Map<string, { force: ForceMention; owner: ActorMention | null }>();
  return readings.map((reading) => {
    const forces = new Map(reading.forces);
    const actors = new Map(reading.actors);
    reading.chunks.forEach((chunk, at) => {
      if (chunk.kind !== "noun") return;
      const force = forces.get(at);
      const number = numberIn(reading, chunk);
      if (force?.designation) {
        const [first = ""] = force.designation.split(" ");
        if (ordinal.test(first)) known.set(first, { force, owner: ownerAt(reading, at) });
      }
      const named = number === null || force ? undefined : known.get(number);
      if (!named) return;
      const { from, to } = chunk;
      forces.set(at, { ...named.force, from, to, quantity: null, isHead: true });
      if (named.owner && !actors.has(at)) actors.set(at, impliedActor(named.owner, "same-force"));
    });
    return { ...reading, forces, actors };
  });
}

/** A number with its article, and nothing else: "the 162nd". */
function numberIn({ sentence: { words } }: Reading, { from, to }: NounChunk): string | null {
  const text = words[to - 1]?.text ?? "";
  return to - from === 2 && words[from]?.lower === "the" && ordinal.test(text) ? text : null;
}
