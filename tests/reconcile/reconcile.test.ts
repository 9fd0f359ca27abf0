import { describe, expect, it } from "vitest";
import type { Claim, Force } from "../../src/model/claim.ts";
import type { Deployment } from "../../src/model/laydown.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { sourceOf } from "../knowledge.ts";
import { at, claim } from "./claims.ts";

const sources = [
  sourceOf("One.", { id: "a", publisher: "BBC News" }),
  sourceOf("Two.", { id: "b", publisher: "Reuters" }),
  sourceOf("Three.", { id: "c", publisher: "Reuters" }),
  sourceOf("Four.", { id: "d" }),
  sourceOf("Five.", { id: "e" }),
  sourceOf("Six.", { id: "f", publisher: "The Border Gazette" }),
];

const deploymentsOf = (...claims: readonly Claim[]): Deployment[] => reconcile(claims, sources);
const only = (...claims: readonly Claim[]): Deployment => {
  const [first, ...more] = deploymentsOf(...claims);
  expect(more).toEqual([]);
  return first!;
};

const figure = (count: number): Partial<Force> => ({ count, countQualifier: "exact" });
const withdrawal = (source: string): Claim =>
  claim({ source, action: "withdraw", origin: at("Lithuania"), destination: null });

const same: [name: string, one: Claim, other: Claim][] = [
  ["two sources say the same", claim(), claim({ source: "b" })],
  ["one source says it twice", claim(), claim({ quote: "It has sent the jets to Lithuania" })],
  ["a source plans what another reports", claim({ status: "planned" }), claim({ source: "b" })],
  ["one says deploy, the other send", claim({ action: "deploy" }), claim({ source: "b" })],
  ["one tells of the move, the other of the presence", claim(), claim({ source: "b", action: "station" })],
  ["only one gives a figure", claim({ force: figure(4) }), claim({ source: "b" })],
  ["the figures are close", claim({ force: figure(4000) }), claim({ source: "b", force: figure(4500) })],
  ["only one names the type", claim({ force: { designation: "F-16" } }), claim({ source: "b" })],
  ["only one names the origin", claim({ origin: at("Denmark") }), claim({ source: "b" })],
  ["only one names the place", claim(), claim({ source: "b", destination: null })],
  ["one counts soldiers, the other their unit", claim({ category: "troops" }), claim({ category: "land-unit" })],
  ["both are beside one place", beside("near"), beside("around")],
  ["both leave one place", withdrawal("a"), withdrawal("b")],
  ["both are ruled out", claim({ status: "ruled-out" }), claim({ source: "b", status: "denied" })],
  ["both may happen", claim({ status: "considered" }), claim({ source: "b", status: "conditional" })],
];

function beside(relation: "near" | "around"): Claim {
  return claim({ destination: at("Lithuania", { relation }) });
}

const different: [name: string, one: Claim, other: Claim][] = [
  ["the actor", claim(), claim({ country: "NO" })],
  ["the kind of force", claim(), claim({ category: "ship" })],
  ["the type", claim({ force: { designation: "F-16" } }), claim({ force: { designation: "F-35" } })],
  ["the figure", claim({ force: figure(4) }), claim({ force: figure(40) })],
  ["the place", claim(), claim({ destination: at("Latvia") })],
  ["the side of the border", claim(), beside("near")],
  ["what is done: an alert is no move", claim(), claim({ action: "alert" })],
  ["what is done: an exercise is no deployment", claim(), claim({ action: "exercise" })],
  ["what is done: one goes, the other leaves", claim(), withdrawal("a")],
  ["whether it is denied", claim(), claim({ status: "denied" })],
  ["whether it stands there or may yet come", claim({ action: "station" }), claim({ status: "considered" })],
];

describe("claims are of one deployment where", () => {
  it.each(same)("%s", (_name, one, other) => {
    expect(only(one, other).claims.toSorted()).toEqual([one.id, other.id].sort());
  });
});

describe("claims are of two deployments where they differ in", () => {
  it.each(different)("%s", (_name, one, other) => {
    expect(deploymentsOf(one, other).map(({ claims }) => claims)).toEqual(
      expect.arrayContaining([[one.id], [other.id]]),
    );
  });
});

describe("a claim without a place", () => {
  it("stays by itself where it may be of two deployments", () => {
    const nowhere = claim({ source: "c", destination: null });
    const deployments = deploymentsOf(claim(), claim({ source: "b", destination: at("Latvia") }), nowhere);
    expect(deployments.map(({ claims }) => claims)).toContainEqual([nowhere.id]);
  });

  it("gives no place to another actor's deployment", () => {
    const nowhere = claim({ source: "c", country: "NO", destination: null });
    expect(deploymentsOf(claim(), nowhere).find(({ actor }) => actor.country === "NO")?.destination).toBeNull();
  });
});

