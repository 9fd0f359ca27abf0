import grammar from "../../data/lexicon/grammar.json";
import ships from "../../data/lexicon/ships.json";
import { foldName } from "../gazetteer/fold-name.ts";
import { nameOf, shipsIn } from "../locate/ship-names.ts";
import type { Category } from "../model/claim.ts";
import { textOf, type Word } from "../read/sentences.ts";
import { actorBy, type ActorMention, impliedActor } from "./actors.ts";
import type { NounChunk, Run } from "./chunks.ts";
import { lemmaAt } from "./clause.ts";
import { type ForceMention, isAfloat } from "./forces.ts";
import { nounAt, nounHeadAt, ownerAt, type Reading } from "./reading.ts";

/** What a ship of a name is, and whose. */
interface Ship extends Pick<ForceMention, "category" | "set" | "entity" | "operator"> {
  owner: ActorMention | null;
}

/** How many sentences before its own may tell of ships, so that a famous name is a ship's. */
const reach = 3;

const seaWords = new Set(grammar.seaWords);

// The data test holds every category to the type.
const places = new Set(ships.flatMap((ship) => ("place" in ship ? [foldName(ship.name)] : [])));
const famous = new Map(
  ships.flatMap(({ name, short, category, set, entity, country }) =>
    [name, ...short].map(
      (form) =>
        [foldName(form), { category: category as Category, set, entity, operator: country, owner: null }] as const,
    ),
  ),
);

/** The famous ship of a name, however the press writes its accents: "Mendez Nunez" is the Méndez Núñez. */
const famousShip = (name: string) => famous.get(foldName(name));

/** Whose the famous ship of a name is, where it is what it is announced as: "the frigate Libra" may be Italian, a cargo ship anyone's. */
function navyOf(name: string, announced: Pick<ForceMention, "category" | "entity">): string | null {
  const ship = famousShip(name);
  const isSuch = ship?.category === announced.category && isCombatant(ship) === isCombatant(announced);
  return isSuch ? (ship?.operator ?? null) : null;
}

/** The ships that fight have codes of their own in the standard; the others fetch, carry, tend and listen. */
const isCombatant = ({ entity }: Pick<ForceMention, "entity">): boolean => !entity.startsWith("13");

/**
 * The ships that a source calls by their names alone: those that it names as ships somewhere, and famous ones where it tells of ships.
 *
 *     the destroyer HMS Diamond … Diamond will stay in the Red Sea
 *         ^^^^^^^^^ ^^^            ~~~~~~~
 */
export function withShips(readings: readonly Reading[]): Reading[] {
  const introduced = new Map(readings.flatMap(introducedIn));
  return readings.map((reading, at) => {
    const forces = new Map(reading.forces);
    const actors = new Map(reading.actors);
    const listed = listsIn(reading, forces);
    reading.chunks.forEach((chunk, noun) => {
      if (chunk.kind !== "noun" || chunk.possessive || forces.get(noun)?.isHead || listed.has(noun)) return;
      const name = nameIn(reading, chunk);
      if (!name || isNamedTwice(reading, forces, noun)) return;
      const key = nameOf(reading.sentence.words, name.from, name.to);
      const known = actors.has(noun) ? undefined : introduced.get(key);
      const canStandBare = !actors.has(noun) && !places.has(foldName(key));
      const isNations = famousShip(key)?.operator === nationOf(reading, noun, name);
      const ship =
        known ?? (isAmongShips(readings, at, noun, name, canStandBare, isNations) ? famousShip(key) : undefined);
      if (!ship) return;
      forces.set(noun, shipForce(reading, chunk, name, ship));
      const owner = ownerOf(reading, name, ship);
      if (owner) actors.set(noun, owner);
    });
    const ships = { ...reading, forces, actors };
    for (const noun of forces.keys()) {
      const owner = actors.has(noun) ? null : ownerByFlagship(ships, noun);
      if (owner) actors.set(noun, owner);
    }
    return ships;
  });
}

/** "Two frigates, the Huangshan and the Hengyang, called": the names of ships told of by their number already. */
function isNamedTwice(reading: Reading, forces: ReadonlyMap<number, ForceMention>, noun: number): boolean {
  const { chunks } = reading;
  let at = noun;
  while (/^(comma|conjunction)$/.test(chunks[at - 1]?.kind ?? "") && chunks[at - 2]?.kind === "noun" && !forces.has(at))
    at -= 2;
  const ships = forces.get(at);
  const head = nounHeadAt(reading, at);
  return (
    at < noun &&
    chunks[at + 1]?.kind === "comma" &&
    ships !== undefined &&
    isAfloat(ships) &&
    head?.lower !== head?.lemma
  );
}

/** "a task group led by the Charles de Gaulle": whose the ship is that leads it. */
function ownerByFlagship(reading: Reading, noun: number): ActorMention | null {
  const force = reading.forces.get(noun);
  const link = reading.chunks[noun + 2];
  const ship = reading.forces.get(noun + 3);
  const isLed =
    force?.category === "naval-group" &&
    /^(build|centre|center|head|lead)$/.test(lemmaAt(reading, noun + 1)) &&
    link?.kind === "preposition" &&
    /^(around|by|on)$/.test(link.word);
  if (!isLed || !ship || !isAfloat(ship)) return null;
  const owner = reading.actors.get(noun + 3);
  if (owner) return impliedActor(owner, "flagship");
  return ship.operator ? actorBy(reading.sentence, ship, ship.operator, "flagship") : null;
}

