import actions from "../../data/lexicon/actions.json";
import grammar from "../../data/lexicon/grammar.json";
import modality from "../../data/lexicon/modality.json";
import type { Status } from "../model/claim.ts";
import type { Word } from "../read/sentences.ts";
import { auxiliaryStatus } from "./auxiliary.ts";
import type { Chunk, NounChunk, VerbChunk } from "./chunks.ts";
import { lemmaAt, speechVerbs, verbAt } from "./clause.ts";
import { governed } from "./governed.ts";
import { governorOf } from "./governor.ts";
import { isNegative } from "./negatives.ts";
import { predicateOf } from "./predicate.ts";
import { nounAt, type Reading } from "./reading.ts";
import { compose, governorEffect, type Modality, negate, saying } from "./status.ts";
import { subjectOf } from "./subject.ts";

const transparent = new Set(modality.transparent);
const continuing = new Map<string, readonly string[]>(Object.entries(modality.continuing));
const measures = new Set([...grammar.measures, ...grammar.timeNouns]);
const commands = new Set(actions.commands);
const light = new Set(actions.lightVerbs);
const former = new Set(modality.former);
const earlier = new Set(modality.earlier);
const cancelling = new Set(modality.cancelling);
const resolving = new Set(modality.resolving);
const granting = new Set(modality.granting);
const openGovernors = new Map(Object.entries(modality.openGovernors));
const closedGovernors = new Map<string, readonly string[]>(Object.entries(modality.closedGovernors));
const deferring = new Map<string, readonly string[]>(Object.entries(modality.deferring));

/** The rule of a governor that no lexicon knows. */
export const unknownGovernor = "unknown-governor";

/** What a noun makes of what it governs; one that opens the sentence has the plural for its lemma: "Plans to send". */
export const effectOf = ({ lemma, lower }: Word): Status | null =>
  governorEffect(lemma, lemma) ?? governorEffect(lower.replace(/s$/, ""), lemma);

/** "was originally due to", "previously notified that": told of as past. */
export const isFormer = (reading: Reading, chunk: Chunk): boolean => isMarked(reading, chunk, former);

const isMarked = ({ sentence }: Reading, { from, to }: Chunk, words: ReadonlySet<string>): boolean =>
  sentence.words.slice(Math.max(0, from - 1), to).some(({ lower }) => words.has(lower));

/** "did not plan", "no longer plans" */
const isRefused = ({ sentence: { words } }: Reading, { from, to, negated }: VerbChunk): boolean =>
  negated || words.slice(from, to).some(({ lower }, at) => lower === "no" && words[from + at + 1]?.lower === "longer");

/** "turned down the stationing of", "has put off the deployment of": what a verb says by its particle alone. */
export function phrasalEffect(reading: Reading, at: number): Status | null {
  const link = reading.chunks.slice(at + 1).find(({ kind }) => kind !== "adverb");
  if (link?.kind !== "preposition") return null;
  if (closedGovernors.get(link.word)?.includes(lemmaAt(reading, at))) return "ruled-out";
  return deferring.get(link.word)?.includes(lemmaAt(reading, at)) ? "planned" : null;
}

