import grammar from "../../data/lexicon/grammar.json";
import type { ActorMention } from "./actors.ts";
import { nounAt, nounHeadAt } from "./reading.ts";
import type { Site } from "./rule.ts";

const commanders = new Set(grammar.commanders);

/** "We are not leaving Gao," the French commander said: the side whose forces are meant; null where it is no soldier or minister who speaks. */
export function weOfForces({ reading, discourse, at }: Site, noun: number): ActorMention | null {
  const speaker = nounHeadAt(reading, noun)?.lower === "we" ? discourse.speakerOf(at) : null;
  if (!speaker?.actor?.country) return null;
  const spoken = [speaker.noun, speaker.noun + 1, speaker.noun + 2].flatMap((chunk) => {
    const own = nounAt(speaker.reading, chunk);
    return own ? speaker.reading.sentence.words.slice(own.from, own.to) : [];
  });
  return spoken.some(({ lower }) => commanders.has(lower)) ? discourse.actorAt(at, noun) : null;
}
