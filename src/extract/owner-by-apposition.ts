import { actorBy, type ActorMention } from "./actors.ts";
import { lemmaAt, verbAt } from "./clause.ts";
import type { Reading } from "./reading.ts";

/**
 * Whose a force is by what stands in apposition right behind it: "soldiers of the 2nd Battalion, Royal Welsh",
 * "the flagship, a German frigate, left".
 */
export function appositionOf(reading: Reading, at: number): ActorMention | null {
  const { chunks, forces, actors, sentence } = reading;
  const giver = giverOf(reading, at);
  if (giver) return giver;
  let last = at;
  while (chunks[last + 1]?.kind === "preposition" && forces.has(last + 2)) last += 2;
  const part =
    nationBehind({ chunks, actors, sentence }, last) ??
    partBehind({ chunks, forces, actors, sentence }, last) ??
    partPlayed({ chunks, actors, sentence }, last);
  if (part) return part;
  const apposed = actors.get(last + 2);
  if (chunks[last + 1]?.kind !== "comma" || !apposed || chunks[last + 3]?.kind === "conjunction") return null;
  const isUnit = forces.get(last)?.designation != null && apposed.rule === "institution";
  const isSame = forces.get(last + 2)?.set === forces.get(at)?.set && chunks[last + 3]?.kind === "comma";
  return isUnit || (isSame && chunks[last + 4]?.kind === "verb") ? apposed : null;
}

/** "troops provided by Chad", "the jets, which were lent by Italy": whose they are by who gives them. */
function giverOf(reading: Reading, at: number): ActorMention | null {
  let verb = at + 1;
  while (/^(comma|relative)$/.test(reading.chunks[verb]?.kind ?? "")) verb++;
  const chunk = verbAt(reading, verb);
  const isGiven = chunk !== null && (chunk.form === "past" || chunk.passive) && givers.test(lemmaAt(reading, verb));
  let by = verb + 1;
  while (reading.chunks[by]?.kind === "adverb") by++;
  const link = reading.chunks[by];
  return isGiven && link?.kind === "preposition" && link.word === "by" ? (reading.actors.get(by + 1) ?? null) : null;
}

const givers = /^(contribute|donate|furnish|give|lend|loan|offer|pledge|promise|provide|send|supply)$/;

/** "500 international troops, mainly Canadian, landed", "900 soldiers, most of them Kenyan,": whose they are for the most part. */
function nationBehind(
  { chunks, actors, sentence }: Pick<Reading, "chunks" | "actors" | "sentence">,
  at: number,
): ActorMention | null {
  let nation = at + 2;
  if (chunks[at + 1]?.kind !== "comma") return null;
  while (chunks[nation] && !actors.has(nation) && nation < at + 5) nation++;
  const [said, actor] = [chunks[nation], actors.get(nation)];
  const first = sentence.words[chunks[at + 2]?.from ?? -1]?.lower ?? "";
  const isAlone = said?.kind === "noun" && actor?.to === said.to;
  const isClosed = /^(comma|stop)$/.test(chunks[nation + 1]?.kind ?? "stop");
  return isAlone && isClosed && actor.rule === "nationality" && mostly.test(first) ? actor : null;
}

const mostly = /^(all|almost|chiefly|largely|mainly|most|mostly|nearly|predominantly|primarily)$/;

/** "130 officers and 40 vehicles, the vanguard of an Indonesian battalion, landed": whose the whole is. */
function partBehind(
  { chunks, forces, actors, sentence }: Pick<Reading, "chunks" | "forces" | "actors" | "sentence">,
  at: number,
): ActorMention | null {
  let last = at;
  while (chunks[last + 1]?.kind === "conjunction" && chunks[last + 2]?.kind === "noun") last += 2;
  const [comma, part, link, , end] = chunks.slice(last + 1, last + 6);
  const isPart = part?.kind === "noun" && partWords.test(sentence.words[part.head]?.lower ?? "");
  const isOf = link?.kind === "preposition" && link.word === "of" && forces.has(last + 4);
  return forces.get(at)?.quantity && comma?.kind === "comma" && isPart && isOf && end?.kind === "comma"
    ? (actors.get(last + 4) ?? null)
    : null;
}

/** "a company of Gurkhas has arrived as the British element": whose part in a whole the force is. */
function partPlayed(
  { chunks, actors, sentence }: Pick<Reading, "chunks" | "actors" | "sentence">,
  at: number,
): ActorMention | null {
  const end = chunks.findIndex(
    ({ kind }, index) => index > at && /^(comma|stop|conjunction|subordinator|relative)$/.test(kind),
  );
  const role = chunks.findIndex((chunk, index) => {
    const before = chunks[index - 1];
    const isRole = chunk.kind === "noun" && shareWords.test(sentence.words[chunk.head]?.lower ?? "");
    return index > at && (end < 0 || index < end) && isRole && before?.kind === "preposition" && before.word === "as";
  });
  const owner = actors.get(role);
  return owner?.rule === "nationality" ? owner : null;
}

const shareWords = /^(component|contingent|contribution|element|part|share)$/;

const partWords = /^(bulk|elements?|first|half|last|part|remainder|rest|spearhead|vanguard)$/;

/** "the 1st Brigade, 82nd Airborne Division, Fort Bragg, North Carolina, will": a unit with its home behind it is that country's. */
export function ownerByHome(reading: Reading, at: number): ActorMention | null {
  const { chunks, forces, places, sentence } = reading;
  let home = at;
  do home += 2;
  while (chunks[home - 1]?.kind === "comma" && forces.get(home)?.designation != null);
  const [named] = places.get(home) ?? [];
  const isClosed = chunks[home - 1]?.kind === "comma" && chunks[home + 1]?.kind === "comma";
  const country = named?.mention.role === "literal" ? named.candidate.place.country : null;
  if (!named || !country || !isClosed || forces.get(at)?.designation == null) return null;
  return actorBy(sentence, named, country, "home");
}
