import type { Actor, Claim } from "../model/claim.ts";
import type { Mention } from "../model/place.ts";
import type { Lookup } from "./lookup.ts";
import { strings } from "./strings.ts";

/**
 * Who says a claim and about whom. own: a party about its own forces. other: one about another's. Null where the text does not
 * let us tell whose word it is.
 */
export interface Voice {
  words: string;
  side: "own" | "other" | null;
}

/** `mentions` are those of the source of the claim. */
export function voiceOf(claim: Claim, mentions: readonly Mention[], { places }: Lookup): Voice {
  const { speaker, actor } = claim;
  if (speaker === null) return { words: strings.voice.outlet, side: null };
  return { words: strings.voice.says(speaker, actor.name), side: sideOf(claim, actor, mentions, places) };
}

/** The country of a speaker is that of a place in its name, "Moscow", "the British prime minister". */
function sideOf(
  { speaker, evidence }: Claim,
  actor: Actor,
  mentions: readonly Mention[],
  places: Lookup["places"],
): Voice["side"] {
  if (speaker === actor.name) return "own";
  const span = evidence["speaker"];
  if (!span) return null;
  const named = mentions.filter(({ start, end, role }) => start >= span.start && end <= span.end && role !== "literal");
  const countries = new Set(named.flatMap(({ place }) => places.get(place ?? "")?.country ?? []));
  const [country] = countries;
  if (country === undefined || countries.size > 1 || actor.country === null) return null;
  return country === actor.country ? "own" : "other";
}
