import { actionOf, type ActionVerb, actionVerbAt, elidedVerbAt, objectStart, withdrawalOf } from "../action-verbs.ts";
import { lemmaAt, verbAt } from "../clause.ts";
import { forcesAmong } from "../forces-among.ts";
import type { Group } from "../group.ts";
import { groupsFrom } from "../groups.ts";
import { frontOf } from "../inversion.ts";
import { listFrom } from "../lists.ts";
import { statusOfVerb } from "../modality.ts";
import { placeOfObject } from "../place-of-object.ts";
import { placelessAction } from "../placeless.ts";
import type { Reading } from "../reading.ts";
import { atEachVerb, type Draft, type Rule, type Site } from "../rule.ts";
import { compose, isAwaited } from "../status.ts";

/**
 * What a force does opens the clause, and the force stands behind "are".
 *
 *     Also heading for the Gulf are two Canadian destroyers
 *          ~~~~~~~              ^^^ ~~~~~~~~~~~~~~~~~~~~~~~
 */
export const turned: Rule = {
  name: "force-behind",
  find: atEachVerb(draftsAt),
};

/** The words before a turned "be" that tell of the act, their chunk number, and the chunk after them. */
function predicateBefore(reading: Reading, be: number): { verb: ActionVerb; at: number; next: number } | null {
  const start = lemmaAt(reading, be) === "be" ? frontOf(reading, be) : null;
  for (let at = be - 1; start !== null && at >= start; at--) {
    const form = verbAt(reading, at)?.form;
    const found = form
      ? actionVerbAt(reading, at, ...(form === "past" ? ["gone", "move"] : ["go", "go-object"]))
      : elidedVerbAt(reading, at);
    if (found) return { ...found, at };
  }
  return null;
}

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const [be, front] = [verbAt(reading, at), predicateBefore(reading, at)];
  if (!be || !front || be.passive) return [];
  const { verb } = front;
  const list = listFrom(reading, at + 1);
  const forces = forcesAmong(site, list.nouns, "of-state");
  if (forces.length === 0) return [];
  const anaphor = discourse.anaphorFor(site.at, []);
  const objects = listFrom(reading, objectStart(reading, verb, front.next));
  const start = objects.nouns.length > 0 && objects.next <= at ? objects.next : front.next;
  const [ahead] = groupsFrom(site, start, forces, anaphor, at).groups;
  const [behind] = groupsFrom(site, list.next, forces, anaphor).groups;
  if (!ahead || !behind) return [];
  const held = verb.frames.includes("go-object")
    ? objects.nouns.filter((noun) => noun < at).flatMap((noun) => placeOfObject(reading, noun, anaphor))
    : [];
  const group: Group = {
    ...ahead,
    destinations: ahead.destinations.length > 0 ? ahead.destinations : behind.destinations,
    origins: ahead.origins.length > 0 ? ahead.origins : behind.origins,
  };
  const isLeaving = verb.action === "withdraw";
  const { origins, destinations } = isLeaving
    ? withdrawalOf(verb, group, held)
    : { origins: group.origins, destinations: [...held, ...group.destinations] };
  const isPlaced = origins.length + destinations.length > 0 || ahead.unresolved;
  // "Also due back are the Apaches"
  const isBack = !isPlaced && verb.home === "withdraw";
  if (verb.needsPlace && !isPlaced && !isBack && !placelessAction(reading, verb, forces)) return [];
  const told = statusOfVerb(reading, at, list.nouns, []);
  const lead = reading.chunks[front.at];
  const given = verb.status ? compose(told.status, verb.status) : told.status;
  const status = isToCome(reading, front.at) && !isPast(reading, at) ? compose("planned", given) : given;
  const isGoing = isLeaving && destinations.some(({ mark }) => mark === "for");
  const action = isLeaving || isBack ? "withdraw" : actionOf(reading, verb, origins, destinations);
  return [
    {
      trigger: { from: lead?.from ?? be.from, to: be.to },
      action: isGoing ? "deploy" : action,
      home: verb.home,
      setsOut: verb.setsOut || verb.away === "withdraw",
      modality: { ...told, status: verbAt(reading, front.at)?.negated ? "ruled-out" : status },
      actors: [],
      byAnother: false,
      forces,
      destinations,
      origins,
      end: reading.chunks[list.next - 1]?.to ?? 0,
      score: 0.75,
    },
  ];
}

/** "Also due in Kabul", "Next to leave": not yet. */
const isToCome = (reading: Reading, at: number): boolean =>
  verbAt(reading, at)?.form === "infinitive" ||
  reading.chunks
    .slice(0, at + 1)
    .some((chunk) => chunk.kind !== "noun" && chunk.kind !== "verb" && isAwaited(chunk.word, chunk.word));

const isPast = ({ chunks, sentence }: Reading, at: number): boolean =>
  /^(was|were)$/.test(sentence.words[chunks[at]?.from ?? -1]?.lower ?? "");
