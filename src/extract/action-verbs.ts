import actions from "../../data/lexicon/actions.json";
import grammar from "../../data/lexicon/grammar.json";
import spatial from "../../data/lexicon/spatial.json";
import type { Action, Status } from "../model/claim.ts";
import { surface } from "../read/phrases.ts";
import { lemmaAt } from "./clause.ts";
import type { Group } from "./group.ts";
import { isGoal, isPassage, type PlacePhrase } from "./place-phrase.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import type { DraftForce } from "./rule.ts";
import { isTime } from "./subject-insertions.ts";

/** A verb of the lexicon: what it does to its force, and what it asks for. */
export interface ActionVerb {
  lemma: string;
  action: Action;
  /**
   * What its force is. move: the object. go: the subject. go-object: the subject, the object is the place. hosted, received,
   * surrounded: another's, the subject is the place. positions: the subject, the object is "positions". task: the subject, which
   * does it somewhere ("guard"). gone: the subject of a form that looks like a passive. meets: the subject, which comes to the object,
   * another force. yields: who stands behind a preposition comes to where the subject is ("hand over to").
   * place-of: the subject, which takes another one's place. precedes: who stands behind the "by" of its passive. exchanges: who
   * stands behind its "with", in place of the object or after it.
   */
  frames: readonly string[];
  /** Without a place it is an everyday verb: "keep", "put". */
  needsPlace: boolean;
  /** The action where no place is named and the force is beyond doubt one of people, ships or aircraft: "will follow"; else null. */
  placeless: Action | null;
  /** One of them must follow: "pull out". */
  particles: readonly string[];
  /** The action where the words name only the place left: "returned home from Mali"; null where that changes nothing. */
  away: Action | null;
  /** Its subject only sees the force: "satellite pictures show". */
  observes: boolean;
  /** The action where a force comes to its own country: "returned to Norfolk". */
  home: Action | null;
  /** To leave one's own country so is to set out, not to withdraw: "left Norfolk". */
  setsOut: boolean;
  /** Only a goal makes it a verb of motion: "take", or no record of the lexicon fits it. */
  needsGoal: boolean;
  /** Only what its force is for makes it an act: "announced 200 troops for Kosovo", not "announced three soldiers killed". */
  needsAim: boolean;
  /** Only of ships or of aircraft it tells an act: "visit", "overfly"; null where of any force. */
  domain: "sea" | "air" | null;
  /** What the verb itself makes of its act: to order or pledge is to plan; null where the act is done. */
  status: Status | null;
}

// The data test holds every action and status to the type.
const listed: readonly ActionVerb[] = actions.verbs.map((verb) => ({
  lemma: verb.lemma,
  action: verb.action as Action,
  frames: verb.frames,
  needsPlace: "needsPlace" in verb && verb.needsPlace === true,
  placeless: "placeless" in verb ? (verb.placeless as Action) : null,
  particles: "particles" in verb && Array.isArray(verb.particles) ? verb.particles : [],
  away: "away" in verb ? (verb.away as Action) : null,
  observes: "observes" in verb && verb.observes === true,
  home: "home" in verb ? (verb.home as Action) : null,
  setsOut: "setsOut" in verb && verb.setsOut === true,
  needsGoal: "needsGoal" in verb && verb.needsGoal === true,
  needsAim: "needsAim" in verb && verb.needsAim === true,
  domain: "domain" in verb ? (verb.domain as ActionVerb["domain"]) : null,
  status: "status" in verb ? (verb.status as Status) : null,
}));

/** "marched home", "were rushed home": to go or be brought "home" by whatever verb is to withdraw. */
const homeward: readonly ActionVerb[] = listed
  .filter(
    ({ lemma, action, particles }) =>
      particles.length === 0 &&
      /^(deploy|send|transit)$/.test(action) &&
      !listed.some((other) => other.lemma === lemma && other.particles.includes("home")),
  )
  .map((verb) => ({
    ...verb,
    action: "withdraw",
    frames: verb.frames.filter((frame) => /^(go|gone|move)$/.test(frame)),
    needsPlace: false,
    placeless: null,
    particles: ["home"],
    away: null,
    home: null,
  }));
const verbs = [...homeward, ...listed];
const byLemma = new Map(verbs.map(({ lemma }) => [lemma, verbs.filter((verb) => verb.lemma === lemma)]));
const staying = new Set(spatial.staticPrepositions);
const underway = spatial.underwayPrepositions;
const particles = new Set(grammar.particles);
/** The nouns without an article that make an act of a verb: "weighed anchor", "set sail", "go home". */
const idioms = new Set(grammar.idiomNouns);
const possessives = new Set(grammar.possessives);

