import { expect, test } from "vitest";
import { entriesOf, toldOf } from "../../src/app/entries.ts";
import { foundWords } from "../../src/app/found-words.ts";
import { lookupOf } from "../../src/app/lookup.ts";
import { at, laydownOf } from "./laydown.ts";

const text =
  "After long talks in Łódź the minister of defence said that Denmark sends the frigate Esbern Snare to Lithuania before the summer, he told reporters.";
const laydown = laydownOf({ text, force: "frigate", actionWords: "sends", destination: at("to Lithuania", "lt") });
const lookup = lookupOf(laydown);
const [entry] = entriesOf(toldOf(laydown, lookup), laydown, {
  id: "any",
  name: "Any",
  otherwise: "neutral",
  labels: { friend: "", hostile: "", neutral: "", unknown: "" },
  records: [],
});

test.each([
  ["denmark", null],
  ["", null],
  ["lodz", ["After long talks in ", "Łódź", " the minister of defence said …"]],
  ["denmark reporters", ["… before the summer, he told ", "reporters", "."]],
  ["zeppelin", null],
])("a search for %j shows where it stands when the sentence does not", (search, expected) => {
  const found = entry ? foundWords(entry, search) : null;
  expect(found && [found.before, found.word, found.after]).toEqual(expected);
});
