import spatial from "../../data/lexicon/spatial.json";
import type { Relation } from "../model/place.ts";

const origins = new Set(spatial.originPrepositions);
const destinations = new Set(spatial.destinationPrepositions);
const goals = new Set(spatial.goalPrepositions);
const underway = new Set(spatial.underwayPrepositions);
const near = new Set(spatial.nearPrepositions);
const around = new Set(spatial.aroundPrepositions);
const off = new Set(spatial.offPrepositions);

/** How what is told of relates to the place behind a preposition. */
export const relationOf = (preposition: string): Relation =>
  near.has(preposition) ? "near" : around.has(preposition) ? "around" : off.has(preposition) ? "off" : "in";

/** "to", "for": before where something goes. */
export const isGoalPreposition = (preposition: string): boolean => goals.has(preposition);

/** "on their way to": before where something goes that is not there yet. */
export const isUnderwayPreposition = (preposition: string): boolean => underway.has(preposition);

/** "in Kabul and at Herat", "from Gao and from Kidal": the second preposition goes on with what the first tells. */
export const goesOn = (preposition: string, second: string): boolean =>
  relationOf(second) === "in" &&
  origins.has(second) === origins.has(preposition) &&
  (origins.has(second) || destinations.has(second)) &&
  !underway.has(second) &&
  // "in Hainan, for the Gulf of Aden": where from, and where to.
  (!goals.has(second) || goals.has(preposition));
