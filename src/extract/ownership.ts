import grammar from "../../data/lexicon/grammar.json";
import { textOf, type Word } from "../read/sentences.ts";
import { type ActorMention, impliedActor } from "./actors.ts";
import { isBystander } from "./bystanders.ts";
import type { NounChunk } from "./chunks.ts";
import { lemmaAt, verbAt } from "./clause.ts";
import { type ForceMention, isSameDomain } from "./forces.ts";
import { isSalient, listEndingAt, withPossessors } from "./lists.ts";
import { nounAt, nounHeadAt, ownerAt, type Reading } from "./reading.ts";
import { type Told, toldSince } from "./rule.ts";
import { subjectOf } from "./subject.ts";

interface NamedForce {
  force: ForceMention;
  text: string;
  owner: ActorMention | null;
  /** Sentence number in the source. */
  sentence: number;
}

/** Whose the forces of a source are, where their own clause does not say. */
export interface Ownership {
  /** Of the force that a definite noun phrase or a pronoun goes back to: "the battalion", "those troops". */
  ofAntecedent(sentence: number, chunk: number, force: ForceMention, told: readonly Told[]): ActorMention | null;
  /** Of the forces that the nearest sentence before names beyond doubt, the last one that is accepted. */
  namedBefore(
    sentence: number,
    far: number,
    accept: (reading: Reading, chunk: number, force: ForceMention) => boolean,
  ): NamedForce | null;
  /** The owners of the forces that a sentence names by their own words. */
  namedIn(sentence: number): readonly ActorMention[];
  /** The nation that owns nearly all forces of the source whose owner is named; null where there is none such. */
  readonly ofMost: ActorMention | null;
  /** The source names a force of that nation. */
  owns(country: string): boolean;
  /** The source names the owner of some force, or two by words of war, and so is about forces and not about a team's reinforcements. */
  readonly isNamed: boolean;
}

const reach = 4;

/** The share of the named owners that makes a nation the source's own, and how often it has to be named to be so by itself. */
const [share, least] = [0.75, 2];

/** How many forces named by words that stand for nothing else make a source one about forces. */
const leastMartial = 2;

const martialNouns = new Set(grammar.martialNouns);
const officers = new Set(grammar.officers);
const holding = new Set(grammar.holdingVerbs);

const isKnown = /^(the|these|those)$/;
const possessives = new Set(grammar.possessives);
const isShare = /^(first|advance|rear|vanguard)$/;
const further = /^(second|third|fourth|fifth|further|additional|other|more)$/;
const definite = /^(the|these|those|that|this|most|some|all|both|half|another|others?|more)$/;
/** "the troops", "a second brigade", not "some 25,000 troops" nor "the first convoys". */
export function isDefinite({ sentence }: Reading, noun: NounChunk, { quantity }: ForceMention): boolean {
  const [first, second] = [sentence.words[noun.from]?.lower ?? "", sentence.words[noun.from + 1]?.lower ?? ""];
  // "all its 40,000 soldiers" are whose the clause says.
  if (possessives.has(second)) return false;
  // "Other contingents are arriving": those of others.
  if (first === "other" || first === "others") return false;
  // "A first group of 900 will sail": of those told of before; "the first convoys" may be anybody's.
  if (/^an?$/.test(first) && isShare.test(second)) return true;
  if ((first === "some" && quantity !== null) || second === "first") return false;
  return definite.test(first) || further.test(second);
}

/** "paratroopers" and "paratroops", "police" and "policemen" */
const isAkin = (one: string, other: string): boolean => one === other || (one.length > 4 && other.startsWith(one));

/** "the peacekeepers" are no other soldiers, nor is "the headquarters" of those told of last. */
const special = /^(peacekeepers|instructors|headquarters)$/;

/** "the brigade" goes back to a brigade, "the troops" to any force on land. */
const mayBe = (named: ForceMention, earlier: ForceMention): boolean =>
  isSameDomain(named, earlier) &&
  (named.echelon === null || named.echelon === earlier.echelon) &&
  (!special.test(named.category) || named.category === earlier.category);

/** "the United Nations mission … The troops": a nation's contingent to it, not the whole mission. */
const isMission = (named: ForceMention, { category }: ForceMention, { country }: ActorMention): boolean =>
  category === "peacekeepers" && named.category !== "peacekeepers" && /^(EU|NATO|UN)$/.test(country ?? "");

/** The owner whose nation nearly all named owners have; one named once has to be most of all actors named besides. */
function mostNamed(owners: readonly ActorMention[], mentions: readonly ActorMention[]): ActorMention | null {
  const timesOwner = timesOf(owners);
  const found = owners.find(({ country }) => (timesOwner.get(country) ?? 0) >= share * owners.length);
  if (!found) return null;
  const named = mentions.filter(({ country }) => country !== null);
  const often = timesOf(named).get(found.country) ?? 0;
  const isHome = (timesOwner.get(found.country) ?? 0) >= least || (often > least && often > named.length / 2);
  return isHome ? found : null;
}

/** How often each nation is named. */
function timesOf(actors: readonly ActorMention[]): ReadonlyMap<string | null, number> {
  const times = new Map<string | null, number>();
  for (const { country } of actors) times.set(country, (times.get(country) ?? 0) + 1);
  return times;
}

/** "officers of the Chadian army": told of for who serves in it. */
function isOfOfficer(reading: Reading, at: number): boolean {
  const link = reading.chunks[at - 1];
  const lemma = nounHeadAt(reading, at - 2)?.lemma ?? "";
  return link?.kind === "preposition" && /^(of|from)$/.test(link.word) && (lemma === "officer" || officers.has(lemma));
}

