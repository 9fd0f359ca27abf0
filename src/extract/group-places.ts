import grammar from "../../data/lexicon/grammar.json";
import spatial from "../../data/lexicon/spatial.json";
import speech from "../../data/lexicon/speech.json";
import { isWithin } from "../locate/resolve.ts";
import type { MarkChunk } from "./chunks.ts";
import { verbAt } from "./clause.ts";
import { contentsOf } from "./compound-forces.ts";
import { forcesAmong } from "./forces-among.ts";
import { addGroup, type Gathering, groupOf } from "./group.ts";
import { addPlaces, isExercise, isOfMission, isOwn, isSite, startsWith, stayAt } from "./group-phrases.ts";
import { isJoint, listFrom, opensClause } from "./lists.ts";
import { isMissionAt } from "./missions.ts";
import { isOccasion } from "./occasion.ts";
import type { PlacePhrase } from "./place-phrase.ts";
import { isUnknownName } from "./place-lists.ts";
import { placesAfter } from "./places.ts";
import { nounAt, nounHeadAt, ownerAt, type Reading } from "./reading.ts";
import type { DraftForce, Site } from "./rule.ts";

const originPrepositions = new Set(spatial.originPrepositions);
const destinationPrepositions = new Set(spatial.destinationPrepositions);
const staticPrepositions = new Set(spatial.staticPrepositions);
const nearPrepositions = new Set(spatial.nearPrepositions);
const causes = new Set(spatial.causePrepositions);
const dealings = new Set(speech.dealings);
const measures = new Set(["km", "kilometre", "kilometer", "mile", "metre", "meter"]);
const hours = new Set([...grammar.hours, ...grammar.timeNouns, ...grammar.days, ...grammar.months]);

