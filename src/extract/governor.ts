import actions from "../../data/lexicon/actions.json";
import modality from "../../data/lexicon/modality.json";
import { absoluteMark } from "./absolute.ts";
import { beforeAside, beforeMoment, isTime } from "./between.ts";
import type { Chunk } from "./chunks.ts";
import { lemmaAt, verbAt, verbBefore } from "./clause.ts";
import { governed } from "./governed.ts";
import { byNoun, byVerb, isFormer, withoutNegation } from "./governing-words.ts";
import { listEndingAt } from "./lists.ts";
import { isMatter } from "./matter.ts";
import { nounAt, type Reading } from "./reading.ts";
import { compose, contrary, governorEffect, isNo, type Modality, saying } from "./status.ts";

const acts = new Set(actions.verbs.map(({ lemma }) => lemma));
const barriers = new Set(modality.barriers);

/** "will patrol the sea, operating from Gao": what is planned is planned with all that goes with it. */
function mainClause(reading: Reading, at: number): Modality | null {
  const main = reading.chunks.findLastIndex(
    (chunk, index) => index < at && chunk.kind === "verb" && chunk.form === "finite",
  );
  const found = main < 0 ? null : governed(reading, main);
  return found && !isNo(found.status) ? found : null;
}

/** "The force is not to exceed 600, with Ghana providing half": beside the main clause, and under none of its other words. */
function isAbsolute(reading: Reading, at: number): boolean {
  const [first] = nounAt(reading, at - 1) ? listEndingAt(reading, at - 1) : [];
  return first !== undefined && verbAt(reading, at)?.form === "gerund" && absoluteMark(reading, first) >= 0;
}

/** "prevented ships that took part from returning": the verb that keeps someone from an act. */
function barrierOf(reading: Reading, at: number): Modality | null {
  const { chunks } = reading;
  const link = chunks[at - 1];
  if (verbAt(reading, at)?.form !== "gerund" || link?.kind !== "preposition" || link.word !== "from") return null;
  const start = chunks.findLastIndex(({ kind }, index) => index < at && kind === "stop");
  const barring = chunks.findLastIndex(
    (chunk, index) => index > start && index < at && chunk.kind === "verb" && barriers.has(lemmaAt(reading, index)),
  );
  const verb = verbAt(reading, barring);
  if (!verb) return null;
  const effect = verb.negated ? "considered" : "ruled-out";
  return saying(verb, compose(withoutNegation(reading, barring, verb), effect), lemmaAt(reading, barring));
}

/**
 * What governs the chunk at `at`: the verb, adjective or noun that it completes, with that one's own governors; null where nothing does.
 * A noun governs what is to be done, not a past act: "A drone of the mission patrolled".
 */
export function governorOf(
  reading: Reading,
  at: number,
  isPast = verbAt(reading, at)?.form === "past",
): Modality | null {
  const barrier = barrierOf(reading, at);
  if (barrier) return barrier;
  if (isAbsolute(reading, at)) return mainClause(reading, at);
  let before = at - 1;
  while (/^(adverb|quote)$/.test(reading.chunks[before]?.kind ?? "") || isTime(reading, before)) before--;
  before = beforeMoment(reading, before);
  const skipped = reading.chunks[at - 1];
  // "has yet to send"
  if (skipped?.kind === "adverb" && skipped.word === "yet") return saying(skipped, "considered", "yet");
  if (before === at - 1 && /^(verb|preposition)$/.test(reading.chunks[at]?.kind ?? ""))
    before = beforeAside(reading, before);
  const chunk = reading.chunks[before];
  if (!chunk) return null;
  if (chunk.kind === "verb") return byVerb(reading, before, chunk);
  if (chunk.kind === "noun") return byNoun(reading, before, chunk, !isPast);
  if (chunk.kind === "stop" || chunk.kind === "relative") return null;
  if (chunk.kind === "subordinator" && isToldThat(reading, before)) return null;
  // "stopped for fuel and moved on": two past forms stand side by side, under what governs the first.
  const partner =
    verbAt(reading, at)?.form === "past" && chunk.kind === "conjunction" ? verbBefore(reading, before) : -1;
  if (verbAt(reading, partner)?.form === "past") return governorOf(reading, partner);
  // "moved tanks to Garissa, sending a battalion": beside the main verb, not under it; a list of gerunds is.
  const isBeside = chunk.kind === "comma" && verbAt(reading, at)?.form === "gerund";
  // "will call at Dakar before heading for the Falklands"
  if (chunk.kind === "preposition" && /^(after|before)$/.test(chunk.word) && verbAt(reading, at)?.form === "gerund")
    return mainClause(reading, at);
  if (isBeside && acts.has(lemmaAt(reading, at)) && verbAt(reading, verbBefore(reading, at))?.form !== "gerund")
    return mainClause(reading, at);
  // "is getting ready to leave": more than that it is ready.
  if (chunk.kind === "adjective" && chunk.word === "ready" && /^(get|make)$/.test(lemmaAt(reading, before - 1)))
    return saying(chunk, compose(governed(reading, before - 1).status, "planned"), chunk.word);
  const effect = chunk.kind === "comma" || chunk.kind === "conjunction" ? null : governorEffect(chunk.word, chunk.word);
  if (effect === "planned" && isFormer(reading, reading.chunks[before - 1] ?? chunk))
    return saying(chunk, "ruled-out", chunk.word);
  // "put its forces on alert and sent": an adjective governs what is to be done, not a past act.
  if (chunk.kind === "adjective" && isPast) return governorOf(reading, before, isPast);
  if (chunk.kind === "preposition" && isMatter(reading, before, at)) return openMatter(reading, before, chunk);
  if (effect === null || (chunk.kind === "preposition" && !governs(chunk.word, reading.chunks[at])))
    return governorOf(reading, before, isPast);
  return saying(
    chunk,
    chunk.word !== "whether" && verbAt(reading, before - 1)?.negated ? contrary[effect] : effect,
    chunk.word,
  );
}

/** A decision on an act is not yet one for it. */
function openMatter(reading: Reading, link: number, mark: Chunk): Modality | null {
  const outer = governorOf(reading, link);
  const isKnown = outer !== null && outer.rule.startsWith("governor:");
  const isDecision = nounAt(reading, link - 1) !== null && outer?.status === "planned";
  return isKnown && !isDecision ? outer : saying(mark, "considered", "word" in mark ? mark.word : "");
}

/** "Let me tell you that the deployment": what is told is no order. */
function isToldThat(reading: Reading, that: number): boolean {
  const { chunks } = reading;
  const mark = chunks[that];
  let verb = that - 1;
  // "told reporters on Tuesday that"
  while (nounAt(reading, verb)) verb -= chunks[verb - 1]?.kind === "preposition" ? 2 : 1;
  return mark !== undefined && "word" in mark && mark.word === "that" && lemmaAt(reading, verb) === "tell";
}

/**
 * "whether to send" leaves open, "decided against sending", "without sending" rule out; "protested against the deployment" does not.
 * Who is "about to send" will, who is "thinking about sending" may.
 */
const governs = (preposition: string, act: Chunk | undefined): boolean =>
  preposition === "whether" || (act?.kind === "verb" && !(preposition === "about" && act.form === "gerund"));
