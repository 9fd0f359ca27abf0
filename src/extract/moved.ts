import actions from "../../data/lexicon/actions.json";
import grammar from "../../data/lexicon/grammar.json";
import { absoluteMark } from "./absolute.ts";
import { actionVerbAt, objectStart } from "./action-verbs.ts";
import { actorsOf } from "./arguments.ts";
import { lemmaAt, verbAt } from "./clause.ts";
import { impliedForce } from "./forces.ts";
import { type Act, forcesAmong } from "./forces-among.ts";
import { listEndingAt, listFrom, opensClause } from "./lists.ts";
import { relativeObject } from "./main-verb.ts";
import { isAdverbial } from "./no-movement.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import type { DraftForce, Site } from "./rule.ts";
import { standInAt } from "./stand-in.ts";
import { oneByOne } from "./respectively.ts";

const lessening = new Set(grammar.lesseningVerbs);
const giving = new Set(actions.giving);

/** What a verb moves, where the words after it begin, and who it is handed to. */
interface Moved {
  forces: DraftForce[];
  passive: boolean;
  next: number;
  recipient: number | null;
}

/** What the verb at a chunk moves: its object, the subject of its passive, or what a relative clause describes. */
export function movedBy(
  site: Site,
  at: number,
  { verb, next }: NonNullable<ReturnType<typeof actionVerbAt>>,
  subject: number[] | null,
): Moved {
  const { reading } = site;
  const chunk = verbAt(reading, at);
  const isForce = (subject ?? []).some((noun) => reading.forces.get(noun)?.isHead);
  // "At present we have 1,600 personnel in Kabul": who tells of forces as his own speaks for a state.
  const isWe = (subject ?? []).some((noun) => /^(we|i)$/.test(nounHeadAt(reading, noun)?.lower ?? ""));
  const act = isForce ? "certain" : isWe || actorsOf(site, subject).length > 0 ? "of-state" : "open";
  const nothing: Moved = { forces: [], passive: false, next, recipient: null };
  if (!chunk) return nothing;
  if (chunk.passive) {
    // "Ukraine has been promised 40 Bradleys by Washington"
    const given = /^(transfer|send|offer)$/.test(verb.action) ? listFrom(reading, next) : null;
    const things = given ? forcesAmong(site, given.nouns, "certain") : [];
    if (given && things.length > 0)
      return { forces: things, passive: true, next: given.next, recipient: subject?.[0] ?? null };
    // "The garrison will be strengthened by 300 Nepalese", "cut by 2,000 men"
    const isResized = verb.action === "reinforce" || lessening.has(verb.lemma);
    const change = isResized ? meansOf(site, next, "certain", "by") : [];
    if (change.some(({ force }) => force.quantity !== null || force.echelon !== null))
      return { ...nothing, forces: change, passive: true };
    // "has been offered a visa", "were given medals": who gets something is not what is given.
    const isGetter = given?.nouns.some(
      (noun) => !isAdverbial(reading, noun) && !isLodging(reading, noun) && !reading.places.get(noun)?.length,
    );
    if (isGetter) return nothing;
    const isBehind = subject?.[0] !== undefined && subject[0] > at;
    const after = isBehind ? listFrom(reading, at + 1).next : next;
    return { ...nothing, forces: forcesAmong(site, subject ?? [], "of-state"), passive: true, next: after };
  }
  const objects = listFrom(reading, objectStart(reading, verb, next));
  // "send the Saudis another division", "offered the mission four helicopters": who stands before a force that is given gets it.
  const [people = -1] = objects.nouns;
  const second = objects.nouns.length === 1 ? listFrom(reading, objects.next) : null;
  const given = second ? forcesAmong(site, second.nouns, act) : [];
  const place = reading.places.get(people)?.length ? people : null;
  const isBefore = nounAt(reading, objects.next) !== null && !opensClause(reading, objects.next);
  if (second && given.length > 0 && giving.has(verb.lemma) && (reading.actors.has(people) || isBefore))
    return { ...nothing, forces: given, next: second.next, recipient: place };
  const forces = forcesAmong(site, objects.nouns, act);
  const means = verb.action === "reinforce" ? meansOf(site, objects.next, act) : [];
  if (forces.length > 0 && means.length === 0) {
    const shared = oneByOne(site, subject ?? [], objects.nouns, forces);
    return { ...nothing, forces: shared ?? forces, next: objects.next };
  }
  // "gave Pakistan 18 F-16s": the one who receives stands before the force.
  if (second && given.length > 0 && verb.action === "transfer")
    return { ...nothing, forces: given, next: second.next, recipient: people };
  if (means.length > 0) return { ...nothing, forces: means, next: objects.next, recipient: place };
  const anyone = noOneMoved(site, at, objects.nouns);
  if (anyone) return { ...nothing, forces: [anyone], next: objects.next };
  // "another 200 expected next week"
  const isTimed = absoluteMark(reading, subject?.[0] ?? -1) >= 0 && isAdverbial(reading, people);
  if (objects.nouns.length > 0 && !isTimed) return nothing;
  const relative = relativeObject(reading, subject);
  if (relative !== null) return { ...nothing, forces: forcesAmong(site, described(reading, relative), "of-state") };
  const reduced = (chunk.form === "past" || chunk.form === "gerund") && !verb.frames.includes("go");
  // A reduced clause stands beside the force itself: "troops sent to Mali", not "they added".
  const isNamed = (noun: number): boolean =>
    reading.forces.has(noun) || (absoluteMark(reading, noun) >= 0 && standInAt(reading, noun)?.kind === "figure");
  const beside = (subject ?? []).filter(isNamed);
  return reduced ? { ...nothing, forces: forcesAmong(site, beside), passive: true } : nothing;
}

