import actions from "../../../data/lexicon/actions.json";
import spatial from "../../../data/lexicon/spatial.json";
import { actionOf, type ActionVerb } from "../action-verbs.ts";
import { isWithin } from "../../locate/resolve.ts";
import { actorsOf, agentAfter, placesBeside } from "../arguments.ts";
import { isBearing } from "../bearing.ts";
import type { Chunk } from "../chunks.ts";
import { lemmaAt } from "../clause.ts";
import { isAfloat } from "../forces.ts";
import { draftOf } from "../group.ts";
import { groupsFrom } from "../groups.ts";
import { isSite, startsWith } from "../group-phrases.ts";
import { withPossessors } from "../lists.ts";
import { isToldBeside, isToldLater, relativeObject } from "../main-verb.ts";
import { statusOfVerb } from "../modality.ts";
import { entersTrouble, isEveryday, isProcessed, isUndergone, isWhen, movesOthers } from "../no-movement.ts";
import { statusOfKnown } from "../object-state.ts";
import { areOwned } from "../owned-forces.ts";
import { placeOfObject } from "../place-of-object.ts";
import { placelessAction } from "../placeless.ts";
import type { PlacePhrase } from "../place-phrase.ts";
import { predicateBy } from "../predicate.ts";
import { wholeOf } from "../place-of-whole.ts";
import { nounAt, nounHeadAt, type Reading } from "../reading.ts";
import { atEachVerb, type Draft, type DraftForce, type Rule, type Site } from "../rule.ts";
import { compose, isAwaited } from "../status.ts";
import { isAllSaid, isMarked, placesOfAntecedent, placesPointedAt } from "../stays-put.ts";
import { leavesUnsaid } from "../unnamed-forces.ts";
import { isOf } from "../subject-insertions.ts";
import { goingAt } from "../going.ts";
import { isBehind, isHere } from "../left-words.ts";
import { isForTask, isSituated, placesOfGoing } from "../going-places.ts";

/**
 * A force moves or stands by itself: it is the subject.
 *
 *     The frigate arrived in Souda Bay on Tuesday
 *     ~~~~~~~~~~~ ^^^^^^^    ~~~~~~~~~
 */
export const goes: Rule = {
  name: "force-goes",
  find: atEachVerb(draftsAt),
};

