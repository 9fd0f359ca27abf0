import grammar from "../../data/lexicon/grammar.json";
import modality from "../../data/lexicon/modality.json";
import type { Status } from "../model/claim.ts";
import { surface } from "../read/phrases.ts";
import type { Word } from "../read/sentences.ts";
import { lemmaAt, speechVerbs, verbAt, verbBefore } from "./clause.ts";
import { conditioned } from "./condition.ts";
import { deniedAfter, deniedBefore, unseen } from "./denial.ts";
import { governed } from "./governed.ts";
import { isFormer, unknownGovernor } from "./governing-words.ts";
import { governorOf } from "./governor.ts";
import { isMatter } from "./matter.ts";
import { negationBefore } from "./negations.ts";
import { isNegative } from "./negatives.ts";
import { withPossessors } from "./lists.ts";
import { seeing } from "./object-state.ts";
import { predicateBy, predicateOf } from "./predicate.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { compose, contrary, governorEffect, type Modality, saying } from "./status.ts";

const proposals = new Set(modality.proposals);
const stopping = new Set(modality.stopping);
const decisions = new Set(modality.decisions);
const times = new Set([...grammar.days, ...grammar.months, ...grammar.timeNouns]);
const nothing: Modality = { status: "reported", rule: "plain", from: 0, to: 0 };

/**
 * The status of what the verb at chunk `at` says, with what governs, negates and conditions it.
 *
 *     The UK has no plans to send combat troops
 *                ~~~~~~~~ ^^^^^^^
 */
export function statusOfVerb(
  reading: Reading,
  at: number,
  subject: readonly number[] | null,
  objects: readonly number[],
): Modality {
  const verb = verbAt(reading, at);
  if (!verb) return nothing;
  const first = subject?.length ? withPossessors(reading, subject[0] ?? at) : at;
  const denial =
    formerPlan(reading, first) ??
    lacking(reading, first, verb.form) ??
    deniedBefore(reading, first) ??
    unseen(reading, first, at) ??
    deniedAfter(reading, verb);
  if (denial) return denial;
  // "Sending jets is out of the question", "they said sending jets is"
  const opens =
    !/^(preposition|verb|noun)$/.test(reading.chunks[at - 1]?.kind ?? "") || speechVerbs.has(lemmaAt(reading, at - 1));
  // "A decision on sending jets is expected": the decision is.
  const isOwn = opens || (subject === null && !isMatter(reading, at - 1, at));
  const whole = verb.form === "gerund" && isOwn ? predicateOf(reading, at) : null;
  if (whole) return { status: whole, rule: "predicate", from: verb.from, to: verb.to };
  if (verb.form === "gerund" && opens && isInGeneral(reading, at))
    return { status: "considered", rule: "in-general", from: verb.from, to: verb.to };
  const seen = seeing(reading, at);
  const found =
    supposed(reading, subject) ??
    foretold(reading, at) ??
    undertaken(reading, subject, governed(reading, seen < 0 ? at : seen));
  // "Nor were there plans to send": the sentence is turned by its first word.
  const isNor = ({ lower }: Word): boolean => /^(nor|neither)$/.test(lower);
  const turned = reading.sentence.words
    .slice(0, verb.from)
    .some(
      (word, index) =>
        isNor(word) &&
        !isApart(reading, index, verb.from) &&
        (index === 0 || (index >= verb.from - 3 && word.lower === "nor" && isClause(reading, index))),
    );
  const none = [...(subject ?? []), ...objects.slice(0, 1)].find((noun) => isNegative(reading, noun));
  const negation = verb.negated ? null : negationBefore(reading, at);
  const negative = turned || none !== undefined || negation !== null;
  if (/^(reported|considered)$/.test(found.status) && isForestalled(reading, at))
    return { ...found, status: "ruled-out", rule: "forestalled" };
  if (!negative && verb.negated && isUntil(reading, at))
    return conditioned(reading, verb, {
      ...found,
      status: found.status === "denied" ? "reported" : "planned",
      rule: "not-until",
    });
  if (!negative) return conditioned(reading, verb, found);
  // "No decision has been made on sending"
  if (decisions.has(nounHeadAt(reading, none ?? -1)?.lemma ?? ""))
    return conditioned(reading, verb, { ...found, status: "considered", rule: "undecided" });
  // "No troops being sent" rules out; "no troops were sent", "sent no troops" deny.
  const isPast = negation === "told" || objects.some((noun) => isNegative(reading, noun));
  const isTold = negation !== "to come" && (verb.form === "finite" || (verb.form === "past" && isPast));
  const status = found.status === "reported" && !isTold ? "ruled-out" : contrary[found.status];
  return conditioned(reading, verb, { ...found, status, rule: "negative-determiner" });
}

