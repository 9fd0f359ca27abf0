import type { Span } from "./span.ts";

export type PlaceKind =
  "country" | "region" | "city" | "base" | "sea" | "strait" | "island" | "river" | "facility" | "continent" | "other";

/** Somewhere on earth, from the gazetteer. */
export interface Place {
  /** `geonames:703448` or, for a curated place that GeoNames lacks, `laydown:black-sea`. */
  id: string;
  name: string;
  kind: PlaceKind;
  /** ISO 3166-1 alpha-2, or null where no one country holds it. */
  country: string | null;
  /** Representative point, degrees, after GeoNames' convention. */
  lat: number;
  lon: number;
  /** Rough extent: a circle about the point that covers most of the place. */
  radiusKm: number;
}

/**
 * How a name is used.
 * literal: something is, happens or moves there. associative: a modifier or a state as party ("U.S. troops").
 * metonymic: a capital or building for a government ("Moscow denied"). demonym: "Russian". embedded: inside a name.
 */
export type MentionRole = "literal" | "associative" | "metonymic" | "demonym" | "embedded";

/** A span of a source that names a place. `place` is null where no candidate could be chosen. */
export interface Mention extends Span {
  source: string;
  place: string | null;
  role: MentionRole;
  /** 0 to 1: how sure that this name is that place. */
  score: number;
}

/**
 * How a location relates to the place it names.
 * in: at or within. near/around/border: outside but close. off: at sea before its coast. part: a part of it ("western Russia").
 */
export type Relation = "in" | "near" | "off" | "border" | "around" | "part";

export type Precision = "site" | "town" | "region" | "country" | "sea" | "vague";

/** A spatial expression made a point and a radius. */
export interface Location {
  /** The expression in words: "western Russia", "near Ukraine". */
  name: string;
  lat: number;
  lon: number;
  radiusKm: number;
  /** The gazetteer place it is built on. */
  place: string | null;
  relation: Relation;
  precision: Precision;
}
