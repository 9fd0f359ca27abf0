/**
 * What ORBAT Mapper's loader goes through without asking whether it is there (version 2.0.0 of its scenarios, which its later
 * programs upgrade): its licence is not ours, so it is told here by hand.
 */
export interface Scenario {
  id: string;
  type: string;
  version: string;
  name: string;
  startTime?: string;
  sides: {
    id: string;
    name: string;
    standardIdentity: string;
    groups: { id: string; name: string; subUnits: Unit[] }[];
  }[];
  events: { id: string; title: string; startTime: string; where: { type: string; units: string[] } }[];
  layers: { id: string; name: string; features: Arrow[] }[];
  mapLayers: unknown[];
}

interface Unit {
  id: string;
  name: string;
  sidc: string;
  description: string;
  location?: number[];
  subUnits: Unit[];
}

interface Arrow {
  type: string;
  id: string;
  geometry: { type: string; coordinates: number[][] };
  properties: object;
  meta: { type: string };
  style: object;
}

/** Everything in a scenario on which the loader or the map would stumble. */
export function faultsOf(scenario: Scenario): string[] {
  const faults: string[] = [];
  const ask = (holds: boolean, what: string): void => void (holds || faults.push(what));
  const ids: string[] = [];
  ask(scenario.type === "ORBAT-mapper", "type");
  ask(/^\d+\.\d+\.\d+$/.test(scenario.version), "version");
  ask(typeof scenario.id === "string" && scenario.name !== "", "id and name");
  ask(scenario.startTime === undefined || !Number.isNaN(Date.parse(scenario.startTime)), "startTime");
  ask(Array.isArray(scenario.mapLayers), "mapLayers");
  const walk = (unit: Unit): void => {
    ids.push(unit.id);
    ask(unit.name !== "" && /^\d{20}$/.test(unit.sidc), `name and sidc of ${unit.id}`);
    ask(unit.location === undefined || isPosition(unit.location), `location of ${unit.id}`);
    unit.subUnits.forEach(walk);
  };
  for (const side of scenario.sides) {
    ids.push(side.id);
    ask(/^[0-6]$/.test(side.standardIdentity), `identity of ${side.id}`);
    for (const group of side.groups) {
      ids.push(group.id);
      group.subUnits.forEach(walk);
    }
  }
  const units = new Set(ids);
  for (const event of scenario.events) {
    ids.push(event.id);
    ask(!Number.isNaN(Date.parse(event.startTime)), `start of ${event.id}`);
    ask(event.where.type === "units" && event.where.units.every((id) => units.has(id)), `units of ${event.id}`);
  }
  for (const layer of scenario.layers) {
    ids.push(layer.id);
    for (const { type, id, geometry, properties, meta, style } of layer.features) {
      ids.push(id);
      ask(
        type === "Feature" && geometry.type === meta.type && geometry.coordinates.every(isPosition),
        `shape of ${id}`,
      );
      ask(typeof properties === "object" && typeof style === "object", `style of ${id}`);
    }
  }
  ask(new Set(ids).size === ids.length, "ids that are used twice");
  return faults;
}

const isPosition = ([lon, lat, ...more]: number[]): boolean =>
  more.length === 0 && Math.abs(lon ?? 999) <= 180 && Math.abs(lat ?? 999) <= 90;
