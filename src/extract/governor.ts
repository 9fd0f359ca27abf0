import actions from "../../data/lexicon/actions.json";
import grammar from "../../data/lexicon/grammar.json";
import modality from "../../data/lexicon/modality.json";
import type { Status } from "../model/claim.ts";
import { auxiliaryStatus } from "./auxiliary.ts";
import type { Chunk, NounChunk, VerbChunk } from "./chunks.ts";
import { lemmaAt, speechVerbs, verbAt, verbBefore } from "./clause.ts";
import { beforeAside, beforeMoment, isTime } from "./between.ts";
import { isFinitePast, isRanked, leansOnVerbBefore } from "./finite-past.ts";
import { partnerOf } from "./joined-verbs.ts";
import { isNegative } from "./negatives.ts";
import { predicateOf } from "./predicate.ts";
import type { Word } from "../read/sentences.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { compose, contrary, governorEffect, type Modality, negate } from "./status.ts";
import { subjectOf } from "./subject.ts";

const transparent = new Set(modality.transparent);
const continuing = new Map<string, readonly string[]>(Object.entries(modality.continuing));
/** Verbs of where a force is, and of what is done with one that is there. */
const stays = new Set(actions.verbs.filter(({ action }) => action === "station").map(({ lemma }) => lemma));
const changes = new Set(
  actions.verbs
    .filter((verb) => /^(reinforce|rotate|withdraw)$/.test(verb.action) && !("particles" in verb))
    .map(({ lemma }) => lemma),
);
const acts = new Set(actions.verbs.map(({ lemma }) => lemma));
const measures = new Set([...grammar.measures, ...grammar.timeNouns]);
const commands = new Set(actions.commands);
const light = new Set(actions.lightVerbs);
const former = new Set(modality.former);
const earlier = new Set(modality.earlier);
const cancelling = new Set(modality.cancelling);
const resolving = new Set(modality.resolving);
const granting = new Set(modality.granting);
const barriers = new Set(modality.barriers);
const openGovernors = new Map(Object.entries(modality.openGovernors));
const closedGovernors = new Map(Object.entries(modality.closedGovernors));

/** The rule of a governor that no lexicon knows. */
export const unknownGovernor = "unknown-governor";

const isNegated = (status: Status): boolean => status === "denied" || status === "ruled-out";

/** What a verb says of its act with its auxiliaries, its negation and all that governs it. */
export function governed(reading: Reading, at: number): Modality {
  const verb = verbAt(reading, at);
  if (!verb) return { status: "reported", rule: "plain", from: 0, to: 0 };
  const bare = auxiliaryStatus(reading, at);
  const isPerfect = verb.auxiliaries.includes("have");
  const refusal =
    verb.form === "infinitive" && bare === "reported" && !isPerfect ? "ruled-out" : negate(bare, lemmaAt(reading, at));
  const own = verb.negated ? refusal : bare;
  const plain: Modality = {
    status: own,
    rule: own === "reported" ? "plain" : "auxiliary",
    from: verb.from,
    to: verb.to,
  };
  if ((verb.form === "finite" && !leansOnVerbBefore(reading, at, verb)) || isFinitePast(reading, at, verb))
    return plain;
  const isHeadline = verb.form === "infinitive" && !reading.chunks.slice(0, at).some(({ kind }) => kind === "verb");
  const headline = isHeadline ? nounHeadAt(reading, at - 1) : undefined;
  if (headline !== undefined && !effectOf(headline))
    return { ...plain, status: compose("planned", own), rule: "headline-infinitive" };
  // "is to send"
  const outerAt = reading.chunks[at - 1]?.kind === "adverb" ? at - 2 : at - 1;
  const copula = verbAt(reading, outerAt);
  if (verb.form === "infinitive" && copula && !copula.passive && lemmaAt(reading, outerAt) === "be") {
    const isPast = /^(was|were)$/.test(reading.sentence.words[copula.head]?.lower ?? "");
    // "was to have come" did not come.
    if (isPast && verb.auxiliaries.includes("have"))
      return { status: "ruled-out", rule: "counterfactual", from: copula.from, to: copula.to };
    const status = compose(isPast ? "considered" : "planned", governed(reading, outerAt).status);
    return { status: compose(status, own), rule: "is-to", from: copula.from, to: copula.to };
  }
  // "the second formation to come home": what is counted has been done, or will be where the main verb says so.
  if (verb.form === "infinitive" && isRanked(reading, at - 1)) {
    const main = reading.chunks.findIndex((chunk) => chunk.kind === "verb" && chunk.form === "finite");
    return main >= 0 && main < at ? { ...governed(reading, main), rule: "ranked" } : { ...plain, rule: "ranked" };
  }
  const beside = besideGerund(reading, at, verb);
  if (beside) return beside;
  if (isThereAlready(reading, at, verb)) return plain;
  const outer = governorOf(reading, at);
  // "urged Chad not to send", "warned Chad not to": it is asked, and not ruled out.
  const isAsked =
    verb.form === "infinitive" && verb.negated && (outer?.status === "considered" || isToldTo(reading, at));
  if (isAsked) return { ...plain, status: "considered", rule: "asked-not-to" };
  // What is "to" be done and governed by no word we know is not done yet.
  if (verb.form === "infinitive" && !isPerfect && (!outer || outer.rule === unknownGovernor))
    return { ...plain, status: outer?.status === "denied" ? "ruled-out" : compose("planned", own), rule: "infinitive" };
  return outer ? { ...outer, status: compose(outer.status, own) } : (underPartner(reading, at, verb) ?? plain);
}

/** "warned Chad not to": who speaks and who is spoken to are two. */
const isToldTo = (reading: Reading, at: number): boolean =>
  reading.actors.has(at - 1) && verbAt(reading, at - 2)?.passive === false && speechVerbs.has(lemmaAt(reading, at - 2));

