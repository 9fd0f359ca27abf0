/**
 * What ORBAT Mapper's loader goes through without asking whether it is there (version 2.0.0 of its scenarios, which its later
 * programs upgrade), and the names that its models know: it publishes no schema, and its licence is not ours, so it is told
 * here by hand, after its models and its loader as of versions 2.2.0 and 3.2.0.
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
  settings: Record<string, unknown>;
}

interface Unit {
  id: string;
  name: string;
  sidc: string;
  description: string;
  location?: number[];
  textAmplifiers: Record<string, unknown>;
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

/** Of each part of a scenario the names that the models know; a program would lose any other without a word. */
const known = {
  scenario:
    "id type version meta name description startTime timeZone symbologyStandard sides events layers mapLayers equipment personnel supplyCategories settings",
  settings: "rangeRingGroups statuses supplyClasses supplyUoMs map boundingBox symbolFillColors customSymbols",
  side: "id name description standardIdentity symbolOptions isHidden groups locked subUnits",
  group: "id name description subUnits symbolOptions isHidden locked",
  unit: "id name sidc shortName description externalUrl subUnits location state symbolOptions textAmplifiers reinforcedStatus rangeRings equipment personnel supplies media status template properties locked style",
  amplifiers:
    "quantity reinforcedReduced staffComments additionalInformation evaluationRating combatEffectiveness signatureEquipment higherFormation hostile iffSif direction uniqueDesignation type dtg altitudeDepth location speed specialHeadquarters country platformType equipmentTeardownTime commonIdentifier headquartersElement targetNumber guardedUnit specialDesignator sigint",
  event: "id title subTitle description media externalUrl startTime uiActions where",
  where: "type units mapAnimation maxZoom",
  layer: "id name description features isHidden visibleFromT visibleUntilT",
  feature: "type id geometry properties meta style state",
  meta: "type name description externalUrl visibleFromT visibleUntilT radius isHidden locked",
  style:
    "fill fill-opacity stroke stroke-opacity stroke-width stroke-style marker-color marker-size marker-symbol showLabel title text-placement text-align text-offset-x text-offset-y limitVisibility minZoom maxZoom textMinZoom textMaxZoom arrow-start arrow-end",
};

/** The versions from the first that knows all of this on: a later program upgrades them. */
const versions = ["2.0.0", "2.1.0", "2.2.0"];

/** Everything in a scenario on which the loader or the map would stumble. */
export function faultsOf(scenario: Scenario): string[] {
  const faults: string[] = [];
  const ask = (holds: boolean, what: string): void => void (holds || faults.push(what));
  const ids: string[] = [];
  const knows = (part: keyof typeof known, value: object): void =>
    Object.keys(value).forEach((key) => ask(known[part].split(" ").includes(key), `${key} of a ${part}`));
  knows("scenario", scenario);
  knows("settings", scenario.settings);
  ask(Object.values(scenario.settings).every(Array.isArray), "settings");
  ask(scenario.type === "ORBAT-mapper", "type");
  ask(versions.includes(scenario.version), "version");
  ask(typeof scenario.id === "string" && scenario.name !== "", "id and name");
  ask(scenario.startTime === undefined || !Number.isNaN(Date.parse(scenario.startTime)), "startTime");
  ask(Array.isArray(scenario.mapLayers), "mapLayers");
  const walk = (unit: Unit): void => {
    ids.push(unit.id);
    knows("unit", unit);
    knows("amplifiers", unit.textAmplifiers);
    ask(
      Object.values(unit.textAmplifiers).every((text) => typeof text === "string"),
      `amplifiers of ${unit.id}`,
    );
    ask(unit.name !== "" && /^\d{20}$/.test(unit.sidc), `name and sidc of ${unit.id}`);
    ask(unit.location === undefined || isPosition(unit.location), `location of ${unit.id}`);
    unit.subUnits.forEach(walk);
  };
  for (const side of scenario.sides) {
    ids.push(side.id);
    knows("side", side);
    ask(/^[0-6]$/.test(side.standardIdentity), `identity of ${side.id}`);
    for (const group of side.groups) {
      ids.push(group.id);
      knows("group", group);
      group.subUnits.forEach(walk);
    }
  }
  const units = new Set(ids);
  for (const event of scenario.events) {
    ids.push(event.id);
    knows("event", event);
    knows("where", event.where);
    ask(!Number.isNaN(Date.parse(event.startTime)), `start of ${event.id}`);
    ask(event.where.type === "units" && event.where.units.every((id) => units.has(id)), `units of ${event.id}`);
  }
  for (const layer of scenario.layers) {
    ids.push(layer.id);
    knows("layer", layer);
    for (const feature of layer.features) {
      const { type, id, geometry, properties, meta, style } = feature;
      knows("feature", feature);
      knows("meta", meta);
      knows("style", style);
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
