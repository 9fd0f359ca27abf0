import type { Atlas } from "../gazetteer/atlas.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { ActorMention } from "./actors.ts";
import { isCalledOff } from "./called-off.ts";
import type { Run } from "./chunks.ts";
import { datelineEnd, headingsOf, theatresAmong } from "./dateline.ts";
import { isHearsay, takesBack } from "./denial.ts";
import type { Home } from "./home.ts";
import { type LeadIn, leadInOf } from "./lead-in.ts";
import { type NamedActors, namedActorsOf } from "./named-actors.ts";
import { type Ownership, ownershipOf } from "./ownership.ts";
import { placeAnaphora } from "./place-anaphora.ts";
import { placeHeadingsOf } from "./place-headings.ts";
import type { Anaphor, PlacePhrase } from "./place-phrase.ts";
import { nounHeadAt, type Reading } from "./reading.ts";
import { type Reference, referenceOf } from "./reference.ts";

/** What the sentences before say that a pronoun or a short form leans on. */
export interface Discourse extends Pick<Reference, "actorAt" | "speakerOf" | "issuer"> {
  /** The sentence after takes back what this one says last; so it does not what a word of it says before another verb. */
  isTakenBack(sentence: number, word: number): boolean;
  /** A sentence beside this one calls off what a run of its words tells of as due. */
  isCalledOff(sentence: number, act: Run): boolean;
  readonly ownership: Ownership;
  readonly named: NamedActors;
  /** Whose press or ministry the source is of; null where it does not tell. */
  readonly homeCountry: string | null;
  /** The nation whose forces the source's title tells of; null where it tells of none, or of several. */
  readonly titleNation: string | null;
  /** The nation whose name heads a sentence's paragraph: "AZERBAIJAN. A brigade is in training". */
  headingOf(sentence: number): ActorMention | null;
  /** The place under whose name a sentence stands: "Kidal: the airport is held by". */
  placeHeading(sentence: number): PlacePhrase | null;
  /** The sentence that ends in a colon and opens the list that a sentence is an item of; -1 where there is none. */
  listLeadOf(sentence: number): number;
  /** What opens the list that the noun phrase at a chunk heads an item of; null where there is none. */
  leadInOf(sentence: number, chunk: number): LeadIn | null;
  /** A sentence, or one of those before it, names a force beyond doubt. */
  tellsOfForces(sentence: number, far?: number): boolean;
  /** Resolves place anaphors for a claim of those actors. */
  anaphorFor(sentence: number, actors: readonly ActorMention[]): Anaphor;
}

/** How many paragraphs a list goes on. */
const longestList = 30;

/** So many men are soldiers. */
const host = 100;

/** "20,000 men" */
const isHost = (reading: Reading, at: number): boolean =>
  nounHeadAt(reading, at)?.lemma === "man" && (reading.forces.get(at)?.quantity?.count ?? 0) >= host;

export function discourseOf(
  readings: readonly Reading[],
  home: Home | null,
  gazetteer: Gazetteer,
  atlas: Atlas,
): Discourse {
  const ownership = ownershipOf(readings);
  const datelineEnds = readings.map(datelineEnd);
  const headings = headingsOf(readings);
  const theatres = theatresAmong(headings, home);
  const named = namedActorsOf(readings, datelineEnds, theatres);
  const { actorAt, speakerOf, personBefore, issuer } = referenceOf({ readings, named, ownership, home });

  const placeHeadings = placeHeadingsOf(readings);
  const anaphorFor = placeAnaphora({
    readings,
    placeHeadings,
    datelineEnds,
    gazetteer,
    atlas,
    actorsBefore: (sentence, chunk) => named.before(sentence, chunk, false),
    personBefore,
  });

  function headingOf(sentence: number): ActorMention | null {
    const heading = headings.get(readings[sentence]?.sentence.paragraph ?? -1);
    return heading && heading.reading !== readings[sentence] && !theatres.has(heading.reading) ? heading.actor : null;
  }

  function listLeadOf(sentence: number): number {
    const paragraph = readings[sentence]?.sentence.paragraph ?? 0;
    for (let back = sentence - 1; back >= 0; back--) {
      const { words, paragraph: other } = readings[back]?.sentence ?? { words: [], paragraph: -1 };
      if (words.at(-1)?.text === ":") return other < paragraph ? back : -1;
      if (paragraph - other > longestList) return -1;
    }
    return -1;
  }

  const tellsOfForces = (sentence: number, far = 2): boolean =>
    readings
      .slice(Math.max(0, sentence - far), sentence + 1)
      .some((reading) => [...reading.forces].some(([at, force]) => force.strength !== "weak" || isHost(reading, at)));

  function isTakenBack(sentence: number, word: number): boolean {
    const reading = readings[sentence];
    const by = takesBack(readings[sentence + 1]?.sentence.words ?? []);
    const isLast = reading?.chunks.some(({ kind, from }) => kind === "verb" && from >= word) === false;
    // What one party tells and another disputes stays the word of the first.
    return isLast && (by === "own" || (by === "another" && isHearsay(reading)));
  }

  return {
    homeCountry: home?.country ?? null,
    titleNation: home?.isTitled ? home.country : null,
    named,
    listLeadOf,
    leadInOf: (sentence, chunk) => leadInOf(readings, sentence, chunk),
    isTakenBack,
    isCalledOff: (sentence, act) => isCalledOff(readings, sentence, act),
    issuer,
    actorAt,
    speakerOf,
    anaphorFor,
    ownership,
    headingOf,
    placeHeading: (sentence) => placeHeadings.get(sentence) ?? null,
    tellsOfForces,
  };
}
