import { isReal, type Claim } from "../model/claim.ts";
import { isPresence, isSameCount, subjectKey, whereKey } from "./alike.ts";

/** Claims split by a key, in the order of the keys. */
function by<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/**
 * Claims in groups, one for each deployment. Depends on nothing but which claims there are: precise claims gather by what
 * they state, and a vaguer one joins the only group that it can mean; where there are several, it stays by itself.
 */
export function groupsOf(claims: readonly Claim[]): Claim[][] {
  const ordered = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  return by(ordered, subjectKey).flatMap((alike) => {
    const placed = by(
      alike.filter((claim) => whereKey(claim) !== ""),
      whereKey,
    ).flatMap(apart);
    const nowhere = alike.filter((claim) => whereKey(claim) === "");
    return joined(placed, apart(nowhere));
  });
}

/** Groups without a place join the one group with a place that nothing in them contradicts. */
function joined(placed: readonly Claim[][], nowhere: readonly Claim[][]): Claim[][] {
  const result = placed.map((group) => [...group]);
  for (const vague of nowhere) {
    const open = placed.flatMap((group, at) => (agree(group, vague) && reality(group) === reality(vague) ? [at] : []));
    const [only] = open;
    if (open.length === 1 && only !== undefined) result[only]?.push(...vague);
    else result.push([...vague]);
  }
  return result;
}

const reality = (group: readonly Claim[]): boolean => group.some(({ status }) => isReal(status));

/** Claims of one place taken apart where they state different forces, or where what is considered is not what is there. */
function apart(claims: readonly Claim[]): Claim[][] {
  return withoutMixing(claims).flatMap((group) => {
    const precise = group.filter(({ force }) => force.designation !== null || force.count !== null);
    const anchors = precise.reduce<Claim[][]>((found, claim) => {
      const fits = found.filter((anchor) => agree(anchor, [claim]));
      const rest = found.filter((anchor) => !fits.includes(anchor));
      // Stated figures join what they fit; a claim that fits several ties them no closer than they are.
      return fits.length === 1 && fits[0] ? [...rest, [...fits[0], claim]] : [...found, [claim]];
    }, []);
    const vague = group.filter((claim) => !precise.includes(claim));
    const [only] = anchors;
    if (only === undefined) return vague.length > 0 ? [vague] : [];
    return anchors.length === 1 ? [[...only, ...vague]] : vague.length > 0 ? [...anchors, vague] : anchors;
  });
}

/** What is only considered joins what is said to be sent, but not what already stands there. */
function withoutMixing(claims: readonly Claim[]): Claim[][] {
  const unreal = claims.filter(({ status }) => !isReal(status));
  const real = claims.filter(({ status }) => isReal(status));
  const sent = real.some((claim) => !isPresence(claim));
  return unreal.length === 0 || real.length === 0 || sent
    ? [[...claims]].filter((group) => group.length > 0)
    : [real, unreal];
}

/** No two claims of the groups state different types or figures. */
const agree = (a: readonly Claim[], b: readonly Claim[]): boolean =>
  a.every(({ force: one }) =>
    b.every(
      ({ force: other }) =>
        (one.designation === null || other.designation === null || one.designation === other.designation) &&
        (one.count === null || other.count === null || isSameCount(one.count, other.count)),
    ),
  );
