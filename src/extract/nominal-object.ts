import type { ActionNoun } from "./action-nouns.ts";
import { startsWith } from "./group-phrases.ts";
import { listFrom } from "./lists.ts";
import type { PlacePhrase } from "./place-phrase.ts";
import { placesAfter } from "./places.ts";
import { ownerAt, prepositionAt, type Reading } from "./reading.ts";
import type { DraftForce, Site } from "./rule.ts";

// What a noun that tells of an act is the act of: "the withdrawal of three brigades".

/** "the withdrawal of three brigades"; "a rotation of forces" is of no force that one could point to. */
export const isParticular = (reading: Reading, { chunk, force }: DraftForce): boolean =>
  force.quantity !== null ||
  force.designation !== null ||
  ownerAt(reading, chunk) !== null ||
  force.to - force.from > 1;

/** "ordered the withdrawal of these troops": of those told of before, not of who orders it. */
export const areKnown = (reading: Reading, moved: readonly DraftForce[]): boolean =>
  moved.length > 0 && moved.every(({ chunk }) => startsWith(reading, chunk, /^(the|these|those)$/));

/** "the Royal Navy": all that a nation has of a kind. */
export const isService = ({ actors }: Reading, { chunk, force }: DraftForce): boolean =>
  actors.get(chunk)?.rule === "institution" &&
  force.echelon === null &&
  force.quantity === null &&
  force.designation === null;

/** "the arrival of", "a visit by", "orders for", "the deployment in Abkhazia of": the noun phrases that tell what moves, and a place before them. */
export function complementOf(
  site: Site,
  at: number,
  { isFor }: ActionNoun,
): { nouns: number[]; next: number; places: PlacePhrase[] } | null {
  const { reading } = site;
  const anaphor = site.discourse.anaphorFor(site.at, []);
  const of = isFor ? "for" : "of";
  const isPlace = ![of, "by"].includes(prepositionAt(reading, at + 1));
  const { phrases, next } = isPlace ? placesAfter(reading, at + 1, anaphor) : { phrases: [], next: at + 1 };
  const link = reading.chunks[next];
  if (link?.kind !== "preposition" || !(link.word === of || (link.word === "by" && next === at + 1))) return null;
  const list = listFrom(reading, next + 1);
  return link.word === of || list.nouns.some((noun) => reading.forces.get(noun)?.isHead)
    ? { ...list, places: phrases }
    : null;
}

/** "a transit of the Taiwan Strait", "their patrols of the river": what is passed through. */
export function passedIn(site: Site, at: number, { action }: ActionNoun): PlacePhrase[] {
  const { reading } = site;
  return /^(transit|patrol)$/.test(action) && prepositionAt(reading, at + 1) === "of" && !reading.forces.has(at + 2)
    ? placesAfter(reading, at + 1, site.discourse.anaphorFor(site.at, [])).phrases
    : [];
}