/** The lexicon says what the verb, without a particle, does with its object, or that it goes. */
export const isKnown = (lemma: string): boolean =>
  (byLemma.get(lemma) ?? []).some(
    ({ particles, frames }) => particles.length === 0 && (frames.includes("go") || frames.includes("move")),
  );

/** "be based", "serve": what it does it does where it is. */
export const isPresence = (lemma: string): boolean =>
  (byLemma.get(lemma) ?? []).some(({ action }) => action === "station" || action === "patrol");

/** The lexicon has the verb. */
export const isAct = (lemma: string): boolean => byLemma.has(lemma);

/** What a verb of the lexicon tells as a task: "control". */
export const taskOf = (lemma: string): ActionVerb | null =>
  byLemma.get(lemma)?.find(({ frames }) => frames.includes("task")) ?? null;

/** The verb of the first frame that has one at a chunk, and the chunk after it and its particle; null where none has. */
export function actionVerbAt(
  reading: Reading,
  at: number,
  ...frames: readonly string[]
): { verb: ActionVerb; next: number } | null {
  const verbs = byLemma.get(lemmaAt(reading, at)) ?? [];
  for (const frame of frames)
    for (const verb of verbs) {
      const next = verb.frames.includes(frame) ? afterParticle(reading, at, verb.particles) : null;
      if (next !== null && !(verb.action === "withdraw" && isHomeTo(reading, at))) return { verb, next };
    }
  return null;
}

/** "Peru is home to many exiles": it does not come home. */
const isHomeTo = (reading: Reading, at: number): boolean =>
  lemmaAt(reading, at) === "be" && wordOf(reading, at + 1) === "home" && wordOf(reading, at + 2) === "to";

/** The "be" that a headline leaves out before a particle: "back at Konya", "home from Kabul"; `at` is the particle's chunk. */
export function elidedVerbAt(reading: Reading, at: number): { verb: ActionVerb; next: number } | null {
  for (const verb of byLemma.get("be") ?? []) {
    const next =
      verb.particles.length > 0 && verb.frames.includes("go") ? afterParticle(reading, at - 1, verb.particles) : null;
    if (next !== null) return { verb, next };
  }
  return null;
}

/** The chunk after a verb and its particle; null where the verb needs one that is not there. */
function afterParticle(reading: Reading, at: number, wanted: readonly string[]): number | null {
  if (wanted.length === 0) return at + 1;
  // "are flying from home" do not fly home.
  const isParticle = (index: number): boolean => {
    const word = wordOf(reading, index);
    const isNamed = wanted.includes(word) || wanted.includes(word.split(" ")[0] ?? "");
    // "stand three helicopters lent by the army" do not stand by, and "is the Turku, due in May" not as who "is due".
    const isOwn = !reading.chunks.slice(at + 1, index).some(({ kind }) => kind === "verb" || kind === "comma");
    // "flying from Aviano in Italy"
    const isPlace = word === "in" && index > at + 1 && nounAt(reading, index + 1) !== null;
    const before = reading.chunks[index - 1];
    // "started for home"
    const isLed = before?.kind === "preposition" && !(word === "home" && before.word === "for");
    const isFree = isOwn && !isPlace && !isLed;
    return isNamed && isFree && !isOutIn(reading, at, index);
  };
  // In "out of Syria", "make for Cyprus" it is both the particle and the preposition of the place.
  // "pull out the U.S. troops" has an object.
  const isObject = reading.forces.get(at + 2)?.isHead === true;
  const leads =
    reading.chunks[at + 1]?.kind === "preposition" && (reading.places.get(at + 2)?.length ?? 0) > 0 && !isObject;
  // "votes on Tuesday on a battalion"
  if (isTime(reading, at + 2) && isParticle(at + 3) && isParticle(at + 1)) return at + 4;
  if (isParticle(at + 1)) return leads || wordOf(reading, at + 1).includes(" ") ? at + 1 : at + 2;
  // "taken 35 of its trainers out of Iraq", "bring its men in Somalia home"
  let behind = at + 1;
  while (!isParticle(behind) && isOfObject(reading, behind)) behind++;
  return isParticle(behind) || isParticle(at + 2) || isParticle(at + 3) ? at + 1 : null;
}

/** An object with what it is of and where it is: "its men in Somalia", "35 of its trainers". */
const isOfObject = (reading: Reading, at: number): boolean =>
  nounAt(reading, at) !== null ||
  wordOf(reading, at) === "of" ||
  (staying.has(wordOf(reading, at)) && (reading.places.get(at + 1)?.length ?? 0) > 0);

