import spatial from "../../data/lexicon/spatial.json";
import { actionVerbs, nounish } from "./hidden-verbs.ts";
import { isGlue, isLift, isVerbal, type Mending } from "./mending.ts";
import { isInNegation } from "./negations.ts";

// Adverbs that the tagger takes for other words.

const directions = new Set(Object.keys(spatial.directions));

/** In order: of those that apply to a word the first holds. */
export const adverbMendings: readonly Mending[] = [
  // "will leave before long for Lebanon"
  {
    pos: "ADV",
    applies: (words, at, { lower }) =>
      (lower === "before" && words[at + 1]?.lower === "long" && !nounish.has(words[at + 2]?.pos)) ||
      (lower === "long" && words[at - 1]?.lower === "before" && !nounish.has(words[at + 1]?.pos)),
  },
  // "has no plans right now to send": no plans' right
  {
    pos: "ADV",
    applies: (words, at, { lower }) => lower === "right" && /^(away|here|now|there)$/.test(words[at + 1]?.lower ?? ""),
  },
  // "would under no circumstances be moved"
  { pos: "ADV", applies: isInNegation },
  // "no longer patrols the strait": a time, no determiner
  { pos: "ADV", applies: (words, at, { lower }) => lower === "no" && words[at + 1]?.lower === "longer" },
  // "will vote on whether to send"
  {
    pos: "ADV",
    applies: (words, at, { pos, lower }) =>
      pos === "ADP" && /^(about|of|on|over)$/.test(lower) && words[at + 1]?.lower === "whether",
  },
  // "the brigade stays put"
  { pos: "ADV", applies: (words, at, { lower }) => lower === "put" && words[at - 1]?.lemma === "stay" },
  // "Down in Sigonella six drones are ready"
  {
    pos: "ADV",
    applies: (words, at, { lower }) =>
      /^(back|down|over|out|up)$/.test(lower) &&
      /^(at|in|near|on)$/.test(words[at + 1]?.lower ?? "") &&
      (words[at - 1]?.pos ?? "PUNCT") === "PUNCT",
  },
  // "In all 1,960 servicemen will go", "In all South Kivu's 2,000 peacekeepers leave", not "In all 15 provinces"
  {
    pos: "ADV",
    applies: (words, at, { lower }) => {
      const start = lower === "in" ? at : at - 1;
      const next = words[start + 2];
      const isTotal = /^\d{1,3}(,\d{3})+$|^\d{3,}$/.test(next?.text ?? "");
      const isOwned =
        next?.pos === "PROPN" && words.slice(start + 3, start + 6).some(({ lower: mark }) => mark === "'s");
      return start === 0 && words[0]?.lower === "in" && words[1]?.lower === "all" && at < 2 && (isTotal || isOwned);
    },
  },
  // "was air-lifted", "were sea-lifted"
  {
    pos: "ADV",
    applies: (words, at) =>
      [at, at + 1].some((glue) => isGlue(words, glue) && isLift(words[glue - 1], words[glue + 1])),
  },
  // "are well out in the desert", "is staying on at Ainaro"
  {
    pos: "ADV",
    applies: (words, at, { lower }) =>
      /^(on|out|up|down)$/.test(lower) &&
      /^(around|at|in|near)$/.test(words[at + 1]?.lower ?? "") &&
      /^(be|live|remain|sit|stand|stay|well)$/.test(words[at - 1]?.lemma ?? ""),
  },
  // "has since returned"
  {
    pos: "ADV",
    applies: (words, at, { lower }) => lower === "since" && words[at - 1]?.pos === "AUX" && isVerbal(words[at + 1]),
  },
  // "390 soldiers over in Mazar-e-Sharif"
  {
    pos: "ADV",
    applies: (words, at, { lower }) => lower === "over" && /^(in|at)$/.test(words[at + 1]?.lower ?? ""),
  },
  {
    pos: "ADV",
    applies: (words, at, { lower }) =>
      (/^(each|both)$/.test(lower) && actionVerbs.has(words[at + 1]?.lemma ?? "")) ||
      (/^(each|both|all)$/.test(lower) && (isVerbal(words[at + 1]) || words[at - 1]?.pos === "AUX")),
  },
  // "have sent 500 soldiers each to Gao": no force of its own
  {
    pos: "ADV",
    applies: (words, at, { lower }) =>
      lower === "each" &&
      words[at - 1]?.pos === "NOUN" &&
      !/^(of|with)$/.test(words[at + 1]?.lower ?? "") &&
      !nounish.has(words[at + 1]?.pos),
  },
  // "moved its Daguet Division west toward Rafha"
  {
    pos: "ADV",
    applies: (words, at, { pos, lower }) =>
      pos === "NOUN" &&
      directions.has(lower) &&
      /^(NOUN|PROPN)$/.test(words[at - 1]?.pos ?? "") &&
      /^(across|along|from|into|through|to|toward|towards)$/.test(words[at + 1]?.lower ?? ""),
  },
  // "we've got two carriers there": we have, not "has got to go", "had got home"
  {
    pos: "ADV",
    applies: (words, at, { lower }) =>
      lower === "got" &&
      /^(has|have|['’](s|ve))$/.test(words[at - 1]?.lower ?? "") &&
      /^(DET|NUM)$/.test(words[at + 1]?.pos ?? ""),
  },
  // "will further reinforce"
  { pos: "ADV", applies: (words, at, { lower }) => lower === "further" && words[at + 1]?.pos === "VERB" },
  // "Britain itself is sending"
  {
    pos: "ADV",
    applies: (words, at, { lower }) =>
      /^(itself|themselves|himself|herself|ourselves)$/.test(lower) && nounish.has(words[at - 1]?.pos),
  },
];
