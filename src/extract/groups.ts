import actions from "../../data/lexicon/actions.json";
import spatial from "../../data/lexicon/spatial.json";
import { yetToCome } from "./absolute.ts";
import { isAct, isPresence } from "./action-verbs.ts";
import type { Run, VerbChunk } from "./chunks.ts";
import { lemmaAt, otherDash } from "./clause.ts";
import { companionsAt } from "./companions.ts";
import { isGoing } from "./construction.ts";
import { isFinitePast } from "./finite-past.ts";
import { forcesAmong } from "./forces-among.ts";
import { addGroup, type Gathering, type Group, groupOf, settlePlaces, shareGoals } from "./group.ts";
import { takeJoint } from "./group-joints.ts";
import { addPlaces, deixisAt, isPronoun, opensStint } from "./group-phrases.ts";
import { takePhrase } from "./group-places.ts";
import { isMissionAt } from "./missions.ts";
import { afterInsertion, closesClause } from "./inserted.ts";
import { isJoint, listFrom, opensClause } from "./lists.ts";
import { partsFrom, withSharesApart } from "./parts.ts";
import { type Anaphor, isGoal, plainPhrase } from "./place-phrase.ts";
import { placeOfObject } from "./place-of-object.ts";
import { placeByBearing, placesAfter } from "./places.ts";
import { isAdverbial } from "./no-movement.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import type { DraftForce, Site } from "./rule.ts";
import { subjectOf } from "./subject.ts";
import { isWhere } from "./where-clause.ts";

const staticPrepositions = new Set(spatial.staticPrepositions);
const groundAdverbs = new Set(spatial.groundAdverbs);
const goals = new Set(actions.placeGoals);
const elsewhere = new Set([...actions.strikes, ...actions.notPresence]);

/**
 * What follows a verb or a noun of deployment: the places of its forces, and further forces with places of their own.
 *
 *     is sending four fighter jets to Bulgaria and three ships to the Black Sea to join NATO naval forces
 *                ~~~~~~~~~~~~~~~~~ ^^^^^^^^^^^     ~~~~~~~~~~~ ^^^^^^^^^^^^^^^^
 */
export function groupsFrom(
  site: Site,
  start: number,
  first: DraftForce[],
  anaphor: Anaphor,
  end = site.reading.chunks.length,
): { groups: Group[]; end: number } {
  const { chunks } = site.reading;
  const groups = withSharesApart(site, first).map(groupOf);
  const group = groups.at(-1) ?? groupOf(first);
  const gathering: Gathering = {
    site,
    anaphor,
    // "The tanks had left, and three frigates Split": further subjects have places of their own.
    isSubject: chunks.slice((first.at(-1)?.chunk ?? 0) + 1, start).some(({ kind }) => kind === "verb"),
    groups,
    companies: new Set(),
    group,
    inPurpose: false,
    aims: null,
    at: start,
    placed: -1,
  };
  while (gathering.at < end) {
    const next = take(gathering);
    if (next === null) break;
    gathering.at = next;
  }
  const { aims, at } = gathering;
  if (aims && gathering.group.destinations.length === 0) gathering.group.destinations = aims;
  shareGoals(site, groups);
  settlePlaces(groups);
  const last = chunks[at - 1];
  gathering.group.end = last && isJoint(last) ? last.from : (last?.to ?? 0);
  return { groups: groups.filter((each, index) => tells(gathering, each, index)), end: at };
}

