import type { Claim } from "../model/claim.ts";
import type { Location } from "../model/place.ts";
import type { Source } from "../model/source.ts";
import { whenInWords } from "./facts.ts";
import type { Lookup } from "./lookup.ts";
import { placePhrase } from "./sentence/place-phrase.ts";
import { strings } from "./strings.ts";

export type AgreementSlot = keyof typeof strings.agreement.slots;

/** A value that claims give a slot. */
export interface Said {
  words: string;
  /** Those that give it, each once. */
  sources: Source[];
}

/** What sources say of one slot. */
export interface Agreement {
  slot: AgreementSlot;
  /** The value that most sources give first; at least one. */
  values: Said[];
  /** Sources that leave the slot open. */
  silent: Source[];
}

type Words = (claim: Claim, places: Lookup["places"]) => string | null;

const where =
  (locationOf: (claim: Claim) => Location | null, way: "in" | "from"): Words =>
  (claim, places) => {
    const location = locationOf(claim);
    return location && placePhrase(location, places, way);
  };

const wordsOf: Record<AgreementSlot, Words> = {
  actor: ({ actor }) => actor.name,
  action: ({ action }) => strings.actionNames[action],
  kind: ({ force }) => strings.forces[force.category],
  designation: ({ force }) => force.designation,
  count: ({ force: { count, countQualifier } }) =>
    count === null ? null : `${strings.agreement.counts[countQualifier ?? "exact"]}${count.toLocaleString("en")}`,
  destination: where(({ destination }) => destination, "in"),
  origin: where(({ origin }) => origin, "from"),
  when: ({ when }) => when && whenInWords(when),
  status: ({ status }) => strings.statusNames[status],
};

/** What the claims of a deployment say, slot by slot, and which sources say it; slots that none of them fills are left out. */
export function agreementOf(claims: readonly Claim[], { sources, places }: Lookup): Agreement[] {
  const sourcesOf = (of: readonly Claim[]): Source[] =>
    [...new Set(of.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []);
  // The table names every slot.
  return (Object.keys(wordsOf) as AgreementSlot[]).flatMap((slot) => {
    const byWords = new Map<string, Claim[]>();
    for (const claim of claims) {
      const words = wordsOf[slot](claim, places);
      if (words !== null) byWords.set(words, [...(byWords.get(words) ?? []), claim]);
    }
    const said = sourcesOf([...byWords.values()].flat());
    const values = [...byWords]
      .map(([words, of]): Said => ({ words, sources: sourcesOf(of) }))
      .sort((a, b) => b.sources.length - a.sources.length || (a.words < b.words ? -1 : 1));
    const silent = sourcesOf(claims).filter((source) => !said.includes(source));
    return values.length === 0 ? [] : [{ slot, values, silent }];
  });
}
