import type { ActorMention } from "./actors.ts";
import type { ForceMention } from "./forces.ts";
import { nounAt, type Reading } from "./reading.ts";

/** Whose the forces of a source are, where their own clause does not say. */
export interface Ownership {
  /** Of the force that a definite noun phrase or a pronoun goes back to: "the battalion", "those troops". */
  ofAntecedent(sentence: number, chunk: number, force: ForceMention): ActorMention | null;
  /** The nation that owns nearly all forces of the source whose owner is named; null where there is none such. */
  readonly ofMost: ActorMention | null;
  /** The source names the owner of some force, and so is about forces and not about a team's reinforcements. */
  readonly isNamed: boolean;
}

const reach = 4;
/** The share of the named owners that makes a nation the source's own, and how many times it has to be named. */
const [share, least] = [0.75, 2];

const definite = /^(the|these|those|that|this|its|their|his|her|our|most|some|all|both|half|another|others?|more)$/;
const landSets = /^1/;

const sameDomain = (a: ForceMention, b: ForceMention): boolean =>
  a.set === b.set || (landSets.test(a.set) && landSets.test(b.set));

/** The owner that a force's own noun phrase or its possessor names. */
const namedOwner = (reading: Reading, at: number): ActorMention | null =>
  reading.actors.get(at) ?? (nounAt(reading, at - 1)?.possessive ? (reading.actors.get(at - 1) ?? null) : null);

const implied = (actor: ActorMention | null, rule: string): ActorMention | null =>
  actor && { ...actor, rule, basis: "implied", via: null };

export function ownershipOf(readings: readonly Reading[]): Ownership {
  const owners = readings.flatMap((reading) =>
    [...reading.forces].flatMap(([at, force]) => {
      const owner = force.isHead && force.strength !== "weak" ? namedOwner(reading, at) : null;
      return owner?.country ? [owner] : [];
    }),
  );
  const times = new Map<string, number>();
  for (const { country } of owners) if (country) times.set(country, (times.get(country) ?? 0) + 1);
  const [most = ["", 0]] = [...times].sort((a, b) => b[1] - a[1]);
  const dominant =
    most[1] >= least && most[1] >= share * owners.length
      ? owners.find(({ country }) => country === most[0])
      : undefined;

  function ofAntecedent(sentence: number, chunk: number, force: ForceMention): ActorMention | null {
    const reading = readings[sentence];
    const noun = reading && nounAt(reading, chunk);
    if (!noun || force.designation !== null || !definite.test(reading.sentence.words[noun.from]?.lower ?? ""))
      return null;
    for (let back = sentence; back >= Math.max(0, sentence - reach); back--) {
      const earlier = readings[back];
      const before = [...(earlier?.forces ?? [])]
        .filter(([at]) => back < sentence || at < chunk)
        .sort(([a], [b]) => b - a);
      for (const [at, other] of before) {
        const owner = earlier && other.isHead && sameDomain(other, force) ? namedOwner(earlier, at) : null;
        if (owner) return implied(owner, "same-force");
      }
    }
    return null;
  }

  return { ofAntecedent, isNamed: owners.length > 0, ofMost: implied(dominant ?? null, "most-forces") };
}
