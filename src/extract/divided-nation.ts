import { actorBy, type ActorMention } from "./actors.ts";
import { nounAt, type Reading } from "./reading.ts";

/** The two states of Korea, by what each is called for short. */
const halves: Record<string, string> = { North: "KP", South: "KR" };

/**
 * "The North" and "the South", where the source tells of the two Koreas.
 *
 *     South Korean marines are on Yeonpyeong. The North's guns face them
 *     ~~~~~~~~~~~~                            ^^^^^^^^^
 */
export function withHalves(readings: readonly Reading[]): Reading[] {
  const isDivided = readings.some(({ actors }) => [...actors.values()].some(isHalf));
  return isDivided ? readings.map(withHalf) : [...readings];
}

const isHalf = ({ country }: ActorMention): boolean => country === "KP" || country === "KR";

function withHalf(reading: Reading): Reading {
  const { words } = reading.sentence;
  const actors = new Map(reading.actors);
  reading.chunks.forEach((_, at) => {
    const noun = nounAt(reading, at);
    if (!noun || actors.has(at) || words[noun.from]?.lower !== "the" || noun.head !== noun.from + 1) return;
    const country = halves[words[noun.head]?.text ?? ""];
    const run = { from: noun.head, to: noun.head + 1 };
    if (country) actors.set(at, { ...actorBy(reading.sentence, run, country, "definite"), basis: "stated" });
  });
  return { ...reading, actors };
}
