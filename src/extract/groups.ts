import grammar from "../../data/lexicon/grammar.json";
import actions from "../../data/lexicon/actions.json";
import spatial from "../../data/lexicon/spatial.json";
import { isWithin } from "../locate/resolve.ts";
import { isAct } from "./action-verbs.ts";
import { impliedActor } from "./actors.ts";
import type { Run } from "./chunks.ts";
import { companionsAt } from "./companions.ts";
import { lemmaAt, otherDash, verbAt } from "./clause.ts";
import { contentsOf } from "./compound-forces.ts";
import { forcesAmong } from "./forces-among.ts";
import {
  addPlaces,
  deixisAt,
  isCountedList,
  isExercise,
  isOfMission,
  isOwn,
  isPronoun,
  isSite,
  isUnderWay,
  isUnknownName,
  oneMore,
  seatAt,
  startsWith,
  stayAt,
} from "./group-phrases.ts";
import { isJoint, listFrom, opensClause } from "./lists.ts";
import { isDescribed, partsFrom } from "./parts.ts";
import { type Anaphor, isPassage, type PlacePhrase, plainPhrase } from "./place-phrase.ts";
import { placeByBearing, placeOfObject, placesAfter } from "./places.ts";
import { nounAt, nounHeadAt } from "./reading.ts";
import type { Draft, DraftForce, Site } from "./rule.ts";
import { isOneMore, standInAt } from "./stand-in.ts";

/** Forces that share their places: "four fighter jets to Bulgaria" | "three ships to the Black Sea". */
export interface Group {
  forces: DraftForce[];
  destinations: PlacePhrase[];
  origins: PlacePhrase[];
  /** A name stands where a place would, but no gazetteer place answers to it: "to Hulule". */
  unresolved: boolean;
  /** A place that the text names by no name: "in the area". */
  unnamed: boolean;
  /** The words by which it only stands where it is, "with batteries at Rutog"; null where it does what the others do. */
  stands: Run | null;
  /** "including 120 tanks": they go where the whole goes. */
  isPart: boolean;
  /** Word number where its clause ends. */
  end: number;
}

const groupOf = (forces: DraftForce[]): Group => ({
  forces,
  destinations: [],
  origins: [],
  unresolved: false,
  unnamed: false,
  stands: null,
  isPart: false,
  end: 0,
});

