import { app6d } from "stanag-app6";
import { describe, expect, it } from "vitest";
import forces from "../../data/lexicon/forces.json";
import { categories } from "../../src/model/claim.ts";
import { byCodeUnit, canonicalForm, dataText } from "./canonical-form.ts";
import commonWords from "./common-words.json";

const published = new Set(
  Object.entries(app6d).flatMap(([set, table]) => table.mainIcon.map((row) => `${set} ${row.Code}`)),
);
/** A frame without an icon, where the standard's table starts with its first branch. */
const unspecified = "000000";

describe("the lexicon of forces", () => {
  it("has one record a line, in the order of its phrases", () => {
    expect(dataText("lexicon/forces.json")).toBe(canonicalForm(forces));
    const phrases = forces.map((record) => record.phrase);
    expect(phrases).toEqual([...phrases].sort(byCodeUnit));
  });

  it("has every surface form once", () => {
    const surfaces = forces.flatMap(({ phrase, plural }) => (plural === null ? [phrase] : [phrase, plural]));
    expect(surfaces.filter((surface, at) => surfaces.indexOf(surface) !== at)).toEqual([]);
  });

  it("says only what the model and the standard know", () => {
    const required = ["phrase", "plural", "category", "set", "entity", "kind", "weak"];
    for (const record of forces) {
      const { phrase, plural, category, set, entity, kind } = record;
      expect([required, [...required, "except"], [...required, "operator"]], phrase).toContainEqual(
        Object.keys(record),
      );
      expect(categories, phrase).toContain(category);
      expect(["people", "unit", "equipment", "materiel"], phrase).toContain(kind);
      if (entity !== unspecified) expect(published, phrase).toContain(`${set} ${entity}`);
      expect(plural, phrase).not.toBe(phrase);
    }
  });

  it("asks for a military neighbour where a phrase is also an everyday word", () => {
    const strong = forces.filter(({ weak }) => !weak).flatMap(({ phrase, plural }) => [phrase, plural]);
    expect(commonWords.filter((word) => strong.includes(word))).toEqual([]);
  });

  it("makes exceptions only of longer phrases that hold the phrase", () => {
    for (const { phrase, plural, except } of forces)
      for (const longer of except ?? []) expect(longer).toMatch(new RegExp(`\\b(${phrase}|${plural ?? phrase})\\b`));
  });

  it("makes no exception of a force of its own", () => {
    const named = new Set(forces.flatMap(({ phrase, plural }) => [phrase, plural]));
    expect(forces.flatMap(({ except }) => except ?? []).filter((longer) => named.has(longer))).toEqual([]);
  });

  it("spells both ways wherever British and American usage differ", () => {
    const phrases = new Set(forces.map((record) => record.phrase));
    const american = (phrase: string): string =>
      phrase
        .replace(/\b(arm|hon)our/g, "$1or")
        .replace(/defence/g, "defense")
        .replace(/\b(mechan|motor|stabil)is/g, "$1iz")
        .replace(/adviser/g, "advisor")
        .replace(/refuelling/g, "refueling")
        .replace(/centre/g, "center");
    expect([...phrases].filter((phrase) => !phrases.has(american(phrase)))).toEqual([]);
  });
});
