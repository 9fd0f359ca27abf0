import actions from "../../data/lexicon/actions.json";
import modality from "../../data/lexicon/modality.json";
import speech from "../../data/lexicon/speech.json";
import type { Status } from "../model/claim.ts";
import type { Run } from "./chunks.ts";
import { isPassable, lemmaAt, subjectOf, verbAt, withPossessors } from "./clause.ts";
import { nounAt, type Reading } from "./reading.ts";
import { surface } from "../read/phrases.ts";

/** How sure a trigger's words are, and the words that say so. */
export interface Modality extends Run {
  status: Status;
  rule: string;
}

// The data test holds both tables to the type.
const auxiliaries = new Map(Object.entries(modality.auxiliaries) as [string, Status][]);
const governors = new Map(Object.entries(modality.governors) as [string, Status][]);
const transparent = new Set(modality.transparent);
const said = new Set(speech.verbs);
const denials = new Set(speech.denials);
const light = new Set(actions.lightVerbs);
const negatives = new Set(modality.negativeDeterminers);

const negated: Record<Status, Status> = {
  reported: "denied",
  planned: "ruled-out",
  considered: "ruled-out",
  conditional: "ruled-out",
  "ruled-out": "considered",
  denied: "reported",
};

/** A decision that was not taken is open, not taken against: "a decision has not been made to send". */
const undecided = new Set([
  "decide",
  "decision",
  "agree",
  "announce",
  "order",
  "determine",
  "approve",
  "tell",
  "ask",
  "authorize",
]);

const negate = (status: Status, governor: string): Status => (undecided.has(governor) ? "considered" : negated[status]);

/** A governor's effect on what it governs: the weaker of the two, and a no stays a no. */
function compose(outer: Status, inner: Status): Status {
  const strength: Status[] = ["reported", "planned", "considered", "conditional"];
  if (outer === "ruled-out" || outer === "denied")
    return inner === "ruled-out" || inner === "denied" ? "considered" : outer;
  if (inner === "ruled-out" || inner === "denied") return inner;
  return strength.indexOf(outer) > strength.indexOf(inner) ? outer : inner;
}

/** Starts with "no" or "none": the noun phrase denies what is said of it. */
export function isNegative(reading: Reading, noun: number): boolean {
  const chunk = nounAt(reading, noun);
  const first = reading.sentence.words[chunk?.from ?? -1];
  return (
    first !== undefined &&
    negatives.has(first.lower) &&
    reading.sentence.words[(chunk?.from ?? 0) + 1]?.lower !== "longer"
  );
}

/** What a verb's own auxiliaries say. */
function ownStatus(reading: Reading, at: number): Status {
  const verb = verbAt(reading, at);
  if (!verb) return "reported";
  const words = reading.sentence.words.slice(verb.from, verb.to);
  let status: Status = "reported";
  for (const { lower, pos } of words) {
    const effect = pos === "AUX" || lower === "wo" ? auxiliaries.get(lower) : undefined;
    if (effect) status = compose(status, effect);
  }
  if (words.some(({ lower }) => lower === "yet") && words.some(({ lower }) => lower === "to")) status = "considered";
  if (words.some(({ lower }) => lower === "would") && isReported(reading, at)) status = "planned";
  return verb.negated ? negate(status, lemmaAt(reading, at)) : status;
}

/** "said it would send": a "will" told of in the past. */
const isReported = (reading: Reading, at: number): boolean =>
  reading.chunks.some(
    (chunk, before) =>
      before < at && chunk.kind === "verb" && chunk.form !== "infinitive" && said.has(lemmaAt(reading, before)),
  );

/** "denied that its troops had entered", "no sign that it withdrew": what the clause before says of this one. */
function complementOfDenial(reading: Reading, subject: readonly number[] | null): Modality | null {
  if (!subject?.length) return null;
  let at = withPossessors(reading, subject[0] ?? 0) - 1;
  while (isPassable(reading.chunks[at])) at--;
  const that = reading.chunks[at];
  if (that?.kind === "subordinator" || that?.kind === "relative") at--;
  const outer = reading.chunks[at];
  if (!outer) return null;
  if (outer.kind === "verb" && denials.has(lemmaAt(reading, at)))
    return outer.negated ? null : { status: "denied", rule: "denial", from: outer.from, to: outer.to };
  const doubt =
    outer.kind === "noun" && that?.kind === "subordinator" && that.word === "that" && isNegative(reading, at);
  return doubt ? { status: "denied", rule: "denial", from: outer.from, to: outer.to } : null;
}

