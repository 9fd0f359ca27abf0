import type { Claim } from "../../model/claim.ts";
import type { Deployment } from "../../model/laydown.ts";
import type { Range } from "../../read/paragraphs.ts";
import { claimsNewestFirst, type Lookup } from "../lookup.ts";

/** A source that is open in the reader, and what is looked at in it: a claim, or other words of it. */
export interface Reading {
  source: string;
  claim: string | null;
  /** The words of a mention or a note; null where a claim, or nothing yet, is looked at. */
  span: Range | null;
}

/** The words of a claim in its source. */
export const readingOf = ({ id, source }: Claim): Reading => ({ source, claim: id, span: null });

/** Where an open reader goes when a deployment is chosen: to its words, in the same source where that has some. */
export function followed(reading: Reading, deployment: Deployment, lookup: Lookup): Reading {
  if (reading.claim !== null && deployment.claims.includes(reading.claim)) return reading;
  const claims = claimsNewestFirst(deployment, lookup);
  const claim = claims.find(({ source }) => source === reading.source) ?? claims[0];
  return claim ? readingOf(claim) : reading;
}
