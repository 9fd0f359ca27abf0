import { expect, test } from "vitest";
import { entriesOf, toldOf } from "../../src/app/entries.ts";
import { cleared, facetValues, isAsAtFirst, toggled } from "../../src/app/facets.ts";
import { type Facet } from "../../src/scene/facets.ts";
import { type Filter, firstFilter, matching } from "../../src/app/filter.ts";
import { clearedAll, filterInWords, partsOf, valueName } from "../../src/app/filter-words.ts";
import { fatesUnder } from "../../src/app/groups.ts";
import { lookupOf } from "../../src/app/lookup.ts";
import { at, joined, type Said } from "./laydown.ts";

const perspective = {
  id: "any",
  name: "Any",
  otherwise: "neutral" as const,
  labels: { friend: "Friends", hostile: "Opponents", neutral: "Others", unknown: "Not known" },
  records: [{ perspective: "any", actor: "RU", side: "hostile" as const, from: null, to: null, why: "" }],
};
const lithuania = at("to Lithuania", "lt");
const said: Said = { text: "Denmark sends ships to Lithuania.", force: "ships", actionWords: "sends" };
const russia = { name: "Russia", country: "RU" };
const laydown = joined(
  { ...said, destination: lithuania },
  { ...said, destination: lithuania, status: "planned" },
  { ...said, text: "Russia sends tanks.", actor: russia, force: "tanks", actionWords: "sends" },
  {
    ...said,
    text: "Russia masses tanks near Łódź.",
    actor: russia,
    force: "tanks",
    action: "mass",
    actionWords: "masses",
    destination: lithuania,
    status: "denied",
  },
);
const lookup = lookupOf(laydown);
const entries = entriesOf(toldOf(laydown, lookup), laydown, perspective);
const naming = { lookup, perspective };

const withChoices = (choices: Filter["choices"]): Filter => ({
  ...firstFilter,
  choices: { ...firstFilter.choices, ...choices },
});
const counts = (filter: Filter, facet: Facet): [string, number, boolean][] =>
  facetValues(entries, filter)[facet].map(({ value, count, chosen }) => [value, count, chosen]);
const idsUnder = (filter: Filter): string[] =>
  entries
    .filter(matching(filter))
    .map(({ deployment }) => deployment.id)
    .sort();

test("each value says how many would be drawn under the other filters", () => {
  expect(counts(firstFilter, "actor")).toEqual([
    ["Denmark", 2, false],
    ["Russia", 1, false],
  ]);
  expect(counts(withChoices({ actor: ["Russia"] }), "status")).toEqual([
    ["reported", 1, true],
    ["planned", 0, true],
    ["denied", 1, false],
  ]);
  expect(counts({ ...firstFilter, text: "masses" }, "status")).toEqual([
    ["reported", 0, true],
    ["planned", 0, true],
    ["denied", 1, false],
  ]);
});

test("a choice draws as many as its count said, whatever else is chosen", () => {
  for (const filter of [firstFilter, withChoices({ side: ["hostile"] }), { ...firstFilter, text: "lithuania" }])
    for (const facet of ["actor", "side", "domain", "action", "grade", "source"] as const)
      for (const { value, count, chosen } of facetValues(entries, cleared(filter, facet))[facet]) {
        expect(chosen).toBe(false);
        expect(idsUnder(toggled(cleared(filter, facet), facet, value)), `${facet} ${value}`).toHaveLength(count);
      }
});

test("values keep their places whatever is chosen, and one that no deployment has can still be taken off", () => {
  const places = (filter: Filter): string[] => facetValues(entries, filter).actor.map(({ value }) => value);
  expect(places(withChoices({ actor: ["Russia"], action: ["mass"] }))).toEqual(["Denmark", "Russia"]);
  expect(counts(withChoices({ actor: ["Atlantis"] }), "actor").at(-1)).toEqual(["Atlantis", 0, true]);
});

test("of most facets none chosen is all, of the statuses none chosen is none", () => {
  const russian = toggled(firstFilter, "actor", "Russia");
  expect(russian.choices.actor).toEqual(["Russia"]);
  expect(toggled(russian, "actor", "Russia")).toEqual(firstFilter);
  const none = ["reported", "planned", "considered", "conditional"].reduce(
    (filter, status) => toggled(filter, "status", status),
    firstFilter,
  );
  expect(idsUnder(none)).toEqual([]);
  const all = ["ruled-out", "denied"].reduce((filter, status) => toggled(filter, "status", status), firstFilter);
  expect(all.choices).toEqual({});
  expect(toggled(all, "status", "denied").choices.status).not.toContain("denied");
  expect(cleared(none, "status")).toEqual(firstFilter);
});

test.each([
  ["łódź", ["deployment-3"]],
  ["Lodz", ["deployment-3"]],
  ["TANKS", ["deployment-2", "deployment-3"]],
  ["tanks  denmark", []],
  ["ships lithu", ["deployment-0", "deployment-1"]],
  ["  ", ["deployment-0", "deployment-1", "deployment-2", "deployment-3"]],
])("the text %j finds what has all its words, however they are spelt", (text, expected) => {
  expect(idsUnder({ ...firstFilter, choices: {}, text })).toEqual(expected);
});

test("what a filter leaves out for its status alone is told apart from what it leaves out", () => {
  const fates = (filter: Filter): string[] =>
    ["deployment-0", "deployment-2", "deployment-3"].map((id) => {
      const entry = entries.find(({ deployment }) => deployment.id === id);
      return entry ? fatesUnder(filter)(entry) : "";
    });
  expect(fates(firstFilter)).toEqual(["drawn", "unplaced", "other-status"]);
  expect(fates(withChoices({ actor: ["Denmark"] }))).toEqual(["drawn", "left-out", "left-out"]);
});

test("the parts of a filter are named, and each can be taken off alone", () => {
  const filter: Filter = {
    choices: { status: ["reported"], actor: ["Russia", "Denmark"], side: ["hostile"], source: ["a"] },
    text: " tanks ",
    dates: { mode: "report", from: "2022-01-20", to: null },
  };
  const parts = partsOf(filter, naming);
  expect(parts.map(({ name, words }) => `${name}: ${words}`)).toEqual([
    "Actor: Russia",
    "Actor: Denmark",
    "Side: Opponents",
    "Status: reported",
    "Source: A",
    "Text: “tanks”",
    "Report dates: from 20 January 2022",
  ]);
  for (const part of parts) expect(partsOf(part.without, naming)).toHaveLength(parts.length - 1);
  expect(filterInWords(filter, naming)).toBe(
    "Actor: Russia, Denmark; Side: Opponents; Status: reported; Source: A; Text: “tanks”; Report dates: from 20 January 2022",
  );
  expect(partsOf(clearedAll(filter), naming)).toEqual([]);
  expect(clearedAll(filter).dates.mode).toBe("report");
});

test("the first filter has no parts, since it is what one starts from", () => {
  expect(filterInWords(firstFilter, naming)).toBe("");
  expect(isAsAtFirst(withChoices({ status: ["conditional", "considered", "planned", "reported"] }), "status")).toBe(
    true,
  );
  expect(filterInWords({ ...firstFilter, choices: {} }, naming)).toBe("Status: all");
  expect(filterInWords({ ...firstFilter, choices: { status: [] } }, naming)).toBe("Status: none");
});

test("a value that nothing names is called by itself", () => {
  expect(valueName("source", "gone", naming)).toBe("gone");
  expect(valueName("action", "mass", naming)).toBe("masses");
  expect(valueName("domain", "land", naming)).toBe("land");
});
