import type { ActorMention } from "../actors.ts";
import { placesBeside } from "../arguments.ts";
import { type ForceMention, impliedForce } from "../forces.ts";
import { lemmaAt, verbAt } from "../clause.ts";
import { isJoint, isPassable } from "../lists.ts";
import type { PlacePhrase } from "../place-phrase.ts";
import { quantityIn } from "../quantity.ts";
import { nounAt, nounHeadAt, ownerAt, type Reading } from "../reading.ts";
import { type Draft, type DraftForce, type Rule, type Site, type Told, toldSince } from "../rule.ts";
import { standInAt } from "../stand-in.ts";
import { isOf } from "../subject-insertions.ts";

/**
 * Whose the parts of a force of many nations are: each is where the whole was told to be.
 *
 *     There are 12,000 foreign troops in Somalia, 8,000 of them Kenyan
 *               ~~~~~~~~~~~~~~~~~~~~~    ~~~~~~~  ^^^^^^^^^^^^^^^^^^^^
 */
export const nationsOfForce: Rule = {
  name: "nations-of-force",
  find: (site) => site.reading.chunks.flatMap((_, at) => draftsAt(site, at)),
};

/** Parts and the chunk where the words that open them begin. */
interface Parts {
  forces: DraftForce[];
  /** Only another sentence tells of the whole. */
  isApart: boolean;
}

function draftsAt(site: Site, at: number): Draft[] {
  const { reading } = site;
  const chunk = reading.chunks[at];
  const found = chunk && (listedAt(reading, at) ?? shareAt(reading, at) ?? predicateAt(reading, at));
  const forces = found?.forces.filter((force) => !site.placed.has(force.chunk)) ?? [];
  const told = found && forces.length > 0 ? wholeOf(site, found, forces) : undefined;
  const [first] = forces;
  if (!told || !first) return [];
  return [
    {
      trigger: { from: first.force.from, to: first.force.to },
      action: told.action,
      modality: { status: told.status, rule: "of-whole", from: first.force.from, to: first.force.to },
      actors: [],
      byAnother: false,
      forces,
      destinations: told.places.map((place): PlacePhrase => ({ ...place, basis: "implied" })),
      origins: [],
      end: 0,
      score: 0.6,
    },
  ];
}

/** Where the whole is and what it does. */
type Whole = Pick<Told, "action" | "status" | "places">;

/** The force that no one nation has and that is no fewer than its parts: the one told of last, else the one named before them. */
function wholeOf(site: Site, { isApart }: Parts, parts: readonly DraftForce[]): Whole | undefined {
  const { reading, discourse, at } = site;
  const sum = parts.reduce((total, { force }) => total + (force.quantity?.count ?? 0), 0);
  const before = parts[0]?.force.from ?? 0;
  const holds = ({ quantity }: ForceMention): boolean => (quantity?.count ?? Infinity) >= sum;
  const noun = [...reading.forces].findLast(([, force]) => force.isHead && force.to <= before && holds(force))?.[0];
  const told = toldSince(site, isApart && noun === undefined ? at - 1 : at).findLast(
    ({ sentence, force }) => sentence < at || force.to <= before,
  );
  if (told)
    return told.owners.every(isOfMany) &&
      told.action !== "withdraw" &&
      /^(reported|planned)$/.test(told.status) &&
      told.places.length === 1 &&
      holds(told.force)
      ? told
      : undefined;
  if (noun === undefined || ![ownerAt(reading, noun) ?? []].flat().every(isOfMany)) return undefined;
  const places = placesBeside(site, noun, parts[0]?.chunk ?? noun, discourse.anaphorFor(at, []));
  return places.length === 1 ? { action: "station", status: "reported", places } : undefined;
}

const isOfMany = ({ country }: ActorMention): boolean =>
  country === null || country.length > 2 || manyNations.test(country);

/** The United Nations and the European Union have codes of two letters. */
const manyNations = /^(UN|EU)$/;

/** "including 450 from Kenya", "among them 700 Kenyans, 500 Ghanaians and 300 Indians" */
function listedAt(reading: Reading, at: number): Parts | null {
  const chunk = reading.chunks[at];
  const isIncluding = chunk?.kind === "verb" && chunk.form === "gerund" && lemmaAt(reading, at) === "include";
  const isAmong = chunk?.kind === "preposition" && chunk.word === "among" && isThem(reading, at + 1);
  if (!isIncluding && !isAmong) return null;
  let next = isAmong ? at + 2 : at + 1;
  if (lemmaAt(reading, next) === "be") next++;
  const forces = partsFrom(reading, next);
  return forces.length > 0 ? { forces, isApart: isAmong && at === 0 } : null;
}

