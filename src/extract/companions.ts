import spatial from "../../data/lexicon/spatial.json";
import { listFrom } from "./lists.ts";
import { nounAt, type Reading } from "./reading.ts";
import type { DraftForce } from "./rule.ts";

const staticPrepositions = new Set(spatial.staticPrepositions);
/** What goods are is no company. */
const goods = new Set(["materiel", "missile", "other"]);

/**
 * The forces that go along with another one: the list that the preposition at a chunk governs.
 *
 *     The carrier Foch sailed for Beirut with two frigates and a tanker
 *     ^^^^^^^^^^^^^^^^                        ~~~~~~~~~~~~~~~~~~~~~~~~~
 */
export function companionsAt(
  reading: Reading,
  at: number,
  of: readonly DraftForce[],
  hasArrived = false,
): { forces: DraftForce[]; next: number } {
  const none = { forces: [], next: at };
  const first = reading.chunks[at];
  const link = first?.kind === "preposition" && first.word === "along" ? at + 1 : at;
  const mark = reading.chunks[link];
  if (mark?.kind !== "preposition" || mark.word !== "with" || !nounAt(reading, link + 1)) return none;
  const { nouns, next } = listFrom(reading, link + 1);
  // "a battalion with 13 tanks" has them; "in Gao with 300 soldiers" may be with another's; "two divisions, with batteries at
  // Rutog": these have a place of their own.
  const isAttribute = reading.forces.get(at - 1)?.isHead === true;
  const after = reading.chunks[next];
  if (after?.kind === "preposition" && staticPrepositions.has(after.word) && reading.places.get(next + 1)?.length)
    return none;
  // "along with 2,000 soldiers", "together with": these go too.
  const isPaired = /^(along|together)$/.test(reading.sentence.words[mark.from - 1]?.lower ?? "");
  const nations = new Set(of.map(({ chunk }) => reading.actors.get(chunk)?.country).filter(Boolean));
  const forces = nouns.flatMap((chunk): DraftForce[] => {
    const force = reading.forces.get(chunk);
    const nation = reading.actors.get(chunk)?.country;
    // "trained with Kenyan soldiers": another's force is no part of this one.
    const isOwn = !nation || nations.has(nation);
    const goesAlong = force?.isHead && force.strength !== "weak" && !goods.has(force.category);
    // "served with the peacekeeping force": a known one is another.
    const isKnown = !force?.designation && reading.sentence.words[force?.from ?? 0]?.lower === "the";
    const isPart = (isAttribute && force?.set === "15") || (hasArrived && !isPaired && force?.set === "10");
    return goesAlong && isOwn && !isKnown && !isPart && of.every((other) => other.chunk !== chunk)
      ? [{ chunk, force }]
      : [];
  });
  return forces.length > 0 ? { forces, next } : none;
}
