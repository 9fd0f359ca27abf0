import modality from "../../data/lexicon/modality.json";
import { actionVerbAt } from "./action-verbs.ts";
import { lemmaAt, verbAt } from "./clause.ts";
import type { Reading } from "./reading.ts";

const goingOn = new Set(modality.continuing.on);

/**
 * Whether a move is what is talked or thought about, which does not tell it as done.
 *
 *     The coalition is split over sending a battalion to Niger
 *                            ~~~~ ^^^^^^^
 */
export function isMatter(reading: Reading, link: number, act: number): boolean {
  const mark = reading.chunks[link];
  return (
    mark?.kind === "preposition" &&
    /^(about|on|over)$/.test(mark.word) &&
    verbAt(reading, act)?.form === "gerund" &&
    !goingOn.has(lemmaAt(reading, link - 1)) &&
    /^(deploy|send|withdraw)$/.test(actionVerbAt(reading, act, "move")?.verb.action ?? "")
  );
}
