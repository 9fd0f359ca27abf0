import { describe, expect, it } from "vitest";
import { statuses } from "../../src/model/claim.ts";
import type { Deployment } from "../../src/model/laydown.ts";
import { makeScene } from "../../src/scene/make-scene.ts";
import { toPixel } from "../../src/scene/mercator.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { at, context, deployment, laydownOf, only, usual, views } from "./sample.ts";

const draw = (deployments: Deployment[], shown = usual): Scene =>
  makeScene(only(laydownOf(deployments), shown), { zoom: 4, selected: null }, context);

const arrows: [name: string, deployment: Deployment, arrow: "stated" | "implied" | "none"][] = [
  ["a deployment abroad", deployment("a"), "implied"],
  ["a deployment from a stated place", deployment("a", { origin: at.denmark }), "stated"],
  ["an exercise from a stated place", deployment("a", { action: "exercise", origin: at.denmark }), "stated"],
  ["an alert", deployment("a", { action: "alert", destination: at.denmark }), "none"],
  ["an alert that names two places", deployment("a", { action: "alert", origin: at.denmark }), "none"],
  ["a force stationed abroad", deployment("a", { action: "station" }), "none"],
  ["massing", deployment("a", { actor: ["Russia", "RU"], action: "mass", destination: at.nearUkraine }), "none"],
  ["a deployment at home", deployment("a", { destination: at.denmark }), "none"],
  ["a deployment to where the force comes from", deployment("a", { origin: at.lithuania }), "none"],
  [
    "a deployment to a region that holds the sender",
    deployment("a", { destination: { ...at.hawaii, lon: 15, lat: 50, radiusKm: 2000 } }),
    "none",
  ],
  ["a deployment of NATO, which has no home", deployment("a", { actor: ["NATO", "NATO"] }), "none"],
  ["a deployment of nobody known", deployment("a", { actor: ["militants", null] }), "none"],
  ["an offer to send", deployment("a", { action: "offer", status: "considered" }), "implied"],
  [
    "a withdrawal to a stated place",
    deployment("a", { action: "withdraw", origin: at.lithuania, destination: at.denmark }),
    "stated",
  ],
  [
    "a withdrawal to nowhere said",
    deployment("a", { action: "withdraw", origin: at.lithuania, destination: null }),
    "none",
  ],
];

describe("an arrow", () => {
  for (const [name, item, arrow] of arrows)
    it(`is ${arrow === "none" ? "not drawn" : `drawn with its origin ${arrow}`} for ${name}`, () => {
      const { movements } = draw([item]);
      expect(movements.map(({ originImplied }) => (originImplied ? "implied" : "stated"))).toEqual(
        arrow === "none" ? [] : [arrow],
      );
    });

  it("starts in the sender's own country where the origin is implied and the deployment is selected", () => {
    const senders: [string, string][] = [
      ["Denmark", "DK"],
      ["United States", "US"],
      ["Spain", "ES"],
      ["Norway", "NO"],
      ["Japan", "JP"],
    ];
    for (const actor of senders) {
      const view = { zoom: 4, selected: "a" };
      const [movement] = makeScene(laydownOf([deployment("a", { actor })]), view, context).movements;
      const [lon = 0, lat = 0] = movement!.path[0]!;
      expect(context.atlas.countryAt([lon < -180 ? lon + 360 : lon > 180 ? lon - 360 : lon, lat]), actor[0]).toBe(
        actor[1],
      );
    }
  });

  it("is a short tail where the origin is implied, as long as nobody asks for it", () => {
    const lengthOf = (selected: string | null): number => {
      const [{ path } = { path: [] }] = makeScene(
        laydownOf([deployment("a", { actor: ["United States", "US"] })]),
        { zoom: 4, selected },
        context,
      ).movements;
      const [from, to] = [path[0]!, path.at(-1)!].map((position) => toPixel(position, 4));
      return Math.hypot(to![0] - from![0], to![1] - from![1]);
    };
    expect(lengthOf(null)).toBeLessThan(140);
    expect(lengthOf("a")).toBeGreaterThan(1000);
  });

  it("is broader for a larger force", () => {
    const band = (count: number | null): number => draw([deployment("a", { force: { count } })]).movements[0]!.band;
    expect([null, 100, 1000, 8500, 100_000].map(band)).toEqual([1, 1, 2, 3, 4]);
  });
});

