import { expect, test } from "vitest";
import borders from "../../data/disputed-borders.json";
import { legendOfDisputed } from "../../src/scene/disputed-borders.ts";
import { byCodeUnit, canonicalForm, dataText } from "./canonical-form.ts";

const names = borders.map(({ name }) => name);

function basemapNames(): string[] {
  const lines = (file: string, object: string): { properties?: { class?: string; name?: string } }[] =>
    JSON.parse(dataText(`basemap/${file}`)).objects[object].geometries;
  return [...lines("countries.json", "lines"), ...lines("provinces.json", "breakaway")]
    .flatMap(({ properties }) => properties?.name ?? [])
    .sort(byCodeUnit);
}

test("every dashed line of the basemap says how it is drawn, and no other does", () => {
  expect(names).toEqual(basemapNames());
});

test("records are sorted, one a line", () => {
  expect(names).toEqual([...names].sort(byCodeUnit));
  expect(dataText("disputed-borders.json")).toBe(canonicalForm(borders));
});

test("the legend says how the disputed borders in sight are drawn", () => {
  expect(legendOfDisputed(["Crimea", "Kosovo"]).map(({ label }) => label)).toEqual([
    "Disputed border; drawn: Crimea as Ukraine’s, Kosovo apart from Serbia",
  ]);
  expect(legendOfDisputed([])).toEqual([]);
});
