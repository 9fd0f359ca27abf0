import type { Force } from "../../model/claim.ts";
import type { Deployment } from "../../model/laydown.ts";
import type { Location } from "../../model/place.ts";

const qualifiers = { exact: "", about: "about ", "at-least": "at least ", "up-to": "up to " } as const;

/** "Planned: Denmark, deploy, 4 F-16 fighter jets → Lithuania": the status comes first where it is no report. */
export function deploymentTitle({ actor, force, action, status, origin, destination }: Deployment): string {
  const lead = status === "reported" ? "" : `${status.charAt(0).toUpperCase()}${status.slice(1)}: `;
  return `${lead}${actor.name}, ${action}, ${amountOf(force)}${pathOf(origin, destination)}`;
}

function pathOf(origin: Location | null, destination: Location | null): string {
  if (origin && destination) return `: ${origin.name} → ${destination.name}`;
  return origin ? ` from ${origin.name}` : destination ? ` → ${destination.name}` : "";
}

const amountOf = ({ count, countQualifier, text }: Force): string =>
  count === null ? text : `${qualifiers[countQualifier ?? "exact"]}${grouped(count)} ${text}`;

const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
