import actions from "../../data/lexicon/actions.json";
import { type ActionVerb, actionVerbAt, taskOf, isFired, objectStart } from "./action-verbs.ts";
import type { VerbChunk } from "./chunks.ts";
import { lemmaAt, verbAt } from "./clause.ts";
import { companionsAt } from "./companions.ts";
import { forcesAmong } from "./forces-among.ts";
import { type ForceMention, isAfloat } from "./forces.ts";
import { existentialBefore } from "./inversion.ts";
import { listFrom } from "./lists.ts";
import { isBackground, relativeObject } from "./main-verb.ts";
import { missionForces } from "./missions.ts";
import {
  isAdverbial,
  isDescent,
  isExpulsion,
  isLikened,
  isPurpose,
  isShot,
  isToldAfter,
  takesObject,
} from "./no-movement.ts";
import { isKeptSo } from "./object-state.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import type { DraftForce, Site } from "./rule.ts";
import { isRemnant } from "./stays-put.ts";
import { subjectOf } from "./subject.ts";
import { isOf } from "./subject-insertions.ts";
import { isRefused, ownForces, speakersForces } from "./unnamed-forces.ts";
import { isOfWhere } from "./where-clause.ts";

const positions = new Set(actions.positions);

/** A clause whose subject moves or stands by itself. */
export interface Going {
  site: Site;
  /** Chunk number of its verb. */
  at: number;
  chunk: VerbChunk;
  verb: ActionVerb;
  /** Chunk after the verb and its particle. */
  next: number;
  /** Lower-case form of the verb: "flying". */
  form: string;
  subject: number[] | null;
  /** The subject stands behind its verb: "There are", "At Bagram stood". */
  there: boolean;
  /** What stands behind the verb without a preposition, when or how far left out, and the chunk after it. */
  objects: { nouns: number[]; next: number };
  /** The object is positions: "took up positions". */
  takesUp: boolean;
  /** Forces that the words of the subject name. */
  told: DraftForce[];
  /** Those, else the ones of who speaks. */
  named: DraftForce[];
  /** Those that go, with what goes along. */
  going: DraftForce[];
}

