import type { Action, Status } from "../model/claim.ts";
import type { ActorMention } from "./actors.ts";
import type { Run } from "./chunks.ts";
import type { Discourse } from "./discourse.ts";
import type { ForceMention } from "./forces.ts";
import type { PlacePhrase } from "./place-phrase.ts";
import type { Reading } from "./reading.ts";
import type { Modality } from "./status.ts";
import type { rivalOf } from "./topic.ts";

/** What a rule sees: one sentence, what came before it, and what earlier rules have made of it. */
export interface Site {
  reading: Reading;
  /** Sentence number in the source. */
  at: number;
  discourse: Discourse;
  /** Chunk numbers of forces that a draft already places. */
  placed: ReadonlySet<number>;
  /** Forces that claims of the source were made of so far, the latest last. */
  earlier: readonly Told[];
  /** The sentence goes on with what the one before told as long past. */
  isLongPast: boolean;
}

/** A force that a claim was made of, and whose it was found to be. */
export interface Told {
  action: Action;
  status: Status;
  /** Sentence number in the source. */
  sentence: number;
  paragraph: number;
  force: ForceMention;
  /** Its words. */
  text: string;
  owners: readonly ActorMention[];
  /** Named in the singular: a ship, a unit. */
  isSingular: boolean;
  /** Others of its sentence, to whom a "they" after it may go back. */
  rival: ReturnType<typeof rivalOf>;
  /** Where it was said to be, to go or to leave. */
  places: readonly PlacePhrase[];
  /** It was said from where it goes. */
  isOutward: boolean;
}

/** The forces told of from a sentence on: the last ones, so that a long source is not gone through again. */
export const toldSince = ({ earlier }: Pick<Site, "earlier">, from: number): readonly Told[] =>
  earlier.slice(earlier.findLastIndex(({ sentence }) => sentence < from) + 1);

/** A force in a draft, and the noun phrase that names it. */
export interface DraftForce {
  chunk: number;
  force: ForceMention;
  /** Whose it is by its own words: "France" of "and France 300". */
  own?: ActorMention | undefined;
  /** Whose it is, where the force stands for one told of before. */
  owners?: readonly ActorMention[] | undefined;
}

/** What a rule found: one act with its actors, forces and places, not yet multiplied out into claims. */
export interface Draft {
  /** The words that tell of the act. */
  trigger: Run;
  action: Action;
  /** The action where the place is in the actor's own country; left out where that changes nothing. */
  home?: Action | null;
  /** To leave the actor's own country is to set out. */
  setsOut?: boolean;
  modality: Modality;
  /** Who acts, where the force's own words do not say; empty where the clause gives none. */
  actors: readonly ActorMention[];
  /** Without a word for whose the force is there is no claim. */
  needsOwner?: boolean;
  /** The clause has a word for who acts, though it may not tell whose side that is: "allies have pledged". */
  byAnother: boolean;
  forces: readonly DraftForce[];
  destinations: readonly PlacePhrase[];
  origins: readonly PlacePhrase[];
  /** The clause has no word for a place, so that more of a force is where the force is: "another 200 are due". */
  leavesPlace?: boolean;
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

/** The drafts that a rule reads at each verb chunk of a sentence, by its chunk number. */
export const atEachVerb =
  (draftsAt: (site: Site, verb: number) => Draft[]): Rule["find"] =>
  (site) =>
    site.reading.chunks.flatMap(({ kind }, at) => (kind === "verb" ? draftsAt(site, at) : []));
