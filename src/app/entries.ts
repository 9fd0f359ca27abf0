import { foldName } from "../gazetteer/fold-name.ts";
import { statuses } from "../model/claim.ts";
import type { Deployment, Laydown } from "../model/laydown.ts";
import { agreementOf } from "./agreement.ts";
import { type Domain, domainOf } from "../symbols/domain.ts";
import { whereInWords } from "./facts.ts";
import type { Lookup } from "./lookup.ts";
import type { Perspective } from "../scene/perspective.ts";
import { locationOf } from "../model/standing.ts";
import { sidesOf } from "../scene/presence.ts";
import type { Side } from "../scene/scene.ts";
import { withIdentity } from "../symbols/sidc.ts";
import { placeName } from "./sentence/place-phrase.ts";
import { sentenceOf } from "./sentence/sentence.ts";
import { strings } from "./strings.ts";

/** A deployment as the list shows it, whatever the view. */
export interface Told {
  deployment: Deployment;
  sentence: string;
  placed: boolean;
  /** How exactly the text says where, in words; empty where it has no place. */
  where: string;
  /** Why it has no mark; empty where it has one. */
  reason: string;
  quotes: number;
  /** True where its quotes contradict each other. */
  differ: boolean;
  sources: number;
  domain: Domain;
  /** Sources that tell of it, sorted. */
  sourceIds: readonly string[];
  /** Days `YYYY-MM-DD` on which they were published, sorted. */
  published: readonly string[];
  /** What a search looks through besides the sentence: quotes, then speakers, then outlets and titles. */
  texts: readonly string[];
  /** All words of it that a search looks through, folded as names are. */
  searched: string;
}

/** A deployment as the list shows it in a view. */
export interface Entry extends Told {
  side: Side;
  /** 20 digits, with the side of the view. */
  sidc: string;
}

/** Every deployment of a laydown, in the order of the list. */
export function toldOf({ deployments }: Laydown, lookup: Lookup): Told[] {
  return deployments.map((deployment) => told(deployment, lookup)).sort(byInterest);
}

/** The same with the sides of a view, in the same order. */
export function entriesOf(all: readonly Told[], laydown: Laydown, perspective: Perspective): Entry[] {
  const sides = sidesOf(laydown, perspective);
  return all.map((each) => {
    const side = sides.get(each.deployment.id) ?? "unknown";
    return { ...each, side, sidc: withIdentity(each.deployment.force.sidc, side) };
  });
}

function told(deployment: Deployment, lookup: Lookup): Told {
  const sentence = sentenceOf(deployment, lookup);
  const claims = deployment.claims.flatMap((id) => lookup.claims.get(id) ?? []);
  const sourceIds = [...new Set(claims.map(({ source }) => source))].sort();
  const sources = sourceIds.flatMap((id) => lookup.sources.get(id) ?? []);
  const texts = [
    ...claims.map(({ quote }) => quote.text),
    ...claims.map(({ speaker }) => speaker ?? ""),
    ...sources.flatMap(({ publisher, title }) => [publisher ?? "", title ?? ""]),
  ];
  return {
    deployment,
    sentence,
    placed: locationOf(deployment) !== null,
    where: precisionOf(deployment, lookup),
    reason: reasonWithoutMark(deployment, lookup),
    quotes: deployment.claims.length,
    differ: claims.length > 1 && agreementOf(claims, lookup).some(({ differ }) => differ),
    sources: sourceIds.length,
    domain: domainOf(deployment.force.sidc),
    sourceIds,
    published: sources.flatMap(({ published }) => published ?? []).sort(),
    texts,
    searched: [sentence, ...texts].map(foldName).join("\n"),
  };
}

function precisionOf(deployment: Deployment, lookup: Lookup): string {
  const location = locationOf(deployment);
  return location ? `${whereInWords(location, lookup)}.` : "";
}

function reasonWithoutMark(deployment: Deployment, { places }: Lookup): string {
  if (locationOf(deployment) !== null) return "";
  const { destination, origin, action } = deployment;
  const named = destination ?? (action === "withdraw" ? origin : null);
  if (named) return strings.list.tooWide(placeName(named, places));
  return origin ? strings.list.noGoal : strings.list.noPlace;
}

/** What is surest and best attested first; then by words, so that the order never wavers. */
function byInterest(a: Told, b: Told): number {
  const status = statuses.indexOf(a.deployment.status) - statuses.indexOf(b.deployment.status);
  const attested = b.deployment.corroboration - a.deployment.corroboration || b.quotes - a.quotes;
  const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return status || attested || order(a.sentence, b.sentence) || order(a.deployment.id, b.deployment.id);
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
