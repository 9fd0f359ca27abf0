import actions from "../../../data/lexicon/actions.json";
import spatial from "../../../data/lexicon/spatial.json";
import {
  actionOf,
  type ActionVerb,
  actionVerbAt,
  isFired,
  objectStart,
  placelessAction,
  withdrawalOf,
} from "../action-verbs.ts";
import { isWithin } from "../../locate/resolve.ts";
import { actorsOf, agentAfter, placesAhead, placesBeside, placesOfWhere } from "../arguments.ts";
import type { Chunk } from "../chunks.ts";
import { verbAt } from "../clause.ts";
import { companionsAt } from "../companions.ts";
import { forcesAmong } from "../forces-among.ts";
import { isAfloat } from "../forces.ts";
import { draftOf, type Group, groupsFrom } from "../groups.ts";
import { existentialBefore, leadingPlaces } from "../inversion.ts";
import { isPassable, listFrom } from "../lists.ts";
import { isToldLater, relativeObject } from "../main-verb.ts";
import { statusOfVerb } from "../modality.ts";
import { isAdverbial, isEveryday, isPurpose, isToldAfter, isWhen, takesObject } from "../no-movement.ts";
import { type Anaphor, isGoal, type PlacePhrase } from "../place-phrase.ts";
import { placeOfObject, placesAfter } from "../places.ts";
import { predicateBy } from "../predicate.ts";
import { nounAt, nounHeadAt, type Reading } from "../reading.ts";
import type { Draft, Rule, Site } from "../rule.ts";
import { compose, isAwaited } from "../status.ts";
import { isAllSaid, isMarked, isRemnant, placesOfAntecedent } from "../stays-put.ts";
import { subjectOf } from "../subject.ts";
import { leavesUnsaid, isRefused, ownForces, speakersForces } from "../unnamed-forces.ts";
import { isOfWhere } from "../where-clause.ts";

/**
 * A force moves or stands by itself: it is the subject.
 *
 *     The frigate arrived in Souda Bay on Tuesday
 *     ~~~~~~~~~~~ ^^^^^^^    ~~~~~~~~~
 */