/** Takes in what a preposition governs: the places of a group, or a cause or a purpose. Returns the chunk that is read next. */
export function takePhrase(gathering: Gathering, chunk: MarkChunk): number {
  const { site, anaphor } = gathering;
  const { reading } = site;
  const { at } = gathering;
  const isOrigin = originPrepositions.has(chunk.word);
  // "because of the war in Ukraine": what a cause or a time holds is no place of the force, but "before dawn to Kigali", "since June from".
  const isHour = hours.has(nounHeadAt(reading, at + 1)?.lemma ?? "");
  const isCause = causes.has(chunk.word) && !isHour && !isExercise(reading, at + 1);
  // "are deploying to Kuwait in support of operations in Iraq"
  const { destinations, origins } = gathering.group;
  const isBacking = chunk.word === "in support of" && destinations.length + origins.length > 0;
  if (isCause || isBacking || isOccasion(reading, at + 1)) gathering.inPurpose = true;
  // "ordered to attack in response to a raid in Herat"
  if (isCause && gathering.aims?.length === 0) gathering.aims = null;
  const stay = stayAt(reading, at, anaphor);
  if (stay) {
    addPlaces(gathering.group.origins, stay.phrases);
    return stay.next;
  }
  // "has 900 men from Ghana and Nepal in Beirut": whose they are.
  const giver = reading.actors.get(at + 1);
  if (isOrigin && giver && gathering.group.forces.some(({ chunk: noun }) => reading.nations.get(noun)?.includes(giver)))
    return listFrom(reading, at + 1).next;
  // "take over from Spanish jets at Siauliai": a force is no place, and what follows it is where the act is.
  if (isOrigin && reading.forces.get(at + 1)?.isHead) return afterForce(gathering, at);
  // "at Rusayo, 17 km from Goma": how far off a place is that no gazetteer has.
  if (isOrigin && gathering.group.unresolved && measures.has(nounHeadAt(reading, at - 1)?.lemma ?? ""))
    return listFrom(reading, at + 1).next;
  // "go to Adi Keyh, not to Barentu", "only for Israel to object"
  const before = reading.sentence.words[chunk.from - 1]?.lower;
  const isNot =
    before === "not" ||
    isOfMission(reading, at) ||
    (before === "only" && verbAt(reading, at + 2)?.form === "infinitive") ||
    isMutual(reading, at);
  const isPlace =
    !gathering.inPurpose &&
    !isNot &&
    (isOrigin ||
      destinationPrepositions.has(chunk.word) ||
      (gathering.group.destinations.length === 0 && isWithMission(reading, at, chunk.word)));
  const { phrases, next } = isPlace ? placesAfter(reading, at, anaphor) : { phrases: [], next: at };
  if (gathering.aims?.length === 0 && staticPrepositions.has(chunk.word))
    gathering.aims = placesAfter(reading, at, anaphor).phrases.map((place) => ({ ...place, basis: "implied" }));
  if (phrases.length === 0) {
    // "from the town of Qormaha"
    const isOf = reading.chunks[at + 2]?.kind === "preposition" && nounHeadAt(reading, at + 1)?.pos === "NOUN";
    gathering.group.unresolved ||=
      isPlace &&
      (isUnknownName(reading, at + 1) || (isOf && isSite(reading, at + 1) && isUnknownName(reading, at + 3)));
    gathering.group.unnamed ||= isPlace && !isOrigin && isSite(reading, at + 1) && !isAground(gathering, at + 1);
    const { nouns, next: after } = listFrom(reading, at + 1);
    // "sailed to the Baltic for Baltops, an exercise off Poland": where the exercise is.
    const isPlaced = gathering.group.destinations.length > 0;
    if (isPlaced && chunk.word === "for" && nouns.some((noun) => isExercise(reading, noun))) gathering.inPurpose = true;
    // "has 500 men at Gao, with a depot at Niamey": where something else is.
    const behind = reading.chunks[after];
    const isDepot = isPlaced && chunk.word === "with" && reading.chunks[at - 1]?.kind === "comma";
    if (isDepot && behind?.kind === "preposition" && staticPrepositions.has(behind.word))
      return Math.max(after + 1, placesAfter(reading, after, anaphor).next);
    const held = chunk.word === "of" ? contentsOf(reading, nouns) : nouns.length;
    return Math.max(at + 1, held < nouns.length ? (nouns[held - 1] ?? at) + 1 : after);
  }
  if (isOfOrigin(gathering)) {
    addPlaces(gathering.group.origins, phrases);
    return (gathering.placed = next);
  }
  // "and in Bosnia 1,100": a place before its force.
  const more = isJoint(reading.chunks[at - 1]) && !isOrigin ? forcesFrom(site, next) : [];
  if (more.length > 0) {
    addGroup(gathering, { ...groupOf(more), destinations: phrases, stands: gathering.group.stands });
    return (gathering.placed = listFrom(reading, next).next);
  }
  const isBeside = staticPrepositions.has(chunk.word) || nearPrepositions.has(chunk.word);
  addFound(gathering, phrases, isOrigin, gathering.placed === at && isBeside);
  return (gathering.placed = next);
}

/** "serve with UNIFIL": where the mission is. */
const isWithMission = (reading: Reading, at: number, word: string): boolean =>
  /^(under|with|within)$/.test(word) && isMissionAt(reading, at + 1);

/** "an arrangement between Mali and Togo": what two have with each other, no place; "the road between Gao and Kidal" is one. */
const isMutual = (reading: Reading, at: number): boolean => {
  const mark = reading.chunks[at];
  return (
    mark?.kind === "preposition" && mark.word === "between" && dealings.has(nounHeadAt(reading, at - 1)?.lemma ?? "")
  );
};

/** "from North Camp, at El Gorah, to": where something is that they leave and no gazetteer knows. */
const isOfOrigin = ({ site: { reading }, at, group }: Gathering): boolean => {
  const [mark, comma] = [reading.chunks[at - 3], reading.chunks[at - 1]];
  const isInserted = comma?.kind === "comma" && nounAt(reading, at - 2) !== null;
  return (
    group.origins.length + group.destinations.length === 0 &&
    isInserted &&
    mark?.kind === "preposition" &&
    originPrepositions.has(mark.word) &&
    isUnknownName(reading, at - 2)
  );
};

