import { expect, test } from "vitest";
import { entriesOf, toldOf } from "../../src/app/entries.ts";
import { firstFilter } from "../../src/app/filter.ts";
import { groupsOf } from "../../src/app/groups.ts";
import { lookupOf } from "../../src/app/lookup.ts";
import { fileName } from "../../src/app/snapshot/file-name.ts";
import { barKm } from "../../src/scene/scale.ts";
import { titleOf } from "../../src/app/title.ts";
import { unnamedActor } from "../../src/model/claim.ts";
import { at, joined, type Said } from "./laydown.ts";

const perspective = {
  id: "any",
  name: "Any",
  otherwise: "neutral" as const,
  labels: { friend: "", hostile: "", neutral: "", unknown: "" },
  records: [],
};
const said: Said = { text: "Denmark sends ships to Lithuania.", force: "ships", actionWords: "sends" };

test("the list has every deployment, by actor, the surest first, then those that have no mark, and last those left out", () => {
  const laydown = joined(
    { ...said, status: "considered", destination: at("to Lithuania", "lt") },
    { ...said },
    { ...said, destination: at("to Lithuania", "lt") },
    { ...said, actor: { name: "Lithuania", country: "LT" }, destination: at("to Lithuania", "lt") },
    { ...said, status: "denied", destination: at("to Lithuania", "lt") },
  );
  const entries = entriesOf(toldOf(laydown, lookupOf(laydown)), laydown, perspective);
  const groups = groupsOf(entries, {
    ...firstFilter,
    choices: { status: ["reported", "considered"], actor: ["Denmark"] },
  });
  expect(groups.map(({ heading, entries }) => [heading, entries.map(({ deployment }) => deployment.id)])).toEqual([
    ["Denmark", ["deployment-2", "deployment-0"]],
    ["Not placed", ["deployment-1"]],
    ["Not drawn", ["deployment-4"]],
    ["Left out by the filters", ["deployment-3"]],
  ]);
  expect(groups.filter(({ startsClosed }) => startsClosed).map(({ id }) => id)).toEqual(["left-out"]);
});

test("a long list begins as an overview, with its first actor open", () => {
  const of = (name: string, count: number): Said[] =>
    Array.from({ length: count }, () => ({
      ...said,
      actor: { name, country: null },
      actorWords: "Denmark",
      destination: at("to Lithuania", "lt"),
    }));
  const closed = (...parts: Said[]): string[] => {
    const laydown = joined(...parts);
    const groups = groupsOf(entriesOf(toldOf(laydown, lookupOf(laydown)), laydown, perspective), firstFilter);
    return groups.filter(({ startsClosed }) => startsClosed).map(({ heading }) => heading);
  };
  expect(closed(...of("Denmark", 90), ...of("Lithuania", 61))).toEqual(["Lithuania"]);
  expect(closed(...of("Denmark", 90), ...of("Lithuania", 60))).toEqual([]);
});

test("forces whose owner no source names come after those of every named one, however many they are", () => {
  const of = (name: string): Said => ({
    ...said,
    actor: { name, country: null },
    actorWords: "Denmark",
    destination: at("to Lithuania", "lt"),
  });
  const laydown = joined(of(unnamedActor), of(unnamedActor), of("Denmark"));
  const groups = groupsOf(entriesOf(toldOf(laydown, lookupOf(laydown)), laydown, perspective), firstFilter);
  expect(groups.map(({ heading }) => heading)).toEqual(["Denmark", unnamedActor]);
});

test("a map is called after the country that many forces are in or near, else in general", () => {
  const here = { ...said, destination: at("to Lithuania", "lt") };
  const laydown = joined(here, here, { ...said, destination: at("to the Baltic Sea", "baltic") });
  expect(titleOf(laydown, lookupOf(laydown))).toBe("Forces in and around Lithuania");
  const scattered = joined({ ...said, destination: at("to the Baltic Sea", "baltic") });
  expect(titleOf(scattered, lookupOf(scattered))).toBe("Force laydown");
  const american = joined({ ...said, destination: at("in the US", "us") });
  expect(titleOf(american, lookupOf(american))).toBe("Forces in and around the United States");
});

test.each([
  ["Forces in Łódź & Kyiv!", "2022-01-25", "laydown-forces-in-łodz-kyiv-asof-2022-01-25-2000x1000.png"],
  ["../../etc", null, "laydown-etc-asof-undated-2000x1000.png"],
  ["???", "2022-01-25", "laydown-map-asof-2022-01-25-2000x1000.png"],
])("the picture called %j has a plain file name", (title, asOf, expected) => {
  expect(fileName(title, asOf, 2000, 1000, "png")).toBe(expected);
});

test.each([
  [680, 500],
  [500, 500],
  [499, 200],
  [0.7, 0.5],
  [1.9, 1],
])("a scale bar with room for %d km says %d km", (most, expected) => {
  expect(barKm(most)).toBeCloseTo(expected, 9);
});

test("what has no mark says why", () => {
  const laydown = joined(
    { ...said },
    { ...said, destination: at("to Europe", null, "in", "vague") },
    { ...said, destination: at("to Lithuania", "lt") },
  );
  const entries = entriesOf(toldOf(laydown, lookupOf(laydown)), laydown, perspective);
  expect(Object.fromEntries(entries.map(({ deployment, reason }) => [deployment.id, reason]))).toEqual({
    "deployment-0": "No place is named",
    "deployment-1": "Europe is too wide for a mark",
    "deployment-2": "",
  });
});

test("a view changes nothing but sides: what is told is made once, and its order stays", () => {
  const laydown = joined({ ...said, status: "planned" }, { ...said }, { ...said, status: "denied" });
  const told = toldOf(laydown, lookupOf(laydown));
  const [one, other] = (["friend", "hostile"] as const).map((otherwise) =>
    entriesOf(told, laydown, { ...perspective, otherwise }),
  );
  expect(one?.map(({ side }) => side)).toEqual(["friend", "friend", "friend"]);
  expect(other?.map(({ side }) => side)).toEqual(["hostile", "hostile", "hostile"]);
  const withoutSides = (entries = one): object[] => (entries ?? []).map((entry) => ({ ...entry, side: "", sidc: "" }));
  expect(withoutSides(other)).toEqual(withoutSides(one));
  expect(other?.map(({ sentence }) => sentence)).toEqual(told.map(({ sentence }) => sentence));
});
