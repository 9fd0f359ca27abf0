import { unnamedActor, type Claim, type Status } from "../model/claim.ts";
import type { Location } from "../model/place.ts";

/** What must agree for two claims to be able to tell of one deployment. */

const land = new Set<string>(["troops", "land-unit", "other", "peacekeepers", "instructors"]);
const presence = new Set<string>(["station", "mass"]);

/** People and their units are one kind of force; equipment is a kind for each category. */
const kindOf = ({ force }: Claim): string => (land.has(force.category) ? "people" : force.category);

/** Alerts, exercises and withdrawals are each their own; all else brings a force to a place or has it there. */
const actOf = ({ action }: Claim): string =>
  action === "alert" || action === "exercise" || action === "withdraw" ? action : "motion";

export const isNo = (status: Status): boolean => status === "ruled-out" || status === "denied";
export const isPresence = ({ action }: Claim): boolean => presence.has(action);

const outside = new Set<string>(["near", "border", "around"]);

/** A place by its gazetteer id and the side of it that is meant; "" for none. */
function placeKey(location: Location | null): string {
  if (!location) return "";
  const relation = outside.has(location.relation) ? "outside" : location.relation;
  // A part and a point off the coast are only the same where they come out the same.
  const exact =
    relation === "part" || relation === "off" ? `${location.lat.toFixed(0)} ${location.lon.toFixed(0)}` : "";
  return `${location.place ?? location.name} ${relation} ${exact}`;
}

/** Where a claim is drawn: a withdrawal at the place left, an alert at home wherever that is said to be. */
export const placeOf = (claim: Claim): Location | null =>
  claim.action === "alert"
    ? null
    : claim.action === "withdraw"
      ? (claim.origin ?? claim.destination)
      : claim.destination;

/** Who acts; whom one source leaves unnamed is nobody that another one tells of. */
const actorKey = ({ actor, source }: Claim): string =>
  actor.country ?? (actor.name === unnamedActor ? `${actor.name} ${source}` : actor.name);

/** Claims of one actor, kind of force and act, of which all or none are denied. */
export const subjectKey = (claim: Claim): string =>
  JSON.stringify([actorKey(claim), kindOf(claim), actOf(claim), isNo(claim.status)]);

export const whereKey = (claim: Claim): string => placeKey(placeOf(claim));

/** Two figures for one force: the same, or as near as "about" and "more than" leave open. */
export const isSameCount = (a: number, b: number): boolean => Math.max(a, b) <= 1.25 * Math.min(a, b);