const originPrepositions = new Set(spatial.originPrepositions);
const destinationPrepositions = new Set(spatial.destinationPrepositions);
const staticPrepositions = new Set(spatial.staticPrepositions);
const causes = new Set(spatial.causePrepositions);
const presences = new Set(
  actions.verbs.filter(({ action }) => action === "station" || action === "patrol").map(({ lemma }) => lemma),
);
const hours = new Set(grammar.hours);
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
  const { reading } = site;
  const { chunks } = reading;
  let group = groupOf(first);
  const groups = [group];
  // "The tanks had left, and three frigates Split": further subjects have places of their own.
  const isSubject = chunks.slice((first.at(-1)?.chunk ?? 0) + 1, start).some(({ kind }) => kind === "verb");
  const companies = new Set<Group>();
  let inPurpose = false;
  /** Where a purpose is: "to evacuate civilians in Lebanon". */
  let aims: PlacePhrase[] | null = null;
  let at = start;
  /** Chunk number after the last place. */
  let placed = -1;
  while (at < end) {
    const chunk = chunks[at];
    const closing = otherDash(reading, at);
    // "went to Eritrea, accompanied by": a comma may stand before who goes along.
    const opener = chunk?.kind === "comma" && chunks[at + 1]?.kind === "verb" ? at + 1 : at;
    const deixis = deixisAt(reading, at);
    if (closing > 0) {
      at = closing + 1;
      continue;
    }
    if (!chunk || chunk.kind === "stop" || chunk.kind === "subordinator" || chunk.kind === "relative") break;
    const along = inPurpose
      ? { forces: [], next: at }
      : companionsAt(reading, opener, group.forces, group.destinations.length > 0);
    const company = along.next > opener ? null : companyOf(site, at, group);
    if (chunk.kind === "preposition" && chunk.word === "among" && isPronoun(reading, at + 1)) {
      const { forces, next } = partsFrom(site, at + 2);
      if (forces.length > 0) groups.push({ ...group, forces, origins: [] });
      at = next;
    } else if (along.next > opener) {
      group.forces = [...group.forces, ...along.forces];
      at = along.next;
    } else if (company) {
      // "15,000 soldiers at Belgorod, with another 5,000 near Kursk": a force with places of its own.
      groups.push((group = { ...groupOf(company.forces), stands: company.stands }));
      companies.add(group);
      inPurpose = false;
      at = company.next;
    } else if (chunk.kind === "preposition") {
      const isOrigin = originPrepositions.has(chunk.word);
      // "because of the war in Ukraine": what a cause or a time holds is no place of the force, but "before dawn to Kigali".
      const isHour = hours.has(nounHeadAt(reading, at + 1)?.lemma ?? "");
      if (causes.has(chunk.word) && !isHour && !isExercise(reading, at + 1)) inPurpose = true;
      const stay = stayAt(reading, at, anaphor);
      addPlaces(group.origins, stay);
      if (stay.length > 0) at += 2;
      // "take over from Spanish jets at Siauliai": a force is no place, and what follows it is where the act is.
      if (isOrigin && reading.forces.get(at + 1)?.isHead) {
        at = listFrom(reading, at + 1).next;
        const inner = chunks[at];
        // "from its garrison in Djibouti"
        if (isOwn(reading, at - 1) && inner?.kind === "preposition" && staticPrepositions.has(inner.word)) {
          const { phrases, next } = placesAfter(reading, at, anaphor);
          addPlaces(group.origins, phrases);
          at = Math.max(at, next);
        }
        continue;
      }
      // "go to Adi Keyh, not to Barentu", "only for Israel to object"
      const before = reading.sentence.words[chunk.from - 1]?.lower;
      const isNot =
        before === "not" ||
        isOfMission(reading, at) ||
        (before === "only" && verbAt(reading, at + 2)?.form === "infinitive");
      const isPlace = !inPurpose && !isNot && (isOrigin || destinationPrepositions.has(chunk.word));
      const { phrases, next } = isPlace ? placesAfter(reading, at, anaphor) : { phrases: [], next: at };
      if (aims?.length === 0 && staticPrepositions.has(chunk.word))
        aims = placesAfter(reading, at, anaphor).phrases.map((place) => ({ ...place, basis: "implied" }));
      if (phrases.length > 0) {
        // "and in Bosnia 1,100": a place before its force.
        const more = isJoint(chunks[at - 1]) && !isOrigin ? forcesFrom(site, next) : [];
        if (more.length > 0) {
          groups.push((group = { ...groupOf(more), destinations: phrases, stands: group.stands }));
          at = placed = listFrom(reading, next).next;
          continue;
        }
        // "from Camp Lemonnier in Djibouti" goes nowhere.
        const holdsOrigin = ({ base }: PlacePhrase): boolean =>
          group.origins.some((origin) => isWithin(origin.base, base));
        // "along the frontier in the northern sector": what follows a place at once says where that place is.
        const refines = placed === at && staticPrepositions.has(chunk.word);
        // "in Kuwait and Al Udeid in Qatar": what the first place lies in ends it, and the next one is of the list.
        const [outer] = phrases;
        const closes = (places: readonly PlacePhrase[]): boolean =>
          refines && outer !== undefined && places.some(({ base }) => isWithin(base, outer.base));
        const isNew = (phrase: PlacePhrase): boolean =>
          isOrigin ||
          (closes(group.destinations) && phrase !== outer) ||
          (!holdsOrigin(phrase) && (!refines || group.destinations.some(({ base }) => isWithin(phrase.base, base))));
        const isFrom = isOrigin || closes(group.origins);
        addPlaces(
          isFrom ? group.origins : group.destinations,
          phrases.filter((phrase) => (isFrom && !isOrigin ? phrase !== outer : isNew(phrase))),
        );
        at = placed = next;
      } else {
        group.unresolved ||= isPlace && isUnknownName(reading, at + 1);
        group.unnamed ||= isPlace && staticPrepositions.has(chunk.word) && isSite(reading, at + 1);
        const { nouns, next: after } = listFrom(reading, at + 1);
        const held = chunk.word === "of" ? contentsOf(reading, nouns) : nouns.length;
        at = Math.max(at + 1, held < nouns.length ? (nouns[held - 1] ?? at) + 1 : after);
      }
    } else if (chunk.kind === "comma" || chunk.kind === "conjunction") {
      let next = at + 1;
      while (isJoint(chunks[next]) || chunks[next]?.kind === "adverb") next++;
      const isPart = lemmaAt(reading, next) === "include";
      if (isPart) next++;
      // "at Pogonovo, near Voronezh,": what stands beside a place only says where that place is.
      const beside = chunks[next];
      if (chunk.kind === "comma" && next === at + 1 && placed === at && beside?.kind === "preposition") {
        const found = spatial.nearPrepositions.includes(beside.word) ? placesAfter(reading, next, anaphor) : null;
        if (found && found.phrases.length > 0 && group.destinations.length > 0) {
          addPlaces(group.destinations, found.phrases.slice(1));
          at = placed = found.next;
          continue;
        }
      }
      if (chunks[next]?.kind === "preposition") {
        inPurpose = false;
        at = next;
        continue;
      }
      // "1,000 in Chad, headquartered at Abéché": of a wide place, where in it.
      const seat = seatAt(reading, next, group.destinations, anaphor, group.unnamed);
      if (seat.phrases.length > 0) {
        group.destinations = seat.phrases;
        at = placed = seat.next;
        continue;
      }
      // "a company, to be based near Tyre"
      if (verbAt(reading, next)?.form === "infinitive" && presences.has(lemmaAt(reading, next))) {
        at = next;
        continue;
      }
      if (!nounAt(reading, next) || opensClause(reading, next)) break;
      // "and Oman its troops out of Yemen": a clause that leaves its verb out.
      const gapped =
        nounAt(reading, next + 1) && !nounAt(reading, next)?.possessive ? reading.actors.get(next) : undefined;
      const list = listFrom(reading, gapped ? next + 1 : next);
      const more = forcesAmong(site, list.nouns)
        .filter((force) => !isDescribed(reading, list.nouns, force))
        .map((force) => (gapped ? { ...force, own: gapped } : force));
      // "four Typhoons at Mount Pleasant, a tanker and a company": a list goes on behind the place.
      if (more.length > 1 && chunk.kind === "comma" && isCountedList(reading, list.nouns) && !isSubject && !gapped) {
        groups.push({ ...group, forces: more });
        at = list.next;
        continue;
      }
      // "One battalion is in Herat, another in Badghis": one more of the kind.
      const isFurther = list.nouns.length === 1 && isOneMore(reading, next) && group.destinations.length > 0;
      if (isFurther && chunks[list.next]?.kind === "preposition") {
        const like = more.length > 0 ? more : group.forces.slice(0, 1).map((force) => oneMore(reading, next, force));
        groups.push((group = { ...groupOf(like), stands: group.stands }));
        at = list.next;
        continue;
      }
      if (more.length === 0 && chunk.kind === "comma" && group.destinations.length > 0) break; // an apposition to the place
      if (more.length > 0) {
        // "600 personnel, including 280 in Cyprus": the part has a place of its own.
        if (group.destinations.length > 0 || gapped || isPart || isSubject)
          groups.push((group = { ...groupOf(more), stands: group.stands, isPart }));
        // "two destroyers, one off each coast": a share is told of where it is.
        else if (!more.every(({ chunk: item }) => /^(figure|share)$/.test(standInAt(reading, item)?.kind ?? "")))
          group.forces = [...group.forces, ...more];
        inPurpose = false;
      }
      at = list.next;
    } else if (chunk.kind === "verb") {
      if (lemmaAt(reading, at) === "include" && chunk.form === "gerund") {
        at++;
        continue;
      }
      // "a company numbering 150"
      if (reading.apposed.has(at + 1)) {
        at += 2;
        continue;
      }
      if (
        chunk.form === "finite" ||
        (chunk.passive && chunk.form !== "infinitive") ||
        (chunk.form === "past" && group.destinations.length > 0)
      )
        break;
      const own = chunk.form === "gerund" && nounAt(reading, at + 1) !== null && !isAct(lemmaAt(reading, at));
      // "a battalion to serve in Helmand"
      const stays = presences.has(lemmaAt(reading, at)) && group.destinations.length === 0;
      // "sent tanks to reinforce the Golan Heights"
      if (chunk.form === "infinitive" && goals.has(lemmaAt(reading, at)) && group.destinations.length === 0)
        addPlaces(
          group.destinations,
          listFrom(reading, at + 1).nouns.flatMap((noun) => placeOfObject(reading, noun, anaphor)),
        );
      if ((chunk.form === "infinitive" && !stays) || own) inPurpose = true; // "troops facing the army in Kuwait"
      const isPurpose = chunk.form === "infinitive" && !/^(preposition|adjective)$/.test(chunks[at - 1]?.kind ?? "");
      if (isPurpose && !stays && !elsewhere.has(lemmaAt(reading, at))) aims ??= [];
      at = Math.max(at + 1, listFrom(reading, at + 1).next);
    } else if (deixis && group.destinations.length === 0) {
      const place = anaphor(deixis, at);
      if (place) group.destinations.push(plainPhrase(place, chunk, "implied"));
      at++;
    } else {
      const { phrases, next } = inPurpose ? { phrases: [], next: at } : placeByBearing(reading, at, anaphor);
      addPlaces(group.destinations, phrases);
      at = Math.max(at + 1, next);
    }
  }
  if (aims && group.destinations.length === 0) group.destinations = aims;
  shareGoals(site, groups);
  // "through the Suez Canal into the Red Sea" ends in the Red Sea.
  for (const each of groups)
    if (each.destinations.some((place) => !isPassage(place)))
      each.destinations = each.destinations.filter((place) => !isPassage(place));
  // "embark at Mombasa, bound for Bosaso": where those who are under way set out.
  for (const each of groups) {
    const [ahead, here] = [
      each.destinations.filter(isUnderWay),
      each.destinations.filter((place) => !isUnderWay(place)),
    ];
    if (ahead.length > 0 && here.length > 0) [each.destinations, each.origins] = [ahead, [...each.origins, ...here]];
  }
  for (const each of groups) each.end = Math.max(...[...each.destinations, ...each.origins].map(({ to }) => to), 0);
  const last = chunks[at - 1];
  group.end = last && isJoint(last) ? last.from : (last?.to ?? 0);
  const tells = (each: Group, index: number): boolean => {
    const { forces, destinations, origins } = each;
    // What is only said to come along is told of by the first force.
    if (forces.length === 0 || ((companies.has(each) || each.stands) && destinations.length === 0)) return false;
    return (
      index === 0 ||
      (each.isPart && forces.every(({ force }) => force.quantity !== null || force.designation !== null)) ||
      !isSubject ||
      // "and the brigade, out of Fort Hood, became": not the place of a list's item.
      (destinations.length + origins.length > 0 && chunks[(forces.at(-1)?.chunk ?? 0) + 1]?.kind !== "comma")
    );
  };
  return { groups: groups.filter(tells), end: at };
}

