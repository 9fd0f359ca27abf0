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
  /** True where the values cannot all hold. */
  differ: boolean;
}

/** A value in words, and what it has to share with another one in order not to contradict it. */
interface Value {
  words: string;
  sense: string;
}
type ValueOf = (claim: Claim, places: Lookup["places"]) => Value | null;

const plain = (words: string | null): Value | null => (words === null ? null : { words, sense: words });
/** Other words for it contradict nothing. */
const loose = (words: string | null): Value | null => (words === null ? null : { words, sense: "" });
const where = (location: Location | null, way: "in" | "from", places: Lookup["places"]): Value | null =>
  location && { words: placePhrase(location, places, way), sense: location.place ?? location.name };

const valueOf: Record<AgreementSlot, ValueOf> = {
  actor: ({ actor }) => plain(actor.name),
  count: ({ force: { count } }) => plain(count === null ? null : count.toLocaleString("en")),
  designation: ({ force }) => plain(force.designation),
  destination: ({ destination }, places) => where(destination, "in", places),
  origin: ({ origin }, places) => where(origin, "from", places),
  status: ({ status }) => plain(strings.statusNames[status]),
  action: ({ action }) => loose(strings.actionNames[action]),
  when: ({ when }) => loose(when && whenInWords(when)),
};

/** What the claims of a deployment say, slot by slot, and which sources say it; slots that none of them fills are left out. */
export function agreementOf(claims: readonly Claim[], { sources, places }: Lookup): Agreement[] {
  const sourcesOf = (of: readonly Claim[]): Source[] =>
    [...new Set(of.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []);
  // The table names every slot.
  return (Object.keys(valueOf) as AgreementSlot[]).flatMap((slot) => {
    const given = claims.flatMap((claim) => {
      const value = valueOf[slot](claim, places);
      return value ? [{ claim, ...value }] : [];
    });
    if (given.length === 0) return [];
    const sourcesOfWords = (words: string): Source[] =>
      sourcesOf(given.filter((each) => each.words === words).map(({ claim }) => claim));
    const values = [...new Set(given.map(({ words }) => words))]
      .map((words): Said => ({ words, sources: sourcesOfWords(words) }))
      .sort((a, b) => b.sources.length - a.sources.length || (a.words < b.words ? -1 : 1));
    const said = new Set(given.map(({ claim }) => claim.source));
    const silent = sourcesOf(claims).filter(({ id }) => !said.has(id));
    return [{ slot, values, silent, differ: new Set(given.map(({ sense }) => sense)).size > 1 }];
  });
}
