import actions from "../../../data/lexicon/actions.json";
import { phraseMatcher } from "../../read/phrases.ts";
import { actionVerbAt } from "../action-verbs.ts";
import type { ActorMention } from "../actors.ts";
import { actorsOf, agentAfter, placesAhead, placesBeside } from "../arguments.ts";
import type { Run } from "../chunks.ts";
import { lemmaAt, verbAt, verbBefore } from "../clause.ts";
import { forcesAmong } from "../forces-among.ts";
import { groupsFrom } from "../groups.ts";
import { listEndingAt, listFrom, withPossessors } from "../lists.ts";
import { statusOfVerb } from "../modality.ts";
import { nounAt } from "../reading.ts";
import type { Draft, DraftForce, Rule, Site } from "../rule.ts";
import { subjectOf } from "../subject.ts";
import { isOf } from "../subject-insertions.ts";

const alertAt = phraseMatcher(actions.alertPhrases.map((phrase) => [phrase, true] as const));
const setters = new Set(actions.alertVerbs);
const receivers = new Set(actions.alertReceivers);
const holders = new Set(actions.alertHolders);
const raisers = new Set(actions.alertRaisers);

/**
 * A force is made ready and stays where it is.
 *
 *     Roughly 8,500 American troops have been put on heightened alert in the US
 *     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~           ^^^^^^^^^^^^^^^^^^^^^^^
 */
export const putOnAlert: Rule = {
  name: "put-on-alert",
  find(site) {
    return site.reading.chunks.flatMap((chunk, at) =>
      chunk.kind === "preposition" && /^(on|at|to)$/.test(chunk.word)
        ? onAlert(site, at)
        : chunk.kind === "verb"
          ? [...raised(site, at), ...ordered(site, at)]
          : [],
    );
  },
};

