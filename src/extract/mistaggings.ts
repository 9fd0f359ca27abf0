import type { Mending } from "./mending.ts";
import { adjectiveMendings } from "./mistaken-adjectives.ts";
import { adverbMendings } from "./mistaken-adverbs.ts";
import { nounMendings } from "./mistaken-nouns.ts";
import { particleMendings } from "./mistaken-particles.ts";
import { verbMendings } from "./mistaken-verbs.ts";

/** The mendings, in order: of those that apply to a word the first holds. */
export const mendings: readonly Mending[] = [
  // "all ranks" before "all are", "since April" before "has since"
  ...particleMendings,
  // "air-lifted" before "live-fire"
  ...adverbMendings,
  ...adjectiveMendings,
  ...verbMendings,
  ...nounMendings,
];
