import type { Feature, LineString } from "geojson";
import type { Deployment } from "../../model/laydown.ts";
import { deploymentTitle } from "../deployment-title.ts";
import type { ExportView } from "../export-view.ts";
import { drawnOf } from "../geometry.ts";
import type { Voice } from "../voices.ts";

/** An arrow of a scenario's layer. */
type Arrow = Feature<LineString> & { meta: { type: "LineString"; name: string }; style: Record<string, unknown> };

/** An arrow for each deployment with a stated origin that is not said to be untrue; dashed unless it is reported. */
export function movementsOf(
  deployments: readonly Deployment[],
  voices: (deployment: Deployment) => readonly Voice[],
  view: ExportView,
): Arrow[] {
  return deployments.flatMap((deployment) => {
    const { id, status } = deployment;
    if (status === "denied" || status === "ruled-out") return [];
    const { way } = drawnOf(deployment, voices(deployment));
    if (!way) return [];
    const { stroke } = view.lookOf(view.sides.get(id) ?? "unknown", status);
    const lines = way.type === "LineString" ? [way.coordinates] : way.coordinates;
    return lines.map((coordinates, at) => ({
      type: "Feature" as const,
      id: `movement-${id}-${at}`,
      geometry: { type: "LineString" as const, coordinates },
      properties: {},
      meta: { type: "LineString" as const, name: deploymentTitle(deployment) },
      style: {
        stroke,
        "stroke-width": status === "reported" || status === "planned" ? 3 : 1.5,
        "stroke-style": status === "reported" ? "solid" : "dashed",
        "arrow-end": at === lines.length - 1 ? "arrow" : "none",
      },
    }));
  });
}