/** Takes in the next chunk. Returns the one that is read next, null where the groups end. */
function take(gathering: Gathering): number | null {
  const { site, anaphor, at, group } = gathering;
  const { reading } = site;
  const chunk = reading.chunks[at];
  const closing = otherDash(reading, at);
  if (closing > 0) return closing + 1;
  if (!chunk || chunk.kind === "stop" || chunk.kind === "subordinator" || chunk.kind === "relative") return null;
  if (isWhere(chunk) || closesClause(reading, at)) return null;
  // "who had guarded Zenica left Ploce": the main clause goes on.
  const isMain = chunk.kind === "verb" && nounAt(reading, at - 1) !== null && isFinitePast(reading, at, chunk);
  if (isMain && subjectOf(reading, at)?.every((noun) => noun < at - 1)) return null;
  // "will leave as Madrid hands over to Chad": a clause of its own.
  if (chunk.kind === "preposition" && /^(as|while)$/.test(chunk.word) && opensClause(reading, at + 1)) return null;
  if (chunk.kind === "preposition" && chunk.word === "among" && isPronoun(reading, at + 1)) {
    const { forces, next } = partsFrom(site, at + 2);
    if (forces.length > 0) gathering.groups.push({ ...group, forces, origins: [] });
    return next;
  }
  // "went to Eritrea, accompanied by": a comma may stand before who goes along.
  const opener = chunk.kind === "comma" && reading.chunks[at + 1]?.kind === "verb" ? at + 1 : at;
  // "sent 900 men to Gao, with 200 more due on Friday": told by what is said of these.
  if (yetToCome(reading, at)) return null;
  const along = gathering.inPurpose
    ? { forces: [], next: at }
    : companionsAt(reading, opener, group.forces, group.destinations.length > 0);
  if (along.next > opener) {
    group.forces = [...group.forces, ...along.forces];
    return along.next;
  }
  const company = companyOf(site, at, group);
  if (company) {
    // "15,000 soldiers at Belgorod, with another 5,000 near Kursk": a force with places of its own.
    addGroup(gathering, { ...groupOf(company.forces), stands: company.stands });
    gathering.companies.add(gathering.group);
    gathering.inPurpose = false;
    return company.next;
  }
  if (chunk.kind === "preposition") return takePhrase(gathering, chunk);
  const behind = group.destinations.length === 0 ? afterInsertion(reading, at) : null;
  if (behind !== null) return behind;
  if (chunk.kind === "comma" || chunk.kind === "conjunction") return takeJoint(gathering, chunk);
  if (chunk.kind === "verb") return takeVerb(gathering, chunk);
  // "are part of UNIFIL", "serve as members of KFOR"
  if (/^(member|part)$/.test(nounHeadAt(reading, at)?.lemma ?? "") && isMissionAt(reading, at + 2)) {
    addPlaces(group.destinations, placesAfter(reading, at + 1, anaphor).phrases);
    return at + 3;
  }
  const deixis = deixisAt(reading, at);
  if (deixis && group.destinations.length === 0) {
    const place = anaphor(deixis, at);
    if (place) group.destinations.push(plainPhrase(place, chunk, "implied"));
    else group.unnamed = true;
    return at + 1;
  }
  // "has 2,500 troops ashore", "drove north"
  const isGround = (chunk.kind === "adverb" || chunk.kind === "adjective") && groundAdverbs.has(chunk.word);
  if (isGround && !gathering.inPurpose) group.unnamed = true;
  const { phrases, next } = gathering.inPurpose ? { phrases: [], next: at } : placeByBearing(reading, at, anaphor);
  addPlaces(group.destinations, phrases);
  return Math.max(at + 1, next);
}

/** Takes in a verb that tells more of the forces, or what they are for. Returns the chunk that is read next, null where the groups end. */
function takeVerb(gathering: Gathering, chunk: VerbChunk): number | null {
  const { site, anaphor, at } = gathering;
  const { reading } = site;
  const { chunks } = reading;
  if (lemmaAt(reading, at) === "include" && chunk.form === "gerund") {
    return at + 1;
  }
  if (opensStint(reading, at) && gathering.group.destinations.length === 0) return at + 2;
  const base = baseLeft(gathering, chunk);
  if (base !== null) return base;
  // "a company numbering 150"
  if (reading.apposed.has(at + 1)) {
    return at + 2;
  }
  if (
    chunk.form === "finite" ||
    (chunk.passive && chunk.form !== "infinitive") ||
    (chunk.form === "past" && (gathering.group.destinations.length > 0 || isMainVerb(gathering, at)))
  )
    return null;
  const own =
    chunk.form === "gerund" &&
    nounAt(reading, at + 1) !== null &&
    !isAct(lemmaAt(reading, at)) &&
    !isWork(gathering, at);
  // "a battalion to serve in Helmand"
  const stays = isPresence(lemmaAt(reading, at)) && gathering.group.destinations.length === 0;
  // "sent tanks to reinforce the Golan Heights"
  // "in the fight to defend Ukraine": not what a force is for.
  const isOfNoun = isThing(reading, at - 1);
  if (
    chunk.form === "infinitive" &&
    !isOfNoun &&
    goals.has(lemmaAt(reading, at)) &&
    gathering.group.destinations.length === 0
  )
    addPlaces(
      gathering.group.destinations,
      listFrom(reading, at + 1).nouns.flatMap((noun) => placeOfObject(reading, noun, anaphor)),
    );
  if ((chunk.form === "infinitive" && !stays) || own) gathering.inPurpose = true; // "troops facing the army in Kuwait"
  const isPurpose = chunk.form === "infinitive" && !/^(preposition|adjective)$/.test(chunks[at - 1]?.kind ?? "");
  if (isPurpose && !stays && !elsewhere.has(lemmaAt(reading, at))) gathering.aims ??= [];
  return Math.max(at + 1, listFrom(reading, at + 1).next);
}

