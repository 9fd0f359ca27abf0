import actions from "../../data/lexicon/actions.json";
import grammar from "../../data/lexicon/grammar.json";
import { surface } from "../read/phrases.ts";
import { actionVerbAt } from "./action-verbs.ts";
import { auxiliaryStatus } from "./auxiliary.ts";
import type { VerbChunk } from "./chunks.ts";
import { lemmaAt, speechVerbs, verbAt, verbBefore } from "./clause.ts";
import { isFinitePast, isRanked, leansOnVerbBefore } from "./finite-past.ts";
import { effectOf, unknownGovernor } from "./governing-words.ts";
import { governorOf } from "./governor.ts";
import { partnerOf } from "./joined-verbs.ts";
import { listEndingAt, withPossessors } from "./lists.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { compose, isNo, type Modality, negate } from "./status.ts";
import { subjectOf } from "./subject.ts";
import { isTime } from "./subject-insertions.ts";

const preterites = new Set(grammar.preterites);
const effects = new Set(actions.effects);

/** Verbs of where a force is, and of what is done with one that is there. */
const stays = new Set(actions.verbs.filter(({ action }) => action === "station").map(({ lemma }) => lemma));
const changes = new Set(
  actions.verbs
    .filter((verb) => /^(reinforce|rotate|withdraw)$/.test(verb.action) && !("particles" in verb))
    .map(({ lemma }) => lemma),
);

/** What a verb says of its act with its auxiliaries, its negation and all that governs it. */
export function governed(reading: Reading, at: number): Modality {
  const verb = verbAt(reading, at);
  if (!verb) return { status: "reported", rule: "plain", from: 0, to: 0 };
  const bare = auxiliaryStatus(reading, at);
  const isPerfect = verb.auxiliaries.includes("have");
  const refusal =
    verb.form === "infinitive" && bare === "reported" && !isPerfect ? "ruled-out" : negate(bare, lemmaAt(reading, at));
  const own = verb.negated || isNoLongerMoved(reading, at, verb) ? refusal : bare;
  const plain: Modality = {
    status: own,
    rule: own === "reported" ? "plain" : "auxiliary",
    from: verb.from,
    to: verb.to,
  };
  if ((verb.form === "finite" && !leansOnVerbBefore(reading, at, verb)) || isFinitePast(reading, at, verb))
    return plain;
  if (isDone(reading, at, verb)) return { ...plain, rule: "ranked" };
  const isHeadline = verb.form === "infinitive" && verbBefore(reading, at) < 0;
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
    // "The battalion that was to come stays at home"
    const isOpen = isPast && reading.chunks[outerAt - 1]?.kind === "relative";
    const status = compose(isOpen ? "considered" : "planned", governed(reading, outerAt).status);
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
  // "has until Sunday to leave", "has to leave by Sunday"
  const term = verb.form === "infinitive" ? verbBefore(reading, at) : -1;
  if (lemmaAt(reading, term) === "have" && isTermed(reading, term, at)) {
    // "no longer has to leave"
    const { from = 0, to = 0 } = verbAt(reading, term) ?? {};
    const isOff = / longer /.test(surface(reading.sentence.words, from, to));
    const due = compose("planned", governed(reading, term).status);
    return { ...plain, status: isOff ? "ruled-out" : compose(due, own), rule: "term" };
  }
  // "talked Chad into sending": who was pressed did it, where the pressing is done.
  if (isDriven(reading, at, verb)) return { ...governed(reading, verbBefore(reading, at)), rule: "driven" };
  const outer = governorOf(reading, at);
  // "urged Chad not to send", "warned Chad not to": it is asked, and not ruled out.
  const isAsked =
    verb.form === "infinitive" && verb.negated && (outer?.status === "considered" || isToldTo(reading, at));
  if (isAsked) return { ...plain, status: "considered", rule: "asked-not-to" };
  // What is "to" be done and governed by no word we know is not done yet; "it is time for Chad to send": it may be.
  if (verb.form === "infinitive" && !isPerfect && (!outer || outer.rule === unknownGovernor)) {
    const open = isForSomeone(reading, at) ? "considered" : "planned";
    return { ...plain, status: outer?.status === "denied" ? "ruled-out" : compose(open, own), rule: "infinitive" };
  }
  return outer ? { ...outer, status: compose(outer.status, own) } : (underPartner(reading, at, verb) ?? plain);
}

/** "The first soldiers to come home landed in Kiel": what is counted did it, where what it did next is done. */
function isDone(reading: Reading, at: number, { form }: VerbChunk): boolean {
  if (form !== "infinitive" || verbBefore(reading, at) >= 0 || !isRanked(reading, at - 1)) return false;
  const main = reading.chunks.findIndex((chunk, index) => index > at && chunk.kind === "verb");
  const verb = verbAt(reading, main);
  if (!verb || verb.negated) return false;
  const isPast =
    verb.auxiliaries[0] === "have" ||
    preterites.has(reading.sentence.words[verb.from]?.lower ?? "") ||
    isFinitePast(reading, main, verb);
  const [subject = at] = isPast ? (subjectOf(reading, main) ?? []) : [];
  return subject < at;
}

/** "has until Sunday to", "has to", not "had to", which may be done: nothing but a term stands between. */
function isTermed(reading: Reading, have: number, at: number): boolean {
  const link = reading.chunks[have + 1];
  // "have to guard the bridge": what those do who are there.
  if (verbAt(reading, have)?.negated || stays.has(lemmaAt(reading, at))) return false;
  const isUntil =
    link?.kind === "preposition" && /^(till|until)$/.test(link.word) && nounAt(reading, have + 2) !== null;
  const next = isUntil ? have + 3 : have + 1;
  const isOpen = isUntil || /^(has|have)$/.test(reading.sentence.words[verbAt(reading, have)?.head ?? -1]?.lower ?? "");
  return (isOpen && next === at) || (isUntil && isTime(reading, next) && next + 1 === at);
}

/** "for Chad to send" */
const isForSomeone = (reading: Reading, at: number): boolean => {
  const [first = at - 1] = listEndingAt(reading, at - 1);
  const link = reading.chunks[withPossessors(reading, first) - 1];
  return nounAt(reading, at - 1) !== null && link?.kind === "preposition" && link.word === "for";
};

/** "pushed France into removing its troops" */
const isDriven = (reading: Reading, at: number, { form }: VerbChunk): boolean => {
  const link = reading.chunks[at - 1];
  // "The raids prompted Kenya to send": what has such an effect is not ordered or asked for.
  const driver = verbBefore(reading, at);
  if (form === "infinitive" && effects.has(lemmaAt(reading, driver)))
    return (
      verbAt(reading, driver)?.passive === false &&
      nounAt(reading, at - 1) !== null &&
      withPossessors(reading, at - 1) === driver + 1
    );
  return (
    form === "gerund" &&
    link?.kind === "preposition" &&
    link.word === "into" &&
    nounAt(reading, at - 2) !== null &&
    verbAt(reading, withPossessors(reading, at - 2) - 1)?.passive === false
  );
};

/** "will no longer send": what no longer is somewhere has left, a move is no longer made. */
const isNoLongerMoved = (reading: Reading, at: number, { from, to }: VerbChunk): boolean =>
  / no longer /.test(` ${surface(reading.sentence.words, from, to)} `) &&
  actionVerbAt(reading, at, "move")?.verb.action === "send";

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
  return isNo(shared.status) ? null : shared;
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
