import { describe, expect, it } from "vitest";
import { phraseMatcher, surface } from "../../src/read/phrases.ts";
import { sentencesOf, type Word } from "../../src/read/sentences.ts";

const wordsOf = (text: string): Word[] => sentencesOf(text).flatMap(({ words }) => words);

const match = phraseMatcher(
  ["air force", "Air Force One", "Hawk", "troops", "F-16", "the King's Guard", "Su-35", "U.S. Navy", "HIMARS"].map(
    (phrase) => [phrase, phrase] as const,
  ),
);

const cases: [text: string, found: string | null][] = [
  ["the air force flew", "air force"],
  ["the Air Force flew", "air force"],
  ["the AIR FORCE flew", "air force"],
  ["Air Force One landed", "Air Force One"],
  ["Air Force two landed", "air force"],
  ["a Hawk landed", "Hawk"],
  ["a hawk landed", null],
  ["TROOPS landed", "troops"],
  ["F-16 jets landed", "F-16"],
  ["F–16 jets landed", "F-16"],
  ["F16 jets landed", null],
  ["the King’s Guard stood", "the King's Guard"],
  ["the King's Guard stood", "the King's Guard"],
  ["a U.S. Navy ship", "U.S. Navy"],
  ["a himars battery", null],
  ["paratroops landed", null],
  ["airforce planes", null],
];

describe("the longest phrase of a lexicon is found", () => {
  it.each(cases)("in %j", (text, expected) => {
    const words = wordsOf(text);
    const found = words.map((_, at) => match(words, at)).find((each) => each !== null);
    expect(found?.record ?? null).toBe(expected);
  });

  it("with the number of words it takes", () => {
    expect(match(wordsOf("Air Force One landed"), 0)?.length).toBe(3);
  });

  it("only up to where it may look", () => {
    expect(match(wordsOf("Air Force One landed"), 0, 2)?.record).toBe("air force");
    expect(match(wordsOf("Air Force One landed"), 0, 1)).toBeNull();
  });
});

describe("surface", () => {
  it("is lower case, with single spaces and plain hyphens", () => {
    const words = wordsOf("The Kenya–Somalia   Border’s End");
    expect(surface(words, 0, words.length)).toBe("the kenya-somalia border's end");
  });
});
