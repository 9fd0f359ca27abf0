import type { Action, Category, Claim, Force, Status } from "../../src/model/claim.ts";
import { identityOf } from "../../src/model/identity.ts";
import type { Location } from "../../src/model/place.ts";

export const at = (name: string, told: Partial<Location> = {}): Location => ({
  name,
  lat: 55,
  lon: 24,
  radiusKm: 170,
  place: `test:${name}`,
  relation: "in",
  precision: "country",
  ...told,
});

interface Told {
  source?: string;
  quote?: string;
  country?: string | null;
  category?: Category;
  action?: Action;
  status?: Status;
  origin?: Location | null;
  destination?: Location | null;
  force?: Partial<Force>;
  when?: Claim["when"];
  speaker?: string | null;
  score?: number;
}

/** A claim of which only what matters is told: else Danish fighters sent to Lithuania, as source "a" reports. */
export function claim(told: Told = {}): Claim {
  const {
    source = "a",
    quote = "Denmark sent jets to Lithuania",
    country = "DK",
    category = "fighter",
    action = "send",
    status = "reported",
    origin = null,
    destination = at("Lithuania"),
    when = null,
    speaker = null,
    score = 0.9,
  } = told;
  const words = { start: 0, end: quote.length, text: quote };
  return {
    id: identityOf("claim", [JSON.stringify(told)]),
    source,
    quote: words,
    actor: { name: country ?? "rebels", country },
    force: {
      category,
      text: "jets",
      designation: null,
      count: null,
      countQualifier: null,
      sidc: "10010000000000000000",
      ...told.force,
    },
    action,
    status,
    origin,
    destination,
    when,
    speaker,
    score,
    evidence: {},
  };
}