/** The draft of a group: one that only stands where it is has words of its own for that. */
export const draftOf = (draft: Draft, { stands }: Group): Draft =>
  stands
    ? {
        ...draft,
        trigger: stands,
        action: "station",
        home: null,
        setsOut: false,
        actors: draft.actors.map((actor) => impliedActor(actor, "same-sentence")),
        origins: [],
        modality: { ...draft.modality, from: stands.from, to: stands.to },
      }
    : draft;

/** "will send 200 soldiers to Latvia, and Norway 100": a figure that names only whose it is goes where the ones before it go. */
function shareGoals({ reading }: Site, groups: readonly Group[]): void {
  groups.forEach((group, index) => {
    const before = groups[index - 1];
    const isFigure = ({ own, force: { from } }: DraftForce): boolean =>
      own !== undefined &&
      standInAt(
        reading,
        reading.chunks.findIndex((chunk) => chunk.kind === "noun" && chunk.from === from),
      )?.kind === "figure";
    const isShare = before && group.isPart;
    const isBare = group.destinations.length + group.origins.length === 0 && !group.unresolved;
    if (before && isBare && group.forces.length > 0 && (isShare || group.forces.every(isFigure)))
      group.destinations = before.destinations.map((place) => ({ ...place, basis: "implied" }));
  });
}

