import type { ActorMention } from "./actors.ts";
import { lemmaAt, verbAt } from "./clause.ts";
import { nounHeadAt, type Reading } from "./reading.ts";

/**
 * Whose a force is by who it is said right behind it to belong to, or to be crewed by.
 *
 *     Troops belonging to Chad       a drone flown by the Italian air force
 *     ~~~~~~              ^^^^       ~~~~~~~              ^^^^^^^
 *
 *     17 ships under NATO command
 *        ~~~~~       ^^^^
 */
export function ownerBySaying(reading: Reading, at: number): ActorMention | null {
  const under = reading.chunks[at + 1];
  if (under?.kind === "preposition" && under.word === "under" && nounHeadAt(reading, at + 2)?.lemma === "command")
    return reading.actors.get(at + 2) ?? null;
  const verb = reading.chunks[at + 1]?.kind === "relative" ? at + 2 : at + 1;
  const link = reading.chunks[verb + 1];
  const form = verbAt(reading, verb)?.form;
  if (!form || link?.kind !== "preposition") return null;
  const lemma = lemmaAt(reading, verb);
  const belongs = lemma === "belong" && form !== "past" && link.word === "to";
  const isCrewed = form === "past" && link.word === "by" && /^(crew|fly|man|operate)$/.test(lemma);
  return belongs || isCrewed ? (reading.actors.get(verb + 2) ?? null) : null;
}
