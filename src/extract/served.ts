import actions from "../../data/lexicon/actions.json";
import { lemmaAt, verbAt } from "./clause.ts";
import { stayAt } from "./group-phrases.ts";
import type { PlacePhrase } from "./place-phrase.ts";
import { placesAfter } from "./places.ts";
import { nounHeadAt } from "./reading.ts";
import type { Site } from "./rule.ts";

const stints = new Set(actions.stints);
const finishing = new Set([...actions.finishing, "wrap"]);

/**
 * Where a tour was that a sentence tells of as over.
 *
 *     landed at Ottawa on Sunday, ending a six-month tour in Kuwait
 *                                 ~~~~~~                     ^^^^^^
 */
export function placesServed({ reading, discourse, at: sentence }: Site): PlacePhrase[] {
  const anaphor = discourse.anaphorFor(sentence, []);
  return reading.chunks.flatMap((_, at) => {
    const stay = stayAt(reading, at, anaphor);
    if (stay) return stay.phrases;
    const isOver = verbAt(reading, at)?.negated === false && finishing.has(lemmaAt(reading, at));
    const noun = reading.chunks[at + 1]?.kind === "adverb" ? at + 2 : at + 1;
    const isTour = isOver && stints.has(nounHeadAt(reading, noun)?.lemma ?? "");
    return isTour ? placesAfter(reading, noun + 1, anaphor).phrases : [];
  });
}
