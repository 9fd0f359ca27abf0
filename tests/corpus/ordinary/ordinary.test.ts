import { describe, expect, it } from "vitest";
import { laydownOf, sourceOf } from "../../knowledge.ts";
import { changed, isRead, sentences, type Sentence } from "./sentences.ts";

const readingOf = (sentence: Sentence): { text: string; isRead: boolean; claims: number } => {
  const { claims } = laydownOf(sourceOf(sentence.text, { published: "2016-03-04" }));
  return { text: sentence.text, isRead: isRead(sentence, claims), claims: claims.length };
};
const plain = sentences.map((sentence) => ({ sentence, ...readingOf(sentence) }));
const read = plain.filter((reading) => reading.isRead);

/** Where the share of the good ones is too low, the others are told. */
function expectShare<T extends { text: string }>(all: readonly T[], isGood: (one: T) => boolean, least: number): void {
  const others = all.filter((one) => !isGood(one));
  const told = others.map(({ text }) => text).join("\n");
  expect(1 - others.length / all.length, told).toBeGreaterThanOrEqual(least);
}

// The shares are floors: they may only rise.
describe("The ways in which English says that a force goes, is or will be somewhere", () => {
  it("are read", () => {
    expectShare(plain, (reading) => reading.isRead, 0.96);
  });

  it("make one claim each", () => {
    expectShare(read, ({ claims }) => claims === 1, 0.985);
  });

  it("are read with other words before, behind and between", () => {
    const variants = changed(read.map(({ sentence }) => sentence)).map(readingOf);
    expect(variants.length).toBeGreaterThan(2 * read.length);
    expectShare(variants, (reading) => reading.isRead, 0.955);
  });
});