/** "Posting a brigade there invites trouble": what doing so does whenever it is done, not that it is. */
function isInGeneral({ chunks, sentence: { words } }: Reading, at: number): boolean {
  const main = chunks.findIndex(
    ({ kind }, index) =>
      index > at &&
      !/^(noun|preposition|adjective|adverb)$/.test(kind) &&
      // "Posting jets to Riga and Tallinn raises"
      !(/^(comma|conjunction)$/.test(kind) && chunks[index + 1]?.kind === "noun"),
  );
  const chunk = chunks[main];
  const word = words[chunk?.kind === "verb" ? chunk.head : -1];
  return (
    chunk?.kind === "verb" &&
    chunk.auxiliaries.length === 0 &&
    word?.lemma !== "be" &&
    word?.lower !== word?.lemma &&
    word?.lower.endsWith("s") === true
  );
}

/** ", nor have there been": a comma or a conjunction opens the clause, no list of nouns is joined. */
const isClause = ({ sentence: { words } }: Reading, nor: number): boolean =>
  words[nor - 1]?.pos === "PUNCT" && /^(AUX|VERB)$/.test(words[nor + 1]?.pos ?? "");

/** "Nor did it affect the plan: two batteries are", "Nor would one go, where 140 remain": a clause of its own. */
const isApart = ({ chunks, sentence: { words } }: Reading, nor: number, verb: number): boolean =>
  chunks.some(
    ({ kind, from }) =>
      from > nor &&
      from < verb &&
      ((kind === "stop" && /^[:;]$/.test(words[from]?.text ?? "")) ||
        (words[from]?.lower === "where" && words[from - 1]?.text === ",")),
  );

/** "was recalled before it reached Kosovo": it did not. */
function isForestalled(reading: Reading, at: number): boolean {
  const { chunks } = reading;
  const before = chunks.findLastIndex((chunk, index) => index < at && "word" in chunk && chunk.word === "before");
  if (before < 0 || !chunks.slice(before + 1, at).every(({ kind }) => kind === "noun")) return false;
  return stopping.has(lemmaAt(reading, verbBefore(reading, before)));
}

/** "will not be at Grootfontein until April 17", "is not expected before May": it will be so from then on. */
function isUntil({ chunks, sentence: { words } }: Reading, at: number): boolean {
  const clause = chunks.slice(at + 1);
  const end = clause.findIndex(({ kind }) => kind === "verb" || kind === "stop" || kind === "comma");
  return clause.slice(0, end < 0 ? undefined : end).some((chunk) => {
    if (chunk.kind !== "preposition" || !/^(until|till|before)$/.test(chunk.word)) return false;
    return words.slice(chunk.to, chunk.to + 6).some(({ lower }) => times.has(lower) || /^(1[89]|20)\d\d$/.test(lower));
  });
}

/** "the idea that they will land": what a noun only supposes. */
function supposed(reading: Reading, subject: readonly number[] | null): Modality | null {
  const opener = withPossessors(reading, subject?.[0] ?? 0) - 1;
  const that = reading.chunks[opener];
  // "decides whether a brigade goes"
  if (that?.kind === "subordinator" && that.word === "whether") return saying(that, "considered", "whether");
  const possible = impersonal(reading, that && "word" in that && that.word === "that" ? opener - 1 : opener);
  if (possible) return possible;
  const lemma = nounHeadAt(reading, opener - 1)?.lemma ?? "";
  const noun = nounAt(reading, opener - 1);
  return noun &&
    (that?.kind === "relative" || that?.kind === "subordinator") &&
    that.word === "that" &&
    governorEffect(lemma, lemma) === "considered"
    ? saying(noun, "considered", lemma)
    : null;
}

