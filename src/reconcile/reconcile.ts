import { statuses, type Claim } from "../model/claim.ts";
import { identityOf } from "../model/identity.ts";
import type { Deployment } from "../model/laydown.ts";
import type { Source } from "../model/source.ts";
import { placeOf, whereKey } from "./alike.ts";
import { gradeOf, reliabilityOf } from "./grade.ts";
import { groupsOf } from "./group.ts";
import { bestSupported, corroborationOf, disputeOf, familiesOf } from "./support.ts";

/** The deployments that claims tell of. It makes no difference in which order the claims come or how they were gathered before. */
export function reconcile(claims: readonly Claim[], sources: readonly Source[]): Deployment[] {
  const families = familiesOf(sources);
  const reliability = reliabilityOf(sources);
  return groupsOf(claims)
    .map((group): Deployment => {
      const corroboration = corroborationOf(group, families);
      return { ...deploymentOf(group), corroboration, grade: gradeOf(group, corroboration, reliability) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const surer = (a: Claim, b: Claim): number => b.score - a.score;
const present = (value: unknown): number => (value === null ? 1 : 0);

/** Each slot keeps the value that most sources give; what stands against it is a dispute. Statuses that tie give the weaker. */
function deploymentOf(claims: readonly Claim[]): Omit<Deployment, "corroboration" | "grade"> {
  const status = bestSupported(
    claims,
    (claim) => claim.status,
    (a, b) => statuses.indexOf(b.status) - statuses.indexOf(a.status),
  );
  const counted = claims.filter(({ force }) => force.count !== null);
  const force = bestSupported(
    counted.length > 0 ? counted : claims,
    (claim) => String(claim.force.count),
    (a, b) => present(a.force.designation) - present(b.force.designation) || surer(a, b),
  );
  const action = bestSupported(claims, (claim) => claim.action, surer);
  const located = claims.filter((claim) => placeOf(claim) ?? claim.destination);
  const place = bestSupported(
    located,
    whereKey,
    (a, b) => (placeOf(a)?.radiusKm ?? 0) - (placeOf(b)?.radiusKm ?? 0) || surer(a, b),
  );
  if (!status || !force || !action) throw new Error("A deployment rests on at least one claim: got none.");
  const designation =
    claims
      .map((claim) => claim.force.designation)
      .filter((name) => name !== null)
      .sort()[0] ?? null;
  const digit = status.status === "reported" ? "0" : "1";
  const disputes = [
    disputeOf("count", claims, (claim) => claim.force.count),
    disputeOf("status", claims, (claim) => claim.status),
    disputeOf("designation", claims, (claim) => claim.force.designation),
  ];
  return {
    id: identityOf("deployment", claims.map(({ id }) => id).sort()),
    claims: [...claims].sort((a, b) => surer(a, b) || (a.id < b.id ? -1 : 1)).map(({ id }) => id),
    actor: status.actor,
    force: { ...force.force, designation, sidc: `${force.force.sidc.slice(0, 6)}${digit}${force.force.sidc.slice(7)}` },
    action: action.action,
    status: status.status,
    origin: (place ?? status).origin ?? claims.find(({ origin }) => origin)?.origin ?? null,
    destination: place?.destination ?? null,
    when: status.when ?? claims.find(({ when }) => when)?.when ?? null,
    disputes: disputes.filter((dispute) => dispute !== null),
  };
}
