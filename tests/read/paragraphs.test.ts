import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../../src/read/paragraphs.ts";

const wrapped = [
  "The ministry said on Friday that the second battalion of the",
  "brigade had left its barracks near the capital and would join",
  "the multinational force before the end of the month. Officials",
  "gave no figure for the number of soldiers who were involved in",
  "the move, but witnesses spoke of several hundred vehicles.",
  "",
  "Neighbours have not commented on the move, which follows two",
  "months of talks between the governments. Observers expect that",
  "a second convoy will leave the port in the coming days, and a",
  "third one early next month.",
];

const cases: [name: string, text: string, paragraphs: string[]][] = [
  ["a blank line", "One.\n\nTwo.", ["One.", "Two."]],
  ["a single line break", "One.\nTwo.", ["One.", "Two."]],
  ["Windows line ends", "One.\r\n\r\nTwo.\r\nThree.", ["One.", "Two.", "Three."]],
  ["many blank lines and white space", "\n\n  One. \n \t \n\n\tTwo.  \n", ["One.", "Two."]],
  ["one line", "One.", ["One."]],
  ["white space alone", " \n\t\r\n ", []],
  ["nothing", "", []],
  [
    "blank lines alone where text is wrapped by hand",
    wrapped.join("\n"),
    [wrapped.slice(0, 5).join("\n"), wrapped.slice(6).join("\n")],
  ],
];

describe("paragraphs end at", () => {
  it.each(cases)("%s", (_name, text, expected) => {
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
