import { isReal, type Status, statuses } from "../model/claim.ts";
import type { Deployment, Laydown } from "../model/laydown.ts";
import { type Domain, domainOf } from "./domain.ts";
import type { Lookup } from "./lookup.ts";
import type { Perspective } from "../scene/perspective.ts";
import { locationOf, sidesOf } from "../scene/presence.ts";
import type { Side } from "../scene/scene.ts";
import { withIdentity } from "../symbols/sidc.ts";
import { placeName } from "./sentence/place-phrase.ts";
import { sentenceOf } from "./sentence/sentence.ts";
import { strings } from "./strings.ts";

/** A deployment as the list shows it. */
export interface Entry {
  deployment: Deployment;
  sentence: string;
  side: Side;
  /** 20 digits, with the side of the view. */
  sidc: string;
  placed: boolean;
  /** Why it has no mark; empty where it has one. */
  reason: string;
  quotes: number;
  sources: number;
  domain: Domain;
  /** Sources that tell of it, sorted. */
  sourceIds: readonly string[];
  /** Days `YYYY-MM-DD` on which they were published, sorted. */
  published: readonly string[];
  /** All words of it that a search looks through, in lower case. */
  searched: string;
}

/** Entries under one heading: an actor, or why they are not on the map. */
export interface Group {
  id: string;
  heading: string;
  /** Below the heading; may be empty. */
  hint: string;
  entries: Entry[];
}

/** Every deployment of a laydown, in the order of the list. */
export function entriesOf(laydown: Laydown, lookup: Lookup, perspective: Perspective): Entry[] {
  const sides = sidesOf(laydown, perspective);
  return laydown.deployments
    .map((deployment): Entry => {
      const side = sides.get(deployment.id) ?? "unknown";
      const sentence = sentenceOf(deployment, lookup);
      const claims = deployment.claims.flatMap((id) => lookup.claims.get(id) ?? []);
      const sourceIds = [...new Set(claims.map(({ source }) => source))].sort();
      const sources = sourceIds.flatMap((id) => lookup.sources.get(id) ?? []);
      const words = [
        sentence,
        ...claims.flatMap(({ quote, speaker }) => [quote.text, speaker ?? ""]),
        ...sources.flatMap(({ title, publisher }) => [title ?? "", publisher ?? ""]),
      ];
      return {
        deployment,
        sentence,
        side,
        sidc: withIdentity(deployment.force.sidc, side),
        placed: locationOf(deployment) !== null,
        reason: reasonWithoutMark(deployment, lookup),
        quotes: deployment.claims.length,
        sources: sourceIds.length,
        domain: domainOf(deployment.force.sidc),
        sourceIds,
        published: sources.flatMap(({ published }) => published ?? []).sort(),
        searched: words.join("\n").toLowerCase(),
      };
    })
    .sort(byInterest);
}

function reasonWithoutMark(deployment: Deployment, { places }: Lookup): string {
  if (locationOf(deployment) !== null) return "";
  const { destination, origin, action } = deployment;
  const named = destination ?? (action === "withdraw" ? origin : null);
  if (named) return strings.list.tooWide(placeName(named, places));
  return origin ? strings.list.noGoal : strings.list.noPlace;
}

/** What is surest and best attested first; then by words, so that the order never wavers. */
function byInterest(a: Entry, b: Entry): number {
  const status = statuses.indexOf(a.deployment.status) - statuses.indexOf(b.deployment.status);
  const attested = b.deployment.corroboration - a.deployment.corroboration || b.quotes - a.quotes;
  const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return status || attested || order(a.sentence, b.sentence) || order(a.deployment.id, b.deployment.id);
}

/**
 * All entries: by actor, those with most real deployments first; then those without a place, and last those that are
 * not drawn.
 */
export function groupsOf(entries: readonly Entry[], isDrawn: (entry: Entry) => boolean): Group[] {
  const actors = new Map<string, Entry[]>();
  for (const entry of entries.filter((each) => each.placed && isDrawn(each))) {
    const { name } = entry.deployment.actor;
    actors.set(name, [...(actors.get(name) ?? []), entry]);
  }
  const real = (group: Group): number => group.entries.filter(({ deployment }) => isReal(deployment.status)).length;
  const groups = [...actors].map(([heading, own]): Group => ({
    id: `actor ${heading}`,
    heading,
    hint: "",
    entries: own,
  }));
  groups.sort((a, b) => real(b) - real(a) || b.entries.length - a.entries.length || (a.heading < b.heading ? -1 : 1));
  const { unplaced, unplacedHint, notDrawn, notDrawnHint } = strings.list;
  const lanes: Group[] = [
    {
      id: "unplaced",
      heading: unplaced,
      hint: unplacedHint,
      entries: entries.filter((entry) => !entry.placed && isDrawn(entry)),
    },
    { id: "not-drawn", heading: notDrawn, hint: notDrawnHint, entries: entries.filter((entry) => !isDrawn(entry)) },
  ];
  return [...groups, ...lanes.filter((lane) => lane.entries.length > 0)];
}

/** How many deployments have each status; statuses without any are left out. */
export function statusCounts(deployments: readonly Deployment[]): Map<Status, number> {
  const counts = statuses.map((status): [Status, number] => [
    status,
    deployments.filter((deployment) => deployment.status === status).length,
  ]);
  return new Map(counts.filter(([, count]) => count > 0));
}

/** The other entries among `shown` whose force is said to be at the very place of an entry. */
export function entriesAt(entry: Entry, shown: readonly Entry[]): Entry[] {
  const here = placeKey(entry);
  return here === null ? [] : shown.filter((other) => other !== entry && placeKey(other) === here);
}

function placeKey({ deployment }: Entry): string | null {
  const location = locationOf(deployment);
  return location && `${location.lon} ${location.lat} ${location.relation}`;
}
