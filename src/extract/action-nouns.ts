import actions from "../../data/lexicon/actions.json";
import type { Action, Status } from "../model/claim.ts";
import { phraseMatcher } from "../read/phrases.ts";
import { nounAt, type Reading } from "./reading.ts";

/** A noun that tells of an act: "deployment", "buildup". */
export interface ActionNoun {
  action: Action;
  /** A force may go unnamed: "Russia's buildup". */
  default: string | null;
  needs: readonly string[];
  /** The action where only the place left is named, or where a force comes to its own country. */
  away: Action | null;
  home: Action | null;
  /** To leave one's own country so is to set out. */
  setsOut: boolean;
  /** It tells of a force only with a figure: "an operation of 3,700 troops". */
  counted: boolean;
  /** A "for" leads to its force: "a deployment order for 24 jets". */
  isFor: boolean;
  /** A whole service behind its "of" gives: "the Royal Navy's contribution", "the contribution of the Royal Navy". */
  ofGiver: boolean;
  /** It tells of a force only where nobody has done it: "ruled out the use of ground troops". */
  supposed: boolean;
  /** What the noun itself makes of its act: an offer leaves it open. */
  status: Status | null;
}

// The data test holds every action to the type.
const nounIn = phraseMatcher<ActionNoun>(
  actions.nouns.flatMap((record) => {
    const noun: ActionNoun = {
      action: record.action as Action,
      default: record.default,
      needs: "needs" in record && Array.isArray(record.needs) ? record.needs : [],
      away: "away" in record ? (record.away as Action) : null,
      home: "home" in record ? (record.home as Action) : null,
      setsOut: "setsOut" in record && record.setsOut === true,
      counted: "counted" in record && record.counted === true,
      isFor: "for" in record && record.for === true,
      ofGiver: "ofGiver" in record && record.ofGiver === true,
      status: "status" in record ? (record.status as Status) : null,
      supposed: "supposed" in record && record.supposed === true,
    };
    return [record.noun, record.noun.replace(/y$/, "ie") + "s"].map((phrase) => [phrase, noun] as const);
  }),
);
/** The act that a noun phrase tells of by its head: "Russia's military buildup"; null where it tells of none. */
export function actionNounAt(reading: Reading, at: number): ActionNoun | null {
  const chunk = nounAt(reading, at);
  const words = reading.sentence.words;
  if (!chunk || chunk.possessive) return null;
  for (let word = chunk.from; word < chunk.to; word++) {
    const match = nounIn(words, word, chunk.to);
    if (!match || word + match.length <= chunk.head) continue;
    if (
      match.record.needs.length > 0 &&
      !words.slice(chunk.from, word).some(({ lower }) => match.record.needs.includes(lower))
    )
      return null;
    return match.record;
  }
  return null;
}
