import actions from "../../../data/lexicon/actions.json";
import { isFired, isKnown } from "../action-verbs.ts";
import { actorsOf, placesAhead } from "../arguments.ts";
import { lemmaAt, speechVerbs, verbAt, verbBefore } from "../clause.ts";
import { forcesAmong } from "../forces-among.ts";
import { isUnderWay } from "../group-phrases.ts";
import { groupsFrom } from "../groups.ts";
import { listFrom } from "../lists.ts";
import { statusOfVerb } from "../modality.ts";
import { entersTrouble, isDescent, isProcessed, isShot } from "../no-movement.ts";
import { isOfPlaced } from "../of-placed.ts";

import { isGoal, type PlacePhrase } from "../place-phrase.ts";
import { nounHeadAt } from "../reading.ts";
import { atEachVerb, type Draft, type Rule, type Site } from "../rule.ts";
import { compose, governorEffect, isAwaited } from "../status.ts";
import { subjectOf } from "../subject.ts";
import { isOfWhere } from "../where-clause.ts";

const light = new Set(actions.lightVerbs);
const steering = new Set(actions.steering);
const offices = new Set(actions.offices);
const ceremonies = new Set(actions.ceremonies);
const outcomes = new Set(actions.outcomes);
const notPresence = new Set([...actions.strikes, ...actions.notPresence]);

/**
 * A force does something at a place, or gets to it, by a verb that no lexicon has: it is there.
 *
 *     Swedish infantry took over the control tower in Tuzla
 *     ~~~~~~~~~~~~~~~~ ^^^^                        ~~~~~~~~
 */
export const actsAt: Rule = {
  name: "force-acts-in-place",
  find: atEachVerb(draftsAt),
};

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const chunk = verbAt(reading, at);
  const lemma = lemmaAt(reading, at);
  if (!chunk || chunk.form === "gerund" || notPresence.has(lemma) || speechVerbs.has(lemma)) return [];
  if (isDescent(reading, at) || entersTrouble(reading, at + 1) || isProcessed(reading, at, at + 1)) return [];
  // "were held", "were shown": another one's doing.
  if (chunk.passive && (light.has(lemma) || steering.has(lemma))) return [];
  // "the Danes, greeted by the commander of a wing at Ramstein": another one's doing.
  const link = reading.chunks[at + 1];
  if (chunk.form === "past" && link?.kind === "preposition" && link.word === "by") return [];
  // "began landing a battalion": the second verb tells of it.
  if (verbAt(reading, at + 1)) return [];
  const subject = subjectOf(reading, at);
  const forces = forcesAmong(site, subject ?? []).filter(
    ({ chunk: noun, force }) =>
      !/^(weak|near)$/.test(force.strength) &&
      !site.placed.has(noun) &&
      !isOfPlaced(site, noun) &&
      !offices.has(nounHeadAt(reading, noun)?.lemma ?? "") &&
      // "they pose a danger in the Sahel": too little says that it is a force, or that it is there.
      !/^(it|they)$/.test(nounHeadAt(reading, noun)?.lower ?? ""),
  );
  if (isShot(reading, lemma, forces)) return [];
  if (forces.length === 0 || isFired(lemma, reading.sentence.words[chunk.head]?.lower ?? "", forces)) return [];
  // "The army drew three brigades from Nyala to tighten the ring": for those it moved, not for itself.
  // "assistance to restore order in Dili"
  if (chunk.form === "infinitive" && forces.every(({ force }) => force.category === "materiel")) return [];
  const last = Math.max(...(subject ?? []));
  if (
    chunk.form === "infinitive" &&
    [...reading.forces].some(
      ([noun, { isHead }]) => isHead && Math.max(last, verbBefore(reading, at)) < noun && noun < at,
    )
  )
    return [];
  // "sailed for Aden, where it will escort tankers": the sailing tells of it.
  if (isOfWhere(reading, subject ?? [])) return [];
  const actors = actorsOf(site, subject);
  const anaphor = discourse.anaphorFor(site.at, actors);
  const objects = listFrom(reading, at + 1);
  // "they've got the Invincible in the Gulf"
  if (/^(get|have)$/.test(lemma) && objects.nouns.length > 0) return [];
  // "made gains south of Mosul": how a fight went.
  // "held a farewell in Tulsa": what a home town sees.
  const isOf = (words: ReadonlySet<string>): boolean =>
    objects.nouns.some((noun) => words.has(nounHeadAt(reading, noun)?.lemma ?? ""));
  if (isOf(outcomes) || isOf(ceremonies)) return [];
  // "fly regular patrols over the Baltic Sea"
  const isPatrol = objects.nouns.some((noun) => nounHeadAt(reading, noun)?.lemma === "patrol");
  const { groups } = groupsFrom(site, objects.next, forces, anaphor);
  // "is slated for Monrovia", "is being looked at for Niamey": the verb itself says how sure the move is.
  const form = reading.sentence.words[chunk.head]?.lower ?? "";
  const effect = chunk.passive ? governorEffect(form, lemma) : null;
  const told = statusOfVerb(reading, at, subject, []);
  const modality = effect ? { ...told, status: compose(effect, told.status) } : told;
  return groups.slice(0, 1).flatMap(({ destinations: found, origins, forces: own, end }): Draft[] => {
    // "board a plane at Billund on their way to Amman"
    const ahead = found.filter(isUnderWay);
    const places = ahead.length > 0 ? ahead : found.filter((place) => !isGoal(place) || objects.nouns.length === 0);
    // "works from Djibouti", not "130 commandos, flown in from Townsville"
    const isReduced = chunk.form === "past" && reading.chunks[at - 1]?.kind === "comma";
    const isBase = !isReduced && places.length === 0 && objects.nouns.length === 0 && !chunk.passive && !isKnown(lemma);
    const bases = isBase ? origins.filter((place) => place.from >= chunk.to && isSpot(place)) : [];
    const destinations = [places, bases, placesAhead(site, at, anaphor)].find((found) => found.length > 0) ?? [];
    const [first] = destinations;
    // "was announced in Paris"
    if (!first || (effect && !isGoal(first) && !isAwaited(form, lemma))) return [];
    return [
      {
        trigger: chunk,
        action: isGoal(first) || effect ? "deploy" : isPatrol ? "patrol" : "station",
        modality,
        actors,
        byAnother: false,
        forces: own,
        destinations,
        origins: ahead.length > 0 ? found.filter((place) => !isGoal(place)) : bases.length > 0 ? [] : origins,
        end,
        score: 0.6,
      },
    ];
  });
}

/** A town or a base to work from: "swept down from the north" tells where they came from. */
const isSpot = ({ base, relation }: PlacePhrase): boolean => relation === "in" && base.place.kind !== "region";