/** "were given barracks at Setermoen": where they are. */
const isLodging = (reading: Reading, noun: number): boolean =>
  /^(accommodation|barracks?|base|billet|camp|quarters|shelter)$/.test(nounHeadAt(reading, noun)?.lemma ?? "");

/** "900 men and 40 tanks that Kenya will withdraw": all of a list that ends before the clause, where each is counted. */
function described(reading: Reading, relative: number): number[] {
  const list = listEndingAt(reading, relative);
  const isCounted = (noun: number): boolean => reading.forces.get(noun)?.quantity != null;
  return list.every(isCounted) ? list : [relative];
}

/** "is not sending anyone": in a source that tells of forces, no troops. */
function noOneMoved(
  { reading, discourse, at: sentence }: Site,
  at: number,
  objects: readonly number[],
): DraftForce | null {
  const [object = -1] = objects;
  const noun = objects.length === 1 ? nounAt(reading, object) : null;
  const isAnyone = noun && /^(anyone|anybody)$/.test(reading.sentence.words[noun.head]?.lower ?? "");
  const isOfForces =
    verbAt(reading, at)?.negated === true && /^(send|deploy|dispatch|commit)$/.test(lemmaAt(reading, at));
  return noun && isAnyone && isOfForces && discourse.tellsOfForces(sentence)
    ? { chunk: object, force: impliedForce(noun, "troops") }
    : null;
}

/** "will boost its arsenal with six bombers", "is strengthened by a battalion": what reinforces is the force. */
function meansOf(site: Site, start: number, act: Act, by = "with"): DraftForce[] {
  const { reading } = site;
  const stop = reading.chunks.findIndex(({ kind }, at) => at >= start && /^(verb|stop|comma|relative)$/.test(kind));
  const links = reading.chunks.flatMap((mark, at) =>
    at >= start && (stop < 0 || at < stop) && mark.kind === "preposition" && mark.word === by ? [at] : [],
  );
  return (
    links.map((link) => forcesAmong(site, listFrom(reading, link + 1).nouns, act)).find(({ length }) => length > 0) ??
    []
  );
}
