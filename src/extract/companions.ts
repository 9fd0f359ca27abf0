import grammar from "../../data/lexicon/grammar.json";
import spatial from "../../data/lexicon/spatial.json";
import { yetToCome } from "./absolute.ts";
import { broughtSize } from "./brought-size.ts";
import { lemmaAt, verbAt } from "./clause.ts";
import { isAfloat } from "./forces.ts";
import { listEndingAt, listFrom } from "./lists.ts";
import { nounAt, type Reading } from "./reading.ts";
import type { DraftForce } from "./rule.ts";

const possessives = new Set(grammar.possessives);
const staticPrepositions = new Set(spatial.staticPrepositions);
/** What goods are is no company. */
const goods = new Set(["materiel", "missile", "other"]);

/** Past forms that say who or what goes along, by the preposition behind them. */
const attending: Readonly<Record<string, RegExp>> = { by: /^(accompany|back|escort|support)$/, with: /^equip$/ };

/** Verbs whose subject is a ship, an aircraft or a convoy, and whose object is aboard. */
const carries = /^(carry|bring|transport|embark)$/;
/** Ships and aircraft. */
const vessels = /^(01|30|35)$/;

/** The chunk where the companions begin; and whether the words say that they go too, not only that others are with them. */
function companyStart(
  reading: Reading,
  at: number,
  of: readonly DraftForce[],
): { start: number; isFirm: boolean } | null {
  const { chunks, sentence } = reading;
  if (chunks[at]?.kind === "adverb") return companyStart(reading, at + 1, of);
  const [first, second] = [chunks[at], chunks[at + 1]];
  const verb = first?.kind === "relative" ? verbAt(reading, at + 1) : verbAt(reading, at);
  // "lorries, among them six launchers", "battalions, including a company of tanks"
  if (first?.kind === "preposition" && first.word === "among" && nounAt(reading, at + 2))
    return { start: at + 2, isFirm: true };
  if (verb) {
    const after = first?.kind === "relative" ? at + 2 : at + 1;
    const lemma = sentence.words[verb.head]?.lemma ?? "";
    // "sent 200 men, bringing its contingent to 900"
    const isCarrier = of.length > 0 && carries.test(lemma) && !verb.passive && !broughtSize(reading, after - 1);
    if (isCarrier && (first?.kind === "relative" || verb.form === "gerund")) return { start: after, isFirm: true };
    // "accompanied by two frigates", "equipped with 40 tanks"
    const isEscorted = verb.form === "past" && first?.kind !== "relative";
    return isEscorted && second?.kind === "preposition" && attending[second.word]?.test(lemma) === true
      ? { start: at + 2, isFirm: true }
      : null;
  }
  const link = first?.kind === "preposition" && first.word === "along" ? at + 1 : at;
  const mark = chunks[link];
  if (mark?.kind !== "preposition" || !/^(with|alongside)$/.test(mark.word)) return null;
  // "along with 2,000 soldiers", "together with": these go too.
  const isPaired = /^(along|together)$/.test(sentence.words[mark.from - 1]?.lower ?? "");
  return { start: link + 1, isFirm: isPaired || mark.word === "alongside" };
}

/** The list from a chunk on, to its last item also where that stands right before the verb of what carries it. */
function aboard(reading: Reading, start: number): { nouns: number[]; next: number } {
  const list = listFrom(reading, start);
  const verb = reading.chunks.findIndex(({ kind }, at) => at >= list.next && kind === "verb");
  const whole = nounAt(reading, verb - 1) ? listEndingAt(reading, verb - 1) : [];
  return whole[0] === start && whole.length > list.nouns.length ? { nouns: whole, next: verb } : list;
}

/**
 * The forces that go along with another one: the list that the preposition at a chunk governs.
 *
 *     The carrier Foch sailed for Beirut with two frigates and a tanker
 *     ^^^^^^^^^^^^^^^^                        ~~~~~~~~~~~~~~~~~~~~~~~~~
 */
