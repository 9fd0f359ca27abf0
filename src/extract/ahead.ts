import grammar from "../../data/lexicon/grammar.json";
import lexicon from "../../data/lexicon/modality.json";
import type { Chunk, Run } from "./chunks.ts";
import { isFinitePast } from "./finite-past.ts";
import type { Draft, Site } from "./rule.ts";
import type { WhenMention } from "./when.ts";

const unchanging = new Set(grammar.unchanging);
const aDay = /^on (the \d+(st|nd|rd|th)|(mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
const departing = new Set(lexicon.departing);
const habits = new Set(lexicon.habits);

/** "is sending two jets from April onwards", "leaves for Mali next week": a present with a day to come is a plan. */
export function isAhead(
  { reading }: Site,
  { trigger, action, modality }: Draft,
  when: WhenMention | null,
  published: string | null,
): boolean {
  const words = reading.sentence.words.slice(trigger.from, trigger.to);
  const last = words.at(-1);
  const progressive =
    words.some(({ lower }) => /^(is|are|'s|'re|am)$/.test(lower)) && last?.lower.endsWith("ing") === true;
  const simple =
    action !== "station" &&
    words.length === 1 &&
    last?.pos === "VERB" &&
    !last.lower.endsWith("ed") &&
    // "put back to Taranto on Wednesday"
    !(unchanging.has(last.lemma) && last.lower === last.lemma) &&
    (last.lower === last.lemma || last.lower.endsWith("s"));
  if (modality.status !== "reported" || !(progressive || simple)) return false;
  if (simple && isScheduled(reading, trigger)) return true;
  if (!when || /^(after|since)\b/i.test(when.text) || isOfAnother(reading, trigger, when)) return false;
  // "sail on Monday", "leaves on the 7th": in a sentence, not in a headline, a weekday with a plain present is to come.
  const isSentence = reading.sentence.words.at(-1)?.text === ".";
  if (simple && isSentence && aDay.test(when.text)) return true;
  const day = when.from ?? when.to;
  return day !== null && published !== null
    ? day > published
    : (progressive && /^(from|next|by|in the coming|later|soon)\b/i.test(when.text)) ||
        (simple && isSentence && /^(by|in the coming|later this|soon|this)\b/i.test(when.text));
}

/**
 * "is assembling at Entebbe and will follow before the end of the month", "patrol the strait, and next week a carrier will": the
 * day of a verb behind.
 */
function isOfAnother(reading: Site["reading"], { to }: Run, when: WhenMention): boolean {
  const { words } = reading.sentence;
  const { chunks } = reading;
  const startOf = (chunk: Chunk): number => words[chunk.from]?.start ?? 0;
  const isFinite = (chunk: Chunk): boolean =>
    chunk.kind === "verb" &&
    (chunk.form === "finite" ||
      isFinitePast(reading, chunks.indexOf(chunk), chunk) ||
      // "which Chile keeps ready, sailed on Sunday"
      (chunk.form === "past" && chunks[chunks.indexOf(chunk) - 1]?.kind === "comma"));
  const opener = chunks.findIndex((chunk) => startOf(chunk) >= when.start) - 1;
  const opens = chunks[opener]?.kind === "conjunction" && chunks[opener - 1]?.kind === "comma";
  return (
    chunks.some((chunk) => isFinite(chunk) && chunk.from >= to && startOf(chunk) < when.start) ||
    (opens && chunks.slice(opener).some(isFinite))
  );
}

/** "The Canadians go to Adi Keyh", "a Korean battalion takes over": a plain present that is no habit and no headline is a timetable. */
function isScheduled({ sentence: { words }, chunks }: Site["reading"], trigger: Run): boolean {
  const at = chunks.findIndex(({ from }) => from === trigger.from);
  const opening = chunks.findLastIndex(({ kind }, index) => index < at && /^(comma|stop|conjunction)$/.test(kind));
  const subordinate = chunks.slice(opening + 1, at).some(({ kind }) => /^(relative|subordinator|verb)$/.test(kind));
  const isHabit = words.some(({ lower }) => habits.has(lower));
  return (
    words.at(-1)?.text === "." &&
    !subordinate &&
    !isHabit &&
    departing.has(words[trigger.from]?.lemma ?? "") &&
    (words[trigger.from]?.lemma !== "take" || words[trigger.to]?.lower === "over")
  );
}