/** "will withdraw the 300 soldiers stationed in Mali": where those spoken of as known are, whatever is done with them. */
function isThereAlready(reading: Reading, at: number, { form }: VerbChunk): boolean {
  const noun = form === "past" ? nounAt(reading, at - 1) : null;
  return (
    noun !== null &&
    stays.has(lemmaAt(reading, at)) &&
    /^(its|our|that|the|their|these|those)$/.test(reading.sentence.words[noun.from]?.lower ?? "") &&
    changes.has(lemmaAt(reading, at - 2))
  );
}

/** "will spend a week at Fort Bragg, N.C., and then fly": what the auxiliary of the verb says that it is joined to. */
function underPartner(reading: Reading, at: number, verb: VerbChunk): Modality | null {
  const partner = verb.form === "finite" && !verb.negated ? partnerOf(reading, at) : -1;
  if ((verbAt(reading, partner)?.auxiliaries.length ?? 0) === 0 || verbAt(reading, at - 1)) return null;
  const shared = governed(reading, partner);
  return isNegated(shared.status) ? null : shared;
}

/** "will stop fighting and withdraw": joined to "stop", which governs the gerund alone. */
function besideGerund(reading: Reading, at: number, verb: VerbChunk): Modality | null {
  if (verb.form !== "finite" || reading.chunks[at - 1]?.kind !== "conjunction") return null;
  const joined = partnerOf(reading, at);
  const partner = verbAt(reading, joined);
  const isShared = (partner?.auxiliaries.length ?? 0) > 0 && verbAt(reading, joined + 1)?.form === "gerund";
  return partner && isShared
    ? { status: auxiliaryStatus(reading, joined), rule: "auxiliary", from: partner.from, to: partner.to }
    : null;
}

/** What a noun makes of what it governs; one that opens the sentence has the plural for its lemma: "Plans to send". */
const effectOf = ({ lemma, lower }: Word): Status | null =>
  governorEffect(lemma, lemma) ?? governorEffect(lower.replace(/s$/, ""), lemma);

/** "will patrol the sea, operating from Gao": what is planned is planned with all that goes with it. */
function mainClause(reading: Reading, at: number): Modality | null {
  const main = reading.chunks.findLastIndex(
    (chunk, index) => index < at && chunk.kind === "verb" && chunk.form === "finite",
  );
  const found = main < 0 ? null : governed(reading, main);
  return found && !isNegated(found.status) ? found : null;
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
  const effect = chunk.kind === "comma" || chunk.kind === "conjunction" ? null : governorEffect(chunk.word, chunk.word);
  if (effect === "planned" && isFormer(reading, reading.chunks[before - 1] ?? chunk))
    return saying(chunk, "ruled-out", chunk.word);
  if (effect === null || (chunk.kind === "preposition" && !governs(chunk.word, reading.chunks[at])))
    return governorOf(reading, before, isPast);
  return saying(
    chunk,
    chunk.word !== "whether" && verbAt(reading, before - 1)?.negated ? contrary[effect] : effect,
    chunk.word,
  );
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

const saying = ({ from, to }: Chunk, status: Status, word: string): Modality => ({
  status,
  rule: `governor:${word}`,
  from,
  to,
});

/** "was originally due to", "previously notified that": told of as past. */
export const isFormer = (reading: Reading, chunk: Chunk): boolean => isMarked(reading, chunk, former);

const isMarked = ({ sentence }: Reading, { from, to }: Chunk, words: ReadonlySet<string>): boolean =>
  sentence.words.slice(Math.max(0, from - 1), to).some(({ lower }) => words.has(lower));

function byVerb(reading: Reading, at: number, verb: VerbChunk): Modality {
  const lemma = lemmaAt(reading, at);
  const decision = verb.passive && light.has(lemma) ? subjectDecision(reading, at, verb) : null;
  if (decision) return decision;
  // "is prepared to" is ready, "prepared to" is a plan.
  const isAdjective = verb.form !== "past" || verbAt(reading, at - 1) !== null;
  // "thought aloud about"
  const link = reading.chunks.slice(at + 1).find(({ kind }) => kind !== "adverb");
  // "turned down the stationing of": "turned" alone says nothing.
  const isClosed = link?.kind === "preposition" && closedGovernors.get(link.word)?.includes(lemma);
  const effect = isClosed
    ? "ruled-out"
    : governorEffect(isAdjective ? (reading.sentence.words[verb.head]?.lower ?? "") : lemma, lemma);
  // "are ready to", "the aim is to": what merely is does not say that anything is done.
  if (lemma === "be") return { ...governed(reading, at), rule: unknownGovernor };
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
    compose(withoutNegation(reading, at, verb), verb.negated ? negate(effect, lemma) : effect),
    lemma,
  );
}

/** A force, or an institution that has forces: what it is asked for is asked by those it serves. */
const takesOrders = ({ actors, forces }: Reading, noun: number): boolean =>
  forces.get(noun)?.isHead === true || actors.get(noun)?.rule === "institution";

/** "dropped", "rescinded": says of the plan or the offer that is its object that nothing comes of it. */
function isCancelled(reading: Reading, verb: number): boolean {
  const lemma = lemmaAt(reading, verb);
  return (
    (cancelling.has(lemma) || governorEffect(lemma, lemma) === "ruled-out") &&
    governed(reading, verb).status === "reported"
  );
}

/** The status a governing verb has from its own auxiliaries and governors, its negation left out. */
function withoutNegation(reading: Reading, at: number, verb: VerbChunk): Status {
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
function byNoun(reading: Reading, at: number, noun: NounChunk, governs: boolean): Modality | null {
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