/**
 * The status of what the verb at chunk `at` says, its governors included.
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
  if (!verb) return { status: "reported", rule: "plain", from: 0, to: 0 };
  const denial = complementOfDenial(reading, subject);
  if (denial) return denial;
  let { status, ...rest } = governed(reading, at);
  if ([...(subject ?? []), ...objects].some((noun) => isNegative(reading, noun))) {
    status = status === "reported" && verb.form !== "finite" ? "ruled-out" : negated[status];
    rest = { ...rest, rule: "negative-determiner" };
  }
  return conditioned(reading, verb, { status, ...rest });
}

/** The status of what a noun says: "the possibility of a deployment", "no plans for reinforcements". */
export function statusOfNoun(reading: Reading, at: number): Modality {
  const chunk = nounAt(reading, at);
  if (!chunk) return { status: "reported", rule: "plain", from: 0, to: 0 };
  const own: Status = isNegative(reading, at) ? "ruled-out" : "reported";
  const words = reading.sentence.words.slice(chunk.from, chunk.to);
  const hedged = words.some(({ lower }) => /^(possible|potential|proposed|likely|imminent|planned)$/.test(lower));
  const within: Status = hedged ? (words.some(({ lower }) => lower === "planned") ? "planned" : "considered") : own;
  const outer = governorOf(reading, chunk.possessive ? at : firstOf(reading, at));
  const predicate = predicateOf(reading, at);
  const status = compose(predicate ?? outer?.status ?? "reported", within);
  const said = outer && outer.status !== "reported" ? outer : { rule: "plain", from: chunk.from, to: chunk.to };
  return conditioned(reading, chunk, { ...said, status });
}

const firstOf = (reading: Reading, at: number): number => (nounAt(reading, at - 1)?.possessive ? at - 1 : at);

/** "arms transfers to Ukraine are not an option", "a deployment is out of the question". */
function predicateOf(reading: Reading, at: number): Status | null {
  const after = reading.chunks.slice(at + 1);
  const index = after.findIndex((chunk) => chunk.kind === "verb");
  const verb = after[index];
  if (verb?.kind !== "verb" || verb.form !== "finite") return null;
  const text = surface(reading.sentence.words, verb.from, Math.min(verb.to + 5, reading.sentence.words.length));
  if (
    /\b(is|are|was|were)( still)?( not|n't) (an option|possible|planned|on the table|under consideration|being considered)/.test(
      text,
    )
  )
    return "ruled-out";
  if (/\b(is|are|was|were) (out of the question|ruled out|off the table)/.test(text)) return "ruled-out";
  if (/\b(is|are) (an option|possible|on the table|under consideration|being considered)/.test(text))
    return "considered";
  return null;
}

function governed(reading: Reading, at: number): Modality {
  const verb = verbAt(reading, at);
  const own = ownStatus(reading, at);
  const span = { from: verb?.from ?? 0, to: verb?.to ?? 0 };
  if (
    !verb ||
    (verb.form === "finite" &&
      !sharesAuxiliary(reading, at) &&
      !(verb.auxiliaries.length === 0 && verbAt(reading, at - 1)))
  )
    return { status: own, rule: own === "reported" ? "plain" : "auxiliary", ...span };
  const outer = governorOf(reading, at);
  if (!outer) return { status: own, rule: "plain", ...span };
  return { ...outer, status: compose(outer.status, own) };
}

/** "are sending or planning to send", "will deploy and station": a bare second verb under the first one's auxiliary. */
const sharesAuxiliary = (reading: Reading, at: number): boolean => {
  const verb = verbAt(reading, at);
  const before = reading.chunks[at - 1];
  return (
    verb !== null &&
    verb.auxiliaries.length === 0 &&
    before?.kind === "conjunction" &&
    verb.form !== "past" &&
    reading.sentence.words[verb.head]?.lower === lemmaAt(reading, at)
  );
};

