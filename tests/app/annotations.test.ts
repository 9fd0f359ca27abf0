import { expect, test } from "vitest";
import { claimsNewestFirst, lookupOf } from "../../src/app/lookup.ts";
import { annotationsOf, chunksOf } from "../../src/app/reader/annotations.ts";
import { followed, readingOf } from "../../src/app/reader/reading.ts";
import { stepped } from "../../src/app/stepped.ts";
import type { Mention } from "../../src/model/place.ts";
import { laydownOf } from "./laydown.ts";

const text = "  First words.\n\nDenmark sends ships to Rukla.\nLast words. \n";
const laydown = laydownOf({ text, quote: "Denmark sends ships", force: "ships", actionWords: "sends" });
const [source, claim, deployment] = [laydown.sources[0]!, laydown.claims[0]!, laydown.deployments[0]!];
const mention = (words: string): Mention => {
  const start = text.indexOf(words);
  return { source: "a", start, end: start + words.length, text: words, place: "rukla", role: "literal", score: 1 };
};

test("the blocks of a source are its whole text, each with what is marked in it", () => {
  const rukla = mention("Rukla");
  const { blocks, claims, mentions } = annotationsOf(source, { claims: [claim], mentions: [rukla] });
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  expect(blocks.map(({ start, wordsEnd }) => text.slice(start, wordsEnd))).toEqual([
    "  First words.",
    "Denmark sends ships to Rukla.",
    "Last words.",
  ]);
  expect(blocks.map((block) => [block.claims.length, block.mentions.length])).toEqual([
    [0, 0],
    [1, 1],
    [0, 0],
  ]);
  expect(claims).toEqual([claim]);
  expect(mentions).toEqual([rukla]);
});

test("a quote over several paragraphs is marked in each", () => {
  const over = { ...claim, quote: { start: 8, end: text.length - 3, text: text.slice(8, text.length - 3) } };
  const { blocks } = annotationsOf(source, { claims: [over], mentions: [] });
  expect(blocks.map((block) => block.claims.length)).toEqual([1, 1, 1]);
});

test.each([
  ["other words", { ...claim.quote, text: "Denmark sends tanks" }],
  ["a place past the end", { start: 900, end: 919, text: "Denmark sends ships" }],
  ["a place before the start", { start: -20, end: -1, text: text.slice(-20, -1) }],
  ["no words", { start: 4, end: 4, text: "" }],
])("a claim with %s is not marked", (_, quote) => {
  expect(annotationsOf(source, { claims: [{ ...claim, quote }], mentions: [] }).claims).toEqual([]);
});

test("what belongs to another source is not marked", () => {
  const elsewhere = { claims: [{ ...claim, source: "b" }], mentions: [{ ...mention("Rukla"), source: "b" }] };
  expect(annotationsOf(source, elsewhere)).toMatchObject({ claims: [], mentions: [] });
});

test("claims come newest first by their source's day, and undated ones last", () => {
  const days = { old: "2022-01-02", undated: null, young: "2022-01-25" };
  const sources = Object.entries(days).map(([id, published]) => ({ ...source, id, published }));
  const claims = sources.flatMap(({ id }) => [
    { ...claim, id: `${id} late`, source: id, quote: { ...claim.quote, start: 40 } },
    { ...claim, id: `${id} early`, source: id },
  ]);
  const lookup = lookupOf({ ...laydown, sources, claims });
  const order = claimsNewestFirst({ claims: claims.map(({ id }) => id) }, lookup).map(({ id }) => id);
  expect(order).toEqual(["young early", "young late", "old early", "old late", "undated early", "undated late"]);
});

test("an open reader goes to the words of the chosen deployment, in its own source where that has some", () => {
  const here = { ...claim, id: "here" };
  const there = { ...claim, id: "there", source: "b" };
  const sources = [source, { ...source, id: "b", published: "2022-02-01" }];
  const lookup = lookupOf({ ...laydown, sources, claims: [here, there] });
  const both = { ...deployment, claims: ["here", "there"] };
  const atA = { source: "a", claim: null, span: null };
  expect(followed(atA, both, lookup)).toEqual(readingOf(here));
  expect(followed({ ...atA, source: "c" }, both, lookup)).toEqual(readingOf(there));
  expect(followed(readingOf(here), both, lookup)).toEqual(readingOf(here));
  expect(followed(atA, { ...both, claims: [] }, lookup)).toEqual(atA);
});

test.each([
  ["b", 1, "c"],
  ["b", -1, "a"],
  ["c", 1, null],
  ["a", -1, null],
  [null, 1, "a"],
  [null, -1, "c"],
  ["gone", 1, "a"],
] as const)("from %j, %i leads to %j", (current, step, expected) => {
  expect(stepped<string>(["a", "b", "c"], current, step)).toBe(expected);
});

test("the chunks of a long text are its blocks, each once", () => {
  const many = { ...source, text: Array.from({ length: 101 }, (_, at) => `Paragraph ${at}.`).join("\n\n") };
  const { blocks } = annotationsOf(many, { claims: [], mentions: [] });
  const chunks = chunksOf(blocks);
  expect(chunks.length).toBeGreaterThan(1);
  expect(chunks.flatMap((chunk) => chunk.blocks)).toEqual(blocks);
  expect(chunks.map(({ start, end }) => many.text.slice(start, end)).join("")).toBe(many.text);
});