function draftsAt(site: Site, at: number): Draft[] {
  const found = goingAt(site, at);
  if (!found) return [];
  const { reading, discourse } = site;
  const { chunk, verb, next, subject, there, objects, takesUp, told, named, going } = found;
  if (/^(deploy|transit)$/.test(verb.action) && isUndergone(reading, next)) return [];
  if (entersTrouble(reading, next) || isProcessed(reading, at, next) || movesOthers(reading, verb, objects.nouns))
    return [];
  // "the families that they left behind", "left behind burnt generators"
  if (verb.lemma === "leave" && isBehind(reading, next)) return [];
  // "The latter" is a ship told of, not the land it was at.
  const isTold = (noun: number): boolean => named.some(({ chunk: own, owners }) => own === noun && owners?.length);
  const actors = [
    ...actorsOf(site, subject?.filter((noun) => !isTold(noun)) ?? null),
    ...(chunk.form === "past" ? agentAfter(site, next, true) : []),
  ];
  const anaphor = discourse.anaphorFor(site.at, actors);
  const { groups } = groupsFrom(site, objects.nouns.length > 0 ? objects.next : next, going, anaphor);
  // "Goma, which the Belgians had left"
  const left = objects.nouns.length === 0 ? relativeObject(reading, subject) : null;
  const objectPlaces = verb.frames.includes("go-object")
    ? [...objects.nouns, ...(left === null ? [] : [left])].flatMap((noun, index) => {
        if (index > 0 && isBearing(reading, noun)) return [];
        const own = placeOfObject(reading, noun, anaphor);
        return own.length === 0 && isSite(reading, noun) ? placesPointedAt(site, noun) : own;
      })
    : [];
  // "left Paris, Texas": the closer of the two.
  // "Kenyan troops entered the country": some other one.
  const isOwn = ({ base, basis }: PlacePhrase): boolean =>
    basis === "implied" &&
    base.place.kind === "country" &&
    actors.some(({ country }) => country === base.place.country);
  const entered = objectPlaces.filter(
    (place) => !isOwn(place) && !objectPlaces.some((inner) => isWithin(inner.base, place.base)),
  );
  // "hold the hill at Mubambiro"
  // "quit three posts in Helmand"
  const isHeld =
    /^(station|withdraw)$/.test(verb.action) &&
    objects.nouns.some((noun) => sites.has(nounHeadAt(reading, noun)?.lemma ?? "")) &&
    (groups[0]?.destinations.length ?? 0) > 0;
  // "police the skies over Latvia"
  const isTask =
    verb.frames.includes("task") &&
    objects.nouns.some((noun) => isSite(reading, noun)) &&
    (groups[0]?.destinations.length ?? 0) > 0;
  const isObject = verb.frames.includes("go-object") && !verb.frames.includes("go") && !isTask;
  const isOnlyAct = !isToldBeside(reading, at, subject) && verb.lemma !== "work" && !isBeside(reading, subject);
  const isOwned = isOnlyAct && areOwned(reading, groups[0]?.forces ?? []);
  // "crossed the river", "guard the bridge"
  const isOnGround =
    isOwned &&
    (verb.frames.includes("go-object") || verb.frames.includes("task")) &&
    objects.nouns.some((noun) => isSite(reading, noun));
  if (isObject && !takesUp && !isHeld && !isOnGround && entered.length === 0) return [];
  const governed = statusOfVerb(reading, at, subject, there ? objects.nouns : []);
  // "is due in Monrovia" is not there yet.
  const mark = reading.chunks[next];
  const isToCome =
    verb.lemma === "be" && (mark?.kind === "adjective" || mark?.kind === "adverb") && isAwaited(mark.word, mark.word);
  // "A rescue unit is under consideration for Diyarbakir"
  const predicate = verb.lemma === "be" ? predicateBy(reading, at) : null;
  const toldAs = predicate ?? (verb.status ? compose(governed.status, verb.status) : governed.status);
  // "will oversee soldiers deployed in Qatar": these are there.
  const isLed =
    chunk.form === "past" &&
    subject?.length === 1 &&
    steering.has(lemmaAt(reading, withPossessors(reading, subject[0] ?? 0) - 1));
  const status = isLed ? "reported" : isToCome ? compose("planned", toldAs) : toldAs;
  const known = chunk.form === "gerund" ? statusOfKnown(reading, at, verb) : null;
  const modality = known ?? { ...governed, status };
  return groups.flatMap((group, index): Draft[] => {
    // Further forces have places of their own: "left Split, and three frigates Bar".
    const own = index === 0 ? entered : [];
    const isNowhere = own.length + group.origins.length + group.destinations.length === 0;
    // "They left the coffee machine"
    const isOfThing = verb.lemma === "leave" && objects.nouns.length > 0 && isNowhere;
    if (isOfThing && group.forces.every(({ force }) => force.label !== undefined)) return [];
    if (told.length === 0 && named.length > 0 && isNowhere) return [];
    const places = placesOfGoing(found, group, index, own, anaphor);
    const { isBase, origins } = places;
    // "Fighters from Langley were on the ramp": of another base.
    const elsewhere = places.destinations.filter(
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
    // "In Rota, Spain" on a line of its own, "The group is in dock" under it
    const isUnderHeading =
      verb.lemma === "be" &&
      elsewhere.length === 0 &&
      isSituated(reading, next) &&
      discourse.placeHeading(site.at) !== null;
    // "Fifty-six observers are in the area"
    const isUnnamed =
      isUnderHeading ||
      ((group.unnamed || (index === 0 && isOnGround)) &&
        placesBeside(site, group.forces[0]?.chunk ?? at, at, anaphor).length === 0 &&
        elsewhere.length === 0 &&
        (isOwned ||
          (group.unnamed &&
            isOnlyAct &&
            (verb.lemma === "be" || verb.placeless === "station") &&
            group.forces.every(({ force }) => force.label === undefined || force.quantity !== null) &&
            isMarked(group.forces))));
    const destinations = staysPut ? placesOfAntecedent(site, group.forces) : elsewhere;
    // "The Eisenhower and her escorts remain where they are": without a place the escorts tell nothing.
    const stayers =
      verb.action === "station" && destinations.length === 0
        ? group.forces.filter((force) => !isLeftOpen(reading, force))
        : group.forces;
    if (named.length === 0 && group.origins.length === 0 && !leavesUnsaid(site, group, verb)) return [];
    const isInRelative = reading.chunks[at - 1]?.kind === "relative";
    // "joined by a company that had come up from Niamey"
    const isBefore = reading.sentence.words[chunk.from]?.lower === "had" && verb.action !== "withdraw";
    // "soldiers, 400 of whom landed on Sunday, go to Kismayo"
    const whole = isOf(reading.chunks[at - 2]) ? [at - 5] : subject;
    if (isInRelative && destinations.length === 0 && (isBefore || isToldLater(reading, at, whole))) return [];
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
          : isGone(reading, at, next)
            ? "withdraw"
            : placelessAction(reading, verb, stayers);
    // "with 300 more still to come"
    const isMore =
      !isPlaced &&
      !bare &&
      verb.action === "deploy" &&
      /^(reported|planned)$/.test(status) &&
      stayers.some(({ force }) => wholeOf(site, force));
    if (verb.needsPlace && !isPlaced && !bare && !isMore) return [];
    // "is due in June" names no place, "is due from Cairo" does.
    const isNamed = destinations.length > 0 || (verb.status === "planned" && group.origins.length > 0);
    if (verb.lemma === "be" && verb.action === "deploy" && !isNamed && !bare) return [];
    // "left Auckland for the South China Sea", "left for Iraq" are movements, and a ship that leaves port sets out.
    const isGoing = destinations.some(({ mark }) => mark === "for");
    // "left Marseilles for Ploce", which the gazetteer does not have; "leave in May for duty with UNIFIL"
    const isBound =
      (own.length > 0 && group.unresolved && reading.chunks.some(isForAfter(at))) ||
      (verb.setsOut && reading.chunks.some((_, link) => link > at && isForTask(reading, link)));
    // "left port"
    const isPort = objects.nouns.some((noun) => /^(port|harbou?r)$/.test(nounHeadAt(reading, noun)?.lower ?? ""));
    const setsOut =
      verb.action === "withdraw" &&
      (own.length > 0 || isGoing || isBound || isPort || isHere(reading, next)) &&
      (destinations.length > 0 || isBound || group.forces.slice(0, 1).every(({ force }) => isAfloat(force)));
    // "was received in Lugano after serving in Kosovo": there no longer.
    const hasServed = verb.action === "station" && chunk.form === "gerund" && isAfter(reading.chunks[at - 1]);
    return [
      draftOf(
        {
          trigger: chunk,
          action:
            hasServed || isDueOut(reading, verb, next, destinations.length > 0)
              ? "withdraw"
              : (bare ??
                (setsOut || isToCome
                  ? "deploy"
                  : isBase
                    ? "station"
                    : actionOf(reading, verb, group.origins, destinations))),
          home: verb.home,
          setsOut: verb.setsOut || verb.away === "withdraw",
          modality,
          // "Baghdad has agreed to let them stay": whose they were said to be.
          actors: staysPut && destinations.length > 0 ? [] : actors,
          byAnother: false,
          needsOwner: staysPut && group.forces.every(({ force }) => force.designation === null),
          forces: stayers,
          destinations: hasServed ? [] : destinations,
          origins: hasServed ? destinations : origins,
          leavesPlace: !isPlaced,
          end: group.end,
          score: 0.8,
        },
        group,
      ),
    ];
  });
}

const isAfter = (link: Chunk | undefined): boolean =>
  link !== undefined && "word" in link && /^(after|following)$/.test(link.word);

/** "are due out by July", "is due back from Kuwait", not "due back in Kuwait" */
function isDueOut({ chunks }: Reading, { particles }: ActionVerb, next: number, isBound: boolean): boolean {
  const mark = chunks[next];
  const word = mark !== undefined && "word" in mark ? mark.word : "";
  return particles.includes("due") && (/^out\b/.test(word) || (word === "back" && !isBound));
}

/** "her escorts": neither counted nor named. */
const isLeftOpen = (reading: Reading, force: DraftForce): boolean =>
  startsWith(reading, force.chunk, /^(her|his|its|our|their)$/) && !isMarked([force]);

/** "The last hussars have gone" */
const isGone = (reading: Reading, at: number, next: number): boolean =>
  reading.sentence.words[(reading.chunks[at]?.to ?? 0) - 1]?.lower === "gone" &&
  /^(comma|stop|quote|conjunction)$/.test(reading.chunks[next]?.kind ?? "stop");

/** "Ethiopia, whose forces entered the country, said", "once all 4,200 soldiers are in place": what is told beside the main clause. */
function isBeside(reading: Reading, subject: readonly number[] | null): boolean {
  const first = subject?.[0] ?? -1;
  const { from = 0 } = nounAt(reading, first) ?? {};
  const isWhose = reading.sentence.words.slice(Math.max(0, from - 1), from + 1).some(({ lower }) => lower === "whose");
  const opener = reading.chunks[first - 1];
  return isWhose || (opener?.kind === "subordinator" && /^(after|as|before|once|until|when)$/.test(opener.word));
}

const namesPlace = ({ places }: Reading, from: number, to: number): boolean =>
  [...places].some(([chunk, inside]) => chunk >= from && chunk < to && inside.length > 0);

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

const steering = new Set(actions.steering);
const sites = new Set([...spatial.sites, ...actions.positions]);

/** The "for" of a verb: "left Marseilles for". */
const isForAfter =
  (verb: number) =>
  (chunk: Chunk, at: number): boolean =>
    at > verb && chunk.kind === "preposition" && chunk.word === "for";
