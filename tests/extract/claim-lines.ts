import type { Action, Claim } from "../../src/model/claim.ts";
import type { Location } from "../../src/model/place.ts";
import { laydownOf, sourceOf } from "../knowledge.ts";

/** What a line tells besides: on whose word, or when. */
export type Slot = "speaker" | "when";

export interface Shown {
  slot?: Slot;
  /** The source's own date. */
  published?: string;
  title?: string;
  publisher?: string;
}

/** What a text claims, a line a claim, and the quotes where the row marks them. */
export interface Reading {
  claims: string[];
  quotes: string[];
}

const families: Record<Action, string> = {
  deploy: "move",
  send: "move",
  reinforce: "move",
  rotate: "move",
  transit: "move",
  patrol: "move",
  station: "presence",
  mass: "presence",
  alert: "alert",
  exercise: "exercise",
  transfer: "transfer",
  offer: "transfer",
  withdraw: "withdraw",
};

const qualifiers = { exact: "", about: "~", "at-least": "≥", "up-to": "≤" };

const arrow = (origin: Location | null, destination: Location | null): string | null =>
  origin || destination ? [origin?.name, "→", destination?.name].filter(Boolean).join(" ") : null;

/**
 * A claim on one line: actor, category, count, designation, family of the action, status, places.
 *
 *     US armour ~30 «Abrams» move planned Germany → Poland
 */
function lineOf({ actor, force, action, status, origin, destination, speaker, when }: Claim, slot?: Slot): string {
  const count = force.count === null ? null : `${qualifiers[force.countQualifier ?? "exact"]}${force.count}`;
  const told = [
    actor.country ?? actor.name,
    force.category,
    count,
    force.designation && `«${force.designation}»`,
    families[action],
    status,
    arrow(origin, destination),
    slot === "speaker" && speaker && `— ${speaker}`,
    slot === "when" && when && `@ ${when.from ?? ""}..${when.to ?? ""}`,
  ];
  return told.filter(Boolean).join(" ");
}

/** A row's text without the brackets that mark its quotes. */
const textOf = (marked: string): string => marked.replace(/[[\]]/g, "");

/** The quotes that a row marks with brackets; null where it marks none. */
const quotesIn = (marked: string): string[] | null => {
  const quotes = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, quote]) => quote!);
  return quotes.length > 0 ? quotes : null;
};

const sorted = (lines: readonly string[]): string[] => [...lines].sort();

/** What the program reads in a row's text. */
export function readingOf(marked: string, { slot, published, title, publisher }: Shown = {}): Reading {
  const stated = { published: published ?? null, title: title ?? null, publisher: publisher ?? null };
  const { claims } = laydownOf(sourceOf(textOf(marked), stated));
  const wanted = quotesIn(marked);
  const quotes = new Set(claims.map(({ quote }) => quote.text));
  return {
    claims: sorted(claims.map((claim) => lineOf(claim, slot))),
    quotes: wanted ? sorted([...quotes].filter((quote) => wanted.includes(quote))) : [],
  };
}

/** What a row says that the program shall read. */
export const expectationOf = ([marked, ...claims]: [text: string, ...claims: string[]]): Reading => ({
  claims: sorted(claims),
  quotes: sorted(quotesIn(marked) ?? []),
});
