/** What the page says of the program, as its files have it when it is built. */
export interface MethodFacts {
  /** "0.1.0" */
  version: string;
  /** Largest document that is read, bytes. */
  largestDocument: number;
  lexicons: { id: LexiconId; count: number }[];
  /** Outlets that have a letter of the Admiralty system. */
  judgedOutlets: number;
  gazetteer: { places: number; names: number; curated: { id: string; count: number }[] };
  rules: RuleFacts[];
  scores: ScoreFacts[];
  /** What is not read: paragraphs of the README. */
  blindSpots: string[];
  disputedBorders: { name: string; drawn: string }[];
  /** How contested territory is drawn. */
  contested: string;
  perspectives: { name: string; sides: string[]; records: number }[];
  data: DataFacts[];
  software: { name: string; version: string; licence: string }[];
}

/** A rule in the order in which the rules are tried. */
export interface RuleFacts {
  name: string;
  summary: string;
  /** Words of an example. */
  example: string;
  /** Under each letter of it: "^" what tells of the act, "~" who, what and where. */
  underline: string;
}

/** What the tests hold of a set of texts: shares of 1 that are reached at least, and counts that are never passed. */
export interface ScoreFacts {
  corpus: string;
  documents: number;
  claims: number;
  least: Partial<Record<"claims" | "precision" | "strict" | "places", number>>;
  /** Deployments shown as real that are ruled out or denied, or only considered; quotes that are not the source's words. */
  most: Partial<Record<"phantom" | "unreal" | "badQuote" | "falsePlaces", number>>;
}

/** Files of data/, where they come from and under which licence. */
export interface DataFacts {
  what: string;
  from: string;
  licence: string;
}

export const lexiconIds = [
  "verbs",
  "nouns",
  "forces",
  "equipment",
  "ships",
  "shipPrefixes",
  "echelons",
  "institutions",
  "persons",
  "titles",
  "modality",
  "notPlaces",
  "outlets",
] as const;
export type LexiconId = (typeof lexiconIds)[number];
