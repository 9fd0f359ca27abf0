import { app6d } from "stanag-app6";
import { describe, expect, it } from "vitest";
import equipment from "../../data/lexicon/equipment.json";
import ships from "../../data/lexicon/ships.json";
import { categories } from "../../src/model/claim.ts";
import { foldName } from "../../src/gazetteer/fold-name.ts";
import { byCodeUnit, canonicalForm, dataText } from "./canonical-form.ts";

const published = new Set(
  Object.entries(app6d).flatMap(([set, table]) => table.mainIcon.map((row) => `${set} ${row.Code}`)),
);

describe("the lexicon of ships", () => {
  it("has one record a line, in the order of its names", () => {
    expect(dataText("lexicon/ships.json")).toBe(canonicalForm(ships));
    const names = ships.map(({ name }) => name);
    expect(names).toEqual([...names].sort(byCodeUnit));
  });

  it("has every name once, and none that equipment has", () => {
    const names = ships.flatMap(({ name, short }) => [name, ...short]);
    const types = new Set(equipment.flatMap(({ name, aliases }) => [name, ...aliases]));
    expect(names.filter((name, at) => names.indexOf(name) !== at || types.has(name))).toEqual([]);
  });

  it("has no name for two navies, with accents or without", () => {
    const navies = new Map<string, Set<string>>();
    for (const { name, short, country } of ships)
      for (const form of [name, ...short].map(foldName)) navies.set(form, (navies.get(form) ?? new Set()).add(country));
    expect([...navies].filter(([, bearers]) => bearers.size > 1).map(([form]) => form)).toEqual([]);
  });

  it("says only what the model and the standard know", () => {
    const required = ["name", "short", "category", "set", "entity", "country"];
    for (const record of ships) {
      expect([required, [...required, "place"]], record.name).toContainEqual(Object.keys(record));
      expect(categories, record.name).toContain(record.category);
      expect(published, record.name).toContain(`${record.set} ${record.entity}`);
      expect(record.country, record.name).toMatch(/^[A-Z]{2}$/);
    }
  });
});
