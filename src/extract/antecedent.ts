import grammar from "../../data/lexicon/grammar.json";
import type { Category } from "../model/claim.ts";
import { textOf } from "../read/sentences.ts";
import { isKnown } from "./action-verbs.ts";
import { isOfNations } from "./alliances.ts";
import type { ActorMention } from "./actors.ts";
import { actorsOf } from "./arguments.ts";
import type { NounChunk } from "./chunks.ts";
import { ownerOfObject } from "./force-owner.ts";
import { lemmaAt, speechVerbs, verbAt } from "./clause.ts";
import { type ForceMention, impliedForce, isAfloat } from "./forces.ts";
import { isSalient } from "./lists.ts";
import { nounAt, nounHeadAt, ownerAt, type Reading } from "./reading.ts";
import { type DraftForce, type Site, type Told, toldSince } from "./rule.ts";
import { type StandIn, standInAt } from "./stand-in.ts";
import { subjectOf } from "./subject.ts";
import { isOf } from "./subject-insertions.ts";

const foreign = new Set(grammar.foreignWords);

const people = new Set<Category>(["troops", "peacekeepers", "instructors"]);

/** How many sentences before its own a force may be named that a pronoun or a bare figure stands for. */
const reach = 2;

/** How many for "she": no other word stands for a ship. */
const reachOfShip = 4;

const isAbsent = /^(no|none|neither|nobody)\b/i;

/**
 * The force that a noun phrase without a noun of its own stands for: a pronoun, a share or a bare figure.
 *
 *     Britain sent 900 soldiers to Estonia. Another 150 are in Poland.
 *                      ^^^^^^^^             ~~~~~~~~~~~
 */
export function antecedentOf(site: Site, noun: number): DraftForce | null {
  const { reading } = site;
  const chunk = nounAt(reading, noun);
  const standIn = standInAt(reading, noun);
  // "those who stay"
  if (!chunk || !standIn || (reading.chunks[noun + 1]?.kind === "relative" && standIn.kind === "plural")) return null;
  if (standIn.kind === "share" && arePeople(reading, noun)) return null;
  const named = namedBehind(reading, noun);
  if (named) return named;
  const { kind, quantity } = standIn;
  const isFigure = kind === "figure";
  // "Nigeria has pledged 850 soldiers and Ghana 350"
  // "Norway's six are at Souda"
  const stated = ownerAt(reading, noun) ?? undefined;
  if ((reading.places.get(noun) ?? []).some(({ candidate }) => candidate.place.country !== stated?.country))
    return null;
  if (stated && !isFigure) return null;
  if (isFigure && isAnothers(site, noun)) return null;
  const found = ownAntecedent(site, noun, standIn) ?? earlierAntecedent(site, noun, standIn);
  // "The 300 soldiers will be greeted with parades. There is one in York": soldiers are not counted out so.
  if (!found || (isFigure && quantity?.count === 1 && people.has(found.force.category))) return null;
  return {
    chunk: isGiven(site, noun) ? noun : (found.chunk ?? noun),
    force: {
      ...found.force,
      from: chunk.from,
      to: chunk.to,
      quantity,
      isHead: true,
      strength: "plain",
      label: isFigure ? undefined : labelOf(wordOf(reading, chunk), found.text),
    },
    own: stated ?? (isFigure || kind === "member" ? comesFrom(reading, noun) : undefined),
    owners: found.owners,
  };
}

/** "A third, the Nimitz, left", "The last is the German Hamburg": the name of what the stand-in stands for. */
function namedBehind(reading: Reading, noun: number): DraftForce | null {
  const { chunks, forces } = reading;
  const force = forces.get(noun + 2);
  const isApposed = chunks[noun + 1]?.kind === "comma" && /^(comma|verb)$/.test(chunks[noun + 3]?.kind ?? "");
  return (isApposed || lemmaAt(reading, noun + 1) === "be") &&
    force?.isHead &&
    force.designation !== null &&
    force.quantity === null
    ? { chunk: noun + 2, force }
    : null;
}

/** "Senegal is to send 500": the object of a verb is its subject's, not that of the force it counts on from. */
const isGiven = (site: Site, noun: number): boolean =>
  site.reading.chunks[noun - 1]?.kind === "verb" && actorsOf(site, subjectOf(site.reading, noun - 1)).length > 0;

/** "the allies have 900": the subject is a party that the text does not tell the side of, not the owner named before. */
function isAnothers(site: Site, noun: number): boolean {
  const { reading } = site;
  const verb = verbAt(reading, noun - 1);
  const subject = verb && !verb.passive ? subjectOf(reading, noun - 1) : null;
  return (
    subject !== null &&
    actorsOf(site, subject).length === 0 &&
    subject.some((at) => foreign.has(nounHeadAt(reading, at)?.lower ?? ""))
  );
}

