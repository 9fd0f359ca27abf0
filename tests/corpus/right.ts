import { distance } from "@turf/distance";
import type { Action, Category, Claim, Status } from "../../src/model/claim.ts";
import type { Location } from "../../src/model/place.ts";
import type { GoldClaim, GoldLocation } from "./gold.ts";

type Domain = "land" | "air" | "sea" | "materiel" | "other";

const categories: Record<Domain, Category[]> = {
  land: [
    "troops",
    "land-unit",
    "armour",
    "artillery",
    "missile",
    "air-defence",
    "instructors",
    "peacekeepers",
    "headquarters",
  ],
  air: ["fighter", "bomber", "transport-aircraft", "helicopter", "drone"],
  sea: ["ship", "submarine", "carrier", "naval-group"],
  materiel: ["materiel"],
  other: ["other"],
};
const domains = new Map(
  Object.entries(categories).flatMap(([domain, members]) => members.map((member) => [member, domain as Domain])),
);

const families: Action[][] = [
  ["deploy", "send", "reinforce", "rotate", "transit", "patrol"],
  ["station", "mass"],
  ["transfer", "offer"],
];
const inFamily = (action: Action): Action => families.find((family) => family.includes(action))?.[0] ?? action;
/** Moves, presence and transfers alike put a force somewhere. */
export const inWideFamily = (action: Action): Action => (families.flat().includes(action) ? "deploy" : action);

export const isSameActing = (gold: GoldClaim, claim: Claim): boolean =>
  gold.action.some((action) => inWideFamily(action) === inWideFamily(claim.action));

/** No and not so are one family. */
export const isNo = (status: Status): boolean => status === "denied" || status === "ruled-out";
export const isSameStatus = (a: Status, b: Status): boolean => a === b || (isNo(a) && isNo(b));

const isSoldiers = (category: Category): boolean => category === "troops" || category === "land-unit";

export const isSameActor = (gold: GoldClaim, { actor }: Claim): boolean =>
  (gold.actorCountries ?? [gold.actorCountry]).includes(actor.country);

/** On land, in the air, at sea; "other" goes with any, and gold's "other" with what is on land. */
export function isSameDomain(gold: GoldClaim, { force }: Claim): boolean {
  const domain = domains.get(force.category);
  if (domain === "other") return true;
  return gold.categories.some((category) => (category === "other" ? "land" : domains.get(category)) === domain);
}

const folded = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

/** How far from a gold place a location may lie, by the extent of the place; twice as far under the same name. */
function reachKm({ radiusKm, name }: GoldLocation, location: Location): number {
  const isNamesake = folded(name) === folded(location.name);
  if (radiusKm === 0) return 161 * (isNamesake ? 4 : 1);
  const reach = radiusKm <= 15 ? 15 : radiusKm <= 60 ? Math.max(50, radiusKm) : Math.max(161, radiusKm);
  return reach * (isNamesake ? 2 : 1);
}

function isAt(gold: GoldLocation | null, location: Location | null): boolean {
  if (!gold || !location) return !gold && !location;
  const fromHere = ({ lat, lon }: { lat: number; lon: number }): number =>
    distance([lon, lat], [location.lon, location.lat]);
  if (gold.avoid?.some((circle) => fromHere(circle) <= circle.radiusKm)) return false;
  return fromHere(gold) <= reachKm(gold, location);
}

/** Which slots of a claim are as the annotator has them. */
export function rightSlots(gold: GoldClaim, claim: Claim): Record<string, boolean> {
  const { force } = claim;
  return {
    category:
      gold.categories.includes(force.category) || (isSoldiers(force.category) && gold.categories.some(isSoldiers)),
    count: [gold.force.count, ...(gold.accept?.count ?? [])].includes(force.count),
    designation:
      gold.force.designation === null || folded(force.designation ?? "").includes(folded(gold.force.designation)),
    action: gold.action.some((action) => inFamily(action) === inFamily(claim.action)),
    status: gold.status.some((status) => isSameStatus(status, claim.status)),
    destination: gold.destination.some((place) => isAt(place, claim.destination)),
  };
}

/** All that a reader would see on the map is right. */
export const isStrict = (slots: Record<string, boolean>): boolean =>
  ["category", "count", "action", "status", "destination"].every((slot) => slots[slot]);