describe("a mark", () => {
  it("stands at the destination, and for a withdrawal at the origin", () => {
    const told = { origin: at.poland, destination: at.denmark };
    expect(draw([deployment("a", told)]).marks[0]!.anchor).toEqual([at.denmark.lon, at.denmark.lat]);
    expect(draw([deployment("a", { ...told, action: "withdraw" })]).marks[0]!.anchor).toEqual([
      at.poland.lon,
      at.poland.lat,
    ]);
  });

  it("is not drawn for a deployment without a place", () => {
    expect(draw([deployment("a", { destination: null })]).marks).toEqual([]);
    expect(draw([deployment("a", { destination: null, origin: at.denmark })]).marks).toEqual([]);
  });

  it("is not drawn for a whole continent", () => {
    const europe = { ...at.hawaii, name: "Europe", place: "Europe", precision: "vague" as const };
    expect(draw([deployment("a", { destination: europe })]).marks).toEqual([]);
    expect(draw([deployment("a", { destination: europe })]).movements).toEqual([]);
  });

  it("is drawn for each deployment of the laydown and no other", () => {
    const all = statuses.map((status) => deployment(status, { status }));
    const drawn = (shown: typeof usual): string[] =>
      draw(all, shown)
        .marks.flatMap(({ members }) => members)
        .sort();
    expect(drawn(usual)).toEqual([...usual].sort());
    expect(drawn(["denied"])).toEqual(["denied"]);
    expect(draw(all, []).marks).toEqual([]);
  });

  it("carries the side of the perspective and leaves the rest of the code alone", () => {
    const russian = deployment("a", { actor: ["Russia", "RU"], category: "missile", status: "planned" });
    const [natoMark, neutralMark] = views.map(
      (perspective) =>
        makeScene(laydownOf([russian]), { zoom: 4, selected: null }, { ...context, perspective }).marks[0]!,
    );
    expect(natoMark!.sidc).toBe("10061510001113000000");
    expect(neutralMark!.sidc).toBe("10041510001113000000");
    expect(russian.force.sidc[3]).toBe("1");
  });

  it("says how many of what", () => {
    const amplifier = (force: Parameters<typeof deployment>[1] & object): string | null =>
      draw([deployment("a", force)]).marks[0]!.amplifier;
    expect(amplifier({ force: { count: 4, designation: "F-16" } })).toBe("4 F-16");
    expect(amplifier({ force: { count: 100_000, countQualifier: "about" } })).toBe("~100,000");
    expect(amplifier({ force: { count: 8_500, countQualifier: "up-to" } })).toBe("≤8,500");
    expect(amplifier({ force: { count: 1_000_000, countQualifier: "at-least" } })).toBe("1,000,000+");
    expect(amplifier({ force: { count: 1, designation: "USS Nimitz" } })).toBe("USS Nimitz");
    expect(amplifier({})).toBeNull();
  });

  it("looks like a site only where the text names one", () => {
    const site = (destination: (typeof at)[keyof typeof at]): boolean =>
      draw([deployment("a", { destination })]).marks[0]!.site;
    expect(site(at.kharkiv)).toBe(true);
    expect(site({ ...at.kharkiv, relation: "near" })).toBe(false);
    for (const area of [at.lithuania, at.baltic, at.nearUkraine, at.hawaii]) expect(site(area)).toBe(false);
  });
});

describe("a caption", () => {
  const captions = (destination: (typeof at)[keyof typeof at]): string[] =>
    draw([deployment("a", { destination })]).captions.map(({ text }) => text);

  it("names an area that the map does not: a region, or beside a place", () => {
    expect(captions(at.hawaii)).toEqual(["Hawaii"]);
    expect(captions(at.nearUkraine)).toEqual(["near Ukraine"]);
  });

  it("is not drawn for a country, a sea or a town", () => {
    for (const place of [at.lithuania, at.baltic, at.kharkiv]) expect(captions(place)).toEqual([]);
  });

  it("stands once for all forces in the area", () => {
    expect(draw(["a", "b", "c"].map((id) => deployment(id, { destination: at.hawaii }))).captions).toHaveLength(1);
  });
});

it("a scene does not depend on the order of deployments", () => {
  const deployments = ["a", "b", "c", "d", "e", "f", "g", "h"].map((id, index) =>
    deployment(id, { destination: Object.values(at)[index % 4]! }),
  );
  expect(draw([...deployments].reverse())).toEqual(draw(deployments));
});
