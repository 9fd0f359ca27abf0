import grammar from "../../data/lexicon/grammar.json";
import type { NamedPlace } from "../locate/locate.ts";
import type { Category } from "../model/claim.ts";
import { textOf, type Word } from "../read/sentences.ts";
import { institutionLength } from "./actors.ts";
import type { NounChunk, Run } from "./chunks.ts";
import {
  echelonIn,
  isEchelon,
  isProperName,
  ordinal,
  shipIn,
  shipPrefixes,
  unitName,
  numberedUnit,
} from "./force-names.ts";
import { type Kind, nounAt, typeAt, typeStrength } from "./force-kinds.ts";
import { namedUnit, namesUnit } from "./named-units.ts";
import { parentsFrom } from "./parent-units.ts";
import { type Quantity, quantityIn } from "./quantity.ts";

/** A force that a noun phrase names. Word numbers, `to` exclusive. */
export interface ForceMention {
  from: number;
  to: number;
  category: Category;
  /** Symbol set and entity of APP-6. */
  set: string;
  entity: string;
  echelon: string | null;
  designation: string | null;
  quantity: Quantity | null;
  /** The one country that has the type, ISO alpha-2; null where there are several or none is known. */
  operator: string | null;
  /** The words of the force where these are only a pronoun for it. */
  label?: string | undefined;
  /** The phrase names the force itself; false where the force only describes its head ("troop deployments"). */
  isHead: boolean;
  /**
   * plain: the word is always a force. shown: a weaker word beside a nation or a military word. near: one in the company of forces.
   * weak: neither. doubtful: a name that may be something else ("the Leopards").
   */
  strength: "plain" | "shown" | "near" | "weak" | "doubtful";
}

const vessels = new Set<Category>(["ship", "carrier", "submarine"]);
const containers = new Set(grammar.containers);
const military =
  /^(military|naval|navy|combat|army|armed|infantry|armou?red|mechani[sz]ed|motori[sz]ed|rifle|commando|parachute|mountain|artillery|tank|reconnaissance|airborne|marine|special|air|defen[cs]e|war|additional)$/;
const unnamed = {
  troops: { set: "10", entity: "000000" },
  peacekeepers: { set: "10", entity: "000000" },
  other: { set: "10", entity: "000000" },
  "naval-group": { set: "30", entity: "121000" },
};

const onLand = /^1/;

/** Both on land, or of one symbol set: what one text calls soldiers another calls a brigade. */
export const isSameDomain = (a: ForceMention, b: ForceMention): boolean =>
  a.set === b.set || (onLand.test(a.set) && onLand.test(b.set));

/** On the water or under it. */
export const isAfloat = ({ set }: Pick<ForceMention, "set">): boolean => /^3[05]$/.test(set);

/** A force that the words of a run imply without a word for it: "Iraq withdrew", "the build-up", "naval drills". */
export const impliedForce = ({ from, to }: Run, category: keyof typeof unnamed): ForceMention => ({
  from,
  to,
  category,
  ...unnamed[category],
  echelon: null,
  designation: null,
  quantity: null,
  operator: null,
  isHead: true,
  strength: "plain",
});

/** Symbol set of aircraft: "a Chinook detachment" is of helicopters. */
const aircraft = "01";

