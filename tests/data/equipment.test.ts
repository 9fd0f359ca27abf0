import { app6d } from "stanag-app6";
import { describe, expect, it } from "vitest";
import records from "../../data/lexicon/equipment.json";
import operators from "../../data/lexicon/operators.json";
import givenNames from "../../data/lexicon/given-names.json";
import { categories } from "../../src/model/claim.ts";
import { byCodeUnit, canonicalForm, dataText } from "./canonical-form.ts";
import alsoWords from "./equipment-also-words.json";

interface Equipment {
  name: string;
  aliases: string[];
  category: string;
  set: string;
  entity: string;
  needs?: string[];
  operator?: string;
}
const equipment: readonly Equipment[] = records;
const published = new Set(
  Object.entries(app6d).flatMap(([set, table]) => table.mainIcon.map((row) => `${set} ${row.Code}`)),
);

describe("the lexicon of equipment", () => {
  it("has one record a line, in the order of its names", () => {
    expect(dataText("lexicon/equipment.json")).toBe(canonicalForm(equipment));
    const names = equipment.map(({ name }) => name);
    expect(names).toEqual([...names].sort(byCodeUnit));
  });

  it("has every name once, whichever of a type's it is", () => {
    const names = equipment.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("says only what the model and the standard know", () => {
    const required = ["name", "aliases", "category", "set", "entity"];
    for (const record of equipment) {
      const optional = ["needs", "operator"].filter((key) => key in record);
      expect(Object.keys(record), record.name).toEqual([...required, ...optional]);
      expect(record.operator ?? "US", record.name).toMatch(/^[A-Z]{2}$/);
      expect(categories, record.name).toContain(record.category);
      expect(published, record.name).toContain(`${record.set} ${record.entity}`);
    }
  });

  it("asks for a neighbour where a name is also a word or a person's", () => {
    const bare = equipment.filter(({ needs }) => !needs).flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(bare.filter((name) => givenNames.includes(name) && !name.includes("-"))).toEqual([]);
    const folded = new Set(bare.map((name) => name.toLowerCase()));
    expect(alsoWords.filter((word) => folded.has(word))).toEqual([]);
  });

  it("knows every such name that it asks a neighbour for", () => {
    const guarded = equipment.filter(({ needs }) => needs);
    expect(guarded.filter(({ needs }) => needs?.length === 0)).toEqual([]);
    const folded = new Set(guarded.map(({ name }) => name.toLowerCase()));
    expect(["harrier", "hawk", "leopard", "patriot", "tornado", "typhoon"].filter((word) => !folded.has(word))).toEqual(
      [],
    );
  });

  it.each([
    ["F-16", "fighter"],
    ["F-16AM", "fighter"],
    ["B-52H", "bomber"],
    ["C-17", "transport-aircraft"],
    ["Apache", "helicopter"],
    ["Bayraktar TB2", "drone"],
    ["T-72B3", "armour"],
    ["HIMARS", "artillery"],
    ["Scud", "missile"],
    ["S-400", "air-defence"],
    ["NLAW", "materiel"],
    ["Arleigh Burke-class", "ship"],
    ["Nimitz-class", "carrier"],
    ["Kilo-class", "submarine"],
  ])("knows %s as %s", (name, category) => {
    const found = equipment.filter((record) => record.name === name || record.aliases.includes(name));
    expect(found.map((record) => record.category)).toEqual([category]);
  });
});

describe("the nations that have a type", () => {
  it("are one record a line, in the order of names that the lexicon of equipment has", () => {
    expect(dataText("lexicon/operators.json")).toBe(canonicalForm(operators));
    const names = operators.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort(byCodeUnit));
    const shared = equipment.filter(({ operator }) => operator === undefined).map(({ name }) => name);
    expect(names.filter((name) => !shared.includes(name))).toEqual([]);
  });

  it("are country codes in order", () => {
    for (const { name, operators: nations } of operators) {
      expect([...new Set(nations)].sort(byCodeUnit), name).toEqual(nations);
      expect(
        nations.filter((code) => !/^[A-Z]{2}$/.test(code)),
        name,
      ).toEqual([]);
    }
  });
});
