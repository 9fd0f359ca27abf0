import { expect, test } from "vitest";
import { stepped } from "../../../src/app/stepped.ts";
import { type Option, optionsOf, type Searched } from "../../../src/app/commands/options.ts";
import { placeKindAndWhere, viewpointOn } from "../../../src/app/commands/place-words.ts";
import { entriesOf, toldOf } from "../../../src/app/entries.ts";
import { lookupOf } from "../../../src/app/lookup.ts";
import { openPlaceSearch } from "../../../src/gazetteer/place-search.ts";
import { indexBytes } from "../../gazetteer/committed-index.ts";
import { at, laydownOf } from "../laydown.ts";

const places = openPlaceSearch(indexBytes);
const perspective = {
  id: "any",
  name: "Any",
  otherwise: "neutral" as const,
  labels: { friend: "", hostile: "", neutral: "", unknown: "" },
  records: [],
};

const laydown = laydownOf({
  text: "Denmark sends ships to Lithuania, as Kyiv asked.",
  force: "ships",
  actionWords: "sends",
  destination: at("to Lithuania", "lt"),
});
const [entry] = entriesOf(toldOf(laydown, lookupOf(laydown)), laydown, perspective);
if (!entry) throw new Error("The laydown has no deployment.");
const searched: Searched = {
  entries: [{ ...entry, sentence: "Elsewhere." }, entry, ...Array.from({ length: 8 }, () => ({ ...entry }))],
  places,
  mentioned: [],
  commands: [
    { id: "theme", name: "Change between light and dark colours" },
    { id: "keys", name: "Show the keys" },
  ],
};

const words = (option: Option): string =>
  option.kind === "deployment"
    ? option.entry.sentence
    : option.kind === "place"
      ? option.found.candidate.place.name
      : option.command.name;
const found = (text: string, within = searched): string[] =>
  optionsOf(text, within).flatMap(({ kind, options, total }) => [`${kind} ${total}`, ...options.map(words)]);

test("without a text there are the commands", () => {
  expect(found("  ")).toEqual(["command 2", "Change between light and dark colours", "Show the keys"]);
});

test("every word of the text begins a word of a command", () => {
  expect(found("dark chan")).toEqual(["command 1", "Change between light and dark colours"]);
  expect(found("ark")).not.toContain("Change between light and dark colours");
});

test("deployments come first, six at most and counted, those whose sentence says it before the others", () => {
  const lines = found("lithuania");
  expect(lines.slice(0, 2)).toEqual(["deployment 10", entry.sentence]);
  expect(lines.indexOf("place null")).toBe(7);
  expect(lines[8]).toBe("Lithuania");
});

test("places take two letters", () => {
  expect(found("q")).toEqual([]);
  expect(found("qa")[1]).toBe("Qatar");
});

test("places that the laydown mentions come before better known ones", () => {
  const [, first] = found("par");
  expect(first).not.toBe("Paris");
  const paris = places.startingWith("paris", 1).map(({ candidate }) => candidate.place.id);
  expect(found("par", { ...searched, mentioned: paris })[1]).toBe("Paris");
});

const described: [text: string, words: string][] = [
  ["kyiv", "Capital, Ukraine"],
  ["springfield", "City or town, Massachusetts, United States"],
  ["poland", "Country"],
  ["black sea", "Sea"],
];

test.each(described)("the place %s is told as %s", (text, told) => {
  const [first] = places.startingWith(text, 1);
  expect(first && placeKindAndWhere(first)).toBe(told);
});

test("a wide place is looked at from farther than a town", () => {
  const zoom = (text: string): number => viewpointOn(places.startingWith(text, 1)[0]!.candidate.place).zoom;
  const zooms = ["russia", "ukraine", "black sea", "kyiv", "rukla"].map(zoom);
  expect(zooms).toEqual([...zooms].sort((a, b) => a - b));
  expect(zooms[0]).toBeGreaterThanOrEqual(2.5);
  expect(zooms.at(-1)).toBeLessThanOrEqual(8);
});

const steps: [name: string, ids: string[], current: string | null, by: 1 | -1, next: string | null][] = [
  ["from nowhere on is the first", ["a", "b"], null, 1, "a"],
  ["from nowhere back is the last", ["a", "b"], null, -1, "b"],
  ["on", ["a", "b"], "a", 1, "b"],
  ["back", ["a", "b"], "b", -1, "a"],
  ["past the end is nothing", ["a", "b"], "b", 1, null],
  ["before the start is nothing", ["a", "b"], "a", -1, null],
  ["from what is not listed is the first", ["a", "b"], "c", 1, "a"],
  ["in an empty list is nothing", [], "a", -1, null],
];

test.each(steps)("a step %s", (_, ids, current, by, next) => {
  expect(stepped(ids, current, by)).toBe(next);
});
