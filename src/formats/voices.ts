import type { Claim } from "../model/claim.ts";
import type { Deployment, Laydown } from "../model/laydown.ts";
import type { Source } from "../model/source.ts";

/** A claim with the source that makes it. */
export interface Voice {
  claim: Claim;
  source: Source;
}

/** Gives for a deployment who says so, in the order of its claims. */
export function voicesIn(laydown: Laydown): (deployment: Deployment) => Voice[] {
  const claims = new Map(laydown.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(laydown.sources.map((source) => [source.id, source]));
  return (deployment) =>
    deployment.claims.flatMap((id) => {
      const claim = claims.get(id);
      const source = claim && sources.get(claim.source);
      return claim && source ? [{ claim, source }] : [];
    });
}
