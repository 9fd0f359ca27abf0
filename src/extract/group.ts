import { isAfloat } from "./forces.ts";
import { impliedActor } from "./actors.ts";
import type { Run } from "./chunks.ts";
import { isGap } from "./lists.ts";
import { isPassage, type Anaphor, type PlacePhrase } from "./place-phrase.ts";
import { isSite, isUnderWay } from "./group-phrases.ts";
import { nounAt } from "./reading.ts";
import type { Draft, DraftForce, Site } from "./rule.ts";

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

export const groupOf = (forces: DraftForce[]): Group => ({
  forces,
  destinations: [],
  origins: [],
  unresolved: false,
  unnamed: false,
  stands: null,
  isPart: false,
  end: 0,
});

/** What is gathered while the words behind a verb or a noun of deployment are read. */
export interface Gathering {
  readonly site: Site;
  readonly anaphor: Anaphor;
  /** The forces are the subject of what is read: further subjects have places of their own. */
  readonly isSubject: boolean;
  readonly groups: Group[];
  /** Groups that a "with" has added. */
  readonly companies: Set<Group>;
  /** The last of the groups, to which what follows belongs. */
  group: Group;
  /** What follows tells why or when, not where the forces are. */
  inPurpose: boolean;
  /** Where a purpose is: "to evacuate civilians in Lebanon"; null where none is told. */
  aims: PlacePhrase[] | null;
  /** Chunk number that is read next. */
  at: number;
  /** Chunk number after the last place. */
  placed: number;
}

/** Adds a group, to which what follows belongs. */
export function addGroup(gathering: Gathering, group: Group): void {
  gathering.groups.push(group);
  gathering.group = group;
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

/** "will send 200 soldiers to Latvia, and Norway 100": what a clause without its verb tells of goes where the ones beside it go. */
export function shareGoals({ reading }: Site, groups: readonly Group[]): void {
  const isGapped = ({ own, chunk }: DraftForce): boolean => own !== undefined || isGap(reading, chunk);
  const isBare = ({ destinations, origins, unresolved, forces }: Group): boolean =>
    destinations.length + origins.length === 0 && !unresolved && forces.length > 0;
  // "and Vietnam 2,000 troops on 21 features", "and Norway 100 in a camp of their own": in a place of their own.
  const isElsewhere = ({ forces }: Group): boolean => {
    const link = (forces.at(-1)?.chunk ?? -2) + 1;
    const [mark, noun] = [reading.chunks[link], nounAt(reading, link + 1)];
    const isCounted = reading.sentence.words[noun?.from ?? -1]?.pos === "NUM";
    return mark?.kind === "preposition" && /^(at|in|on)$/.test(mark.word) && (isCounted || isSite(reading, link + 1));
  };
  const share = (group: Group, other: Group): void => {
    if (isElsewhere(group)) return;
    group.destinations = other.destinations.map((place) => ({ ...place, basis: "implied" }));
  };
  groups.forEach((group, index) => {
    const before = groups[index - 1];
    const isShare = before && group.isPart;
    // "is off Libya with 800 Marines": those aboard are where the ship is.
    const isAboard =
      before?.forces.every(({ force }) => isAfloat(force)) &&
      group.forces.every(({ force }) => !isAfloat(force) && force.quantity !== null);
    if (before && isBare(group) && (isShare || isAboard || group.forces.every(isGapped))) share(group, before);
  });
  // "sent a frigate, France two destroyers and Italy a minesweeper to the Gulf"
  for (const [index, group] of [...groups.entries()].reverse()) {
    const after = groups[index + 1];
    if (after && isBare(group) && after.forces.every(isGapped)) share(group, after);
  }
}

/** Of the places that were passed and those under way to, where each group has come from and where it ends. */
export function settlePlaces(groups: readonly Group[]): void {
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
}
