import type { Mending } from "./mending.ts";
import { nounMendings } from "./mistaken-nouns.ts";
import { verbMendings } from "./mistaken-verbs.ts";
import { wordMendings } from "./mistaken-words.ts";

/** The mendings, in order: of those that apply to a word the first holds. */
export const mendings: readonly Mending[] = [...wordMendings, ...verbMendings, ...nounMendings];
