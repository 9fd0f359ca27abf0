import type { Deployment } from "../model/laydown.ts";

/** "Planned: Denmark, deploy, four F-16 fighter jets, Lithuania": the status comes first where it is no report. */
export function deploymentTitle({ actor, force, action, status, origin, destination }: Deployment): string {
  const lead = status === "reported" ? "" : `${status.charAt(0).toUpperCase()}${status.slice(1)}: `;
  const path = [origin, destination].flatMap((place) => (place ? [place.name] : [])).join(" → ");
  return lead + [actor.name, action, force.text, path].filter((part) => part !== "").join(", ");
}
