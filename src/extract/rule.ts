import type { Action } from "../model/claim.ts";
import type { ActorMention } from "./actors.ts";
import type { Run } from "./chunks.ts";
import type { Discourse } from "./discourse.ts";
import type { ForceMention } from "./forces.ts";
import type { Modality } from "./status.ts";
import type { PlacePhrase } from "./place-phrase.ts";
import type { Reading } from "./reading.ts";

/** What a rule sees: one sentence, what came before it, and what earlier rules have made of it. */
export interface Site {
  reading: Reading;
  /** Sentence number in the source. */
  at: number;
  discourse: Discourse;
  /** Chunk numbers of forces that a draft already places. */
  placed: ReadonlySet<number>;
  /** Drafts of the source so far, the latest last. */
  earlier: readonly Draft[];
}

/** A force in a draft, and the noun phrase that names it. */
export interface DraftForce {
  chunk: number;
  force: ForceMention;
}

/** What a rule found: one act with its actors, forces and places, not yet multiplied out into claims. */
export interface Draft {
  /** The words that tell of the act. */
  trigger: Run;
  action: Action;
  modality: Modality;
  /** Who acts, where the force's own words do not say; empty where the clause gives none. */
  actors: readonly ActorMention[];
  forces: readonly DraftForce[];
  destinations: readonly PlacePhrase[];
  origins: readonly PlacePhrase[];
  /** Word number where the clause of the act ends; 0 where only its slots bound it. */
  end: number;
  /** 0 to 1: how well such words bear the claim. */
  score: number;
}

/** One way in which news text tells of a deployment. */
export interface Rule {
  /** As it would be explained to a reader: "put-on-alert". */
  name: string;
  find(site: Site): Draft[];
}
