import type { Location } from "./place.ts";
import type { Span } from "./span.ts";

export const categories = [
  "troops",
  "land-unit",
  "armour",
  "artillery",
  "missile",
  "air-defence",
  "fighter",
  "bomber",
  "transport-aircraft",
  "helicopter",
  "drone",
  "ship",
  "submarine",
  "carrier",
  "naval-group",
  "materiel",
  "headquarters",
  "instructors",
  "peacekeepers",
  "other",
] as const;
export type Category = (typeof categories)[number];

export const actions = [
  "deploy",
  "send",
  "station",
  "mass",
  "reinforce",
  "alert",
  "exercise",
  "transfer",
  "rotate",
  "withdraw",
  "patrol",
  "transit",
  "offer",
] as const;
export type Action = (typeof actions)[number];

/**
 * reported: done or under way. planned: announced, ordered, will. considered: may, weighing, ready to, calls for.
 * conditional: tied to an if. ruled-out: someone says it will not be done. denied: someone says it is not so.
 */
export const statuses = ["reported", "planned", "considered", "conditional", "ruled-out", "denied"] as const;
export type Status = (typeof statuses)[number];

/** True where someone says the deployment exists or will: only these are drawn as real. */
export const isReal = (status: Status): boolean => status === "reported" || status === "planned";

export interface Actor {
  name: string;
  /** ISO 3166-1 alpha-2, or "NATO" | "EU" | "UN"; null where the text does not let us tell. */
  country: string | null;
}

/** The actor of a force that its source places and names the owner of nowhere. */
export const unnamedActor = "an unnamed party";

export interface Force {
  category: Category;
  /** The words of the text. */
  text: string;
  /** Type or unit name: "F-16", "25th Air Assault Battalion". */
  designation: string | null;
  /** Only where a figure or number word stands in the text. */
  count: number | null;
  countQualifier: "exact" | "about" | "at-least" | "up-to" | null;
  /** 20-digit APP-6/2525 symbol code; its identity digit is 1 (unknown), since sides belong to a view. */
  sidc: string;
}

/** When, as the text says it; `from` and `to` are days `YYYY-MM-DD`, null where it stays vague. */
export interface When {
  text: string;
  from: string | null;
  to: string | null;
}

/** Which words fill a slot, by which rule, and whether they say it or only imply it. */
export interface Evidence extends Span {
  rule: string;
  basis: "stated" | "implied";
}

/** What one source says once about one force. */
export interface Claim {
  /** A hash of its content: the same on every run. */
  id: string;
  source: string;
  /** The shortest clause or sentence that holds the claim. */
  quote: Span;
  actor: Actor;
  force: Force;
  action: Action;
  status: Status;
  origin: Location | null;
  destination: Location | null;
  when: When | null;
  /** On whose word, where the text says so. */
  speaker: string | null;
  /** 0 to 1. */
  score: number;
  /** By slot: actor, force, action, status, destination, origin, when, speaker. */
  evidence: Record<string, Evidence>;
}
