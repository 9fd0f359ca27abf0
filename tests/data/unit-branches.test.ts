import { app6d } from "stanag-app6";
import { describe, expect, it, test } from "vitest";
import institutions from "../../data/lexicon/institutions.json";
import branches from "../../data/lexicon/unit-branches.json";
import { categories } from "../../src/model/claim.ts";
import { byCodeUnit, canonicalForm, dataText } from "./canonical-form.ts";

const published = new Set(
  Object.entries(app6d).flatMap(([set, table]) => table.mainIcon.map((row) => `${set} ${row.Code}`)),
);

describe("the lexicon of unit branches", () => {
  it("has one record a line, sorted, each once", () => {
    expect(dataText("lexicon/unit-branches.json")).toBe(canonicalForm(branches));
    const words = branches.map(({ word }) => word);
    expect(words).toEqual([...new Set(words)].sort(byCodeUnit));
  });

  it("says only what the model and the standard know", () => {
    for (const { word, category, set, entity } of branches) {
      expect(categories, word).toContain(category);
      if (entity !== "000000") expect(published, word).toContain(`${set} ${entity}`);
    }
  });
});

test("An institution that is a unit is one of a military force, of a category of the model", () => {
  for (const record of institutions)
    if ("unit" in record) {
      expect(categories, record.name).toContain(record.unit);
      expect(record.kind, record.name).toBe("military");
    }
});
