import { readFileSync } from "node:fs";
import type { Action, Category, Status } from "../../src/model/claim.ts";
import type { PlaceKind } from "../../src/model/place.ts";

interface Circle {
  lat: number;
  lon: number;
  radiusKm: number;
}

/** Where a force is, as an annotator reads it; `avoid` is where it must not be drawn. */
export interface GoldLocation extends Circle {
  name: string;
  avoid?: Circle[];
}

/** A claim that a person reads in a source. Where a slot is a list, any of its values is right. */
export interface GoldClaim {
  id: string;
  quote: { start: number; end: number; text: string };
  actor: string;
  actorCountry: string | null;
  actorCountries?: (string | null)[];
  force: { category: Category; text: string; designation: string | null; count: number | null };
  categories: Category[];
  action: Action[];
  status: Status[];
  destination: (GoldLocation | null)[];
  accept?: { count: (number | null)[] };
  /** Not asked for: if right, not counted against the program. */
  optional?: boolean;
  historical?: boolean;
}

export interface GoldPlace extends Circle {
  name: string;
  kind: PlaceKind;
  country?: string;
}

/** What people read in one source: its claims, its places, and names in it that are no places. */
export interface GoldDocument {
  id: string;
  file: string;
  claims: GoldClaim[];
  places: GoldPlace[];
  traps: string[];
}

export const isOptional = ({ optional, historical }: GoldClaim): boolean => Boolean(optional || historical);

/** A document written for this project in the manner of press, ministries and base newspapers of many wars, and annotated by its writer. */
export interface InventedDocument extends GoldDocument {
  title: string | null;
  published: string | null;
  text: string;
}

/** Sets of invented documents. Of those called unread only the scores were looked at, save what the README says. */
export type Corpus =
  | "agency"
  | "agency-fifth"
  | "agency-fourth"
  | "agency-more"
  | "agency-sixth"
  | "agency-third"
  | "agency-unread"
  | "fresh-unread"
  | "modelled"
  | "modelled-unread"
  | "other-wars"
  | "other-wars-more"
  | "own"
  | "own-unread"
  | "press"
  | "press-more"
  | "reworded"
  | "reworded-unread"
  | "unread"
  | "varied";

export const inventedDocuments = (corpus: Corpus): InventedDocument[] =>
  // As for the seeds.
  JSON.parse(readFileSync(new URL(`${corpus}.gold.json`, import.meta.url), "utf8")) as InventedDocument[];

/** The annotated seeds. */
export const goldOfSeeds = (): GoldDocument[] =>
  // Written by people in this shape; the scores would show a slip.
  JSON.parse(readFileSync(new URL("seeds.gold.json", import.meta.url), "utf8")) as GoldDocument[];