/** The force of a noun phrase, or null. `places` are those of its sentence. */
export function forceIn(words: readonly Word[], chunk: NounChunk, places: readonly NamedPlace[]): ForceMention | null {
  const end = Math.min(chunk.possessive ? chunk.to - 1 : chunk.to, parentsFrom(words, chunk));
  let best: { from: number; to: number; kind: Kind } | null = null;
  let type: { from: number; to: number; kind: Kind } | null = null;
  let doubtful: { from: number; to: number; kind: Kind } | null = null;
  /** Word number after the last name of a type, however sure. */
  let typed = -1;
  for (let at = chunk.from; at < end; at++) {
    const named = typeAt(words, at, end);
    const noun = nounAt(words, at, end);
    if (noun && !noun.record) {
      at += noun.length - 1;
      continue;
    }
    const sure = named && typeStrength(words, at, at + named.length, named.record);
    if (named) typed = at + named.length;
    if (named && sure === "plain") type = { from: at, to: at + named.length, kind: named.record };
    else if (named && sure) doubtful = { from: at, to: at + named.length, kind: named.record };
    if (noun?.record && (!best || at + noun.length > best.to) && !(best && isShipName(words, best, at)))
      best = { from: at, to: at + noun.length, kind: noun.record };
  }
  if (type && (!best || best.to < type.to || best.kind.weak)) best = { ...type, to: Math.max(type.to, best?.to ?? 0) };
  // "F-35B Lightning IIs": the name that a type goes by.
  if (type && best && best.to <= chunk.head && type.to === best.to && isNumberedName(words, type.to, chunk.head))
    best = { ...best, to: chunk.head + 1 };
  const ship = shipIn(words, chunk.from, end);
  if (ship && (!best || (best.kind.weak && !vessels.has(best.kind.category))))
    best = {
      ...ship,
      kind: { category: "ship", set: "30", entity: "120200", weak: false, type: null, operator: null, needs: [] },
    };
  // "the King's Royal Hussars" is one name over two noun phrases.
  const nameStart = words[chunk.from - 1]?.pos === "PART" ? Math.max(0, chunk.from - 3) : chunk.from;
  const unitNamed = ship ? null : namedUnit(words, { from: nameStart, to: end }, chunk.from);
  // "Gurkhas" are soldiers and no one unit.
  const byName = unitNamed && best?.from === unitNamed.from && best.to === unitNamed.to ? null : unitNamed;
  if (byName && (!best || best.to <= byName.to) && !(best && isEchelon(words, best))) best = byName;
  const isDoubtful = !best && !type && doubtful !== null && doubtful.to > chunk.head;
  if (isDoubtful) best = type = doubtful;
  if (!best) return null;
  const numbered = numberedUnit(words, chunk.from, end);
  const unit = ship
    ? textOf(words.slice(ship.from, ship.to))
    : numbered
      ? textOf(words.slice(numbered.from, numbered.to))
      : (numberedName(words, best, chunk.head) ??
        unitName(words, chunk.from, end) ??
        (byName && textOf(words.slice(byName.from, byName.to))));
  const named = vessels.has(best.kind.category) && isProperName(words, best.to, end);
  const larger = end < chunk.to ? forceIn(words, { ...chunk, from: end + 1, head: chunk.to - 1 }, places) : null;
  const kind =
    type && (!isEchelon(words, best) || vessels.has(type.kind.category) || type.kind.set === aircraft)
      ? { ...best.kind, ...pick(type.kind) }
      : // "the 1st Squadron, 2nd Cavalry Regiment" flies nothing
        best.kind.weak && larger && isEchelon(words, best)
        ? { ...best.kind, ...pick(larger) }
        : best.kind;
  return {
    from: chunk.from,
    to: end,
    category: kind.category,
    set: kind.set,
    entity: kind.entity,
    echelon: echelonIn(words, best.from, Math.max(best.to, chunk.head + 1)),
    designation: unit ?? type?.kind.type ?? (named ? textOf(words.slice(best.to, end)) : null),
    // "Maritime Group 2": a figure behind its noun is a name.
    quantity: quantityIn(
      words,
      chunk.from,
      Math.max(best.to, chunk.head),
      type ?? ship ?? numbered ?? byName ?? numberedInstitution(words, chunk.from, chunk.to),
    ),
    operator: type?.kind.operator ?? best.kind.operator ?? larger?.operator ?? null,
    isHead:
      best.to > chunk.head ||
      // "the 82nd Airborne Division chorus" is no division.
      (unit !== null && /^[\p{Lu}\d]/u.test(words[chunk.head]?.text ?? "")) ||
      named ||
      isNamedAfter(words, chunk, best, places),
    strength: isDoubtful
      ? "doubtful"
      : !best.kind.weak || unit !== null || named
        ? "plain"
        : best.from === typed || isMilitary(words, chunk, best, places)
          ? "shown"
          : "weak",
  };
}

