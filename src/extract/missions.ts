import { isMission, isOfNations } from "./alliances.ts";
import { theatreOf } from "./actors.ts";
import { impliedForce } from "./forces.ts";
import type { Anaphor, PlacePhrase } from "./place-phrase.ts";
import { phraseAt } from "./places.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import type { DraftForce } from "./rule.ts";

// The missions of several nations that a name tells: "UNIFIL", "the KFOR mission".

/** A noun names a mission that serves in one land: "UNIFIL". */
export const isMissionAt = (reading: Reading, at: number): boolean => {
  const noun = nounAt(reading, at);
  return noun !== null && theatreOf(reading.sentence.words, noun) !== null;
};

/** A noun tells of a mission, by its name or by that word: "UNIFIL", "the UN mission in Liberia". */
export const tellsOfMission = (reading: Reading, at: number): boolean =>
  isMission(nounHeadAt(reading, at)) || isMissionAt(reading, at);

/** "UNMIL stood at 14,800", "KFOR has 4,000 men": where the mission is. */
export const theatreAt = (reading: Reading, noun: number, anaphor: Anaphor): PlacePhrase[] =>
  isOfNations(reading, noun) || isMissionAt(reading, noun)
    ? phraseAt(reading, noun, "in", nounAt(reading, noun)?.from ?? 0, anaphor).phrases.filter(
        ({ basis }) => basis === "implied",
      )
    : [];

/** "AMISOM will leave", "UNMIS patrols Abyei": the missions of a subject stand for their forces. */
export const missionForces = (reading: Reading, subject: readonly number[] | null): DraftForce[] =>
  (subject ?? []).flatMap((chunk): DraftForce[] => {
    const noun = nounAt(reading, chunk);
    if (!noun || noun.possessive || !isMissionAt(reading, chunk)) return [];
    const category = reading.actors.get(chunk)?.country === "UN" ? "peacekeepers" : "troops";
    return [{ chunk, force: impliedForce({ from: noun.from, to: noun.to }, category) }];
  });
