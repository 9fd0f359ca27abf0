import { check } from "@placemarkio/check-geojson";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { plainView } from "../../src/formats/export-view.ts";
import { geojson } from "../../src/formats/geojson.ts";
import { statuses } from "../../src/model/claim.ts";
import { at, hostileTexts, jets, laydownOf } from "./laydown.ts";

const featureOf = (...laydown: Parameters<typeof laydownOf>): Feature<Geometry | null> => {
  const text = geojson.write(laydownOf(...laydown), plainView);
  const { features } = check(text) as FeatureCollection<Geometry | null>;
  if (!features[0]) throw new Error("No feature was written.");
  return features[0];
};

describe("geojson", () => {
  it("draws a line from a stated origin to the destination, longitude first", () => {
    expect(featureOf().geometry).toEqual({ type: "LineString", coordinates: [[9.3, 55.2], [24, 55]] }); // prettier-ignore
  });

  it("draws a point where the origin is only implied, or nobody moves", () => {
    const lithuania = { type: "Point", coordinates: [24, 55] };
    expect(featureOf({}, "implied").geometry).toEqual(lithuania);
    expect(featureOf({ origin: null }).geometry).toEqual(lithuania);
    expect(featureOf({ action: "alert" }).geometry).toEqual(lithuania);
    expect(featureOf({ origin: at("Lithuania", 55, 24) }).geometry).toEqual(lithuania);
  });

  it("stands where the map draws it: a withdrawal at its origin, a send without a goal nowhere", () => {
    const skrydstrup = { type: "Point", coordinates: [9.3, 55.2] };
    expect(featureOf({ destination: null, action: "withdraw" }).geometry).toEqual(skrydstrup);
    expect(featureOf({ destination: null }).geometry).toBeNull();
  });

  it("points an arrow along a line", () => {
    expect(featureOf().properties).toMatchObject({ "arrow-end": "arrow" });
    expect(featureOf({ origin: null }).properties).not.toHaveProperty("arrow-end");
  });

  it("wears the side and the colours of a view", () => {
    const view = {
      ...plainView,
      sides: new Map([["d1", "hostile" as const]]),
      lookOf: () => ({ ...plainView.lookOf("hostile", "reported"), stroke: "#a01c1c" }),
    };
    const { features } = JSON.parse(geojson.write(laydownOf(), view)) as FeatureCollection;
    expect(features[0]?.properties).toMatchObject({ sidc: "10060100001101040000", side: "hostile", stroke: "#a01c1c" });
  });

  it.each(hostileTexts)("holds a hostile quote as it is: %j", (text) => {
    const feature = featureOf({ actor: { name: text, country: null } }, "stated", text);
    expect(feature.properties?.["quotes"]).toMatchObject([{ text }]);
    expect(feature.properties).toMatchObject({ actor: text });
  });

  it("invents no place", () => {
    const feature = featureOf({ origin: null, destination: null });
    expect(feature.geometry).toBeNull();
    expect(feature.properties).toMatchObject({ place: null, precision: null, radiusKm: null, destination: null });
  });

  it.each([
    ["eastward", 170, -170, [[[170, 0], [180, 5]], [[-180, 5], [-170, 10]]]], // prettier-ignore
    ["westward", -170, 170, [[[-170, 0], [-180, 5]], [[180, 5], [170, 10]]]], // prettier-ignore
  ])("cuts a line at the antimeridian, %s", (_name, from, to, coordinates) => {
    const feature = featureOf({ origin: at("A", 0, from), destination: at("B", 10, to) });
    expect(feature.geometry).toEqual({ type: "MultiLineString", coordinates });
  });

  it("names its properties as TacticalJSON and simplestyle do", () => {
    const { id, properties } = featureOf();
    expect(id).toBe("d1");
    expect(properties).toMatchObject({
      sidc: "10010100001101040000",
      quantity: 4,
      type: "F-16",
      title: "Denmark, send, four F-16 jets, Skrydstrup → Lithuania",
      actor: "Denmark",
      status: "reported",
      precision: "country",
      radiusKm: 100,
      from: "2022-01-24",
      stroke: expect.stringMatching(/^#[0-9a-f]{6}$/),
    });
  });

  it("carries every quote with its source", () => {
    expect(featureOf().properties?.["quotes"]).toEqual([
      expect.objectContaining({
        text: "Denmark is sending four F-16 jets from Skrydstrup to Lithuania.",
        source: "s1",
        title: "Jets",
        publisher: "NATO",
        url: "https://nato.int/a",
        speaker: "NATO",
      }),
    ]);
  });

  it.each(statuses.filter((status) => status !== "reported"))("says in the title that a deployment is %s", (status) => {
    const { properties } = featureOf({ status });
    expect(properties?.["title"]).toMatch(new RegExp(`^${status}: Denmark`, "i"));
  });

  it("draws what is not so paler than what is", () => {
    const opacity = statuses.map((status) => [status, featureOf({ status }).properties?.["stroke-opacity"]] as const);
    expect(opacity.filter(([, value]) => value < 0.5).map(([status]) => status)).toEqual(["ruled-out", "denied"]);
  });

  it("leaves out a quantity that no text states", () => {
    expect(featureOf({ force: { ...jets, count: null, countQualifier: null } }).properties).not.toHaveProperty(
      "quantity",
    );
  });

  it("credits the place data and carries the notes", () => {
    const notes = [{ source: null, span: null, stage: "read", level: "warning" as const, message: "a.txt is empty" }];
    const collection: unknown = JSON.parse(geojson.write({ ...laydownOf(), notes }, plainView));
    expect(collection).toMatchObject({ attribution: expect.stringContaining("GeoNames"), notes });
  });
});