/** Word number after the alert word that a preposition leads to, within its phrase; -1 where there is none. */
function alertWord({ reading }: Site, from: number): number {
  const words = reading.sentence.words;
  for (let at = from; at < Math.min(from + 7, words.length); at++) {
    const word = words[at];
    if (
      !word ||
      (word.pos === "PUNCT" && !/^[-'’]$/.test(word.text)) ||
      (word.pos === "ADP" && word.lower !== "of" && word.lower !== "to")
    )
      return -1;
    const match = alertAt(words, at);
    if (match) return at + match.length;
  }
  return -1;
}

function onAlert(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const mark = reading.chunks[at];
  const end = alertWord(site, mark?.to ?? 0);
  if (!mark || end < 0) return [];
  const verb = verbBefore(reading, at);
  const chunk = verbAt(reading, verb);
  const setting = chunk !== null && setters.has(lemmaAt(reading, verb));
  const subject = verb >= 0 ? subjectOf(reading, verb) : null;
  const between = forcesAmong(site, nounsBetween(site, verb + 1, at), "certain");
  const forces = between.length > 0 ? between.slice(0, 3) : setting ? forcesAmong(site, subject ?? [], "certain") : [];
  if (forces.length === 0) return [];
  const isObject = chunk?.passive === false && between.length > 0;
  const holds = isObject && holders.has(lemmaAt(reading, verb));
  // "sent two battalions at a day's notice" tells of the sending.
  if (isObject && !setting && !holds && actionVerbAt(reading, verb, "move")) return [];
  const active = isObject && (setting || holds);
  const actors = active ? actorsOf(site, subject) : agentAfter(site, at);
  const anaphor = discourse.anaphorFor(site.at, actors);
  const after = reading.chunks.findIndex((next) => next.from >= end);
  const places = [
    ...groupsFrom(site, after < 0 ? reading.chunks.length : after, forces, anaphor).groups.flatMap(
      (group) => group.destinations,
    ),
    ...inner(site, verb + 1, at, forces),
    ...(between.length === 0 && verb >= 0 ? inner(site, 0, verb, forces) : []),
  ];
  const home = places.filter(
    ({ mark, relation }) => relation === "in" && mark !== null && /^(in|at|on|inside|within)$/.test(mark),
  );
  // "a battery near Haifa had been put on alert": it is ready where it is.
  const beside = placesBeside(site, forces[0]?.chunk ?? at, between.length > 0 ? at : verb, anaphor);
  const modality =
    chunk && (setting || active)
      ? statusOfVerb(reading, verb, subject, [])
      : { status: "reported" as const, rule: "plain", from: mark.from, to: end };
  return [
    {
      trigger: { from: chunk && (setting || active) ? chunk.from : mark.from, to: end },
      action: "alert",
      modality,
      actors,
      byAnother: false,
      forces,
      destinations: [home, beside, placesAhead(site, at, anaphor)].find((found) => found.length > 0)?.slice(0, 1) ?? [],
      origins: [],
      end: 0,
      score: 0.9,
    },
  ];
}

const nounsBetween = ({ reading }: Site, from: number, to: number): number[] => {
  const last = reading.chunks.findLastIndex(
    (chunk, at) => at < to && at >= from && chunk.kind === "noun" && reading.forces.get(at)?.isHead === true,
  );
  if (last < 0) return [];
  // "put 300 men of its 1st Brigade on notice": not the brigade.
  const whole = withPossessors(reading, last);
  const isCounted = isOf(reading.chunks[whole - 1]) && reading.forces.get(whole - 2)?.quantity != null;
  return listEndingAt(reading, isCounted && whole - 2 >= from ? whole - 2 : last).filter((noun) => noun >= from);
};

/** "placed units in the United States on alert": a place between the force and the alert. */
function inner(
  site: Site,
  from: number,
  to: number,
  forces: DraftForce[],
): ReturnType<typeof groupsFrom>["groups"][number]["destinations"] {
  const start = Math.max(from, ...forces.map(({ chunk }) => chunk + 1));
  if (start >= to) return [];
  return groupsFrom(site, start, forces, site.discourse.anaphorFor(site.at, [])).groups.flatMap((group) =>
    group.destinations.filter((place) => place.to <= (site.reading.chunks[to]?.from ?? 0)),
  );
}

/** "received prepare-to-deploy orders": who was given an order of readiness. */
function ordered(site: Site, at: number): Draft[] {
  const { reading } = site;
  const object = nounAt(reading, at + 1);
  if (!object || !receivers.has(lemmaAt(reading, at)) || alertWord(site, object.from) < 0) return [];
  const subject = subjectOf(reading, at);
  return readied(site, at, subject, object, forcesAmong(site, subject ?? [], "certain"), []);
}

/** "increasing the alert posture on quite a number of U.S. troops", "ordered the readiness of some 8,500 troops". */
function raised(site: Site, at: number): Draft[] {
  const { reading } = site;
  if (!raisers.has(lemmaAt(reading, at))) return [];
  const objects = listFrom(reading, at + 1);
  const posture = objects.nouns
    .map((noun) => nounAt(reading, noun))
    .find((found) => found !== null && alertWord(site, found.from) > 0);
  const link = reading.chunks[objects.next];
  if (!posture || link?.kind !== "preposition" || !/^(of|on|for)$/.test(link.word)) return [];
  const subject = subjectOf(reading, at);
  const forces = forcesAmong(site, listFrom(reading, objects.next + 1).nouns, "certain");
  return readied(site, at, subject, posture, forces, actorsOf(site, subject));
}

/** Forces that a verb makes ready by its object, wherever they are. */
function readied(
  { reading }: Site,
  at: number,
  subject: readonly number[] | null,
  object: Run,
  forces: readonly DraftForce[],
  actors: readonly ActorMention[],
): Draft[] {
  const chunk = verbAt(reading, at);
  if (!chunk || forces.length === 0) return [];
  return [
    {
      trigger: { from: chunk.from, to: object.to },
      action: "alert",
      modality: statusOfVerb(reading, at, subject, []),
      actors,
      byAnother: false,
      forces,
      destinations: [],
      origins: [],
      end: 0,
      score: 0.85,
    },
  ];
}
