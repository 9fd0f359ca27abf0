import { isReal, type Claim } from "../model/claim.ts";
import { isPresence, isSameCount, subjectKey, whereKey } from "./alike.ts";

/** Claims that state the same of their force. */
interface Statement {
  designation: string | null;
  count: number | null;
  claims: Claim[];
}

/** Items gathered by a key, in the order of the keys. */
export function gathered<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/**
 * Claims in groups, one for each deployment. Depends on nothing but which claims there are: precise claims gather by what
 * they state, and a vaguer one joins the only group that it can mean; where there are several, it stays by itself.
 */
export function groupsOf(claims: readonly Claim[]): Claim[][] {
  const ordered = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  return gathered(ordered, subjectKey).flatMap((alike) => {
    const placed = gathered(
      alike.filter((claim) => whereKey(claim) !== ""),
      whereKey,
    ).flatMap(apart);
    return joined(placed, apart(alike.filter((claim) => whereKey(claim) === "")));
  });
}

/** Groups without a place join the one group with a place that nothing in them contradicts. */
function joined(placed: readonly Statement[][], nowhere: readonly Statement[][]): Claim[][] {
  const result = placed.map((group) => [...group]);
  for (const vague of nowhere) {
    const open = placed.flatMap((group, at) =>
      agree(group, vague) && isRealGroup(group) === isRealGroup(vague) ? [at] : [],
    );
    const [only] = open;
    if (open.length === 1 && only !== undefined) result[only]?.push(...vague);
    else result.push([...vague]);
  }
  return result.map((group) => group.flatMap(({ claims }) => claims));
}

const isRealGroup = (group: readonly Statement[]): boolean =>
  group.some(({ claims }) => claims.some(({ status }) => isReal(status)));

/** Claims of one place taken apart where they state different forces, or where what is considered is not what is there. */
function apart(claims: readonly Claim[]): Statement[][] {
  return withoutMixing(claims).flatMap((group) => {
    const statements = gathered(group, ({ force }) => JSON.stringify([force.designation, force.count])).flatMap(
      (same): Statement[] => {
        const force = same[0]?.force;
        return force ? [{ designation: force.designation, count: force.count, claims: same }] : [];
      },
    );
    const vague = statements.filter(({ designation, count }) => designation === null && count === null);
    const anchors = statements
      .filter((statement) => !vague.includes(statement))
      .reduce<Statement[][]>((found, statement) => {
        // A figure or type that fits one group joins it; one that fits several ties them no closer than they are.
        const fits = found.filter((anchor) => agree(anchor, [statement]));
        return fits.length === 1
          ? found.map((anchor) => (anchor === fits[0] ? [...anchor, statement] : anchor))
          : [...found, [statement]];
      }, []);
    if (anchors.length === 0) return vague.length > 0 ? [vague] : [];
    return anchors.length === 1
      ? anchors.map((anchor) => [...anchor, ...vague])
      : vague.length > 0
        ? [...anchors, vague]
        : anchors;
  });
}

/** What is only considered joins what is said to be sent, but not what already stands there. */
function withoutMixing(claims: readonly Claim[]): Claim[][] {
  const real = claims.filter(({ status }) => isReal(status));
  const unreal = claims.filter(({ status }) => !isReal(status));
  const together = unreal.length === 0 || real.length === 0 || real.some((claim) => !isPresence(claim));
  return (together ? [[...claims]] : [real, unreal]).filter((group) => group.length > 0);
}

/** No two statements of the groups give different types or figures. */
const agree = (a: readonly Statement[], b: readonly Statement[]): boolean =>
  a.every((one) =>
    b.every(
      (other) =>
        (one.designation === null || other.designation === null || one.designation === other.designation) &&
        (one.count === null || other.count === null || isSameCount(one.count, other.count)),
    ),
  );
