import grammar from "../../data/lexicon/grammar.json";
import { phraseMatcher } from "../read/phrases.ts";
import type { Word } from "../read/sentences.ts";
import type { ActorMention } from "./actors.ts";
import { isSalient, opensClause } from "./lists.ts";
import { nounAt, type Reading } from "./reading.ts";

/** Sentences among which a headline or a dateline stands: a title, an author and a date may come before it. */
export const masthead = 6;

const briefingAt = phraseMatcher(grammar.briefings.map((phrase) => [phrase, true] as const));

/** "the United States will enhance our posture": the subject of a clause with "our" object is who speaks. */
function ownsWhatFollows(reading: Reading, subject: number): boolean {
  if (!opensClause(reading, subject)) return false;
  const verb = reading.chunks.findIndex((chunk, at) => at > subject && chunk.kind === "verb");
  const object = nounAt(reading, verb + 1);
  return object !== null && reading.sentence.words[object.from]?.lower === "our";
}

/** In a speech or a letter without quotation marks: the nation that a sentence names as the owner of "our". */
function ownVoiceIn(readings: readonly Reading[]): ActorMention | null {
  for (const reading of readings) {
    if (reading.chunks.some(({ kind }) => kind === "quote")) continue;
    if (!reading.sentence.words.some(({ lower }) => /^(we|our|i|i'm)$/.test(lower))) continue;
    const subject = [...reading.actors].find(
      ([at, { country }]) => country !== null && isSalient(reading, at) && ownsWhatFollows(reading, at),
    );
    if (subject) return subject[1];
  }
  return null;
}

/** "NATO PRESS CONFERENCE, Brussels": the party that a headline without a verb names as the host of a briefing. */
function hostOf(readings: readonly Reading[]): ActorMention | null {
  const header = readings.slice(0, masthead).find(isBriefing);
  return header ? ([...header.actors.values()].find(({ country }) => country !== null) ?? null) : null;
}

/** Word number of the word for a briefing; -1 where there is none. */
export const briefingIn = (words: readonly Word[]): number =>
  words.findIndex((_, word) => briefingAt(words, word) !== null);

function isBriefing({ chunks, sentence: { words } }: Reading): boolean {
  const at = briefingIn(words);
  return at >= 0 && chunks.every((chunk) => chunk.kind !== "verb" || chunk.head === at);
}

/** "MR. KIRBY: We have": who speaks from here on; undefined where no one else begins to. */
function labelOf({ chunks, actors }: Reading): ActorMention | null | undefined {
  const [label, colon] = chunks;
  return label?.kind === "noun" && colon?.kind === "stop" && colon.word === ":" ? (actors.get(0) ?? null) : undefined;
}

/** Whose "we" is, sentence by sentence, where no quotation marks say so: the speaker's of a transcript, else the host's. */
export function voicesIn(readings: readonly Reading[]): (ActorMention | null)[] {
  const own = hostOf(readings) ?? ownVoiceIn(readings);
  let speaking: ActorMention | null = null;
  return readings.map((reading) => {
    const label = labelOf(reading);
    if (label !== undefined) speaking = label?.country ? label : null;
    return speaking ?? own;
  });
}