/** "is ready to send", "has been asked to leave": what a verb or its adjective makes of what it governs. */
export function byVerb(reading: Reading, at: number, verb: VerbChunk): Modality {
  const lemma = lemmaAt(reading, at);
  const decision = verb.passive && light.has(lemma) ? subjectDecision(reading, at, verb) : null;
  if (decision) return decision;
  // "is prepared to" is ready, "prepared to" is a plan.
  const isAdjective = verb.form !== "past" || verbAt(reading, at - 1) !== null;
  // "thought aloud about"
  const link = reading.chunks.slice(at + 1).find(({ kind }) => kind !== "adverb");
  const effect =
    phrasalEffect(reading, at) ??
    governorEffect(isAdjective ? (reading.sentence.words[verb.head]?.lower ?? "") : lemma, lemma);
  // "are ready to", "the aim is to": what merely is does not say that anything is done.
  if (lemma === "be")
    return (
      (link?.kind === "preposition" && link.word === "for" ? subjectDecision(reading, at, verb) : null) ?? {
        ...governed(reading, at),
        rule: unknownGovernor,
      }
    );
  // "parliament voted to send": what is voted is settled.
  if (resolving.has(lemma) && verb.form === "past" && verbAt(reading, at + 1)?.form !== "gerund")
    return saying(verb, "planned", lemma);
  // "The brigade has been asked to"
  if (lemma === "ask" && verb.passive && !verb.negated && takesOrders(reading, subjectOf(reading, at)?.[0] ?? -1))
    return saying(verb, compose(withoutNegation(reading, at, verb), "planned"), lemma);
  // "I can report the arrival of"
  if (!effect && speechVerbs.has(lemma) && verb.auxiliaries.join() === "can" && !verb.negated)
    return saying(verb, "reported", lemma);
  // "is thinking of sending": with its preposition a verb of thought or speech leaves open what "is thought to" tells.
  // "spoke of 3,000 having been sent": a perfect is of what was done.
  const act = reading.chunks.find((chunk, index): chunk is VerbChunk => index > at + 1 && chunk.kind === "verb");
  const isDone = act?.form === "gerund" && act.auxiliaries.includes("have");
  if (!isDone && link?.kind === "preposition" && openGovernors.get(link.word)?.includes(lemma))
    return saying(verb, compose(withoutNegation(reading, at, verb), verb.negated ? "ruled-out" : "considered"), lemma);
  // "go on flying from Herat"
  const isGoingOn = link && "word" in link && continuing.get(link.word)?.includes(lemma);
  if (isGoingOn) return governed(reading, at);
  // "Preparations continue for"
  if (transparent.has(lemma))
    return (verb.passive ? null : subjectDecision(reading, at, verb)) ?? governed(reading, at);
  // "was allowed to put in": so it did.
  const isGranted =
    verb.passive && !verb.negated && /^(was|were)$/.test(reading.sentence.words[verb.from]?.lower ?? "");
  if (isGranted && granting.has(lemma)) return governed(reading, at);
  if (!effect) return { ...governed(reading, at), rule: unknownGovernor };
  // "was originally due to": a plan that is told of as past is no plan.
  if (isFormer(reading, verb) && effect === "planned") return saying(verb, "ruled-out", lemma);
  // "had planned to", "earlier expected to": what came of it is not told.
  const isReduced =
    verb.form === "past" &&
    reading.chunks[reading.chunks[at - 1]?.kind === "adverb" ? at - 2 : at - 1]?.kind === "comma";
  // "said they had been ordered to leave": so they are.
  const isOrdered = verb.passive && commands.has(lemma);
  const isBefore =
    (reading.sentence.words[verb.from]?.lower === "had" && !isOrdered) ||
    ((verb.passive || isReduced) && isMarked(reading, verb, earlier));
  if (isBefore && effect === "planned") return saying(verb, "considered", lemma);
  return saying(
    verb,
    compose(withoutNegation(reading, at, verb), isRefused(reading, verb) ? negate(effect, lemma) : effect),
    lemma,
  );
}

/** A force, or an institution that has forces: what it is asked for is asked by those it serves. */
const takesOrders = ({ actors, forces }: Reading, noun: number): boolean =>
  forces.get(noun)?.isHead === true || actors.get(noun)?.rule === "institution";

/** The status a governing verb has from its own auxiliaries and governors, its negation left out. */
export function withoutNegation(reading: Reading, at: number, verb: VerbChunk): Status {
  const own = auxiliaryStatus(reading, at);
  return verb.form === "finite" || verb.form === "past"
    ? own
    : compose(governorOf(reading, at)?.status ?? "reported", own);
}

/** "a decision has not been made to send", "preparations continue for": the noun that is the subject governs. */
function subjectDecision(reading: Reading, at: number, verb: VerbChunk): Modality | null {
  const noun = nounAt(reading, subjectOf(reading, at)?.[0] ?? -1);
  const word = reading.sentence.words[noun?.head ?? -1];
  const effect = word ? effectOf(word) : null;
  return noun && word && effect ? saying(noun, verb.negated ? negate(effect, word.lemma) : effect, word.lemma) : null;
}

/** "no plans to send", "has expressed its readiness to"; else the verb whose object the noun is: "called for more forces to". */
export function byNoun(reading: Reading, at: number, noun: NounChunk, governs: boolean): Modality | null {
  const word = reading.sentence.words[noun.head];
  const lemma = word?.lemma ?? "";
  const effect = word && governs ? effectOf(word) : null;
  const holder = verbAt(reading, at - 1);
  if (effect) {
    // "Plans to send F-16s have been dropped"
    const whole = predicateOf(reading, at);
    if (whole && !holder) return saying(noun, compose(whole, effect), lemma);
    const turned = isNegative(reading, at) || holder?.negated ? negate(effect, lemma) : effect;
    const held = lemmaAt(reading, at - 1);
    const isWeighed = governorEffect(held, held) === "considered";
    const outer = holder && light.has(held) ? withoutNegation(reading, at - 1, holder) : "reported";
    // "has dropped its plan to send"
    if (holder && !holder.negated && isCancelled(reading, at - 1))
      return saying(noun, compose(outer, "ruled-out"), lemma);
    // "is considering a plan to send"
    return saying(noun, compose(outer, isWeighed ? compose("considered", turned) : turned), lemma);
  }
  // "has 11 days to take out its soldiers"
  if (measures.has(lemma) && lemmaAt(reading, at - 1) === "have") return saying(noun, "planned", lemma);
  return holder || reading.chunks[at - 1]?.kind === "preposition" ? governorOf(reading, at, !governs) : null;
}

/** "dropped", "rescinded": says of the plan or the offer that is its object that nothing comes of it. */
function isCancelled(reading: Reading, verb: number): boolean {
  const lemma = lemmaAt(reading, verb);
  return (
    (cancelling.has(lemma) || governorEffect(lemma, lemma) === "ruled-out") &&
    governed(reading, verb).status === "reported"
  );
}