/** The counted forces of a list that no clause opens: "1,100", "200 men and two helicopters". */
function forcesFrom(site: Site, at: number): DraftForce[] {
  const { reading } = site;
  if (!nounAt(reading, at) || opensClause(reading, at)) return [];
  return forcesAmong(site, listFrom(reading, at).nouns).filter(
    ({ chunk, force }) => force.quantity !== null || startsWith(reading, chunk, /^an?$/),
  );
}

/** The forces that a "with" behind a place adds, and the chunk after them. */
function companyOf(
  site: Site,
  at: number,
  { destinations }: Group,
): { forces: DraftForce[]; next: number; stands: Run | null } | null {
  const mark = site.reading.chunks[at];
  if (mark?.kind !== "preposition" || mark.word !== "with") return null;
  const { nouns, next } = listFrom(site.reading, at + 1);
  // "two divisions, with batteries at Rutog": not where the divisions are.
  const [comma, after] = [site.reading.chunks[at - 1], site.reading.chunks[next]];
  const hasPlace = comma?.kind === "comma" && after?.kind === "preposition" && staticPrepositions.has(after.word);
  if (destinations.length === 0 && !hasPlace) return null;
  const forces = forcesAmong(site, nouns);
  return forces.length > 0 ? { forces, next, stands: destinations.length === 0 ? mark : null } : null;
}