/** "8,000 of them Kenyan", "of whom 8,000 are Kenyan" */
function shareAt(reading: Reading, at: number): Parts | null {
  const behind = isOf(reading.chunks[at + 1]) && isThem(reading, at + 2) ? at + 3 : -1;
  const isWhom = isOf(reading.chunks[at - 2]) && reading.chunks[at - 1]?.kind === "relative";
  const next = isWhom && lemmaAt(reading, at + 1) === "be" ? at + 2 : lemmaAt(reading, behind) === "be" ? -1 : behind;
  const part = next < 0 ? null : countedAt(reading, at, next);
  return part && { forces: [part, ...partsBehind(reading, next)], isApart: false };
}

/** "About 1,200 are Kenyan": nothing stands before the figure but the whole it is of. */
function predicateAt(reading: Reading, at: number): Parts | null {
  const verb = verbAt(reading, at);
  const noun = isThem(reading, at - 1) && isOf(reading.chunks[at - 2]) ? at - 3 : at - 1;
  const opener = reading.chunks[noun - 1];
  const isAlone = opener === undefined || /^(comma|conjunction|stop)$/.test(opener.kind);
  if (!verb || verb.negated || lemmaAt(reading, at) !== "be" || !isAlone) return null;
  const part = countedAt(reading, noun, at + 1);
  return part && { forces: [part, ...partsBehind(reading, at + 1)], isApart: true };
}

/** A bare figure, and whose so many are by the name of a people at another chunk. */
function countedAt(reading: Reading, noun: number, people: number): DraftForce | null {
  let at = people;
  while (isPassable(reading.chunks[at])) at++;
  const link = reading.chunks[at];
  const own =
    link?.kind === "preposition" && link.word === "from" ? countryAt(reading, at + 1) : demonymAt(reading, at);
  const chunk = nounAt(reading, noun);
  const standIn = standInAt(reading, noun);
  const isBare = own !== null && quantityOf(reading, at) === null;
  return isBare && chunk && standIn?.kind === "figure" && standIn.quantity
    ? { chunk: noun, force: { ...impliedForce(chunk, "troops"), quantity: standIn.quantity }, own }
    : null;
}

/** The parts that a list goes on with behind a chunk. */
function partsBehind(reading: Reading, at: number): DraftForce[] {
  let next = at + 1;
  while (isJoint(reading.chunks[next])) next++;
  return next > at + 1 ? partsFrom(reading, next) : [];
}

/** "700 Kenyan, 500 Ghanaian and 300 Indian soldiers", "450 from Kenya and 200 from Ghana": as long as each says whose it is. */
function partsFrom(reading: Reading, start: number): DraftForce[] {
  const forces: DraftForce[] = [];
  let at = start;
  for (;;) {
    const chunk = nounAt(reading, at);
    const quantity = quantityOf(reading, at);
    const force = reading.forces.get(at);
    const link = reading.chunks[at + 1];
    const from = link?.kind === "preposition" && link.word === "from" ? countryAt(reading, at + 2) : null;
    const own = from ?? (force?.isHead ? (reading.actors.get(at) ?? null) : demonymAt(reading, at));
    const isCounted = chunk !== null && quantity !== null && (force?.isHead || from !== null || own !== null);
    if (!isCounted || !own || !(force?.isHead || from === null || nounHeadAt(reading, at)?.pos === "NUM"))
      return forces;
    forces.push({ chunk: at, force: force?.isHead ? force : { ...impliedForce(chunk, "troops"), quantity }, own });
    at = from ? at + 3 : at + 1;
    if (!isJoint(reading.chunks[at])) return forces;
    while (isJoint(reading.chunks[at])) at++;
  }
}

const quantityOf = (reading: Reading, noun: number): ReturnType<typeof quantityIn> => {
  const chunk = nounAt(reading, noun);
  return chunk && quantityIn(reading.sentence.words, chunk.from, chunk.to, null);
};

const countryAt = (reading: Reading, noun: number): ActorMention | null => {
  const actor = reading.actors.get(noun);
  return actor?.rule === "country" && !reading.forces.has(noun) ? actor : null;
};

/** "Kenyan", "Kenyans", "700 Kenyan": a noun phrase that ends in the name of a people. */
function demonymAt(reading: Reading, noun: number): ActorMention | null {
  const chunk = nounAt(reading, noun);
  const place = (reading.places.get(noun) ?? []).at(-1);
  const isPeople = chunk !== null && place?.mention.role === "demonym" && place.to === chunk.to;
  return isPeople && !chunk.possessive ? (reading.actors.get(noun) ?? null) : null;
}

const isThem = (reading: Reading, at: number): boolean => {
  const chunk = reading.chunks[at];
  return (
    /^(them|these|those|whom|which)$/.test(reading.sentence.words[chunk?.from ?? -1]?.lower ?? "") &&
    chunk !== undefined &&
    chunk.to - chunk.from === 1
  );
};