/** What governs the chunk at `at`: the verb, adjective or noun that it completes, with that one's own governors. */
function governorOf(reading: Reading, at: number): Modality | null {
  let before = at - 1;
  while (reading.chunks[before]?.kind === "adverb" || reading.chunks[before]?.kind === "quote") before--;
  const chunk = reading.chunks[before];
  const words = reading.sentence.words;
  if (!chunk) return null;
  if (chunk.kind === "verb") {
    const lemma = lemmaAt(reading, before);
    const effect = governors.get(words[chunk.head]?.lower ?? "") ?? governors.get(lemma);
    const above = governed(reading, before);
    const decided = chunk.passive && light.has(lemma) ? passiveSubject(reading, before) : null;
    if (decided) return decided;
    if (transparent.has(lemma) || !effect) return chunk.negated ? above : { ...above, from: chunk.from, to: chunk.to };
    const turned = chunk.negated ? negate(effect, lemma) : effect;
    return {
      status: compose(aboveOf(reading, before), turned),
      rule: `governor:${lemma}`,
      from: chunk.from,
      to: chunk.to,
    };
  }
  if (chunk.kind === "adjective" || chunk.kind === "subordinator") {
    const effect = governors.get(chunk.word);
    if (!effect) return governorOf(reading, before);
    const verb = verbAt(reading, before - 1);
    return {
      status: verb?.negated ? negated[effect] : effect,
      rule: `governor:${chunk.word}`,
      from: chunk.from,
      to: chunk.to,
    };
  }
  if (chunk.kind === "preposition" && chunk.word === "whether")
    return { status: "considered", rule: "governor:whether", from: chunk.from, to: chunk.to };
  if (chunk.kind === "preposition" || chunk.kind === "conjunction" || chunk.kind === "comma")
    return governorOf(reading, before);
  if (chunk.kind === "noun") {
    const head = words[chunk.head];
    const lemma = head?.lemma ?? "";
    const verb = words[chunk.head + 1] === undefined ? null : verbAt(reading, before - 1);
    const effect = governors.get(lemma) ?? null;
    if (effect) {
      const no = isNegative(reading, before);
      const holder = verbAt(reading, before - 1);
      const outer =
        holder && light.has(lemmaAt(reading, before - 1)) ? governed(reading, before - 1).status : "reported";
      const turned = no || (holder?.negated ?? false) ? negate(effect, lemma) : effect;
      return {
        status: compose(outer === "denied" || outer === "ruled-out" ? "reported" : outer, turned),
        rule: `governor:${lemma}`,
        from: chunk.from,
        to: chunk.to,
      };
    }
    const subject = verb ?? verbAt(reading, before - 1);
    const outer = subject ? governors.get(lemmaAt(reading, before - 1)) : undefined;
    if (outer) return governorOf(reading, before);
    return objectGovernor(reading, before);
  }
  return null;
}

/** "a decision has not been made to send": the noun that the light verb passes on governs. */
function passiveSubject(reading: Reading, at: number): Modality | null {
  const noun = nounAt(reading, subjectOf(reading, at)?.[0] ?? -1);
  const lemma = reading.sentence.words[noun?.head ?? -1]?.lemma ?? "";
  const effect = governors.get(lemma);
  if (!noun || !effect) return null;
  return {
    status: verbAt(reading, at)?.negated ? negate(effect, lemma) : effect,
    rule: `governor:${lemma}`,
    from: noun.from,
    to: noun.to,
  };
}

/** The status a governing verb has from its own auxiliaries and governors, its negation left out. */
function aboveOf(reading: Reading, at: number): Status {
  const verb = verbAt(reading, at);
  if (!verb) return "reported";
  let status: Status = "reported";
  for (const { lower } of reading.sentence.words.slice(verb.from, verb.to))
    status = compose(status, auxiliaries.get(lower) ?? "reported");
  if (verb.form === "finite" || verb.form === "past") return status;
  return compose(governorOf(reading, at)?.status ?? "reported", status);
}

/** "called for more forces to be deployed", "has ordered 3,000 troops to deploy": the verb before the noun phrase governs. */
function objectGovernor(reading: Reading, noun: number): Modality | null {
  const before = reading.chunks[noun - 1];
  if (before?.kind === "verb" || before?.kind === "preposition") return governorOf(reading, noun);
  return null;
}

/** An "if" makes a plan or an option conditional; what is already so stays so. */
function conditioned(reading: Reading, run: Run, found: Modality): Modality {
  if (found.status === "ruled-out" || found.status === "denied") return found;
  const { words } = reading.sentence;
  const at = words.findIndex(
    (word, index) =>
      modality.conditionals.includes(word.lower) && (word.pos === "SCONJ" || index === 0 || word.lower === "if"),
  );
  const phrase = modality.conditionPhrases.find((condition) => surface(words, 0, words.length).includes(condition));
  if (at >= 0 && insideCondition(reading, at, run))
    return { status: "conditional", rule: "in-condition", from: at, to: at + 1 };
  const turns = reading.chunks.some(
    (chunk) =>
      chunk.from >= run.to &&
      chunk.to <= at &&
      (chunk.kind === "stop" || (chunk.kind === "conjunction" && chunk.word === "but")),
  );
  if (((at >= 0 && !turns) || (at < 0 && phrase)) && (found.status === "planned" || found.status === "considered")) {
    const from = at >= 0 ? at : run.from;
    return { status: "conditional", rule: "condition", from, to: at >= 0 ? at + 1 : run.to };
  }
  return found;
}

/** Between the "if" and the comma or end that closes its clause. */
function insideCondition(reading: Reading, condition: number, run: Run): boolean {
  if (run.from < condition) return false;
  const first = reading.chunks.find(({ from }) => from > condition);
  if (first?.kind === "verb" && first.form === "past") return run.from <= first.from; // "if called upon" ends with its verb
  return !reading.chunks.some((chunk) => chunk.kind === "comma" && chunk.from > condition && chunk.to <= run.from);
}
