import grammar from "../../data/lexicon/grammar.json";
import { textOf } from "../read/sentences.ts";
import { type ActorMention, actorName } from "./actors.ts";
import type { Run } from "./chunks.ts";
import { lemmaAt, speechVerbs, verbAt } from "./clause.ts";
import { listFrom, opensClause } from "./lists.ts";
import { isOrgan } from "./home.ts";
import { nounAt, nounHeadAt, ownerAt, type Reading } from "./reading.ts";
import { subjectOf } from "./subject.ts";

const voices = new Set([...grammar.officers, "official", "officer", "spokespeople"]);

/** On whose word a sentence stands. Word numbers are in `reading`'s sentence. */
export interface Speaker extends Run {
  name: string;
  /** The government or alliance that the speaker speaks for, where its own words tell. */
  actor: ActorMention | null;
  /** Chunk number of the noun phrase. */
  noun: number;
  reading: Reading;
}

/** The speaker that a sentence names: "Kirby said", "according to the ministry"; null where it names none. */
export function speakerIn(reading: Reading): Speaker | null {
  const noun = speakingNounIn(reading);
  return noun === null ? null : speakerAt(reading, noun);
}

/** The noun phrase of who speaks in a sentence, which may be a pronoun; null where none does. */
export function speakingNounIn(reading: Reading): number | null {
  const { chunks } = reading;
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === "preposition" && chunk.word === "according to" && nounAt(reading, at + 1)) return at + 1;
    if (chunk?.kind === "stop" && chunk.word === ":" && closes(reading, at + 1)) return chunks.length - 1;
    const verb = verbAt(reading, at);
    if (
      !verb ||
      verb.form === "infinitive" ||
      verb.form === "gerund" ||
      verb.passive ||
      !speechVerbs.has(lemmaAt(reading, at))
    )
      continue;
    const inverted =
      nounAt(reading, at + 1) &&
      !opensClause(reading, at + 1) &&
      !reading.forces.has(at + 1) &&
      /^(comma|quote)$/.test(chunks[at - 1]?.kind ?? "");
    const subject = inverted ? listFrom(reading, at + 1).nouns[0] : subjectOf(reading, at)?.[0];
    if (subject !== undefined && !isForceOnly(reading, subject)) return subject;
  }
  return null;
}

/** A force that says nothing: "troops", but "the Royal Navy said", "the Pakistani navy said". */
const isForceOnly = (reading: Reading, noun: number): boolean => {
  const { chunks, forces } = reading;
  const { rule, to = 0 } = ownerAt(reading, noun) ?? {};
  const head = nounAt(reading, noun)?.head ?? 0;
  // "the Indonesian armed forces said", "Peru's air force said"
  const areArmed = /^(air|armed|defen[cs]e)$/.test(reading.sentence.words[head - 1]?.lower ?? "");
  const isService = rule !== undefined && (areArmed || isOrgan(nounHeadAt(reading, noun)));
  return forces.get(noun)?.isHead === true && !isService && !(rule === "institution" && to === chunks[noun]?.to);
};

/** "US places 8,500 troops on alert: Pentagon": only a noun phrase with an actor or a person follows. */
const closes = ({ chunks, actors, sentence }: Reading, at: number): boolean =>
  at > 1 &&
  at < chunks.length &&
  chunks.length - at <= 3 &&
  chunks.slice(at).every(({ kind }) => kind === "noun") &&
  (chunks.some((_, index) => index >= at && actors.has(index)) ||
    sentence.persons.some(({ from }) => from >= (chunks[at]?.from ?? 0)));

/** Who a noun phrase names as a speaker; null for a pronoun. */
export function speakerAt(reading: Reading, noun: number): Speaker | null {
  const chunk = nounAt(reading, noun);
  if (!chunk) return null;
  const { words, persons } = reading.sentence;
  const person = persons.find(({ from, to }) => from < chunk.to && chunk.from < to);
  const apposed =
    nounAt(reading, noun + 2) && reading.chunks[noun + 1]?.kind === "comma"
      ? persons.find(
          ({ from }) => from >= (nounAt(reading, noun + 2)?.from ?? 0) && from < (nounAt(reading, noun + 2)?.to ?? 0),
        )
      : undefined;
  const run = person ?? apposed ?? { from: chunk.from, to: chunk.possessive ? chunk.to - 1 : chunk.to };
  const from = words[run.from]?.pos === "DET" ? run.from + 1 : run.from;
  const first = words[from];
  const last = words[run.to - 1];
  if (!first || !last) return null;
  const possessor = nounAt(reading, noun - 1)?.possessive ? reading.actors.get(noun - 1) : undefined;
  const actor = reading.actors.get(noun) ?? possessor ?? spokenFor(reading, noun);
  const text = textOf(words.slice(from, run.to));
  const pronoun = words[chunk.head]?.pos === "PRON";
  return pronoun ? null : { name: text, actor, noun, reading, from, to: run.to };
}

/** "A spokesman for the Argentine navy", "the commander of Danish forces": whose words they are. */
function spokenFor({ chunks, actors, sentence }: Reading, noun: number): ActorMention | null {
  const [own, link] = [chunks[noun], chunks[noun + 1]];
  const head = own?.kind === "noun" ? (sentence.words[own.head]?.lower ?? "") : "";
  return voices.has(head.replace(/men$/, "man").replace(/s$/, "")) &&
    link?.kind === "preposition" &&
    /^(for|of|from|at|with)$/.test(link.word)
    ? (actors.get(noun + 2) ?? null)
    : null;
}

/** What a speaker's "we" stands for. */
export const asActor = (speaker: Speaker, via: Run | null): ActorMention | null =>
  speaker.actor?.country
    ? { ...speaker.actor, name: actorName(speaker.actor.country), rule: "speaker", basis: "implied", via }
    : null;
