import type { Candidate } from "../gazetteer/gazetteer.ts";
import type { ActorMention } from "./actors.ts";
import type { Chunk } from "./chunks.ts";
import type { Home } from "./home.ts";
import { isSalient } from "./lists.ts";
import { ownerAt, type Reading } from "./reading.ts";
import { masthead } from "./voice.ts";

/** Within how many words of its beginning a dateline's dash stands. */
const longest = 12;

/** Word number where the dateline of a sentence ends, "KUNSAN AIR BASE, South Korea — "; 0 where it has none. */
export function datelineEnd({ sentence, chunks }: Reading): number {
  // "FORT DRUM, N.Y. —": what the tagger takes for a verb in a name.
  const isVerb = (chunk: Chunk): boolean =>
    chunk.kind === "verb" && !/^\p{Lu}/u.test(sentence.words[chunk.head]?.text ?? "");
  const dash = chunks.find((chunk) => chunk.kind === "stop" || isVerb(chunk));
  const isDash = dash?.kind === "stop" && dash.word !== ";";
  return sentence.places[0]?.from === 0 && isDash && dash.from <= longest ? dash.from : 0;
}

/** The place that opens a source before its first dash. */
export const datelineOf = (readings: readonly Reading[]): Candidate | null =>
  readings.slice(0, masthead).find((reading) => datelineEnd(reading) > 0)?.sentence.places[0]?.candidate ?? null;

/** A sentence that only names an actor, and so heads its paragraph: "AZERBAIJAN." */
interface Heading {
  reading: Reading;
  actor: ActorMention | null;
  /** The rest of its paragraph. */
  under: readonly Reading[];
}

/** The headings of a source, by paragraph: its first sentence, where that is a heading. */
export function headingsOf(readings: readonly Reading[]): ReadonlyMap<number, Heading> {
  const paragraphs = new Map<number, [Reading, ...Reading[]]>();
  for (const reading of readings) {
    const { paragraph, words } = reading.sentence;
    const begun = paragraphs.get(paragraph);
    if (begun) begun.push(reading);
    // "4. Ukrainian measures."
    else if (!words.every(({ text }) => /^[\d.()]+$/.test(text))) paragraphs.set(paragraph, [reading]);
  }
  const headings = new Map<number, Heading>();
  for (const [paragraph, [reading, ...under]] of paragraphs) {
    const [noun, ...rest] = reading.chunks;
    if (noun?.kind === "noun" && rest.every(({ kind }) => kind === "stop"))
      headings.set(paragraph, { reading, actor: reading.actors.get(0) ?? null, under });
  }
  return headings;
}

/** Headings that name where forces are, not whose: those of a ministry, and those under which the forces of others are told of. */
export function theatresAmong(headings: ReadonlyMap<number, Heading>, home: Home | null): ReadonlySet<Reading> {
  const areOthers = areOfOthers(
    [...headings.values()].flatMap(({ actor, under }) => (actor?.country ? [{ country: actor.country, under }] : [])),
  );
  return new Set(
    [...headings.values()]
      .filter(({ actor }) => areOthers || (home?.isRelease && actor?.country !== home.country))
      .map(({ reading }) => reading),
  );
}

/** True where the countries that head parts of a source are not those whose forces are told of under them. */
export function areOfOthers(heads: readonly { country: string; under: readonly Reading[] }[]): boolean {
  const isOther = heads.flatMap(({ country, under }) => ownersIn(under).map((owner) => owner !== country));
  return isOther.length > 1 && isOther.every((other) => other);
}

/** Whose the forces of sentences are by their own words, or by the subject before them. */
const ownersIn = (readings: readonly Reading[]): string[] =>
  readings.flatMap((reading) =>
    [...reading.forces.keys()].flatMap((at) => {
      const before = [...reading.actors].findLast(([actor]) => actor < at && isSalient(reading, actor))?.[1];
      return (ownerAt(reading, at) ?? before)?.country ?? [];
    }),
  );