/** What goes or stands by the verb at a chunk; null where it is no verb of that, or another clause tells of the act. */
export function goingAt(site: Site, at: number): Going | null {
  const { reading } = site;
  const chunk = verbAt(reading, at);
  const found = chunk?.passive ? actionVerbAt(reading, at, "gone") : verbOfGoing(reading, at);
  if (!found || !chunk) return null;
  const { verb, next } = found;
  if (verb.action === "alert" && isToldAfter(reading, next)) return null;
  if (isRemnant(reading, at) || isKeptSo(reading, at)) return null;
  const isPredicate = verb.lemma === "be" && existentialBefore(reading, at) === null;
  if (isPredicate && isStint(reading, at, next)) return null;
  if (isPredicate && isLikened(reading, listFrom(reading, next).nouns[0] ?? -1)) return null;
  const objects = objectsOf(reading, found);
  // "are to go": the infinitive tells where.
  const behind = reading.chunks[next];
  // "it is for Naples to say"
  const isFor = behind?.kind === "preposition" && behind.word === "for";
  let open = next;
  while (/^(adverb|adjective)$/.test(reading.chunks[open]?.kind ?? "")) open++;
  const isOpen = isFor || verbAt(reading, open)?.form === "infinitive";
  if (verb.lemma === "be" && verb.action !== "alert" && isOpen) return null;
  // "is going to patrol"
  const isAhead = verb.lemma === "go" && reading.sentence.words[chunk.head]?.lower === "going";
  if (isAspect(reading, next) || (isAhead && verbAt(reading, next)?.form === "infinitive")) return null;
  const subject = subjectOf(reading, at);
  // "that had occupied Menaka reached Niamey", but "that had been at Dakar sailed" tells of both.
  const isAt = verb.action === "station" && !verb.frames.includes("go-object");
  if (!isAt && isBackground(reading, at, subject)) return null;
  const isTask =
    verb.action === "station" && (verb.needsPlace || verb.frames.includes("task") || verb.lemma === "guard");
  if (isTask && isOfWhere(reading, subject ?? [])) return null;
  const isInverted = subject?.[0] !== undefined && subject[0] > at;
  const there = isInverted || (verb.lemma === "be" && existentialBefore(reading, at) !== null);
  // "There will be two frigates heading for Aden"
  const doing = there ? verbAt(reading, objects.next) : null;
  if (doing?.form === "gerund" && actionVerbAt(reading, objects.next, "go")) return null;
  // "was the first to arrive in Dili"
  const rank = reading.sentence.words[(nounAt(reading, objects.nouns[0] ?? -1)?.to ?? 0) - 1]?.lower ?? "";
  const isRanked = /^(first|last|latest|next)$/.test(rank);
  if (verb.lemma === "be" && isRanked && verbAt(reading, objects.next)?.form === "infinitive") return null;
  // "a step that many take to be a road to Syria"
  const isTakenFor = lemmaAt(reading, at - 1) === "take" && !verbAt(reading, at - 1)?.passive;
  if (verb.lemma === "be" && isTakenFor && objects.nouns.length > 0) return null;
  if (isCleft(reading, at, subject)) return null;
  const words = forcesAmong(site, there ? objects.nouns : (subject ?? []), "of-state");
  // "UNIFIL put soldiers into Tyre", "MONUSCO works with the government"
  const isOfWhole = objects.nouns.length === 0 || verb.frames.includes("go-object");
  const standsFor = isOfWhole && !there && !/^(be|work)$/.test(verb.lemma);
  const told = words.length > 0 || !standsFor ? words : missionForces(reading, subject);
  // "The number of soldiers deployed in Herat has risen to 900"
  if (chunk.form === "past" && told.length > 0 && told.every(({ chunk: noun }) => site.placed.has(noun))) return null;
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
  if (((isState && !isThere) || verb.action === "alert") && !isNamed) return null;
  // "The Danes are out", not "are out in the desert".
  const isOut = verb.lemma === "be" && verb.particles.includes("out") && behind !== undefined;
  if (isOut && !/^(comma|stop|conjunction|quote)$/.test(behind.kind)) return null;
  // "the tanks that Paris has agreed to withdraw": told of the tanks.
  const isOfObject = reading.forces.get(relativeObject(reading, subject) ?? -1)?.isHead === true;
  const isBare = named.length === 0 && verb.action === "withdraw" && objects.nouns.length === 0;
  const forces = isBare && !isOfObject ? ownForces(site, subject) : named;
  // "The brigade, with 60 tanks, left"
  let beside = (subject?.at(-1) ?? -2) + 1;
  const link = reading.chunks[beside];
  if (link?.kind === "preposition" && link.word === "of") beside += 2;
  const company = companionsAt(reading, reading.chunks[beside]?.kind === "comma" ? beside + 1 : beside, named).forces;
  const form = reading.sentence.words[chunk.head]?.lower ?? "";
  if (isFired(verb.lemma, form, forces) || !forces.every(({ force }) => isInDomain(verb, force))) return null;
  if (isShot(reading, verb.lemma, forces)) return null;
  if (forces.length === 0 || isPurpose(reading, at, subject)) return null;
  // "never leaves island waters" is a habit.
  if (verb.action === "withdraw" && reading.sentence.words.slice(chunk.from, chunk.to).some(isNever)) return null;
  // "has not left home" names no place left.
  const isHome = objects.nouns.length === 0 && behind?.kind === "adverb" && behind.word === "home";
  if (verb.setsOut && isHome) return null;
  const takesUp =
    verb.frames.includes("positions") &&
    objects.nouns.some((noun) => positions.has(nounHeadAt(reading, noun)?.lemma ?? ""));
  if (verb.frames.includes("positions") && !verb.frames.includes("go-object") && !takesUp) return null;
  // "flew patrols over Iraq": told by the noun.
  if (objects.nouns.some((noun) => nounHeadAt(reading, noun)?.lemma === "patrol")) return null;
  // "C-17s flew its 2,000 men out of Kut": told of the men.
  const cargo = forcesAmong(site, objects.nouns, "certain").filter(
    ({ force }) => force.strength !== "weak" || force.quantity,
  );
  const isCarrier = forces.every(({ force }) => force.set === "01" || isAfloat(force));
  if (!there && isCarrier && cargo.length > 0 && actionVerbAt(reading, at, "move")) return null;
  if (!there && takesObject(verb, objects.nouns)) {
    // "arrived at Taji, where they will train Iraqi troops"
    const isTaught = verb.action === "exercise" && isOfWhere(reading, subject ?? []);
    if (isTaught || forcesAmong(site, objects.nouns, "certain").length === 0) return null;
  }
  if (verb.particles.length === 0 && isDescent(reading, at)) return null;
  // "they've got the Invincible in the Gulf"
  if (verb.lemma === "get" && verb.particles.length === 0 && objects.nouns.length > 0) return null;
  if (!there && verb.frames.includes("move") && forcesAmong(site, objects.nouns).length > 0) return null;
  if (isExpulsion(reading, at)) return null;
  // "will leave its equipment at Pogonovo": what is left stays.
  const isLeft = verb.frames.includes("go-object") && actionVerbAt(reading, at, "move") !== null;
  if (isLeft && forcesAmong(site, objects.nouns.slice(0, 1), "certain").length > 0) return null;
  // "a convoy carrying marines" is told of as the marines.
  const isCargo =
    reading.chunks[beside]?.kind === "verb" &&
    company.length > 0 &&
    forces.every(({ force }) => force.category === "materiel");
  const going = [...(isCargo ? [] : forces), ...company];
  return { site, at, chunk, verb, next, form, subject, there, objects, takesUp, told, named, going };
}

