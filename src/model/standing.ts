import type { Deployment } from "./laydown.ts";
import type { Location } from "./place.ts";

/**
 * Where a deployment stands on a map: its destination, but a withdrawal at the place it leaves. Null where the text names
 * no such place, or only a continent: then it has no mark.
 */
export function locationOf({ action, origin, destination }: Deployment): Location | null {
  const location =
    action === "withdraw" ? (origin ?? destination) : action === "alert" ? (destination ?? origin) : destination;
  return location && isWholeContinent(location) ? null : location;
}

const isWholeContinent = ({ precision, relation }: Location): boolean => precision === "vague" && relation === "in";
