import type { Claim } from "../model/claim.ts";
import type { Dispute } from "../model/laydown.ts";
import type { Source } from "../model/source.ts";
import { gathered } from "./group.ts";
import { outletOf } from "./outlets.ts";

/** Source id → publisher family, of the sources that state their publisher. */
export const familiesOf = (sources: readonly Source[]): ReadonlyMap<string, string> =>
  new Map(
    sources.flatMap((source) => {
      const family = outletOf(source)?.family ?? source.publisher;
      return family === null ? [] : [[source.id, family] as const];
    }),
  );

/** Fewer words than these come out alike by chance; as many or more are one statement reprinted. */
const reprint = 12;

/**
 * Independent voices, one or more: families, and one statement in two of them only once. A source that does not state its
 * publisher may be a copy of any other, so it is a voice only where no other speaks.
 */
export function corroborationOf(claims: readonly Claim[], family: ReadonlyMap<string, string>): number {
  const voices = new Map<string, string>();
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  for (const claim of [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const voice = family.get(claim.source);
    if (voice === undefined) continue;
    const words = plain(claim.quote.text);
    const statement = words.split(" ").length >= reprint ? words : `${voice}: ${words}`;
    if (!voices.has(statement)) voices.set(statement, voice);
  }
  return Math.max(1, new Set(voices.values()).size);
}

/** The claim whose value most sources share; of those that tie, the first by `prefer`. */
export function bestSupported(
  claims: readonly Claim[],
  keyOf: (claim: Claim) => string,
  prefer: (a: Claim, b: Claim) => number,
): Claim | null {
  const groups = gathered(claims, keyOf).map((group) => ({
    sources: new Set(group.map(({ source }) => source)).size,
    best: group.reduce((best, claim) => (prefer(claim, best) < 0 ? claim : best)),
  }));
  return groups.sort((a, b) => b.sources - a.sources || prefer(a.best, b.best))[0]?.best ?? null;
}

/** The values that claims give a slot and which claims give them; null where they agree. */
export function disputeOf(
  slot: string,
  claims: readonly Claim[],
  valueOf: (claim: Claim) => string | number | null,
): Dispute | null {
  const values = gathered(claims, (claim) => String(valueOf(claim))).flatMap((group) => {
    const [first] = group;
    return first ? [{ value: valueOf(first), claims: group.map(({ id }) => id).sort() }] : [];
  });
  return values.length < 2 ? null : { slot, values };
}
