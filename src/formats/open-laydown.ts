import type { Claim } from "../model/claim.ts";
import type { Laydown } from "../model/laydown.ts";

/** A laydown that was written before, or why a text is none, in words for a message. */
export type Opened = { laydown: Laydown } | { reason: string };

/** True where a text may be a laydown: it is to be opened as one, and a reason to be given where it cannot be. */
export const looksLikeLaydown = (text: string): boolean => /^\uFEFF?\s*\{\s*"format"\s*:\s*"laydown\//.test(text);

const lists = ["sources", "places", "mentions", "claims", "deployments", "notes"] as const;

/** Opens what the format `json` wrote. Refuses a laydown whose deployments or quotes have nothing to stand on. */
export function openLaydown(text: string): Opened {
  const value = parsed(text);
  if (value === undefined) return { reason: "is not JSON" };
  if (!isLaydown(value)) return { reason: 'is not whole, or not in the format "laydown/1"' };
  const reason = faultOf(value);
  return reason === null ? { laydown: value } : { reason };
}

/** Whoever writes "laydown/1" and its lists promises the rest. */
export function isLaydown(value: unknown): value is Laydown {
  if (typeof value !== "object" || value === null) return false;
  const fields = value as Record<string, unknown>; // Any object has fields of unknown values.
  return fields["format"] === "laydown/1" && lists.every((key) => Array.isArray(fields[key]));
}

/** What keeps a mark from the words that put it there; null where nothing does. */
function faultOf({ sources, claims, deployments }: Laydown): string | null {
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const misquoting = claims.find((claim) => !isQuoted(claim, texts.get(claim.source)));
  if (misquoting) return `has a claim whose quote is not in its source (${misquoting.id})`;
  const groundless = deployments.find(
    ({ claims: ids }) => !Array.isArray(ids) || ids.length === 0 || ids.some((id) => !known.has(id)),
  );
  return groundless ? `has a deployment without its claims (${groundless.id})` : null;
}

const isQuoted = ({ quote }: Claim, text: string | undefined): boolean =>
  typeof quote === "object" && text !== undefined && text.slice(quote.start, quote.end) === quote.text;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
