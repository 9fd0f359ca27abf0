import { expect, it } from "vitest";
import { pngOf } from "../../src/cli/png.ts";
import { letterBox, usedFiles } from "../../src/print/font-style.ts";
import { textLine } from "../../src/print/text.ts";
import { faces } from "../print/sheet-of.ts";

async function pngOfWord(word: string): Promise<string> {
  const { note, letters } = letterBox();
  const text = textLine(word, [5, 30], { face: "regular", size: 24, fill: "#000000" }, { faces, note });
  // All letters are noted: else those of the other word would be in the fonts of one picture only.
  note("Āžšđł&", "regular");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="150" height="40">${text}</svg>`;
  return Buffer.from(await pngOf({ svg, fonts: usedFiles(letters, faces) }, 1)).toString("base64");
}

it.each([
  ["Ādaži", "Ādaši"],
  ["łódź", "đódź"],
  ["A & ž", "A & š"],
])("a PNG draws %s and %s each with its own letters, not with the box of a letter that no font has", async (a, b) => {
  expect((await pngOfWord(a)) === (await pngOfWord(b))).toBe(false);
});
