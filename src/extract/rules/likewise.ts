import { actorsOf } from "../arguments.ts";
import { lemmaAt, verbAt } from "../clause.ts";
import { isRanked } from "../finite-past.ts";
import { forcesAmong } from "../forces-among.ts";
import { groupsFrom } from "../groups.ts";
import { isPassable, listFrom, withPossessors } from "../lists.ts";
import { statusOfVerb } from "../modality.ts";
import { isGoal, type PlacePhrase, plainPhrase } from "../place-phrase.ts";
import { nounAt, type Reading } from "../reading.ts";
import { atEachVerb, type Draft, type Rule, type Site, type Told, toldSince } from "../rule.ts";
import { subjectOf } from "../subject.ts";

const substitutes = /^(be|do|have|will)$/;

/**
 * A force does what another one was told to do, and no verb of its own says so.
 *
 *     The frigates are in the Adriatic, as are two minesweepers
 *                         ~~~~~~~~~~~~  ^^^^^^ ~~~~~~~~~~~~~~~~
 */
export const likewise: Rule = {
  name: "force-likewise",
  find: atEachVerb(draftsAt),
};

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const trigger = verbAt(reading, at);
  const found = trigger && (behindAt(reading, at) ?? beforeAt(reading, at));
  const told = found && toldBefore(site, trigger.from, found.isJoined);
  if (!found || !told) return [];
  const { nouns, next } = found;
  // "entered the Black Sea, the second destroyer to do so": the one that the clause tells of.
  const isSame = trigger.form === "infinitive" && nouns.length === 1 && isRanked(reading, nouns[0] ?? at);
  if (isSame && reading.chunks[withPossessors(reading, nouns[0] ?? at) - 1]?.kind === "comma") return [];
  const forces = forcesAmong(site, nouns, "certain");
  const anaphor = discourse.anaphorFor(site.at, actorsOf(site, nouns));
  const [group] = groupsFrom(site, next, forces, anaphor).groups;
  if (!group || forces.length === 0) return [];
  const isLeaving = told.action === "withdraw";
  const behind = isLeaving
    ? [...group.origins, ...group.destinations.filter((place) => !isGoal(place))]
    : group.destinations;
  const places: PlacePhrase[] =
    behind.length > 0 ? behind : told.places.slice(0, 1).map(({ base }) => plainPhrase(base, trigger, "implied"));
  const modality = statusOfVerb(reading, at, nouns, []);
  return [
    {
      trigger,
      action: told.action,
      modality: modality.status === "reported" ? { ...modality, status: told.status } : modality,
      actors: actorsOf(site, nouns),
      needsOwner: true,
      byAnother: false,
      forces: group.forces,
      destinations: isLeaving ? [] : places,
      origins: isLeaving ? places : [],
      end: group.end,
      score: 0.6,
    },
  ];
}

interface Found {
  /** The noun phrases of who does it. */
  nouns: readonly number[];
  /** The chunk where its own places may begin. */
  next: number;
  /** Only its own sentence tells what the other force does. */
  isJoined: boolean;
}

/** "as are two minesweepers", "So does a Czech company", "and so have the Malians" */
function behindAt(reading: Reading, at: number): Found | null {
  const before = reading.chunks[at - 1];
  const mark = before && "word" in before ? before.word : "";
  const list = listFrom(reading, at + 1);
  const isAs = mark === "as" && before?.kind === "subordinator" && reading.chunks[at - 2]?.kind === "comma";
  const isSo = mark === "so" && /^(comma|conjunction|stop|quote)?$/.test(reading.chunks[at - 2]?.kind ?? "");
  if (!(isAs || isSo) || !substitutes.test(lemmaAt(reading, at)) || !nounAt(reading, at + 1)) return null;
  // "so are sending"
  return reading.chunks[list.next]?.kind === "verb" ? null : { nouns: list.nouns, next: list.next, isJoined: isAs };
}

/** "the Danes do likewise", "will do the same" */
function beforeAt(reading: Reading, at: number): Found | null {
  if (lemmaAt(reading, at) !== "do") return null;
  let next = at + 1;
  const wordsOf = (index: number): string => {
    const chunk = reading.chunks[index];
    return reading.sentence.words
      .slice(chunk?.from ?? 0, chunk?.to ?? 0)
      .map(({ lower }) => lower)
      .join(" ");
  };
  const isSame = /^(likewise|so|the same)$/.test(wordsOf(next));
  next++;
  while (isPassable(reading.chunks[next])) next++;
  const subject = isSame ? subjectOf(reading, at) : null;
  return subject ? { nouns: subject, next, isJoined: false } : null;
}

/** What was told last, in this sentence or, unless that is joined, in the one before. */
const toldBefore = (site: Site, before: number, isJoined: boolean): Told | undefined =>
  toldSince(site, site.at - (isJoined ? 0 : 1)).findLast(
    ({ sentence, force }) => sentence < site.at || force.from < before,
  );
