import { describe, expect, it } from "vitest";
import countries from "../../data/gazetteer/countries.json";
import persons from "../../data/lexicon/persons.json";
import { byCodeUnit, canonicalForm, dataText } from "./canonical-form.ts";
import commonWords from "./common-words.json";

const actors = new Set<string | null>([null, "NATO", "EU", "UN", ...countries.map(({ country }) => country)]);
const isDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
const countriesOn = (name: string, day: string): (string | null)[] => [
  ...new Set(
    persons
      .filter((person) => person.name === name && person.from <= day && (person.to === null || day <= person.to))
      .map(({ country }) => country),
  ),
];

describe("the lexicon of persons", () => {
  it("has one record a line, by name, then by the first day", () => {
    expect(dataText("lexicon/persons.json")).toBe(canonicalForm(persons));
    const keys = persons.map(({ name, from, full }) => `${name}\u0000${from}\u0000${full}`);
    expect(keys).toEqual([...new Set(keys)].sort(byCodeUnit));
  });

  it("has days that exist, in their order, for an actor that the gazetteer knows", () => {
    for (const { name, full, country, from, to, source } of persons) {
      expect(actors, name).toContain(country);
      expect(isDay(from), `${name} ${from}`).toBe(true);
      if (to !== null) expect(isDay(to) && from < to, `${name} ${from} ${to}`).toBe(true);
      expect(source, name).toMatch(/^public record of office: ./);
      expect(full.split(" ").length, full).toBeGreaterThanOrEqual(name.split(" ").length);
    }
  });

  it("gives a name that is also a word only with the given name", () => {
    const words = ["ban", "brown", "cook", "king", "major", "may", "pace", "park", "straw", ...commonWords];
    const names = persons.map(({ name }) => name.toLowerCase());
    expect(words.filter((word) => names.includes(word))).toEqual([]);
  });

  it.each([
    ["Bush", "1990-08-08", ["US"]],
    ["Bush", "1995-01-01", []],
    ["Stoltenberg", "2012-01-01", ["NO"]],
    ["Stoltenberg", "2022-01-24", ["NATO"]],
    ["Solana", "1999-04-01", ["NATO"]],
    ["Solana", "2003-04-01", ["EU"]],
    ["Putin", "2022-01-25", ["RU"]],
    ["Zelenskyy", "2022-01-25", ["UA"]],
    ["Milosevic", "1999-03-24", ["RS"]],
    ["Rutte", "2022-01-25", ["NL"]],
    ["Kim", "2000-06-13", ["KR", "KP"]],
  ])("knows for whom %s speaks on %s", (name, day, expected) => {
    expect(countriesOn(name, day).sort()).toEqual([...expected].sort());
  });
});