/** "It is the battalion's third deployment to Iraq": told by the noun. */
const isStint = (reading: Reading, at: number, next: number): boolean =>
  /^(it|that|this)$/.test(nounHeadAt(reading, at - 1)?.lower ?? "") &&
  stints.has(nounHeadAt(reading, listFrom(reading, next).nouns[0] ?? -1)?.lemma ?? "");

const stints = new Set(actions.stints);

/** "It is in Gao that most of the work will be done": of no force. */
const isCleft = ({ chunks, sentence: { words } }: Reading, at: number, subject: readonly number[] | null): boolean =>
  subject?.length === 1 &&
  words[chunks[subject[0] ?? -1]?.from ?? -1]?.lower === "it" &&
  words[chunks[at]?.from ?? -1]?.lemma === "be" &&
  chunks.some((chunk, mark) => mark > at && "word" in chunk && chunk.word === "that");

/** Ships "visit" a port, aircraft "overfly" a country; soldiers do neither. */
const isInDomain = ({ domain }: ActionVerb, force: ForceMention): boolean =>
  domain === null || (domain === "sea" ? isAfloat(force) : force.set === "01");

type Found = NonNullable<ReturnType<typeof actionVerbAt>>;

/** What stands behind the verb without a preposition, when or how far left out. */
function objectsOf(reading: Reading, { verb, next }: Found): Going["objects"] {
  const after = listFrom(reading, objectStart(reading, verb, next));
  return isAdverbial(reading, after.nouns[0]) ? { nouns: [], next } : after;
}

/** "A headquarters opened in Goma", but "the battalion opened a post". */
function verbOfGoing(reading: Reading, at: number): Found | null {
  const control = controlAt(reading, at);
  if (control) return control;
  const found = actionVerbAt(reading, at, "go", "go-object", "positions", "task");
  const isOther = found !== null && takesObject(found.verb, objectsOf(reading, found).nouns);
  return (isOther ? actionVerbAt(reading, at, "positions") : null) ?? found;
}

/** "took control of the bases", "is in control of the airport": to control them. */
function controlAt(reading: Reading, at: number): Found | null {
  const link = reading.chunks[at + 1];
  const isIn = lemmaAt(reading, at) === "be" && link?.kind === "preposition" && link.word === "in";
  const noun = isIn ? at + 2 : at + 1;
  const isControl = nounHeadAt(reading, noun)?.lower === "control" && isOf(reading.chunks[noun + 1]);
  const verb = isControl && (isIn || gaining.test(lemmaAt(reading, at))) ? taskOf("control") : null;
  return verb && { verb, next: noun + 2 };
}

const gaining = /^(assume|gain|have|keep|seize|take|win)$/;

const isNever = ({ lower }: { lower: string }): boolean => lower === "never";

/** "went on pouring tanks into Idlib", "is in the process of moving": the gerund tells what is done. */
function isAspect(reading: Reading, next: number): boolean {
  const mark = reading.chunks[next];
  if (mark?.kind === "adverb") return isAspect(reading, next + 1);
  // "is at present in the course of moving"
  const isNow = mark?.kind === "preposition" && mark.word === "at";
  if (isNow && /^(moment|present)$/.test(nounHeadAt(reading, next + 1)?.lower ?? ""))
    return isAspect(reading, next + 2);
  const link = reading.chunks[next + 2];
  if (mark?.kind !== "preposition") return false;
  if (mark.word === "on") return verbAt(reading, next + 1)?.form === "gerund";
  return (
    link?.kind === "preposition" &&
    link.word === "of" &&
    /^(act|brink|course|middle|midst|point|process|verge)$/.test(nounHeadAt(reading, next + 1)?.lemma ?? "") &&
    verbAt(reading, next + 3)?.form === "gerund"
  );
}
