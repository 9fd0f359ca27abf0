import type { When } from "../../model/claim.ts";
import type { Location } from "../../model/place.ts";

const dayLength = 86_400_000;

/** As ACLED counts it: 1 a day is known, 2 a week, 3 less; null where no day is. */
export function timePrecision(when: When | null): number | null {
  if (when === null || (when.from === null && when.to === null)) return null;
  if (when.from === null || when.to === null) return 3;
  const days = (Date.parse(when.to) - Date.parse(when.from)) / dayLength;
  return days < 1 ? 1 : days < 7 ? 2 : 3;
}

/** As ACLED counts it: 1 a town or a site, 2 a region or near a town, 3 less. */
export function geoPrecision({ precision, relation }: Location): number {
  const isTown = precision === "site" || precision === "town";
  if (isTown) return relation === "in" ? 1 : 2;
  return precision === "region" && relation === "in" ? 2 : 3;
}