/** "are well out in the desert" have not left. */
const isOutIn = (reading: Reading, at: number, out: number): boolean => {
  const place = reading.chunks[out + 1];
  return (
    lemmaAt(reading, at) === "be" &&
    wordOf(reading, out) === "out" &&
    place?.kind === "preposition" &&
    /^(around|at|in|near)$/.test(place.word)
  );
};

const wordOf = ({ chunks, sentence }: Reading, at: number): string => {
  const chunk = chunks[at];
  if (!chunk || chunk.kind === "verb") return "";
  const next = sentence.words[chunk.to];
  // "put to sea"
  if (chunk.kind === "preposition" && next?.lower === "sea") return `${chunk.word} sea`;
  if (chunk.kind !== "noun") return chunk.word;
  const words = sentence.words.slice(chunk.from, chunk.to).map(({ lower }) => lower);
  // "made its way"
  if (words.length === 2 && words[1] === "way" && possessives.has(words[0] ?? "")) return "way";
  return words.length === 1 && idioms.has(words[0] ?? "") ? (words[0] ?? "") : "";
};

/** "shipping over equipment", "add to its forces": a particle or a "to" before the object is passed. */
export function objectStart(reading: Reading, { action, frames, particles: wanted }: ActionVerb, next: number): number {
  // "keeps, outside the mission, some troops": what stands between commas is passed.
  const closing =
    reading.chunks[next]?.kind === "comma"
      ? reading.chunks.findIndex(({ kind }, at) => at > next && kind === "comma")
      : -1;
  if (closing > 0 && reading.chunks[next + 1]?.kind === "preposition") return closing + 1;
  if (reading.chunks[next]?.kind !== "preposition" || !nounAt(reading, next + 1)) return next;
  // "has had since May a battalion"
  if (isTime(reading, next + 1) && nounAt(reading, next + 2)) return next + 2;
  const word = wordOf(reading, next);
  // "raised to 1,500 the number of its soldiers"
  if (word === "to" && nounHeadAt(reading, next + 1)?.pos === "NUM" && nounAt(reading, next + 2)) return next + 2;
  // "arrived in the country", "flew in the tanks"
  const isPlace = word === "in" && !reading.forces.has(next + 1);
  const isParticle =
    particles.has(word) &&
    !isPlace &&
    (frames.includes("go-object")
      ? wanted.includes(word)
      : (action !== "station" || wanted.includes(word)) && reading.places.get(next + 1)?.length === 0);
  return isParticle || (action === "reinforce" && word === "to") ? next + 1 : next;
}

/** The action of a verb with the places found: with an origin alone some verbs tell of a withdrawal. */
export function actionOf(
  reading: Reading,
  { lemma, action, away, home }: ActionVerb,
  origins: readonly PlacePhrase[],
  destinations: readonly PlacePhrase[],
): Action {
  if (away === "withdraw" && origins.length > 0 && destinations.length === 0) return away;
  // "It has since returned"
  if (home === "withdraw" && origins.length + destinations.length === 0) return home;
  // "was on its way to Honduras", "has a frigate bound for Aden": to be under way is to move.
  const [first] = destinations;
  const isUnderWay =
    /^(be|have)$/.test(lemma) &&
    first !== undefined &&
    underway.some(
      (phrase) => surface(reading.sentence.words, first.from, first.from + phrase.split(" ").length) === phrase,
    );
  return isUnderWay ? "deploy" : action;
}

/** A withdrawal leaves the place it is "from" or "in", and goes where it is "to"; what is "home in Portsmouth" has come there. */
export function withdrawalOf(
  { lemma, particles }: ActionVerb,
  group: Group,
  left: readonly PlacePhrase[],
): Pick<Group, "origins" | "destinations"> {
  if (lemma === "be" && particles.includes("home") && group.origins.length === 0)
    return { origins: [...left], destinations: group.destinations };
  // "will go home through Suez": what is passed is not left.
  const there = group.destinations.filter((place) => !isGoal(place) && !isPassage(place) && place.relation !== "near");
  const origins = [...group.origins, ...left];
  return { origins: origins.length > 0 ? origins : there, destinations: group.destinations.filter(isGoal) };
}

const flights = new Set(["fall", "fly", "land"]);

/** "rockets landed in the city": what is fired is not deployed; what is "flown to Luzon" is carried there. */
export const isFired = (lemma: string, form: string, forces: readonly DraftForce[]): boolean =>
  flights.has(lemma) &&
  form !== "flown" &&
  forces.length > 0 &&
  forces.every(({ force }) => force.category === "missile");
