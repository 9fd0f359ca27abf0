import spatial from "../../data/lexicon/spatial.json";
import type { Candidate } from "../gazetteer/gazetteer.ts";
import { isWithin } from "../locate/resolve.ts";
import type { Relation } from "../model/place.ts";
import { type Landmark, landmarkAt } from "./landmark.ts";
import type { PlacePhrase } from "./place-phrase.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";

const sites = new Set([...spatial.sites, ...Object.keys(spatial.references)]);

/** A landmark as the phrase of a place that it is built on. */
export const phraseOf = (
  { bearing, distanceKm, to, basis }: Landmark,
  base: Candidate,
  relation: Relation,
  from: number,
): PlacePhrase => ({
  name: base.place.name,
  base,
  relation,
  bearing,
  distanceKm,
  other: null,
  mark: null,
  from,
  to,
  basis,
});

/** How what stands under a preposition relates to the place that a landmark is built on. */
export function relationTo(
  { feature, bearing, isDefinite, isNamedPart, bases, basis }: Landmark,
  relation: Relation,
): Relation {
  if (feature === "border") return "border";
  if (feature === "coast") return relation === "off" || bearing !== null ? "off" : "near";
  if (feature === "vicinity") return "near";
  if (isNamedPart && relation === "in") return "part";
  if (bearing === null) return relation;
  const outside = feature === "part" && !isDefinite && basis === "stated" && bases.length === 1 && relation === "in";
  return outside ? "near" : "part";
}

/** "the Somali capital, Mogadishu": the name that a site has behind it. */
export function nameApposed(
  reading: Reading,
  at: number,
  { next, bases }: Landmark,
): { landmark: Landmark; base: Candidate } | null {
  const isSite = sites.has(nounHeadAt(reading, at)?.lemma ?? "");
  const name = nounAt(reading, next + 1);
  if (!isSite || reading.chunks[next]?.kind !== "comma" || !name) return null;
  const [place] = (reading.places.get(next + 1) ?? []).filter(({ from, to }) => from === name.from && to === name.to);
  // "the capital, Tbilisi", wherever the capital named last is.
  const isCapital = nounHeadAt(reading, at)?.lemma === "capital" && place?.candidate.feature === "PPLC";
  const isInside = place && (isCapital || bases.every((outer) => isWithin(place.candidate, outer)));
  const landmark = isInside ? landmarkAt(reading, next + 1, () => null) : null;
  return place && landmark ? { landmark, base: place.candidate } : null;
}