const isUnit = ({ forces }: Reading, at: number): boolean => {
  const force = forces.get(at);
  return force?.isHead === true && force.designation !== null && force.echelon !== null;
};

/** "stayed on the ground": where aircraft are that do not fly. */
const isAground = ({ site: { reading }, group }: Gathering, noun: number): boolean =>
  nounHeadAt(reading, noun)?.lower === "ground" && group.forces.some(({ force }) => force.set === "01");

/** The chunk after a force that a preposition of origin governs, and after its base: "from its garrison in Djibouti". */
function afterForce({ site: { reading }, anaphor, group }: Gathering, from: number): number {
  const at = listFrom(reading, from + 1).next;
  const inner = reading.chunks[at];
  // "A-10s from the 303rd Fighter Squadron at Whiteman", "came from the 303rd Fighter Squadron at Whiteman"
  const isDirect = reading.forces.get(from - 1)?.isHead || reading.chunks[from - 1]?.kind === "verb";
  const isHome = isOwn(reading, at - 1) || (isDirect && isUnit(reading, at - 1));
  if (!isHome || inner?.kind !== "preposition" || !staticPrepositions.has(inner.word)) return at;
  const { phrases, next } = placesAfter(reading, at, anaphor);
  // "300 Danes from the 2nd Regiment in Kosovo": the regiment has its home in Denmark, it is they who are in Kosovo.
  const owner = ownerAt(reading, from - 1)?.country ?? null;
  const isAbroad = phrases.every(({ base: { place } }) =>
    owner === null ? place.kind === "country" : place.country !== owner,
  );
  if (inner.word === "in" && isAbroad && !isOwn(reading, at - 1)) return at;
  addPlaces(group.origins, phrases);
  return Math.max(at, next);
}

/**
 * Adds the places of one preposition to the group they belong to.
 * `refines`: what follows a place at once says where that place is: "along the frontier in the northern sector".
 */
function addFound({ group }: Gathering, phrases: readonly PlacePhrase[], isOrigin: boolean, refines: boolean): void {
  // "from Camp Lemonnier in Djibouti" goes nowhere.
  const holdsOrigin = ({ base }: PlacePhrase): boolean => group.origins.some((origin) => isWithin(origin.base, base));
  // "in Kuwait and Al Udeid in Qatar": what the first place lies in ends it, and the next one is of the list.
  const [outer] = phrases;
  const closes = (places: readonly PlacePhrase[]): boolean =>
    refines && outer !== undefined && places.some(({ base }) => isWithin(base, outer.base));
  // "along the Aras at Jolfa", "on the Sava, at Brcko": where on the river.
  const isOnRiver =
    refines && !isOrigin && outer?.relation === "in" && group.destinations.at(-1)?.base.place.kind === "river";
  if (isOnRiver && outer.mark === "at") group.destinations.pop();
  // "has 300 men from Djibouti in Abidjan": what lies elsewhere says nothing of where they are from.
  const isElsewhere =
    outer?.relation === "in" &&
    group.destinations.length === 0 &&
    group.origins.every(({ base }) => base.place.country !== outer.base.place.country);
  const isNew = (phrase: PlacePhrase): boolean =>
    isOrigin ||
    isElsewhere ||
    (closes(group.destinations) && phrase !== outer) ||
    (isOnRiver && outer.mark === "at") ||
    (!holdsOrigin(phrase) && (!refines || group.destinations.some(({ base }) => isWithin(phrase.base, base))));
  const isFrom = isOrigin || closes(group.origins);
  addPlaces(
    isFrom ? group.origins : group.destinations,
    phrases.filter((phrase) => (isFrom && !isOrigin ? phrase !== outer : isNew(phrase))),
  );
}

/** The counted forces of a list that no clause opens: "1,100", "200 men and two helicopters". */
function forcesFrom(site: Site, at: number): DraftForce[] {
  const { reading } = site;
  if (!nounAt(reading, at) || opensClause(reading, at)) return [];
  return forcesAmong(site, listFrom(reading, at).nouns).filter(
    ({ chunk, force }) => force.quantity !== null || startsWith(reading, chunk, /^an?$/),
  );
}