export function companionsAt(
  reading: Reading,
  at: number,
  of: readonly DraftForce[],
  hasArrived = false,
): { forces: DraftForce[]; next: number } {
  const none = { forces: [], next: at };
  if (yetToCome(reading, at)) return none;
  const found = companyStart(reading, at, of);
  if (!found || !nounAt(reading, found.start)) return none;
  const { start, isFirm } = found;
  const { nouns, next } = aboard(reading, start);
  // "a battalion with 13 tanks" has them; "in Gao with 300 soldiers" may be with another's; "two divisions, with batteries at
  // Rutog": these have a place of their own.
  const isAttribute = reading.forces.get(at - 1)?.isHead === true;
  const link = reading.chunks[start - 1];
  const isWith = link?.kind === "preposition" && link.word === "with";
  const after = reading.chunks[next];
  const isEquipped = lemmaAt(reading, start - 2) === "equip";
  const nations = new Set(of.map(({ chunk }) => reading.actors.get(chunk)?.country).filter(Boolean));
  // "with Wagner fighters alongside", "with 600 marines embarked"
  const last = reading.sentence.words[after?.from ?? -1]?.lower ?? "";
  const isBeside = /^(alongside|aboard|embarked)$/.test(last) && !nounAt(reading, next + 1);
  // "sailed with Australian frigates off Luzon"
  const isVerb = reading.chunks[at - 1]?.kind === "verb";
  const isTogether = nouns.every((noun) => {
    const nation = reading.actors.get(noun)?.country;
    return nation && !nations.has(nation) && vessels.test(reading.forces.get(noun)?.set ?? "");
  });
  // "in Kismayo, along with 200 at Dhobley"
  const isApart = hasArrived && isWith;
  if (
    (!isFirm || isApart) &&
    !(isVerb && isTogether) &&
    after?.kind === "preposition" &&
    staticPrepositions.has(after.word) &&
    reading.places.get(next + 1)?.length
  )
    return none;
  const forces = nouns.flatMap((chunk): DraftForce[] => {
    const force = reading.forces.get(chunk);
    const nation = reading.actors.get(chunk)?.country;
    // "trained with Kenyan soldiers": another's force is no part of this one.
    // "The frigate left Portsmouth with 200 Royal Marines": who is aboard.
    const isAboard = nations.size === 0 && of.every((other) => isAfloat(other.force)) && force?.set === "10";
    const isOwn =
      isFirm || isBeside || isAboard || !nation || nations.has(nation) || (isTogether && (isVerb || hasArrived));
    // "a convoy carrying Turkish commandos" is told of as theirs.
    const isHeld = of.some(
      (other) => other.force.category === force?.category && nation !== undefined && nations.has(nation),
    );
    // "equipped with tanks" says what kind of unit it is.
    const isKind = isEquipped && force?.quantity === null;
    // "along with their crews": who mans what goes.
    const isCrew = force?.set === "10" && force.quantity === null && possessives.has(firstWord(reading, chunk));
    const goesAlong =
      force?.isHead &&
      !isKind &&
      !isCrew &&
      (force.strength !== "weak" || (isFirm && force.quantity !== null)) &&
      !goods.has(force.category);
    // "served with the peacekeeping force", "with Kuwait's army": a known one is another.
    const isKnown =
      (!force?.designation || !vessels.test(force.set)) &&
      (reading.sentence.words[force?.from ?? 0]?.lower === "the" || nounAt(reading, chunk - 1)?.possessive === true);
    // "900 soldiers with 200 armoured vehicles": of no unit.
    const isApart = isWith && force?.set === "15" && force.quantity !== null && of.every(isPeople);
    const isPart =
      !isApart && ((isAttribute && force?.set === "15") || (hasArrived && !isFirm && !isBeside && force?.set === "10"));
    return goesAlong &&
      isOwn &&
      !isHeld &&
      (!isKnown || isBeside) &&
      !isPart &&
      of.every((other) => other.chunk !== chunk)
      ? [{ chunk, force, own: nation && !nations.has(nation) ? reading.actors.get(chunk) : undefined }]
      : [];
  });
  return forces.length > 0 ? { forces, next } : none;
}

const firstWord = (reading: Reading, at: number): string =>
  reading.sentence.words[nounAt(reading, at)?.from ?? -1]?.lower ?? "";

const isPeople = ({ force }: DraftForce): boolean => force.category === "troops";
