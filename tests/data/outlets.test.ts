import { describe, expect, it } from "vitest";
import countries from "../../data/gazetteer/countries.json";
import masthead from "../../data/lexicon/masthead.json";
import outlets from "../../data/outlets.json";
import { byCodeUnit, canonicalForm, dataText } from "./canonical-form.ts";

const repeatedIn = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

describe("the outlets", () => {
  it("stand one a line, sorted, each once", () => {
    expect(dataText("outlets.json")).toBe(canonicalForm(outlets));
    const ids = outlets.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort(byCodeUnit));
  });

  it("share no host and no name", () => {
    expect(repeatedIn(outlets.flatMap(({ hosts }) => hosts))).toEqual([]);
    const names = outlets.flatMap(({ name, aliases }) => [
      ...new Set([name, ...aliases].map((each) => each.toLowerCase())),
    ]);
    expect(repeatedIn(names)).toEqual([]);
  });

  it("have bare host names, a family, a country and a word on who is behind them", () => {
    const known = new Set(countries.map(({ country }) => country));
    for (const outlet of outlets) {
      for (const host of outlet.hosts) expect(host, outlet.id).toMatch(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
      expect(outlet.hosts.length, outlet.id).toBeGreaterThan(0);
      expect(outlet.family, outlet.id).toMatch(/^[a-z0-9-]+$/);
      expect(known, outlet.id).toContain(outlet.country);
      expect(outlet.source, outlet.id).not.toBe("");
      expect("reliability" in outlet ? outlet.reliability : "F", outlet.id).toMatch(/^[A-F]$/);
    }
  });
});

describe("the words of a masthead", () => {
  it("stand one a line, sorted, each once of its kind", () => {
    expect(dataText("lexicon/masthead.json")).toBe(canonicalForm(masthead));
    const keys = masthead.map(({ kind, word }) => `${kind}\n${word}`);
    expect(keys).toEqual([...new Set(keys)].sort(byCodeUnit));
  });

  it("are in lower case, with the value that their kind asks for", () => {
    const values: Record<string, (value: unknown) => boolean> = {
      month: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 12,
      label: (value) =>
        ["published", "updated", "title", "url", "publisher", "copyright", "author"].includes(String(value)),
      meta: (value) => ["title", "publisher", "url", "published"].includes(String(value)),
      furniture: (value) => value === null,
      chrome: (value) => value === null,
    };
    for (const { kind, word, value } of masthead) {
      expect(word).toBe(word.toLowerCase());
      expect(values[kind]?.(value), `${kind} ${word}`).toBe(true);
    }
  });
});
