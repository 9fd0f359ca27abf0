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

/** A value in words. */
interface Value {
  words: string;
  /** What it shares with other words for the same value. */
  kind: string;
  /** What it shares with values that it does not contradict. */
  sense: string;
}
type ValueOf = (claim: Claim, places: Lookup["places"]) => Value | null;

const plain = (words: string | null): Value | null => (words === null ? null : { words, kind: words, sense: words });
/** Other words for it contradict nothing. */
const loose = (words: string | null): Value | null => (words === null ? null : { words, kind: words, sense: "" });

/** Near, around and on the border of a place are one value; in it and in a part of it do not contradict each other. */
function where(location: Location | null, way: "in" | "from", places: Lookup["places"]): Value | null {
  if (!location) return null;
  const { place, name, relation } = location;
  const isOutside = relation === "near" || relation === "around" || relation === "border";
  const words = placePhrase(location, places, way);
  return {
    words,
    kind: relation === "part" ? words : `${place ?? name} ${isOutside ? "outside" : relation}`,
    sense: `${place ?? name} ${isOutside ? "outside" : ""}`,
  };
}

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
    const values = [...new Set(given.map(({ kind }) => kind))]
      .map((kind): Said => {
        const own = given.filter((each) => each.kind === kind);
        return { words: mostOf(own.map(({ words }) => words)), sources: sourcesOf(own.map(({ claim }) => claim)) };
      })
      .sort((a, b) => b.sources.length - a.sources.length || (a.words < b.words ? -1 : 1));
    const said = new Set(given.map(({ claim }) => claim.source));
    const silent = sourcesOf(claims).filter(({ id }) => !said.has(id));
    return [{ slot, values, silent, differ: new Set(given.map(({ sense }) => sense)).size > 1 }];
  });
}

/** The words that come most often; the first of those that tie. */
function mostOf(all: readonly string[]): string {
  const count = (words: string): number => all.filter((each) => each === words).length;
  return all.reduce((best, words) => (count(words) > count(best) ? words : best));
}