/** Joins each list of names to the plural that announces it, as one force: "the frigates Surcouf and Aconit"; the chunks that it takes. */
function listsIn(reading: Reading, forces: Map<number, ForceMention>): Set<number> {
  const taken = new Set<number>();
  let first = -1;
  for (const { from, to, name } of shipsIn(reading.sentence)) {
    const noun = reading.chunks.findIndex((chunk) => chunk.from <= from && from < chunk.to);
    const force = forces.get(first);
    const announced = forces.get(noun);
    if (announced?.isHead) {
      first = noun;
      const operator = navyOf(name, announced);
      if (operator && !announced.operator) forces.set(noun, { ...announced, operator });
    } else if (force) {
      taken.add(noun);
      forces.set(first, { ...force, to, designation: null });
    }
  }
  return taken;
}

/** The ships that a sentence announces as ships, by their names; the further ones of a list are what the first one is. */
function introducedIn(reading: Reading): [string, Ship][] {
  let last: Ship | null = null;
  return (reading.chunks.length > 0 ? shipsIn(reading.sentence) : []).flatMap(({ from, name }): [string, Ship][] => {
    const noun = reading.chunks.findIndex((chunk) => chunk.from <= from && from < chunk.to);
    const force = reading.forces.get(noun);
    if (force && isAfloat(force)) {
      const { category, set, entity, operator } = force;
      last = { category, set, entity, operator, owner: ownerAt(reading, noun) };
    }
    return last ? [[name, { ...last, operator: last.operator ?? navyOf(name, last) }]] : [];
  });
}

const isBeforeName = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === "DET" || (/^(ADJ|PUNCT|VERB)$/.test(word.pos) && !/^\p{Lu}/u.test(word.text)));

/** The capitalised words that end a noun phrase and are all of it but an article and adjectives: "the smaller Invincible". */
function nameIn({ sentence: { words, places: named } }: Reading, { from, to }: NounChunk): Run | null {
  let at = from;
  while (at < to && isBeforeName(words[at])) at++;
  // "the Dutch Tromp"
  const nation = named.find((place) => place.from === at && place.mention.role === "demonym");
  if (nation && nation.to < to) at = nation.to;
  const isName = words.slice(at, to).every(({ text }) => /^\p{Lu}|^[\d.-]+$|^(de|of|the)$|^d[’']\p{Lu}/u.test(text));
  return at < to && isName ? { from: at, to } : null;
}

/** "the Independence": with an article near other ships; where a name can stand bare, right behind them and before a verb. */
function isAmongShips(
  readings: readonly Reading[],
  at: number,
  noun: number,
  { from }: Run,
  canStandBare: boolean,
  isNations: boolean,
): boolean {
  const reading = readings[at];
  const hasArticle = reading?.sentence.words
    .slice(nounAt(reading, noun)?.from ?? from, from)
    .some(({ lower }) => lower === "the");
  const [next, after] = [reading?.chunks[noun + 1], reading?.chunks[noun + 2]];
  // "Lincoln, which was going home,"
  const isBare = canStandBare && (next?.kind === "verb" || (next?.kind === "comma" && after?.kind === "relative"));
  const near = hasArticle
    ? readings.slice(Math.max(0, at - reach), at + 2)
    : readings.slice(Math.max(0, at - 1), at + 1);
  const isNaval = near.some(({ forces }) => [...forces.values()].some(isAfloat));
  const isTold = hasArticle === true || isNations;
  return isNaval ? isTold || isBare : isTold && reading !== undefined && tellsOfSea(reading);
}

/** "The Garibaldi was sent to the Adriatic", "sailed from Toulon" */
const tellsOfSea = ({ sentence: { words, places: named } }: Reading): boolean =>
  named.some(({ candidate: { place } }) => /^(sea|strait)$/.test(place.kind)) ||
  words.some(({ lemma }) => seaWords.has(lemma));

/** "Germany's Hessen", "the Dutch Tromp": the nation named right before a name; undefined where there is none. */
function nationOf(reading: Reading, noun: number, { from }: Run): string | null | undefined {
  const before = reading.sentence.places.find(({ to, mention }) => to === from && mention.role === "demonym");
  return (
    before?.candidate.place.country ??
    (nounAt(reading, noun - 1)?.possessive ? reading.actors.get(noun - 1)?.country : undefined)
  );
}

const shipForce = (
  { sentence: { words } }: Reading,
  { from, to }: Run,
  name: Run,
  { category, set, entity, operator }: Ship,
): ForceMention => ({
  from,
  to,
  category,
  set,
  entity,
  operator,
  echelon: null,
  designation: textOf(words.slice(name.from, name.to)),
  quantity: null,
  isHead: true,
  strength: "plain",
});

function ownerOf({ sentence }: Reading, name: Run, { owner, operator }: Ship): ActorMention | null {
  if (owner) return impliedActor(owner, "same-force");
  return operator ? actorBy(sentence, name, operator, "ship-name") : null;
}
