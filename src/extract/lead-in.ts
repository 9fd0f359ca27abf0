import actions from "../../data/lexicon/actions.json";
import grammar from "../../data/lexicon/grammar.json";
import type { Action, Status } from "../model/claim.ts";
import { type ActorMention, impliedActor, isAllianceCode } from "./actors.ts";
import { isGap } from "./lists.ts";
import { placesIn, type PlacePhrase } from "./place-phrase.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { type Site, toldSince } from "./rule.ts";
import { compose, governorEffect } from "./status.ts";
import { subjectOf } from "./subject.ts";
import { isOf } from "./subject-insertions.ts";

/** The words that open a list: the chunks of a sentence before `end`. */
export interface LeadIn {
  reading: Reading;
  /** Sentence number in the source. */
  at: number;
  end: number;
}

/** What an opened list tells of the forces of one item. */
interface Opened {
  /** Who they belong to; empty where the list does not tell. */
  actors: ActorMention[];
  /** Where they are, where the name that heads the item is no place but theirs; null where it is one. */
  destinations: PlacePhrase[] | null;
  action: Action;
  status: Status;
}

/** How many lines a list goes on. */
const longest = 40;

const wholes = new Set([...actions.wholes, ...grammar.coalitions]);
const givers = new Set(grammar.givers);

/** What opens the list that the noun phrase at a chunk heads an item of: the words before the first colon, or the line above the items. */
export function leadInOf(readings: readonly Reading[], sentence: number, chunk: number): LeadIn | null {
  const own = readings[sentence];
  const colon = own?.chunks.findIndex((mark) => mark.kind === "stop" && mark.word === ":") ?? -1;
  if (own && colon >= 0 && colon < chunk && namesForce(own, colon)) return { reading: own, at: sentence, end: colon };
  let at = sentence - 1;
  while (at > sentence - longest && isItem(readings[at])) at--;
  const reading = readings[at];
  if (!reading || reading.sentence.paragraph === own?.sentence.paragraph) return null;
  const isOpen = reading.sentence.words.at(-1)?.text === ":" || !reading.chunks.some(isFinite);
  return isOpen && namesForce(reading, reading.chunks.length) ? { reading, at, end: reading.chunks.length } : null;
}

const isFinite = (chunk: Reading["chunks"][number]): boolean => chunk.kind === "verb" && chunk.form === "finite";

/** "Troops by nation", not "losses of the troops by nation". */
const namesForce = (reading: Reading, end: number): boolean =>
  reading.chunks.slice(0, end).some((_, at) => {
    const isOfOther = isOf(reading.chunks[at - 1]) && !isForce(reading, at - 2);
    return isForce(reading, at) && !isOfOther;
  });

const isForce = (reading: Reading, at: number): boolean =>
  reading.forces.get(at)?.isHead === true || wholes.has(nounHeadAt(reading, at)?.lemma ?? "");

/** "Egypt: 19,500", "- Kabul, 300 soldiers", "Ghana 120": a name, and what is told of it without a verb. */
function isItem(reading: Reading | undefined): boolean {
  const first = reading?.chunks.findIndex(({ kind }) => kind === "noun") ?? -1;
  if (!reading || first < 0 || first > 1 || reading.chunks.some(isFinite)) return false;
  const isNamed = reading.actors.has(first) || (reading.places.get(first)?.length ?? 0) > 0;
  const isHead = /^(stop|comma)$/.test(reading.chunks[first + 1]?.kind ?? "") && reading.chunks.length > first + 2;
  return isNamed && (isHead || isGap(reading, first));
}

/**
 * Whose the forces of an item are, and where, by the words that open its list.
 *
 *     Troops in the Gulf by nation:      Where Italy has soldiers:
 *               ~~~~~~~~                       ^^^^^
 *     Egypt: 19,500                      Kabul: 3,000
 *     ^^^^^                              ~~~~~
 */
export function openedBy(site: Site, caption: number): Opened | null {
  const lead = site.discourse.leadInOf(site.at, caption);
  if (!lead) return null;
  const { reading, at, end } = lead;
  const told = toldSince(site, at).find((other) => other.sentence === at);
  const isByNation = isByGivers(lead);
  const nation =
    nationAmong(site, lead, [...reading.forces.keys()]) ??
    (isByNation ? null : (nationAmong(site, lead, subjectsIn(lead)) ?? told?.owners.find(isNation) ?? null));
  const [goal = null] = [
    ...reading.chunks.flatMap((_, noun) =>
      noun < end && nounAt(reading, noun) ? placesIn(reading, [noun]).filter(isSite(reading)) : [],
    ),
    ...(told?.places ?? []),
  ];
  const status = told?.status ?? statusOf(lead);
  const action = told?.action ?? (status === "reported" ? "station" : "send");
  const party = site.reading.actors.get(caption);
  const isOutside = goal?.base.place.country != null && goal.base.place.country !== party?.country;
  const isGiver = party?.country && (isOutside || (nation === null && (goal !== null || isByGivers(lead))));
  if (isGiver) {
    const destinations = goal
      ? [{ ...goal, basis: "implied" as const, sentence: goal.sentence ?? reading.sentence }]
      : [];
    return { actors: [impliedActor(party, "list")], destinations, action, status };
  }
  return nation && { actors: [impliedActor(nation, "list")], destinations: null, action, status };
}

const isNation = ({ country }: ActorMention): boolean => country !== null && !isAllianceCode(country);

/** The one nation that noun phrases of the words are of. */
function nationAmong({ discourse }: Site, { at, end }: LeadIn, nouns: readonly number[]): ActorMention | null {
  const owners = nouns
    .filter((noun) => noun < end)
    .flatMap((noun) => discourse.actorAt(at, noun) ?? [])
    .filter(isNation);
  return new Set(owners.map(({ country }) => country)).size === 1 ? (owners[0] ?? null) : null;
}

/** Who does what the words tell. */
const subjectsIn = ({ reading, end }: LeadIn): number[] =>
  reading.chunks.flatMap((chunk, at) => (at < end && chunk.kind === "verb" ? (subjectOf(reading, at) ?? []) : []));

/** "in Lebanon", "for Liberia", "Lebanon force": where forces are or go, not a party. */
const isSite =
  ({ sentence: { places, words } }: Reading) =>
  ({ from }: PlacePhrase): boolean =>
    places.some((place) => place.from === from && (place.mention.role === "literal" || words[from - 1]?.pos === "ADP"));

/** "by nation", "contributors": what the items are headed by. */
const isByGivers = ({ reading: { sentence, chunks }, end }: LeadIn): boolean =>
  sentence.words.slice(0, chunks[end]?.from ?? sentence.words.length).some(({ lemma }) => givers.has(lemma));

/** "Countries that have promised troops:" plans what its items tell. */
const statusOf = ({ reading: { chunks, sentence }, end }: LeadIn): Status =>
  chunks.slice(0, end).reduce<Status>((status, chunk) => {
    const word = chunk.kind === "verb" || chunk.kind === "noun" ? sentence.words[chunk.head] : undefined;
    return compose((word && governorEffect(word.lower, word.lemma)) ?? "reported", status);
  }, "reported");
