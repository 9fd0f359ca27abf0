import { describe, expect, it } from "vitest";
import countries from "../../data/gazetteer/countries.json";
import institutions from "../../data/lexicon/institutions.json";
import notPlaces from "../../data/lexicon/not-places.json";
import shipPrefixes from "../../data/lexicon/ship-prefixes.json";
import titles from "../../data/lexicon/titles.json";
import townWords from "../../data/lexicon/town-words.json";
import { categories } from "../../src/model/claim.ts";
import { gazetteer } from "../knowledge.ts";
import { byCodeUnit, canonicalForm, dataText } from "./canonical-form.ts";
import commonWords from "./common-words.json";

const actors = new Set<string | null>([null, "NATO", "EU", "UN", ...countries.map(({ country }) => country)]);

describe.each([
  ["institutions", institutions, institutions.map(({ name }) => name)],
  ["ship-prefixes", shipPrefixes, shipPrefixes.map(({ prefix }) => prefix)],
  ["titles", titles, titles.map(({ title }) => title)],
])("the lexicon of %s", (file, records, keys) => {
  it("has one record a line, sorted, each once", () => {
    expect(dataText(`lexicon/${file}.json`)).toBe(canonicalForm(records));
    expect(keys).toEqual([...new Set(keys)].sort(byCodeUnit));
  });
});

describe("towns that are words", () => {
  it("are sorted, each there once, and stand apart from names that are never places", () => {
    expect(townWords).toEqual([...new Set(townWords)].sort(byCodeUnit));
    const never = new Set(notPlaces.map(({ name }) => name));
    expect(townWords.filter((name) => never.has(name))).toEqual([]);
  });

  it("are names of places", () => {
    expect(townWords.filter((name) => gazetteer.candidates(name.toLowerCase()).length === 0)).toEqual([]);
  });
});

describe("institutions", () => {
  it("belong to a country of the gazetteer, to an alliance that acts, or to none", () => {
    for (const { name, country } of institutions) expect(actors, name).toContain(country);
    const kinds = new Set(institutions.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(["alliance", "armed-group", "coalition", "government", "military", "ministry"]);
  });

  it("serve in a theatre that the gazetteer knows", () => {
    const theatres = institutions.flatMap((record) =>
      "theatre" in record ? [record.theatre] : "area" in record ? [record.area] : [],
    );
    expect(theatres.filter((name) => gazetteer.candidates(name).length === 0)).toEqual([]);
  });

  it("have every name once, whichever of them it is", () => {
    const names = institutions.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("are not named by a word that a sentence can start with", () => {
    const names = institutions.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase());
    const words = [...commonWords, "shape", "diet", "commons", "tigers", "ana", "amal"];
    expect(words.filter((word) => names.includes(word))).toEqual([]);
  });
});

describe("ship prefixes", () => {
  it("give a country with a category, or neither", () => {
    for (const { prefix, country, category } of shipPrefixes) {
      expect(actors, prefix).toContain(country);
      expect([null, ...categories], prefix).toContain(category);
      expect(category === null, prefix).toBe(country === null);
    }
  });
});

describe("titles", () => {
  it("are of six kinds", () => {
    const kinds = new Set(titles.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(["expert", "honorific", "office", "press", "rank", "spokesperson"]);
  });

  it("leave out words that are mostly adjectives", () => {
    const all = titles.map(({ title }) => title.toLowerCase());
    expect(["major", "chief", "private", "deputy", "head"].filter((word) => all.includes(word))).toEqual([]);
  });

  it("spell defence both ways", () => {
    const all = new Set(titles.map(({ title }) => title));
    const british = [...all].filter((title) => title.includes("Defence"));
    expect(british.length).toBeGreaterThan(10);
    for (const title of british) expect(all).toContain(title.replace("Defence", "Defense"));
  });
});