/** "soldiers digging wells and mending roads at Basra": what the force does there to things, told right behind it. */
function isWork({ site: { reading } }: Gathering, at: number): boolean {
  const { chunks, forces, actors } = reading;
  const before = chunks[at - 1];
  const isFirst = before?.kind === "noun" && !before.possessive && forces.get(at - 1)?.isHead === true;
  return (isFirst || before?.kind === "conjunction") && !forces.has(at + 1) && !actors.has(at + 1);
}

/** "sent destroyers based in Toulon to Cyprus": where they are based is where they come from. Returns the chunk after it. */
function baseLeft({ site: { reading }, anaphor, at, group }: Gathering, { form }: VerbChunk): number | null {
  if (form !== "past" || !isPresence(lemmaAt(reading, at)) || group.destinations.length > 0) return null;
  const { phrases, next } = placesAfter(reading, at + 1, anaphor);
  const goal = placesAfter(reading, next, anaphor).phrases;
  if (phrases.length === 0 || goal.length === 0 || !goal.every(isGoal)) return null;
  addPlaces(group.origins, phrases);
  return next;
}

/** A noun behind a preposition that is no force, place or time: "the fight", "an effort". */
const isThing = (reading: Reading, at: number): boolean =>
  nounAt(reading, at) !== null &&
  reading.chunks[at - 1]?.kind === "preposition" &&
  !reading.forces.has(at) &&
  !reading.actors.has(at) &&
  reading.places.get(at)?.length === 0 &&
  !isAdverbial(reading, at);

/** "helicopters promised to NATO weeks ago clattered into Rinas": behind what describes the subject stands its own verb. */
function isMainVerb({ isSubject, site: { reading } }: Gathering, at: number): boolean {
  const before = reading.chunks[at - 1]?.kind;
  return isSubject && (before === "noun" || before === "adverb") && isGoing(reading, at);
}

/** A group is one of its own, not only said to come along or an item of the subject's list. */
function tells({ site, companies, isSubject }: Gathering, each: Group, index: number): boolean {
  const { forces, destinations, origins } = each;
  // What is only said to come along is told of by the first force.
  if (forces.length === 0 || ((companies.has(each) || each.stands) && destinations.length === 0)) return false;
  return (
    index === 0 ||
    (each.isPart && forces.every(({ force }) => force.quantity !== null || force.designation !== null)) ||
    !isSubject ||
    // "and the brigade, out of Fort Hood, became": not the place of a list's item.
    (destinations.length + origins.length > 0 && site.reading.chunks[(forces.at(-1)?.chunk ?? 0) + 1]?.kind !== "comma")
  );
}

/** The forces that a "with" behind a place adds, and the chunk after them. */
function companyOf(
  site: Site,
  at: number,
  { destinations }: Group,
): { forces: DraftForce[]; next: number; stands: Run | null } | null {
  const mark = site.reading.chunks[at];
  if (mark?.kind !== "preposition" || mark.word !== "with" || yetToCome(site.reading, at)) return null;
  const { nouns, next } = listFrom(site.reading, at + 1);
  // "two divisions, with batteries at Rutog": not where the divisions are.
  const [comma, after] = [site.reading.chunks[at - 1], site.reading.chunks[next]];
  const hasPlace = comma?.kind === "comma" && after?.kind === "preposition" && staticPrepositions.has(after.word);
  if (destinations.length === 0 && !hasPlace) return null;
  const forces = forcesAmong(site, nouns, "of-state");
  return forces.length > 0 ? { forces, next, stands: destinations.length === 0 ? mark : null } : null;
}
