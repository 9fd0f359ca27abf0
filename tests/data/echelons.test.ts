import { describe, expect, it } from "vitest";
import echelons from "../../data/lexicon/echelons.json";
import { byCodeUnit, canonicalForm, dataText } from "./canonical-form.ts";

describe("the lexicon of echelons", () => {
  it("has one record a line, from the smallest to the largest, then by word", () => {
    expect(dataText("lexicon/echelons.json")).toBe(canonicalForm(echelons));
    const keys = echelons.map(({ code, word }) => `${code} ${word}`);
    expect(keys).toEqual([...keys].sort(byCodeUnit));
  });

  it("has every word once, with a plural of its own", () => {
    const words = echelons.flatMap(({ word, plural }) => (plural === null ? [word] : [word, plural]));
    expect(new Set(words).size).toBe(words.length);
  });

  it("gives one label to each code", () => {
    const labels = new Set(echelons.map(({ code, label }) => `${code} ${label}`));
    expect(labels.size).toBe(new Set(echelons.map(({ code }) => code)).size);
  });
});
