import { describe, expect, it } from "vitest";
import { plainView } from "../../src/formats/export-view.ts";
import { orbat } from "../../src/formats/orbat.ts";
import type { Laydown } from "../../src/model/laydown.ts";
import { at, hostileTexts, laydownOf } from "./laydown.ts";
import { faultsOf, type Scenario } from "./orbat-loader.ts";

const scenarioOf = (laydown: Laydown, view = plainView): Scenario => {
  const scenario = JSON.parse(orbat.write(laydown, view)) as Scenario;
  expect(faultsOf(scenario)).toEqual([]);
  return scenario;
};
const unitOf = (laydown: Laydown) => scenarioOf(laydown).sides[0]?.groups[0]?.subUnits[0];

describe("an ORBAT Mapper scenario", () => {
  it("has what its loader asks for", () => {
    const scenario = scenarioOf(laydownOf());
    expect(scenario).toMatchObject({ type: "ORBAT-mapper", startTime: "2022-01-25T00:00:00Z" });
    expect(unitOf(laydownOf())).toMatchObject({
      name: "four F-16 jets",
      sidc: "10010100001101040000",
      location: [24, 55],
      textAmplifiers: { quantity: "4" },
      externalUrl: "https://nato.int/a",
    });
  });

  it("puts actors into the sides of the view", () => {
    const view = {
      ...plainView,
      sides: new Map([["d1", "hostile" as const]]),
      sideNames: { ...plainView.sideNames, hostile: "Opposing forces" },
    };
    expect(scenarioOf(laydownOf(), view).sides).toMatchObject([
      {
        name: "Opposing forces",
        standardIdentity: "6",
        groups: [{ name: "Denmark", subUnits: [{ sidc: "10060100001101040000" }] }],
      },
    ]);
  });

  it("draws an arrow where the origin is stated, cut at the antimeridian", () => {
    const arrows = (laydown: Laydown) => scenarioOf(laydown).layers[0]?.features ?? [];
    expect(arrows(laydownOf())).toMatchObject([{ geometry: { coordinates: [[9.3, 55.2], [24, 55]] }, style: { "arrow-end": "arrow" } }]); // prettier-ignore
    expect(arrows(laydownOf({}, "implied"))).toEqual([]);
    expect(arrows(laydownOf({ status: "considered" }))).toMatchObject([{ style: { "stroke-style": "dashed" } }]);
    expect(arrows(laydownOf({ origin: at("A", 0, 170), destination: at("B", 10, -170) }))).toHaveLength(2);
  });

  it.each(["denied", "ruled-out"] as const)("lists what is %s, and draws nothing of it", (status) => {
    const scenario = scenarioOf(laydownOf({ status }));
    expect(unitOf(laydownOf({ status }))).toMatchObject({ name: `${status}: four F-16 jets` });
    expect(unitOf(laydownOf({ status }))).not.toHaveProperty("location");
    expect(scenario.layers[0]?.features).toEqual([]);
    expect(scenario.events).toEqual([]);
  });

  it("has an event for what has a day", () => {
    expect(scenarioOf(laydownOf()).events).toMatchObject([
      { startTime: "2022-01-24T00:00:00Z", where: { units: ["d1"] } },
    ]);
    expect(scenarioOf(laydownOf({ when: null })).events).toEqual([]);
  });

  it.each(hostileTexts)("holds a hostile quote as text that Markdown leaves alone: %j", (text) => {
    const description = unitOf(laydownOf({}, "stated", text))?.description ?? "";
    expect(description.replace(/\\(.)/gs, "$1")).toContain(text.replace(/\s*\n\s*/g, " "));
    expect(description.replace(/\\./gs, "")).not.toMatch(/[<>[\]`*_#&]/);
  });
});
