import type { Deployment, Laydown } from "../model/laydown.ts";
import { identityOf } from "../model/identity.ts";
import type { Side } from "../symbols/sidc.ts";
import { credits } from "./credits.ts";
import type { ExportView } from "./export-view.ts";
import type { TextFormat } from "./format.ts";
import { eventsOf } from "./orbat/events.ts";
import { markdownText } from "./orbat/markdown-text.ts";
import { movementsOf } from "./orbat/movements.ts";
import { type Unit, unitOf } from "./orbat/unit.ts";
import { voicesIn } from "./voices.ts";

/**
 * A scenario for ORBAT Mapper: sides as the view sees them, a group for each actor, a unit for each deployment, arrows for
 * movements and an event for each dated one. It is of the oldest version that has all of this; every later program
 * brings it up to its own. What has no place, or is said not to be so, is a unit without a location: listed, not drawn.
 */
export const orbat: TextFormat = {
  name: "orbat",
  title: "a scenario for ORBAT Mapper",
  extension: "orbat.json",
  mediaType: "application/json",
  per: "laydown",
  write: (laydown, view) => `${JSON.stringify(scenarioOf(laydown, view), null, 2)}\n`,
};

const identities: Readonly<Record<Side, string>> = { unknown: "1", friend: "3", neutral: "4", hostile: "6" };

function scenarioOf(laydown: Laydown, view: ExportView): object {
  const voices = voicesIn(laydown);
  const units = laydown.deployments.map((deployment) => ({
    deployment,
    side: view.sides.get(deployment.id) ?? "unknown",
    unit: unitOf(deployment, voices(deployment), view),
  }));
  const days = laydown.sources.flatMap(({ published }) => published ?? []).sort();
  return {
    id: identityOf(
      "scenario",
      laydown.deployments.map(({ id }) => id),
    ),
    type: "ORBAT-mapper",
    version: "2.0.0",
    name: view.title,
    description: markdownText(`${view.perspective}. Made by ${laydown.generator}. ${credits}.`),
    ...(days.length > 0 ? { startTime: `${days.at(-1)}T00:00:00Z` } : {}),
    timeZone: "UTC",
    sides: (["friend", "hostile", "neutral", "unknown"] as const)
      .map((side) =>
        sideOf(
          side,
          units.filter((each) => each.side === side),
          view,
        ),
      )
      .filter(({ groups }) => groups.length > 0),
    events: eventsOf(laydown.deployments),
    layers: [{ id: "movements", name: "Movements", features: movementsOf(laydown.deployments, voices, view) }],
    mapLayers: [],
    equipment: [],
    personnel: [],
    supplyCategories: [],
    settings: { rangeRingGroups: [], statuses: [], supplyClasses: [], supplyUoMs: [] },
  };
}

function sideOf(side: Side, units: readonly { deployment: Deployment; unit: Unit }[], view: ExportView) {
  const groups = new Map<string, Unit[]>();
  for (const { deployment, unit } of units) {
    const { name } = deployment.actor;
    groups.set(name, [...(groups.get(name) ?? []), unit]);
  }
  return {
    id: `side-${side}`,
    name: view.sideNames[side],
    standardIdentity: identities[side],
    groups: [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, subUnits]) => ({ id: identityOf("group", [side, name]), name, subUnits })),
  };
}
