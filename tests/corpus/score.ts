import { distance } from "@turf/distance";
import { isReal, type Claim } from "../../src/model/claim.ts";
import type { Laydown } from "../../src/model/laydown.ts";
import type { Place } from "../../src/model/place.ts";
import { isOptional, type GoldClaim, type GoldDocument, type GoldPlace } from "./gold.ts";
import { pairingOf, type Pairing } from "./pairs.ts";
import { isNo, isSameActing, isSameActor, isSameDomain } from "./right.ts";

/** How well a laydown reads sources that people have read: shares of 1, and counts that must be 0. */
export interface Score {
  /** Harmonic mean of precision and recall of claims with the right words, actor and kind of force. */
  claims: number;
  /** The same of claims of which all that the map shows is right. */
  strict: number;
  /** Share of the claims given that are right. */
  precision: number;
  /** Share of the places that people read. */
  places: number;
  /** Deployments ruled out or denied that come out as real. */
  phantom: number;
  /** Deployments considered or conditional that come out as real. */
  unreal: number;
  /** Quotes that are not the source's own words. */
  badQuote: number;
  /** Persons and things taken for places. */
  falsePlaces: number;
}

interface Tally extends Omit<Score, "claims" | "precision" | "strict" | "places"> {
  asked: number;
  /** Claims that can be right or wrong: all but those that are right and not asked for. */
  given: number;
  found: number;
  foundStrictly: number;
  placesAsked: number;
  placesFound: number;
}

export function scoreOf(gold: readonly GoldDocument[], laydown: Laydown): Score {
  const tallies = gold.map((document) => tallyOf(document, laydown));
  const sum = (count: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + count(tally), 0);
  const f1 = (hits: number): number => (2 * hits) / (sum(({ given }) => given) + sum(({ asked }) => asked));
  return {
    claims: f1(sum(({ found }) => found)),
    precision: sum(({ found }) => found) / sum(({ given }) => given),
    strict: f1(sum(({ foundStrictly }) => foundStrictly)),
    places: sum(({ placesFound }) => placesFound) / sum(({ placesAsked }) => placesAsked),
    phantom: sum(({ phantom }) => phantom) + unfounded(laydown),
    unreal: sum(({ unreal }) => unreal),
    badQuote: sum(({ badQuote }) => badQuote),
    falsePlaces: sum(({ falsePlaces }) => falsePlaces),
  };
}

function tallyOf(document: GoldDocument, laydown: Laydown): Tally {
  const source = laydown.sources.find(({ id }) => id === document.id);
  if (!source)
    throw new Error(`The laydown has no source ${document.id}: score one that was made of the gold's files.`);
  const claims = laydown.claims.filter((claim) => claim.source === document.id);
  const pairing = pairingOf(document, source.text, claims);
  const asked = pairing.pairs.filter(({ gold }) => !isOptional(gold));
  const places = placesIn(laydown, document.id);
  const wanted = [...new Map(document.places.map((place) => [place.name, place])).values()];
  const overstated = claims.map((claim) => overstatement(document.claims, claim, pairing));
  return {
    asked: document.claims.filter((claim) => !isOptional(claim)).length,
    given: claims.length - (pairing.pairs.length - asked.length) - pairing.repeats.length,
    found: asked.length,
    foundStrictly: asked.filter(({ strict }) => strict).length,
    placesAsked: wanted.length,
    placesFound: wanted.filter((place) => places.some((found) => isPlace(place, found))).length,
    phantom: overstated.filter((kind) => kind === "phantom").length,
    unreal: overstated.filter((kind) => kind === "unreal").length,
    badQuote: claims.filter(({ quote }) => source.text.slice(quote.start, quote.end) !== quote.text).length,
    falsePlaces: laydown.mentions.filter(
      (mention) => mention.source === document.id && mention.place !== null && document.traps.includes(mention.text),
    ).length,
  };
}

/** A claim given as real on words of which people say that it is not, or may be. */
function overstatement(
  gold: readonly GoldClaim[],
  claim: Claim,
  { isOnWordsOf }: Pairing,
): "phantom" | "unreal" | null {
  if (!isReal(claim.status)) return null;
  const meant = gold.filter(
    (each) =>
      isSameActor(each, claim) && isSameDomain(each, claim) && isSameActing(each, claim) && isOnWordsOf(each, claim),
  );
  if (meant.length === 0 || meant.some(({ status }) => status.some(isReal))) return null;
  return meant.some(({ status }) => status.every(isNo)) ? "phantom" : "unreal";
}

/** Deployments given as real that rest on no claim that is. */
function unfounded({ claims, deployments }: Laydown): number {
  const real = new Set(claims.filter(({ status }) => isReal(status)).map(({ id }) => id));
  return deployments.filter((deployment) => isReal(deployment.status) && !deployment.claims.some((id) => real.has(id)))
    .length;
}

function placesIn({ mentions, places }: Laydown, source: string): Place[] {
  const named = new Set(mentions.filter((mention) => mention.source === source).map(({ place }) => place));
  return places.filter(({ id }) => named.has(id));
}

const towns: Place["kind"][] = ["city", "base", "facility"];

/** A country by its code, a town within its neighbourhood, anything else within its extent. */
function isPlace(gold: GoldPlace, place: Place): boolean {
  const apart = distance([gold.lon, gold.lat], [place.lon, place.lat]);
  if (gold.kind === "country")
    return (
      place.kind === "country" &&
      (gold.country ? place.country === gold.country : apart <= Math.max(600, gold.radiusKm))
    );
  if (towns.includes(gold.kind)) return place.kind !== "country" && apart <= Math.max(50, gold.radiusKm);
  return place.kind !== "country" && !towns.includes(place.kind) && apart <= Math.max(300, gold.radiusKm);
}