/** "a move that some in Ottawa take to be rash": those who think in a capital, not forces there. */
const arePeople = (reading: Reading, noun: number): boolean => {
  const { chunks } = reading;
  const link = chunks[noun + 1];
  const lemma = lemmaAt(reading, noun + 3);
  return (
    link?.kind === "preposition" &&
    /^(at|in|within)$/.test(link.word) &&
    chunks[noun + 3]?.kind === "verb" &&
    lemma !== "be" &&
    !isKnown(lemma)
  );
};

const parts = /^(bulk|few|first|half|handful|last|majority|many|most|one|remainder|rest|second|several|some|third)$/;

/** "first of four battalions": a share of it is of the four battalions too. */
const ofWhole =
  /^(\p{L}+ )?(bulk|first|half|last|majority|most|remainder|rest|second|some|third) of (the |its |their )?/u;

/** What a reader calls what a pronoun or a share stands for: "most of 900 soldiers" are not 900. */
const labelOf = (word: string, whole: string): string =>
  parts.test(word) || / (third|quarter)s$/.test(word) ? `${word} of ${whole.replace(ofWhole, "")}` : whole;

/** The word of a stand-in that says what share it is: "most", "two thirds". */
function wordOf({ sentence: { words } }: Reading, noun: NounChunk): string {
  const head = words[noun.head]?.lower ?? "";
  return /^(third|quarter)s$/.test(head) ? textOf(words.slice(noun.from, noun.to)).toLowerCase() : head;
}

/** A force that a stand-in may go back to. */
interface Antecedent {
  force: ForceMention;
  text: string;
  owners: readonly ActorMention[] | undefined;
  /** Its noun phrase, where that is in the same sentence. */
  chunk?: number;
}

/** The force of the same sentence: for a pronoun rather a subject or an object, for a share the last one. */
function ownAntecedent(site: Site, noun: number, { kind }: StandIn): Antecedent | null {
  const { reading } = site;
  const whole = partitive(site, noun);
  if (whole) return whole;
  const isPronoun = kind === "plural" || kind === "singular";
  // "two planes will join them": others than who join.
  const agents = isPronoun && verbAt(reading, noun - 1) ? (subjectOf(reading, noun - 1) ?? []) : [];
  const before = [...reading.forces].filter(
    ([at, force]) => at < noun && force.isHead && !isContent(reading, at) && !agents.includes(at),
  );
  // "20 are in the training mission; 13 are in Kosovo": rather not 13 of the mission.
  const isFit = ([at, { quantity }]: (typeof before)[number]): boolean =>
    isPronoun ? isSalient(reading, at) : kind === "figure" && (quantity !== null || !isOfNations(reading, at));
  const last = before.findLast(isFit) ?? before.at(-1);
  if (!last || (kind === "singular" && !isOne(reading, last[0]))) return null;
  const [chunk, force] = last;
  return {
    force,
    chunk,
    text: textOfForce(reading, force),
    owners: ownerAt(reading, chunk) ? undefined : ownerOfObject(site, chunk),
  };
}

/** "Of their 1,100, most have left": the figure that opens the sentence, and whose it is. */
function partitive({ reading, discourse, at }: Site, noun: number): Antecedent | null {
  const [link, whole] = reading.chunks;
  if (link?.kind !== "preposition" || link.word !== "of" || whole?.kind !== "noun" || noun <= 1) return null;
  const isPeople = whole.to > 0 && reading.actors.get(1)?.rule === "nationality" && !reading.forces.has(1);
  const owner = nounHeadAt(reading, 1)?.pos === "NUM" || isPeople ? discourse.actorAt(at, 1) : null;
  return (
    owner && {
      force: impliedForce(whole, "troops"),
      text: textOfForce(reading, impliedForce(whole, "troops")),
      owners: [owner],
    }
  );
}

/** The force told of before, or else the one that the sentence before names. */
function earlierAntecedent(site: Site, noun: number, standIn: StandIn): Antecedent | null {
  if (hasRival(site.reading, noun, standIn)) return null;
  const she = isShe(site.reading, noun);
  const named = site.discourse.ownership.namedBefore(site.at, she ? reachOfShip : 1, (reading, at, force) => {
    const isFit = she ? isAfloat(force) : standIn.kind === "figure" || isSalient(reading, at);
    return isFit && agrees(standIn, force, isOne(reading, at));
  });
  const near = toldSince(site, site.at - reach).filter((told) => isNear(site, noun, told));
  // What was told of before the sentence that names another force is too far.
  if (near.length === 0 || (named && (near.at(-1)?.sentence ?? 0) < named.sentence))
    return named && { ...named, owners: named.owner ? [named.owner] : undefined };
  return toldBefore(site.reading, noun, standIn, near);
}

/** A force that the last sentences, or the words before, told of. */
const isNear = ({ at, reading }: Site, noun: number, { sentence, force, text }: Told): boolean =>
  (sentence < at || force.from < (nounAt(reading, noun)?.from ?? 0)) && !isAbsent.test(text);