export const goes: Rule = {
  name: "force-goes",
  find(site) {
    return site.reading.chunks.flatMap((chunk, at) => (chunk.kind === "verb" ? draftsAt(site, at) : []));
  },
};

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const chunk = verbAt(reading, at);
  const found = chunk?.passive
    ? actionVerbAt(reading, at, "gone")
    : actionVerbAt(reading, at, "go", "go-object", "positions", "task");
  if (!found || !chunk) return [];
  const { verb, next } = found;
  if (verb.action === "alert" && isToldAfter(reading, next)) return [];
  if (isRemnant(reading, at)) return [];
  const after = listFrom(reading, objectStart(reading, verb, next));
  const objects = isAdverbial(reading, after.nouns[0]) ? { nouns: [], next } : after;
  // "are to go": the infinitive tells where.
  const behind = reading.chunks[next];
  // "it is for Naples to say"
  const isFor = behind?.kind === "preposition" && behind.word === "for";
  const isOpen = isFor || verbAt(reading, next)?.form === "infinitive";
  if (verb.lemma === "be" && verb.action !== "alert" && isOpen) return [];
  const subject = subjectOf(reading, at);
  const isTask =
    verb.action === "station" && (verb.needsPlace || verb.frames.includes("task") || verb.lemma === "guard");
  if (isTask && isOfWhere(reading, subject ?? [])) return [];
  const isInverted = subject?.[0] !== undefined && subject[0] > at;
  const there = isInverted || (verb.lemma === "be" && existentialBefore(reading, at) !== null);
  const told = forcesAmong(site, there ? objects.nouns : (subject ?? []), "of-state");
  const named =
    told.length > 0 || verb.action !== "withdraw" || !isRefused(reading, at, subject)
      ? told
      : speakersForces(site, subject);
  const isState = verb.action === "withdraw" && (verb.lemma === "be" || verb.frames.includes("gone"));
  const isNamed = named.some(({ chunk: noun }) => reading.forces.has(noun));
  // "they would be gone" tells of whoever they are, "the Russians are not standing by" of a people.
  const isThere = verb.particles.some(
    (particle) => particle === "home" || particle === "out" || particle.includes(" "),
  );
  if (((isState && !isThere) || verb.action === "alert") && !isNamed) return [];
  // "The Danes are out", not "are out in the desert".
  const isOut = verb.lemma === "be" && verb.particles.includes("out") && behind !== undefined;
  if (isOut && !/^(comma|stop|conjunction|quote)$/.test(behind.kind)) return [];
  const forces =
    named.length === 0 && verb.action === "withdraw" && objects.nouns.length === 0 ? ownForces(site, subject) : named;
  // "The brigade, with 60 tanks, left"
  let beside = (subject?.at(-1) ?? -2) + 1;
  const link = reading.chunks[beside];
  if (link?.kind === "preposition" && link.word === "of") beside += 2;
  const company = companionsAt(reading, reading.chunks[beside]?.kind === "comma" ? beside + 1 : beside, named).forces;
  if (isFired(verb.lemma, forces)) return [];
  if (forces.length === 0 || isPurpose(reading, at, subject)) return [];
  // "never leaves island waters" is a habit.
  if (verb.action === "withdraw" && reading.sentence.words.slice(chunk.from, chunk.to).some(isNever)) return [];
  // "has not left home" names no place left.
  const isHome = objects.nouns.length === 0 && behind?.kind === "adverb" && behind.word === "home";
  if (verb.setsOut && isHome) return [];
  const takesUp =
    verb.frames.includes("positions") &&
    objects.nouns.some((noun) => positions.has(nounHeadAt(reading, noun)?.lemma ?? ""));
  if (verb.frames.includes("positions") && !verb.frames.includes("go-object") && !takesUp) return [];
  // "flew patrols over Iraq": told by the noun.
  if (objects.nouns.some((noun) => nounHeadAt(reading, noun)?.lemma === "patrol")) return [];
  // "C-17s flew its 2,000 men out of Kut": told of the men.
  const cargo = forcesAmong(site, objects.nouns, "certain").filter(
    ({ force }) => force.strength !== "weak" || force.quantity,
  );
  const isCarrier = forces.every(({ force }) => force.set === "01" || isAfloat(force));
  if (!there && isCarrier && cargo.length > 0 && actionVerbAt(reading, at, "move")) return [];
  if (!there && takesObject(verb, objects.nouns) && forcesAmong(site, objects.nouns, "certain").length === 0) return [];
  // "Its largest contingents come from Chad": whose they are.
  const form = reading.sentence.words[chunk.head]?.lower ?? "";
  if (
    chunk.form === "finite" &&
    chunk.auxiliaries.length === 0 &&
    /^comes?$/.test(form) &&
    behind?.kind === "preposition" &&
    behind.word === "from"
  )
    return [];
  // "they've got the Invincible in the Gulf"
  if (verb.lemma === "get" && verb.particles.length === 0 && objects.nouns.length > 0) return [];
  if (!there && verb.frames.includes("move") && forcesAmong(site, objects.nouns).length > 0) return [];
  // "will leave its equipment at Pogonovo": what is left stays.
  const isLeft = verb.frames.includes("go-object") && actionVerbAt(reading, at, "move") !== null;
  if (isLeft && forcesAmong(site, objects.nouns.slice(0, 1), "certain").length > 0) return [];
  const isPlainCopula = verb.lemma === "be" && !there;
  // "The latter" is a ship told of, not the land it was at.
  const isTold = (noun: number): boolean => named.some(({ chunk: own, owners }) => own === noun && owners?.length);
  const actors = [
    ...actorsOf(site, subject?.filter((noun) => !isTold(noun)) ?? null),
    ...(chunk.form === "past" ? agentAfter(site, next) : []),
  ];
  const anaphor = discourse.anaphorFor(site.at, actors);
  // "a convoy carrying marines" is told of as the marines.
  const isCargo =
    reading.chunks[beside]?.kind === "verb" &&
    company.length > 0 &&
    forces.every(({ force }) => force.category === "materiel");
  const going = [...(isCargo ? [] : forces), ...company];
  const { groups } = groupsFrom(site, objects.nouns.length > 0 ? objects.next : next, going, anaphor);
  // "Goma, which the Belgians had left"
  const left = objects.nouns.length === 0 ? relativeObject(reading, subject) : null;
  const objectPlaces = verb.frames.includes("go-object")
    ? [...objects.nouns, ...(left === null ? [] : [left])].flatMap((noun) => placeOfObject(reading, noun, anaphor))
    : [];
  // "left Paris, Texas": the closer of the two.
  const entered = objectPlaces.filter(({ base }) => !objectPlaces.some((inner) => isWithin(inner.base, base)));
  // "hold the hill at Mubambiro"
  const isHeld =
    verb.action === "station" &&
    objects.nouns.some((noun) => sites.has(nounHeadAt(reading, noun)?.lemma ?? "")) &&
    (groups[0]?.destinations.length ?? 0) > 0;
  const isObject = verb.frames.includes("go-object") && !verb.frames.includes("go");
  if (isObject && !takesUp && !isHeld && entered.length === 0) return [];
  const governed = statusOfVerb(reading, at, subject, there ? objects.nouns : []);
  // "is due in Monrovia" is not there yet.
  const mark = reading.chunks[next];
  const isToCome = verb.lemma === "be" && mark?.kind === "adjective" && isAwaited(mark.word, mark.word);
  // "A rescue unit is under consideration for Diyarbakir"
  const predicate = verb.lemma === "be" ? predicateBy(reading, at) : null;
  const toldAs = predicate ?? (verb.status ? compose(governed.status, verb.status) : governed.status);
  const modality = { ...governed, status: isToCome ? compose("planned", toldAs) : toldAs };
  return groups.flatMap((group, index): Draft[] => {
    // Further forces have places of their own: "left Split, and three frigates Bar".
    const own = index === 0 ? entered : [];
    // "hold the valley from Garmsir down to Khan Neshin": how far the place stretches.
    const isStretch = verb.action === "station" && own.length > 0 && group.origins.length > 0;
    const stretch = isStretch ? group.destinations.filter(isGoal) : [];
    const further = group.destinations.filter((place) => !stretch.includes(place));
    const isNowhere = own.length + group.origins.length + group.destinations.length === 0;
    if (told.length === 0 && named.length > 0 && isNowhere) return [];
    // "crossed the Sava at Gradiska", "crossed the Drina into Serbia": what is crossed is passed.
    const isCrossed = verb.lemma === "cross" && own.every(isLine) && further.some(isBeyond);
    const places = isCrossed
      ? further
      : [...own, ...further.filter((place) => own.every((taken) => place.to > taken.to))];
    // "drones operate from Niamey": where they are.
    // "helicopters, flown from Libreville" have come from there.
    // "Tornados flying out of Piacenza" have their base there, "troops are flying out of Kabul" leave it.
    const isBase =
      verb.away === "station" &&
      places.length === 0 &&
      chunk.form !== "past" &&
      (verb.action !== "withdraw" || (form.endsWith("ing") && group.forces.every(({ force }) => force.set === "01")));
    const { origins, destinations: found } = isBase
      ? { origins: [], destinations: group.origins }
      : verb.action === "withdraw"
        ? leavingFrom(withdrawalOf(verb, group, own), placesBeside(site, group.forces[0]?.chunk ?? at, at, anaphor))
        : {
            origins: isStretch
              ? []
              : group.origins.length > 0 || index > 0
                ? group.origins
                : homeOf(site, subject, anaphor),
            destinations:
              places.length > 0
                ? places
                : isPlainCopula
                  ? (isSituated(reading, next) ? placesAhead : placesOfWhere)(site, at, anaphor)
                  : leadingPlaces(site, at, there, anaphor),
          };
    // "Fighters from Langley were on the ramp": of another base.
    const elsewhere = found.filter(
      ({ basis, base }) => basis === "stated" || !origins.some((from) => base.place.id === from.base.place.id),
    );
    const staysPut =
      verb.placeless === "station" &&
      elsewhere.length === 0 &&
      !group.unresolved &&
      objects.nouns.length === 0 &&
      // "to let them stay"
      !(chunk.form === "infinitive" && nounAt(reading, at - 1)) &&
      // "The F-22s, deployed to Kadena by the Air Force, will stay": told by the words between.
      !namesPlace(reading, (subject?.at(-1) ?? at) + 1, at) &&
      isAllSaid(reading, next);
    // "Fifty-six observers are in the area"
    const isUnnamed =
      group.unnamed &&
      placesBeside(site, group.forces[0]?.chunk ?? at, at, anaphor).length === 0 &&
      elsewhere.length === 0 &&
      (verb.lemma === "be" || verb.placeless === "station") &&
      isMarked(group.forces);
    const destinations = staysPut ? placesOfAntecedent(site, group.forces) : elsewhere;
    if (named.length === 0 && group.origins.length === 0 && !leavesUnsaid(site, group, verb)) return [];
    const isInRelative = reading.chunks[at - 1]?.kind === "relative";
    if (isInRelative && destinations.length === 0 && isToldLater(reading, at, subject)) return [];
    if (destinations.length + origins.length === 0 && isWhen(reading, subject)) return [];
    if (verb.action === "station" && destinations.length === 0 && !group.unresolved && !staysPut && !isUnnamed)
      return [];
    const isPlaced = destinations.length + origins.length > 0 || group.unresolved || isUnnamed;
    // "were told to return to their bases": a place of their own that no words name.
    const bare = isPlaced
      ? null
      : goesToBase(reading, verb, next)
        ? "withdraw"
        : !staysPut && isEveryday(reading, at, next)
          ? null
          : placelessAction(reading, verb, group.forces);
    if (verb.needsPlace && !isPlaced && !bare) return [];
    // "is due in June" names no place.
    if (verb.lemma === "be" && verb.action === "deploy" && destinations.length === 0 && !bare) return [];
    // "left Auckland for the South China Sea", "left for Iraq" are movements, and a ship that leaves port sets out.
    const isGoing = destinations.some(({ mark }) => mark === "for");
    // "left Marseilles for Ploce", which the gazetteer does not have
    const isBound = own.length > 0 && group.unresolved && reading.chunks.some(isForAfter(at));
    const setsOut =
      verb.action === "withdraw" &&
      (own.length > 0 || isGoing || isBound) &&
      (destinations.length > 0 || isBound || group.forces.slice(0, 1).every(({ force }) => isAfloat(force)));
    return [
      draftOf(
        {
          trigger: chunk,
          action:
            bare ??
            (setsOut || isToCome
              ? "deploy"
              : isBase
                ? "station"
                : actionOf(reading, verb, group.origins, destinations)),
          home: verb.home,
          setsOut: verb.setsOut || verb.away === "withdraw",
          modality,
          // "Baghdad has agreed to let them stay": whose they were said to be.
          actors: staysPut && destinations.length > 0 ? [] : actors,
          byAnother: false,
          needsOwner: staysPut && group.forces.every(({ force }) => force.designation === null),
          forces: group.forces,
          destinations,
          origins,
          end: group.end,
          score: 0.8,
        },
        group,
      ),
    ];
  });
}

