import { isReal, unnamedActor } from "../model/claim.ts";
import type { Entry } from "./entries.ts";
import { passesChoices } from "../scene/facets.ts";
import { type Filter, passingBesides } from "./filter.ts";
import { strings } from "./strings.ts";

/** Entries under one heading: an actor, or why they are not on the map. */
export interface Group {
  id: string;
  heading: string;
  /** Below the heading; may be empty. */
  hint: string;
  entries: Entry[];
  /** True where it is closed until somebody opens it. */
  startsClosed: boolean;
}

/** A list of more than this begins with its first actor alone open, as an overview. */
const longList = 150;

/**
 * All entries: by actor, those with most real deployments first and those of no named one last; then those without a place, those whose status alone
 * keeps them out, and last those that the filters leave out.
 */
export function groupsOf(entries: readonly Entry[], filter: Filter): Group[] {
  const { unplaced, unplacedHint, notDrawn, notDrawnHint, leftOut } = strings.list;
  const fateOf = fatesUnder(filter);
  const fates = new Map(entries.map((entry) => [entry, fateOf(entry)]));
  const of = (fate: Fate): Entry[] => entries.filter((entry) => fates.get(entry) === fate);
  const lane = (id: string, heading: string, hint: string, own: Entry[], startsClosed = false): Group[] =>
    own.length > 0 ? [{ id, heading, hint, entries: own, startsClosed }] : [];
  return [
    ...byActor(of("drawn")),
    ...lane("unplaced", unplaced, unplacedHint, of("unplaced")),
    ...lane("not-drawn", notDrawn, notDrawnHint, of("other-status")),
    ...lane("left-out", leftOut, "", of("left-out"), true),
  ];
}

export type Fate = "drawn" | "unplaced" | "other-status" | "left-out";

/** Tells what becomes of an entry under a filter. One that nothing but its status keeps out is told of, and not drawn. */
export function fatesUnder(filter: Filter): (entry: Entry) => Fate {
  const passes = passingBesides(filter);
  return (entry) => {
    if (!passes(entry) || !passesChoices(entry, filter.choices, "status")) return "left-out";
    if (!passesChoices(entry, filter.choices)) return "other-status";
    return entry.placed ? "drawn" : "unplaced";
  };
}

function byActor(entries: readonly Entry[]): Group[] {
  const actors = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { name } = entry.deployment.actor;
    actors.set(name, [...(actors.get(name) ?? []), entry]);
  }
  const isUnnamed = ({ heading }: Group): number => Number(heading === unnamedActor);
  const real = (group: Group): number => group.entries.filter(({ deployment }) => isReal(deployment.status)).length;
  return [...actors]
    .map(([heading, own]): Group => ({ id: `actor ${heading}`, heading, hint: "", entries: own, startsClosed: false }))
    .sort(
      (a, b) =>
        isUnnamed(a) - isUnnamed(b) ||
        real(b) - real(a) ||
        b.entries.length - a.entries.length ||
        (a.heading < b.heading ? -1 : 1),
    )
    .map((group, at) => ({ ...group, startsClosed: at > 0 && entries.length > longList }));
}
