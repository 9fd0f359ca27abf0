import outlets from "../../data/outlets.json";
import type { Claim } from "../model/claim.ts";
import type { Dispute } from "../model/laydown.ts";
import type { Source } from "../model/source.ts";

const families = new Map(
  outlets.flatMap(({ name, aliases, family }) =>
    [name, ...aliases].map((form) => [form.toLowerCase(), family] as const),
  ),
);

/** Source id → publisher family; a source without a known publisher is a family of its own. */
export const familiesOf = (sources: readonly Source[]): ReadonlyMap<string, string> =>
  new Map(
    sources.map(({ id, publisher }) => [
      id,
      (publisher && families.get(publisher.toLowerCase())) ?? publisher ?? `source:${id}`,
    ]),
  );

/** Fewer words than these come out alike by chance; as many or more are one statement reprinted. */
const reprint = 12;

/** Independent voices: families, and one statement in two of them only once. */
export function corroborationOf(claims: readonly Claim[], family: ReadonlyMap<string, string>): number {
  const voices = new Map<string, string>();
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  for (const claim of [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const words = plain(claim.quote.text);
    const voice = family.get(claim.source) ?? claim.source;
    const statement = words.split(" ").length >= reprint ? words : `${voice}: ${words}`;
    if (!voices.has(statement)) voices.set(statement, voice);
  }
  return new Set(voices.values()).size;
}

/** The claim whose value most sources share; of those that tie, the first by `prefer`. */
export function bestSupported(
  claims: readonly Claim[],
  keyOf: (claim: Claim) => string,
  prefer: (a: Claim, b: Claim) => number,
): Claim | null {
  const support = new Map<string, Set<string>>();
  for (const claim of claims) support.set(keyOf(claim), (support.get(keyOf(claim)) ?? new Set()).add(claim.source));
  const weight = (claim: Claim): number => support.get(keyOf(claim))?.size ?? 0;
  return [...claims].sort((a, b) => weight(b) - weight(a) || prefer(a, b) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

/** The values that claims give a slot and which claims give them; null where they agree. */
export function disputeOf(
  slot: string,
  claims: readonly Claim[],
  valueOf: (claim: Claim) => string | number | null,
): Dispute | null {
  const values = new Map<string | number | null, string[]>();
  for (const claim of claims) values.set(valueOf(claim), [...(values.get(valueOf(claim)) ?? []), claim.id]);
  if (values.size < 2) return null;
  return {
    slot,
    values: [...values]
      .map(([value, ids]) => ({ value, claims: ids.sort() }))
      .sort((a, b) => (String(a.value) < String(b.value) ? -1 : 1)),
  };
}
