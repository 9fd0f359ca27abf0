import { describe, expect, it } from "vitest";
import { quantityIn } from "../../src/extract/quantity.ts";
import { sentencesOf } from "../../src/read/sentences.ts";

/** The figure that stands in a phrase, with its qualifier and its words; null where none does. */
function figureIn(phrase: string): [count: number, qualifier: string, words: string] | null {
  const words = sentencesOf(phrase).flatMap((sentence) => sentence.words);
  const quantity = quantityIn(words, 0, words.length, null);
  const [first, last] = [words[quantity?.from ?? -1], words[(quantity?.to ?? 0) - 1]];
  return quantity && first && last ? [quantity.count, quantity.qualifier, phrase.slice(first.start, last.end)] : null;
}

const figures: [phrase: string, count: number, qualifier: string, words: string][] = [
  ["4,000 troops", 4000, "exact", "4,000"],
  ["more than 100,000 Russian troops", 100000, "at-least", "100,000"],
  ["at least 50 vehicles", 50, "at-least", "50"],
  ["over 500 soldiers", 500, "at-least", "500"],
  ["some 300 soldiers", 300, "about", "300"],
  ["roughly 1,500 marines", 1500, "about", "1,500"],
  ["nearly 5,000 men", 5000, "about", "5,000"],
  ["an estimated 60,000 men", 60000, "about", "60,000"],
  ["up to 3,000 soldiers", 3000, "up-to", "3,000"],
  ["as many as 12,000 soldiers", 12000, "up-to", "12,000"],
  ["two battalions", 2, "exact", "two"],
  ["a dozen jets", 12, "exact", "dozen"],
  ["1.5 million men", 1500000, "exact", "1.5 million"],
  ["two thousand five hundred men", 2500, "exact", "two thousand five hundred"],
  ["ten thousand men", 10000, "exact", "ten thousand"],
  ["one hundred men", 100, "exact", "one hundred"],
  ["a 1,000-strong force", 1000, "exact", "1,000"],
  ["twenty-four jets", 24, "exact", "twenty-four"],
  ["half a million men", 500000, "exact", "half a million"],
  ["a 600-member battalion", 600, "exact", "600"],
];

const figureGaps: [phrase: string, count: number, qualifier: string, words: string][] = [
  ["60 000 men", 60000, "exact", "60 000"],
];

const noFigures: string[] = [
  "thousands of troops",
  "tens of thousands of troops",
  "hundreds of soldiers",
  "dozens of ships",
  "a frigate",
  "several battalions",
  "$300 million in weapons",
  "€20 million",
  "5 percent of the troops",
  "40% of the fleet",
  "F-16 jets",
  "155-mm howitzers",
  "the 82nd Airborne Division",
  "Type 054 frigates",
  "155 mm howitzers",
  "20-year-old soldiers",
];

describe("a figure stands", () => {
  it.each(figures)("in %s", (phrase, ...expected) => {
    expect(figureIn(phrase)).toEqual(expected);
  });

  it("outside the force's own name", () => {
    const words = sentencesOf("two Type 12 frigates").flatMap((sentence) => sentence.words);
    expect(quantityIn(words, 0, words.length, { from: 1, to: 3 })?.count).toBe(2);
    expect(quantityIn(words, 1, words.length, { from: 1, to: 3 })).toBeNull();
  });

  it("before the end of the phrase", () => {
    const words = sentencesOf("ships of 4,000 tons").flatMap((sentence) => sentence.words);
    expect(quantityIn(words, 0, 2, null)).toBeNull();
  });
});

describe("no figure stands", () => {
  it.each(noFigures)("in %s", (phrase) => {
    expect(figureIn(phrase)).toBeNull();
  });
});

describe("a figure stands: known gaps", () => {
  it.fails.each(figureGaps)("in %s", (phrase, ...expected) => {
    expect(figureIn(phrase)).toEqual(expected);
  });
});