/** "It will be the first time that soldiers are based there": it has not been so yet. */
function foretold(reading: Reading, at: number): Modality | null {
  const outer = verbAt(reading, verbBefore(reading, at));
  const { words } = reading.sentence;
  const isFuture = words.slice(outer?.from, outer?.to).some(({ lower }) => /^(will|'ll|’ll|would)$/.test(lower));
  const told = surface(words, outer?.to ?? 0, reading.chunks[at]?.from ?? 0);
  return outer && isFuture && words[outer.head]?.lemma === "be" && /^(the|only the) \w+ time\b/.test(told)
    ? { status: "planned", rule: "foretold", from: outer.from, to: outer.to }
    : null;
}

/** "It is possible that they will be sent": how sure the adjective at a chunk makes what follows. */
function impersonal(reading: Reading, adjective: number): Modality | null {
  const verb = verbBefore(reading, adjective);
  const chunk = reading.chunks[verb];
  const isIt = nounHeadAt(reading, verb - 1)?.lower === "it" && lemmaAt(reading, verb) === "be";
  const isRight = reading.chunks.slice(verb + 1, adjective + 1).every(({ kind }) => /^ad(jective|verb)$/.test(kind));
  const effect = chunk && isIt && isRight && adjective > verb ? predicateBy(reading, verb) : null;
  return chunk && (effect === "considered" || effect === "ruled-out")
    ? { status: effect, rule: "impersonal", from: chunk.from, to: chunk.to + 1 }
    : null;
}

/** "One option is to send", "the plan sends": an act that an option or a plan does is no surer than that. */
function undertaken(reading: Reading, subject: readonly number[] | null, found: Modality): Modality {
  const lemma = nounHeadAt(reading, subject?.[0] ?? -1)?.lemma ?? "";
  const effect = proposals.has(lemma) ? (governorEffect(lemma, lemma) ?? "considered") : "reported";
  return { ...found, status: compose(effect, found.status) };
}

/** "Kiel was previously notified that its brigade would go": what was told of as past is no longer planned. */
function formerPlan(reading: Reading, first: number): Modality | null {
  const [outer, that] = [reading.chunks[first - 2], reading.chunks[first - 1]];
  return that?.kind === "subordinator" && outer?.kind === "verb" && isFormer(reading, outer)
    ? { status: "ruled-out", rule: "former-plan", from: outer.from, to: outer.to }
    : null;
}

/** "went by without the frigate leaving" */
function lacking({ chunks }: Reading, first: number, form: string): Modality | null {
  const link = chunks[first - 1];
  const isWithout = link?.kind === "preposition" && link.word === "without" && form === "gerund";
  return isWithout ? { status: "denied", rule: "without", from: link.from, to: link.to } : null;
}

/** The status of what a noun says: "the possibility of a deployment", "no plans for reinforcements". */
export function statusOfNoun(reading: Reading, at: number): Modality {
  const chunk = nounAt(reading, at);
  if (!chunk) return nothing;
  const first = withPossessors(reading, at);
  const isObject = reading.chunks[first - 1]?.kind === "verb";
  const denial = (isObject ? null : deniedBefore(reading, first)) ?? deniedAfter(reading, chunk);
  if (denial) return denial;
  if (isAbsent(reading, first)) return { status: "denied", rule: "there-is-not", from: 0, to: 3 };
  const governor = governorOf(reading, first);
  const outer = governor?.rule === unknownGovernor && isOwned(reading, at) ? null : governor;
  const status = compose(predicateOf(reading, at) ?? outer?.status ?? "reported", ownStatusOfNoun(reading, at));
  const words = outer && outer.status !== "reported" ? outer : { rule: "plain", from: chunk.from, to: chunk.to };
  return conditioned(reading, chunk, { ...words, status });
}

/** "There are not now, nor have there ever been, Israeli soldiers", "Nor, he said, were there British soldiers" */
const isAbsent = ({ chunks, sentence: { words } }: Reading, first: number): boolean =>
  (words[0]?.lower === "nor" && words.slice(0, chunks[first]?.from).some(({ lower }) => lower === "there")) ||
  (words[0]?.lower === "there" &&
    /^(is|are|was|were)$/.test(words[1]?.lower ?? "") &&
    /^(not|n't|n’t|never)$/.test(words[2]?.lower ?? "") &&
    chunks
      .slice(0, first)
      .every(
        (chunk) => chunk.kind !== "verb" || /^(is|are|was|were|be|been|have|has)$/.test(words[chunk.head]?.lower ?? ""),
      ));

/** "to match the Greek build-up": what has an owner is there, whatever is to be done about it. */
const isOwned = (reading: Reading, at: number): boolean =>
  reading.actors.has(at) || nounAt(reading, at - 1)?.possessive === true;

/** "a possible deployment", "no withdrawal": what the noun's own words say. */
function ownStatusOfNoun(reading: Reading, at: number): Status {
  const chunk = nounAt(reading, at);
  const words = reading.sentence.words.slice(chunk?.from ?? 0, chunk?.to ?? 0).map(({ lower }) => lower);
  if (isNegative(reading, at)) return "ruled-out";
  if (words.some((word) => /^(possible|potential|probable|prospective|proposed|likely|imminent|rumou?red)$/.test(word)))
    return "considered";
  return words.some((word) => /^(coming|forthcoming|pending|planned|scheduled|upcoming)$/.test(word))
    ? "planned"
    : "reported";
}
