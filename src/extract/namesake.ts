import type { Word } from "../read/sentences.ts";
import type { ActorMention } from "./actors.ts";
import { isSalient } from "./lists.ts";
import { nounHeadAt, ownerAt, type Reading } from "./reading.ts";

/** How many sentences back an officer or an organ was named in full. */
const reach = 3;

/**
 * Whose the last officer or organ of the same noun was.
 *
 *     The Kuwaiti president met the British foreign minister. The minister said
 *                                   ^^^^^^^          ~~~~~~~~      ~~~~~~~~
 */
export function namesakeOf(
  readings: readonly Reading[],
  sentence: number,
  chunk: number,
  head: Word | undefined,
): ActorMention | null {
  for (let back = sentence; back >= Math.max(0, sentence - reach); back--) {
    const reading = readings[back];
    if (!reading) continue;
    const same = [...reading.chunks.keys()].filter(
      (at) => (back < sentence || at < chunk) && nounHeadAt(reading, at)?.lemma === head?.lemma && ownerAt(reading, at),
    );
    const last = same.findLast((at) => isSalient(reading, at)) ?? same.at(-1);
    if (last !== undefined) return ownerAt(reading, last);
  }
  return null;
}
