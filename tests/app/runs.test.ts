import { expect, test } from "vitest";
import { annotationsOf } from "../../src/app/reader/annotations.ts";
import { claimIn, focusIn, noFocus, runsOf, slotSpansOf } from "../../src/app/reader/runs.ts";
import { slotClass, slotName } from "../../src/app/reader/slot-look.ts";
import type { Mention } from "../../src/model/place.ts";
import { laydownOf } from "./laydown.ts";

const text = "Copenhagen: Denmark sends ships to Rukla, they say.";
const laydown = laydownOf({ text, quote: "Denmark sends ships to Rukla", force: "ships", actionWords: "sends" });
const [source, claim] = [laydown.sources[0]!, laydown.claims[0]!];
const mention = (words: string): Mention => {
  const start = text.indexOf(words);
  return { source: "a", start, end: start + words.length, text: words, place: null, role: "literal", score: 1 };
};
const mentions = ["Copenhagen", "Denmark", "Rukla"].map(mention);
const [block] = annotationsOf(source, { claims: [claim, { ...claim, id: "claim-2" }], mentions }).blocks;
if (!block) throw new Error("The text has a paragraph.");
const slots = slotSpansOf(claim, text);

test("a paragraph is cut by its claims, and each stretch by slots, mentions and the words looked at", () => {
  const span = { start: text.indexOf("they"), end: text.length };
  const shown = runsOf(block, { slots, span }).map(({ claims, starts, pieces }) => [
    `${claims.length} claims, ${starts.length} start`,
    ...pieces.map(({ start, end, slots, mention, pointed }) =>
      [text.slice(start, end), ...slots, mention ? "place" : "", pointed ? "pointed" : ""].filter(Boolean).join("|"),
    ),
  ]);
  expect(shown).toEqual([
    ["0 claims, 0 start", "Copenhagen|place", ": "],
    ["2 claims, 2 start", "Denmark|actor|place", " ", "sends|action", " ", "ships|force", " to ", "Rukla|place"],
    ["0 claims, 0 start", ", ", "they say.|pointed"],
  ]);
});

test("slots whose words the text does not have are left out", () => {
  const evidence = { force: { ...claim.evidence["force"]!, text: "tanks" }, actor: claim.evidence["actor"]! };
  expect(slotSpansOf({ ...claim, evidence }, text).map(({ slot }) => slot)).toEqual(["actor"]);
});

test("a paragraph that nothing looked at touches stays the very same", () => {
  const away = { start: 500, end: 600 };
  expect(focusIn(away, { slots, span: { start: 0, end: 500 } })).toBe(noFocus);
  expect(focusIn(block, { slots, span: null }).slots).toHaveLength(3);
  expect(claimIn(away, claim)).toBeNull();
  expect(claimIn(block, claim)).toBe(claim);
});

test.each([
  [[], "", undefined],
  [["actor"], "slot-actor", "Who"],
  [["speaker", "actor"], "slot-actor", "Who, Says so"],
  [["<b>"], "slot-voice", "<b>"],
  [["<b>", "force"], "slot-force", "Force, <b>"],
  [["constructor"], "slot-voice", "constructor"],
])("slots %j look like %j and are called %j", (slots, look, name) => {
  expect(slotClass(slots)).toBe(look);
  expect(slotName(slots)).toBe(name);
});
