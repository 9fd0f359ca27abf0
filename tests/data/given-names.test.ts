import { describe, expect, it } from "vitest";
import countries from "../../data/gazetteer/countries.json";
import shared from "../../data/lexicon/given-names-shared.json";
import names from "../../data/lexicon/given-names.json";
import { byCodeUnit, canonicalForm, dataText } from "./canonical-form.ts";
import commonWords from "./common-words.json";

describe("given names", () => {
  it("are sorted and each there once", () => {
    expect(names).toEqual([...new Set(names)].sort(byCodeUnit));
    expect(dataText("lexicon/given-names-shared.json")).toBe(canonicalForm(shared));
    const sharedNames = shared.map(({ name }) => name);
    expect(sharedNames).toEqual([...new Set(sharedNames)].sort(byCodeUnit));
  });

  it("begin with a capital and are one word", () => {
    for (const name of names) expect(name).toMatch(/^\p{Lu}[\p{L}'’-]+$/u);
  });

  it("are not the name of a country or of its people, which stand apart", () => {
    const taken = new Set(
      countries.flatMap(({ name, aliases, demonyms }: { name: string; aliases?: string[]; demonyms?: string[] }) => [
        name,
        ...(aliases ?? []),
        ...(demonyms ?? []),
      ]),
    );
    expect(names.filter((name) => taken.has(name))).toEqual([]);
    expect(shared.map(({ name }) => name).filter((name) => names.includes(name))).toEqual([]);
  });

  it("are not words with which a sentence about forces may begin", () => {
    const openers = ["Can", "General", "Major", "May", "Per", "Said", "Than", "Will", "Win"];
    const everyday = new Set([...openers.map((word) => word.toLowerCase()), ...commonWords]);
    expect(names.filter((name) => everyday.has(name.toLowerCase()))).toEqual([]);
  });

  it.each(["Vladimir", "Mohammed", "Jean-Pierre", "Xi", "Olusegun", "Recep", "Zbigniew", "Ayatollah"])(
    "know %s as it stands in the press, unless it is a title",
    (name) => {
      expect(names.includes(name)).toBe(name !== "Ayatollah");
    },
  );
});