/** "India has two divisions facing Pakistan": the subject of a verb that its object belongs to. */
function holderOf(reading: Reading, at: number): ActorMention | null {
  const verb = withPossessors(reading, listEndingAt(reading, at)[0] ?? at) - 1;
  if (!holding.has(lemmaAt(reading, verb)) || verbAt(reading, verb)?.passive) return null;
  const [holder] = subjectOf(reading, verb) ?? [];
  return holder === undefined ? null : ownerAt(reading, holder);
}

export function ownershipOf(readings: readonly Reading[]): Ownership {
  const ownersIn = (reading: Reading): ActorMention[] =>
    [...reading.forces].flatMap(([at, force]) => {
      const owner =
        force.isHead && force.strength !== "weak" && !isBystander(reading, at) ? ownerAt(reading, at) : null;
      // A ship's name alone does not name the nation.
      return owner?.country && owner.rule !== "ship-name" ? [owner] : [];
    });
  const byReading = readings.map(ownersIn);
  const owners = byReading.flat();
  const dominant = mostNamed(
    owners,
    readings.flatMap(({ actors }) => [...actors.values()]),
  );

  const ofAntecedent: Ownership["ofAntecedent"] = (sentence, chunk, force, told) => {
    const reading = readings[sentence];
    const noun = reading && nounAt(reading, chunk);
    if (!noun || force.designation !== null || !isDefinite(reading, noun, force)) return null;
    // "the 26th Expeditionary Unit", "some of the Marines' gear" are named here for themselves.
    const { words } = reading.sentence;
    const isNamed = ({ pos }: Word, at: number): boolean =>
      pos === "PROPN" && (noun.from + at < noun.to || words[noun.from + at + 1]?.pos === "PART");
    if (words.slice(noun.from, Math.max(noun.to, force.to)).some(isNamed)) return null;
    // "the 8,500 troops" are not the 100,000 named last.
    const isCounted =
      isKnown.test(reading.sentence.words[noun.from]?.lower ?? "") && force.quantity?.from === noun.from + 1;
    // "A first group of 900": a part of any size of those told of.
    const sought = isShare.test(reading.sentence.words[noun.from + 1]?.lower ?? "")
      ? { ...force, echelon: null }
      : force;
    const isSame = (other: ForceMention): boolean =>
      mayBe(sought, other) && (!isCounted || other.quantity?.count === force.quantity?.count);
    const near = toldSince({ earlier: told }, sentence - reach);
    const lemma = nounHeadAt(reading, chunk)?.lemma ?? "";
    // "British paratroopers landed with the Kenyan army. The paratroopers": rather those of the same noun, or who acted.
    const likeness = (earlier: Reading, at: number): number =>
      (isAkin(nounHeadAt(earlier, at)?.lemma ?? "", lemma) ? 2 : 0) + (isSalient(earlier, at) ? 1 : 0);
    for (let back = sentence; back >= Math.max(0, sentence - reach); back--) {
      const earlier = readings[back];
      const before = [...(earlier?.forces ?? [])]
        .filter(([at]) => back < sentence || at < chunk)
        .sort(([a], [b]) => b - a);
      const ranked = earlier ? [...before].sort(([a], [b]) => likeness(earlier, b) - likeness(earlier, a)) : [];
      for (const [at, other] of ranked) {
        const owner =
          earlier && other.isHead && isSame(other) && !isOfOfficer(earlier, at) && !isBystander(earlier, at)
            ? (ownerAt(earlier, at) ?? holderOf(earlier, at))
            : null;
        if (owner && !isMission(force, other, owner)) return impliedActor(owner, "same-force");
      }
      // "Egypt sent a brigade": the clause says whose.
      const [owner] = near.findLast((other) => other.sentence === back && isSame(other.force))?.owners ?? [];
      if (owner) return impliedActor(owner, "same-force");
    }
    return null;
  };

  const namedBefore: Ownership["namedBefore"] = (sentence, far, accept) => {
    for (let back = sentence - 1; back >= Math.max(0, sentence - far); back--) {
      const reading = readings[back];
      const plain = [...(reading?.forces ?? [])].filter(([, { isHead, strength }]) => isHead && strength === "plain");
      if (!reading || plain.length === 0) continue;
      const last = plain.findLast(([at, force]) => accept(reading, at, force));
      if (!last) return null;
      const text = textOf(reading.sentence.words.slice(last[1].from, last[1].to));
      return { force: last[1], text, owner: ownerAt(reading, last[0]), sentence: back };
    }
    return null;
  };

  // "Peacekeepers landed in Dili": of nobody's that the source names, and no team's.
  const martial = readings.flatMap((reading) =>
    [...reading.forces].filter(
      ([at, { isHead }]) => isHead && martialNouns.has((nounHeadAt(reading, at)?.lower ?? "").replace(/s$/, "")),
    ),
  );
  return {
    ofAntecedent,
    namedBefore,
    namedIn: (sentence) => byReading[sentence] ?? [],
    owns: (country) => owners.some((owner) => owner.country === country),
    isNamed:
      owners.length > 0 ||
      martial.length >= leastMartial ||
      readings.some(({ actors }) => [...actors.values()].some(({ rule }) => rule === "side")),
    ofMost: dominant && impliedActor(dominant, "most-forces"),
  };
}
