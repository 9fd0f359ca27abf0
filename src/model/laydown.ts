import type { Action, Actor, Claim, Force, Status, When } from "./claim.ts";
import type { Location, Mention, Place } from "./place.ts";
import type { Source } from "./source.ts";
import type { Span } from "./span.ts";

/** Values on which the claims of a deployment differ, and which claims say which. */
export interface Dispute {
  slot: string;
  values: { value: unknown; claims: string[] }[];
}

/** What several claims say of the same thing, reconciled. */
export interface Deployment {
  id: string;
  /** Ids of its claims, at least one. */
  claims: string[];
  actor: Actor;
  force: Force;
  action: Action;
  status: Status;
  origin: Location | null;
  destination: Location | null;
  when: When | null;
  /** Independent publisher families, not articles; at least 1. */
  corroboration: number;
  /** After the Admiralty system: the letter of its best outlet, A to F, and how well it is confirmed, 1 to 6: "F2". */
  grade: string;
  disputes: Dispute[];
}

/** Something the pipeline wants a reader to know: unplaced, ambiguous, unread. */
export interface Note {
  source: string | null;
  span: Span | null;
  stage: string;
  level: "info" | "warning";
  message: string;
}

/** The whole result. Plain JSON. */
export interface Laydown {
  format: "laydown/1";
  /** "laydown 0.1.0" */
  generator: string;
  sources: Source[];
  /** Every place that a mention or a location names, once. */
  places: Place[];
  mentions: Mention[];
  claims: Claim[];
  deployments: Deployment[];
  notes: Note[];
}