const textOfForce = ({ sentence }: Reading, { from, to }: ForceMention): string =>
  textOf(sentence.words.slice(from, to)).replace(/^(the|an?|no|any) /i, "");

/** "a group of peacekeepers", "the 4th Brigade, 3rd Division": not named beside their group, nor what the unit is of. */
const isContent = ({ chunks, forces, sentence }: Reading, at: number): boolean => {
  const isBare = sentence.words[chunks[at]?.from ?? -1]?.pos !== "DET";
  const isUnitOf = forces.get(at - 2)?.designation != null && forces.get(at)?.designation != null && isBare;
  return (isOf(chunks[at - 1]) && forces.has(at - 2)) || (chunks[at - 1]?.kind === "comma" && isUnitOf);
};

/** "among them 500 from Portugal" */
function comesFrom({ chunks, actors }: Reading, noun: number): ActorMention | undefined {
  // "The third, from France, was called back"
  const at = chunks[noun + 1]?.kind === "comma" ? noun + 2 : noun + 1;
  const link = chunks[at];
  const actor = link?.kind === "preposition" && link.word === "from" ? actors.get(at + 1) : undefined;
  return actor?.rule === "country" ? actor : undefined;
}

/** Named in the singular: a ship, a unit. */
export function isOne(reading: Reading, noun: number): boolean {
  const head = nounHeadAt(reading, noun);
  const standIn = standInAt(reading, noun);
  if (standIn) return standIn.kind === "singular";
  const count = reading.forces.get(noun)?.quantity?.count ?? 1;
  return head !== undefined && head.lower === head.lemma && head.pos !== "NUM" && count === 1;
}

const isShe = (reading: Reading, noun: number): boolean => /^(she|her)$/.test(nounHeadAt(reading, noun)?.lower ?? "");

/**
 * Something else of the pronoun's own sentence that it may go back to: "If Russia seizes a port, it deploys missiles",
 * "Officials said they would leave", "The minister said she would fly".
 */
function hasRival(reading: Reading, noun: number, { kind }: StandIn): boolean {
  if (kind !== "singular" && kind !== "plural") return false;
  // "Athens will not move it": what a verb has as its object is not its subject.
  const isObject =
    verbAt(reading, noun - 1) !== null &&
    !speechVerbs.has(lemmaAt(reading, noun - 1)) &&
    !/^(verb|comma)$/.test(reading.chunks[noun + 1]?.kind ?? "");
  const agents = isObject ? (subjectOf(reading, noun - 1) ?? []) : [];
  const rivals = [...reading.actors.keys()].filter((at) => at < noun && !agents.includes(at));
  if (kind === "singular" && rivals.length > 0) return true;
  const she = isShe(reading, noun);
  if (kind === "singular" && !she) return false;
  return reading.chunks.some((_, at) => {
    const head = nounHeadAt(reading, at);
    const isOther = she ? head?.pos === "NOUN" && head.lower === head.lemma : head?.lower.endsWith("s");
    return at < noun && isOther && !reading.forces.has(at) && reading.chunks[at + 1]?.kind === "verb";
  });
}

/** A unit of people is "it" and "they". */
const isCollective = ({ category }: ForceMention): boolean =>
  /^(land-unit|naval-group|troops|peacekeepers)$/.test(category);

/** Whether a stand-in may go back to a force: one ship or unit is "it", soldiers are "they". */
const agrees = ({ kind }: StandIn, force: ForceMention, isSingular: boolean): boolean =>
  kind === "singular" ? isSingular : kind === "member" || !isSingular || isCollective(force);

/** Of the forces told of, the last one that a stand-in agrees with. */
function toldBefore(reading: Reading, noun: number, standIn: StandIn, near: readonly Told[]): Told | null {
  const last = near.at(-1);
  if (!last) return null;
  const group = near.filter(({ sentence }) => sentence === last.sentence);
  const head = nounHeadAt(reading, noun)?.lower ?? "";
  if (head === "former" || head === "latter") {
    const pair = group.sort((a, b) => a.force.from - b.force.from);
    return pair.length < 2 ? null : ((head === "former" ? pair[0] : pair.at(-1)) ?? null);
  }
  // "1,200 Ugandans and 800 Kenyans. Most of them": nobody's in particular.
  const owners = new Set(group.flatMap((told) => told.owners.map(({ country }) => country)));
  if (owners.size > last.owners.length && standIn.kind !== "singular") return null;
  if (isShe(reading, noun) && !isAfloat(last.force)) return null;
  const whole = group.findLast((told) => holds(told.force, standIn)) ?? last;
  return agrees(standIn, whole.force, whole.isSingular) ? whole : null;
}

/** "1,960 soldiers and 380 vehicles are to go. More than 400 have arrived": of what there are so many of. */
const holds = ({ quantity }: ForceMention, standIn: StandIn): boolean =>
  (quantity?.count ?? Infinity) >= (standIn.quantity?.count ?? 0);
