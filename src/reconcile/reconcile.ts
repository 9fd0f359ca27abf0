import type { Claim } from "../model/claim.ts";
import { identityOf } from "../model/identity.ts";
import type { Deployment } from "../model/laydown.ts";
import type { Source } from "../model/source.ts";
import { isReal, statuses } from "../model/claim.ts";

/** Claims are of one deployment where actor, kind of force, action, reality and place agree. */
function keyOf(claim: Claim): string {
  const where = claim.destination ?? claim.origin;
  return JSON.stringify([
    claim.actor.country ?? claim.actor.name,
    claim.force.category,
    claim.force.designation,
    claim.action === "withdraw" || claim.action === "alert" || claim.action === "exercise" ? claim.action : "presence",
    isReal(claim.status),
    where ? [where.place, where.relation] : null,
    where ? null : claim.id,
  ]);
}

/** The claim that says most: the surest status first, then the one with a count, then the best supported. */
const byWeight = (a: Claim, b: Claim): number =>
  statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
  Number(b.force.count !== null) - Number(a.force.count !== null) ||
  b.score - a.score ||
  (a.id < b.id ? -1 : 1);

/** The deployments that claims tell of. The order of the claims makes no difference. */
export function reconcile(claims: readonly Claim[], sources: readonly Source[]): Deployment[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) groups.set(keyOf(claim), [...(groups.get(keyOf(claim)) ?? []), claim]);
  const publisherOf = new Map(sources.map(({ id, publisher }) => [id, publisher ?? id]));
  return [...groups.values()]
    .map((group) => deploymentOf([...group].sort(byWeight), publisherOf))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function deploymentOf(claims: readonly Claim[], publisherOf: ReadonlyMap<string, string>): Deployment {
  const [best] = claims;
  if (!best) throw new Error("A deployment rests on at least one claim: got none.");
  const { actor, force, action, status, origin, destination } = best;
  return {
    id: identityOf("deployment", claims.map(({ id }) => id).sort()),
    claims: claims.map(({ id }) => id),
    actor,
    force,
    action,
    status,
    origin: origin ?? claims.find((claim) => claim.origin)?.origin ?? null,
    destination,
    when: claims.find(({ when }) => when)?.when ?? null,
    corroboration: new Set(claims.map(({ source }) => publisherOf.get(source))).size,
    disputes: [
      dispute("count", claims, (claim) => claim.force.count),
      dispute("status", claims, (claim) => claim.status),
    ].filter(({ values }) => values.length > 1),
  };
}

/** The values that claims give a slot, and which claims give them. */
function dispute(
  slot: string,
  claims: readonly Claim[],
  valueOf: (claim: Claim) => string | number | null,
): Deployment["disputes"][number] {
  const values = new Map<string | number | null, string[]>();
  for (const claim of claims) values.set(valueOf(claim), [...(values.get(valueOf(claim)) ?? []), claim.id]);
  return { slot, values: [...values].map(([value, ids]) => ({ value, claims: ids })) };
}