const namesPlace = ({ places }: Reading, from: number, to: number): boolean =>
  [...places].some(([chunk, inside]) => chunk >= from && chunk < to && inside.length > 0);

/** "is in port", "are now at work": where the force is by words that name no place. */
function isSituated(reading: Reading, next: number): boolean {
  let at = next;
  while (isPassable(reading.chunks[at])) at++;
  return reading.chunks[at]?.kind === "preposition" && situations.has(nounHeadAt(reading, at + 1)?.lemma ?? "");
}

/** "return to their permanent bases" */
function goesToBase(reading: Reading, { home }: ActionVerb, at: number): boolean {
  const link = reading.chunks[at];
  const [own, head] = [reading.sentence.words[reading.chunks[at + 1]?.from ?? -1], nounHeadAt(reading, at + 1)];
  return (
    home === "withdraw" &&
    link?.kind === "preposition" &&
    link.word === "to" &&
    /^(its|their|his)$/.test(own?.lower ?? "") &&
    /^(base|bases|barracks|depots?|garrison|garrisons|quarters|port|ports|stations?)$/.test(head?.lower ?? "")
  );
}

const isNever = ({ lower }: { lower: string }): boolean => lower === "never";

/** A withdrawal that names no place it leaves leaves the one that its subject is at. */
const leavingFrom = <T extends Pick<Group, "origins">>(found: T, at: PlacePhrase[]): T =>
  found.origins.length > 0 ? found : { ...found, origins: at };

/** "A battalion from Fort Polk will go by sea": where a force comes from, behind the subject. */
function homeOf({ reading }: Site, subject: readonly number[] | null, anaphor: Anaphor): PlacePhrase[] {
  const at = (subject?.at(-1) ?? -2) + 1;
  const mark = reading.chunks[at];
  const { phrases } =
    mark?.kind === "preposition" && mark.word === "from" ? placesAfter(reading, at, anaphor) : { phrases: [] };
  return phrases.filter(({ base }) => base.place.kind !== "country").slice(0, 1);
}

const sites = new Set(spatial.sites);
const situations = new Set(actions.situations);
const positions = new Set(actions.positions);

/** A river or a border: something to be on one side of or on the other. */
const isLine = ({ base, relation }: PlacePhrase): boolean =>
  relation === "border" || /^(river|strait)$/.test(base.place.kind);

const isBeyond = ({ mark }: PlacePhrase): boolean => /^(at|in|into|to|near)$/.test(mark ?? "");

/** The "for" of a verb: "left Marseilles for". */
const isForAfter =
  (verb: number) =>
  (chunk: Chunk, at: number): boolean =>
    at > verb && chunk.kind === "preposition" && chunk.word === "for";
