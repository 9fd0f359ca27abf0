import type { Word } from "../read/sentences.ts";
import type { Chunk, NounChunk } from "./chunks.ts";
import { rankOf } from "./force-names.ts";
import { namedUnit } from "./named-units.ts";

/**
 * Joins a unit with the larger ones that it is of: behind a comma these only say which unit is meant.
 *
 *     The 2nd Battalion, 9th Infantry Regiment, left Fort Drum
 *     ^^^^^^^^^^^^^^^^^^^^~~~~~~~~~~~~~~~~~~~~~~
 */
export function joinParentUnits(words: readonly Word[], chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const unit = chunks[at];
    if (!unit) continue;
    const last = unit.kind === "noun" ? lastParent(words, chunks, at) : at;
    const parent = chunks[last];
    if (last === at || unit.kind !== "noun" || parent?.kind !== "noun") joined.push(unit);
    else {
      joined.push({ ...unit, to: parent.to, possessive: parent.possessive });
      // The comma that closes the name: no list and no place of it goes on behind.
      const isClosed = chunks[last + 1]?.kind === "comma" && chunks[last + 2]?.kind === "verb";
      at = isClosed ? last + 1 : last;
    }
  }
  return joined;
}

/** Word number at which the units begin that a noun phrase only says the unit before to be of; its end where there are none. */
export function parentsFrom(words: readonly Word[], { head, to }: NounChunk): number {
  const comma = words.findIndex(({ text }, at) => at > head && at < to && text === ",");
  return comma < 0 ? to : comma;
}

/** Chunk number of the largest unit of a chain that begins at a chunk. */
function lastParent(words: readonly Word[], chunks: readonly Chunk[], first: number): number {
  let last = first;
  for (;;) {
    const [unit, comma, parent] = chunks.slice(last, last + 3);
    if (unit?.kind !== "noun" || unit.possessive || comma?.kind !== "comma" || parent?.kind !== "noun") return last;
    const [own, larger] = [sizeOf(words, unit), sizeOf(words, parent)];
    if (own === null || larger === null || own >= larger || !isProper(words, parent)) return last;
    last += 2;
  }
}

/** How large the unit is that a phrase names: its rank among the echelons, that of a regiment for a number and a branch. */
function sizeOf(words: readonly Word[], { from, to, head, possessive }: NounChunk): number | null {
  const end = possessive ? to - 1 : to;
  const letter = /^\p{Lu}$|^\d+$/u.test(words[head]?.text ?? "") && head === end - 1 ? 1 : 0;
  const named = namedUnit(words, { from, to: end });
  const size = rankOf(words, from, end - letter) ?? (named?.to === end ? regiment : null);
  return size !== null && /^\p{Lu}/u.test(words[end - letter - 1]?.text ?? "") ? size : null;
}

const regiment = 17;

/** "5th Marine Regiment", "The Rifles", not "its 2nd Division". */
const isProper = (words: readonly Word[], { from }: NounChunk): boolean =>
  words[from]?.pos !== "PRON" && (words[from]?.pos !== "DET" || words[from]?.text === "The");
