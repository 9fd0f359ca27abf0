import { isReal } from "../../model/claim.ts";
import type { Deployment } from "../../model/laydown.ts";
import { deploymentTitle } from "../deployment-title.ts";

/** An event on a scenario's timeline. */
interface ScenarioEvent {
  id: string;
  title: string;
  /** ISO 8601. */
  startTime: string;
  where: { type: "units"; units: string[] };
}

/** What is said to happen, or to be going to, on a known day. */
export const eventsOf = (deployments: readonly Deployment[]): ScenarioEvent[] =>
  deployments.flatMap((deployment) => {
    const day = deployment.when?.from ?? deployment.when?.to;
    if (!day || !isReal(deployment.status)) return [];
    return [
      {
        id: `event-${deployment.id}`,
        title: deploymentTitle(deployment),
        startTime: `${day}T00:00:00Z`,
        where: { type: "units", units: [deployment.id] },
      },
    ];
  });
