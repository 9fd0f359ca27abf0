import { describe, expect, it } from "vitest";
import { sentencesOf, textOf } from "../../src/read/sentences.ts";

const split: [text: string, ...sentences: string[]][] = [
  ["Troops left. They went home.", "Troops left.", "They went home."],
  ["U.S. troops left. They went home.", "U.S. troops left.", "They went home."],
  ["The U.N. and the E.U. met. The U.K. left.", "The U.N. and the E.U. met.", "The U.K. left."],
  [
    "They met in Washington, D.C. He left on Jan. 24. It rained.",
    "They met in Washington, D.C.",
    "He left on Jan. 24.",
    "It rained.",
  ],
  ["Gen. Mark Milley spoke. Lt. Col. Smith listened.", "Gen. Mark Milley spoke.", "Lt. Col. Smith listened."],
  ["NATO sent 4.5 tons. It cost $3.5 million.", "NATO sent 4.5 tons.", "It cost $3.5 million."],
  ['He said: "We are going." Then he left.', 'He said: "We are going."', "Then he left."],
  ["“Troops are here,” she said. “They stay.”", "“Troops are here,” she said.", "“They stay.”"],
  ["Is it true? No! Yes.", "Is it true?", "No!", "Yes."],
  ["St. Petersburg slept. No. 3 Squadron left.", "St. Petersburg slept.", "No. 3 Squadron left."],
  [
    "KYIV, Ukraine (AP) — Troops arrived at 6 a.m. on Friday.",
    "KYIV, Ukraine (AP) — Troops arrived at 6 a.m. on Friday.",
  ],
  ["A headline without a stop\nTroops left.", "A headline without a stop", "Troops left."],
  ["Troops 🇺🇦 moved 👍🏽 to Lviv. They stayed.", "Troops 🇺🇦 moved 👍🏽 to Lviv.", "They stayed."],
  ["One.\r\n\r\nTwo.", "One.", "Two."],
  ["Maj. John Smith spoke. Maj. Gen. Brown listened.", "Maj. John Smith spoke.", "Maj. Gen. Brown listened."],
  ["Rear Adm. Jones spoke. Spc. Diaz listened.", "Rear Adm. Jones spoke.", "Spc. Diaz listened."],
  ["He is a major.", "He is a major."],
];

const sentences = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));
const words = (text: string): string[] =>
  sentencesOf(text).flatMap((sentence) => sentence.words.map((word) => word.text));

describe("a text is split into sentences", () => {
  it.each(split)("%s", (text, ...expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("and each knows its paragraph", () => {
    expect(sentencesOf("One. Two.\n\nThree.").map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });
});

describe("words", () => {
  it("stand where they say, whatever the text is made of", () => {
    const text =
      "  Ukraine’s 1,000-strong\tforce —\u00a0“ready”…\r\n\r\n🇺🇦 e\u0301té «Łódź» \u202bשלום\u202c U.S.-led. ";
    for (const { words: own, start, end } of sentencesOf(text)) {
      for (const word of own) expect(text.slice(word.start, word.end)).toBe(word.text);
      expect([start, end]).toEqual([own[0]?.start, own.at(-1)?.end]);
    }
    expect(words(text).join("")).toBe(text.replace(/[\s\u00a0]/g, ""));
  });

  it("part from their apostrophes, plain or printed", () => {
    expect(words("Ukraine's army and Russia’s army")).toEqual(["Ukraine", "'s", "army", "and", "Russia", "’s", "army"]);
  });

  it("part from their negation", () => {
    expect(sentencesOf("They won't go.")[0]?.words.map(({ lemma }) => lemma)).toContain("not");
  });

  it("keep types, figures and abbreviations whole", () => {
    expect(words("U.S. F-16s and 1,500 men")).toEqual(["U.S.", "F-16s", "and", "1,500", "men"]);
  });

  it("are the same whatever was read before", () => {
    const expected = ["They", "left", "the", "U.S.", ".", "Then"];
    expect(words("They left the U.S.. Then")).toEqual(expected);
    words("the U.S, which");
    expect(words("They left the U.S.. Then")).toEqual(expected);
  });

  it("are still known when many others have been seen", () => {
    const many = Array.from({ length: 60_000 }, (_, at) => `Qv${at.toString(36)}x`).join(" ");
    const before = sentencesOf("Ukraine's army won't go.");
    words(many);
    expect(sentencesOf("Ukraine's army won't go.")).toEqual(before);
  });

  it("are printed as one line, with a space where the text has any white space", () => {
    const text = "the\n  82nd Airborne\tDivision's men";
    expect(sentencesOf(text).map((sentence) => textOf(sentence.words))).toEqual([
      "the",
      "82nd Airborne Division's men",
    ]);
  });
});

describe("words beyond Latin-1", () => {
  it.each([["Šiauliai"], ["Łódź"], ["Ādaži"], ["Mihail Kogălniceanu"], ["İncirlik"], ["Đakovica"]])(
    "keep the letters of %s together",
    (name) => {
      expect(words(`They are in ${name} now.`)).toEqual(["They", "are", "in", ...name.split(" "), "now", "."]);
    },
  );
});

describe("no words", () => {
  it.each([[""], [" \n\t"], ["\u200b"]])("make no sentence: %j", (text) => {
    expect(
      sentencesOf(text)
        .flatMap((sentence) => sentence.words)
        .filter(({ text: word }) => /\w/.test(word)),
    ).toEqual([]);
  });
});