/** "the destroyer Grenadier": behind what a ship is, its name, whatever else that means. */
const isShipName = (words: readonly Word[], { from, to, kind }: { from: number; to: number; kind: Kind }, at: number) =>
  vessels.has(kind.category) &&
  at === to &&
  words[from]?.text === words[from]?.lower &&
  /^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? "") &&
  !/s$/.test(words[at]?.lower ?? "");

/** Capitalised words up to one that ends in a Roman numeral. */
const isNumberedName = (words: readonly Word[], from: number, head: number): boolean =>
  /^[IVX]+s?$/.test(words[head]?.text ?? "") && words.slice(from, head).every(({ text }) => /^\p{Lu}/u.test(text));

/** "Task Force 31", "Maritime Group 2": a name with its number behind it. */
const numberedName = (
  words: readonly Word[],
  { from, to }: { from: number; to: number },
  head: number,
): string | null =>
  head === to && words[head]?.pos === "NUM" && /^\p{Lu}/u.test(words[from]?.text ?? "")
    ? textOf(words.slice(from, head + 1))
    : null;

/** "40 Commando", "16 Air Assault Brigade": a name with its number before it. */
function numberedInstitution(words: readonly Word[], start: number, end: number): Run | null {
  const from = words.findIndex(({ text }, at) => at >= start && at < end && /^\d+$/.test(text));
  const length = from < 0 ? 0 : institutionLength(words, from);
  return length > 0 ? { from, to: from + length } : null;
}

/** "Standing Naval Force Mediterranean": a name that ends in the place it serves in. */
const isNamedAfter = (
  words: readonly Word[],
  { from, head }: NounChunk,
  force: { from: number; to: number },
  places: readonly NamedPlace[],
): boolean =>
  force.from > from &&
  words.slice(from, force.to).every(({ text }) => /^\p{Lu}/u.test(text)) &&
  places.some((place) => place.from === force.to && place.to > head);

const pick = ({
  category,
  set,
  entity,
}: Pick<Kind, "category" | "set" | "entity">): Pick<Kind, "category" | "set" | "entity"> => ({
  category,
  set,
  entity,
});

/** A weak word ("units", "personnel", "aircraft") is a force beside a nation, a military word or a count. */
function isMilitary(
  words: readonly Word[],
  chunk: NounChunk,
  found: { from: number; to: number },
  places: readonly NamedPlace[],
): boolean {
  if (
    /^(its|their|our)$/.test(words[chunk.from]?.lower ?? "") &&
    /^(forces?|units?|contingents?|men|fighters|gunmen|guerrillas|militia|militias|militiamen)$/.test(
      words[chunk.head]?.lower ?? "",
    )
  )
    return true;
  if (places.some((place) => place.from >= chunk.from && place.to <= chunk.to)) return true;
  return words.slice(chunk.from, chunk.to).some((word, index) => {
    const at = chunk.from + index;
    return (at < found.from || at >= found.to) && (military.test(word.lower) || ordinal.test(word.text));
  });
}

/** True where some words may name a force. */
export const namesForce = (words: readonly Word[]): boolean =>
  namesUnit(words) ||
  words.some(
    (word, at) => (nounAt(words, at)?.record ?? typeAt(words, at) ?? null) !== null || shipPrefixes.has(word.text),
  );

/** A noun that only counts or holds what follows "of": "a shipment of", "members of". */
export const isContainer = (word: Word | undefined): boolean =>
  word !== undefined && (containers.has(word.lemma) || containers.has(word.lower.replace(/s$/, "")));