describe("a deployment", () => {
  it("has the status that most sources give, and the weaker one of two", () => {
    const planned = claim({ status: "planned" });
    expect(only(planned, claim({ source: "b" })).status).toBe("planned");
    expect(only(planned, claim({ source: "b" }), claim({ source: "c" })).status).toBe("reported");
    expect(only(claim({ status: "considered" }), claim({ source: "b" })).status).toBe("considered");
  });

  it("has the count of the claim that gives one", () => {
    const counted = claim({ source: "b", force: { count: 4, countQualifier: "at-least" } });
    expect(only(claim(), counted).force).toMatchObject({ count: 4, countQualifier: "at-least" });
  });

  it("has the origin and the time of whichever claim gives them", () => {
    const when = { text: "on Monday", from: "2022-01-24", to: "2022-01-24" };
    const deployment = only(claim(), claim({ source: "b", origin: at("Denmark") }), claim({ source: "c", when }));
    expect(deployment).toMatchObject({ origin: { name: "Denmark" }, when });
  });

  it("shows what its claims disagree on, and which claim says what", () => {
    const four = claim({ force: figure(4000) });
    const more = claim({ source: "b", status: "planned", force: figure(4500) });
    const { disputes } = only(four, more);
    expect(disputes).toContainEqual({
      slot: "count",
      values: expect.arrayContaining([
        { value: 4000, claims: [four.id] },
        { value: 4500, claims: [more.id] },
      ]),
    });
    expect(disputes.map(({ slot }) => slot)).toContain("status");
  });

  it("is undisputed where its claims agree", () => {
    expect(only(claim(), claim({ source: "b" })).disputes).toEqual([]);
  });

  it("names each of its claims, and each claim is in one", () => {
    const claims = [claim(), claim({ country: "NO" }), claim({ source: "b" }), withdrawal("c")];
    const told = deploymentsOf(...claims).flatMap((deployment) => deployment.claims);
    expect(told.toSorted()).toEqual(claims.map(({ id }) => id).sort());
  });
});

const corroborated: [name: string, sources: string[], families: number][] = [
  ["one source", ["a"], 1],
  ["two sources of two publishers", ["a", "b"], 2],
  ["two sources of one publisher", ["b", "c"], 1],
  ["three sources of two publishers", ["a", "b", "c"], 2],
  ["two sources that state no publisher", ["d", "e"], 1],
  ["a publisher and a source that states none", ["a", "d"], 1],
  ["two publishers and a source that states none", ["a", "b", "d"], 2],
];

describe("corroboration counts publishers:", () => {
  it.each(corroborated)("%s", (_name, ids, families) => {
    expect(only(...ids.map((source) => claim({ source }))).corroboration).toBe(families);
  });

  it("one source that says it twice", () => {
    expect(only(claim(), claim({ quote: "It did so." })).corroboration).toBe(1);
  });

  it("two newspapers of one owner", () => {
    const owned = ["Nine News", "The Sydney Morning Herald"].map((publisher, at) =>
      sourceOf("…", { id: String(at), publisher }),
    );
    const [deployment] = reconcile([claim({ source: "0" }), claim({ source: "1" })], owned);
    expect(deployment?.corroboration).toBe(1);
  });

  it("agency copy that two publishers print word for word", () => {
    const quote = "Denmark has sent four fighter jets and a frigate to Lithuania, the ministry said on Monday";
    expect(only(claim({ quote }), claim({ source: "b", quote })).corroboration).toBe(1);
  });
});

describe("the grade says how well it is confirmed:", () => {
  it.each([
    ["one publisher on its own word", [claim()], "F6"],
    ["one publisher on the word of somebody", [claim({ speaker: "John Kirby" })], "F3"],
    ["two publishers", [claim(), claim({ source: "b" })], "F2"],
    ["two publishers and a source that states none", [claim(), claim({ source: "b" }), claim({ source: "d" })], "F2"],
    ["three publishers", [claim(), claim({ source: "b" }), claim({ source: "f" })], "F1"],
  ])("%s", (_name, claims, grade) => {
    expect(only(...claims).grade).toBe(grade);
  });
});

describe("the order of the claims", () => {
  const claims = [
    ...same.flatMap(([, one, other]) => [one, other]),
    ...different.flatMap(([, one, other]) => [one, other]),
  ];
  const distinct = [...new Map(claims.map((each) => [each.id, each])).values()];

  it.each([
    ["turned round", distinct.toReversed()],
    ["cut like cards", [...distinct.slice(7), ...distinct.slice(0, 7)]],
    ["sorted by id", distinct.toSorted((a, b) => (a.id < b.id ? -1 : 1))],
  ])("makes no difference when %s", (_name, shuffled) => {
    expect(deploymentsOf(...shuffled)).toEqual(deploymentsOf(...distinct));
  });

  it("makes no difference to an id, and another claim does", () => {
    const [one, other] = [claim(), claim({ source: "b" })];
    expect(only(one, other).id).toBe(only(other, one).id);
    expect(only(one, other).id).not.toBe(only(one).id);
  });
});

describe("no claims", () => {
  it("make no deployment", () => {
    expect(deploymentsOf()).toEqual([]);
  });
});
