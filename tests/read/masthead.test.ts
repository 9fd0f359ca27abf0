import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Masthead, mastheadOf } from "../../src/read/masthead.ts";

const none: Masthead = { title: null, publisher: null, url: null, published: null };

const seeds: [file: string, expected: Masthead][] = [
  [
    "000_b903cf2a3a04141e",
    {
      title: "US NATO step up war footing in crisis over possible Russian invasion of Ukraine",
      publisher: "Los Angeles Times",
      url: "https://www.latimes.com/politics/story/2022-01-24/u-s-nato-step-up-war-footing-in-crisis-over-possible-russian-invasion-of-ukraine",
      published: "2022-01-25",
    },
  ],
  [
    "001_f90daa38b7edc82f",
    { ...none, title: "Additional Security Assistance Headed to Ukraine", published: "2022-01-25" },
  ],
  [
    "002_34167d49c33fde93",
    { ...none, title: "Latest Russia-Ukraine updates: US puts 8,500 troops on alert", publisher: "Al Jazeera" },
  ],
  ["003_5fd0750dd46fb0dd", none],
  ["004_a388bfca99b435f5", { ...none, published: "2022-01-25" }],
];

const body = "Some 2,500 troops have moved to the border, officials said on Friday.";

const mastheads: [text: string, expected: Partial<Masthead>, name: string][] = [
  [
    `Iraq masses troops\nPublished: 12 August 1990\n\n${body}`,
    { title: "Iraq masses troops", published: "1990-08-12" },
    "a labelled date",
  ],
  [
    `Iraq masses troops\nBy Jane Roe | Jan 3, 2014\n\n${body}`,
    { title: "Iraq masses troops", published: "2014-01-03" },
    "a byline with a date",
  ],
  [
    `Troops land\nAug. 9, 1990 (AP)\n\n${body}`,
    { title: "Troops land", publisher: "Associated Press", published: "1990-08-09" },
    "a date with an agency",
  ],
  [`KABUL, Afghanistan, Oct 7 (Reuters) - ${body}`, { publisher: "Reuters" }, "a dateline whose date has no year"],
  [
    `DHAHRAN, Saudi Arabia, Aug. 9, 1990 (AP) -- ${body}`,
    { publisher: "Associated Press", published: "1990-08-09" },
    "a dateline with a full date",
  ],
  [`MOSCOW, January 25. /TASS/. ${body}`, { publisher: "TASS" }, "an agency between slashes"],
  [
    `MOSCOW. Jan 25, 2022 (Interfax) - ${body}`,
    { publisher: "Interfax", published: "2022-01-25" },
    "a dateline with a period",
  ],
  [`Kabul, Afghanistan (CNN) -- ${body}`, { publisher: "CNN" }, "a dateline in small letters with a known agency"],
  [`Troops land — Reuters\n\n${body}`, { title: "Troops land", publisher: "Reuters" }, "an outlet after the title"],
  [
    `Troops land | Madrid, Spain\n\n${body}`,
    { title: "Troops land | Madrid, Spain" },
    "a title with a bar and no outlet",
  ],
  [
    `World\nFrench troops land in Gao\nBy Jane Roe and John Doe\nJanuary 12, 2013 at 6:00 a.m. EST\n\n${body}`,
    { title: "French troops land in Gao", published: "2013-01-12" },
    "a section's name before the title",
  ],
  [
    `The New York Times\nTroops land\n12 June 1999\n\n${body}`,
    { title: "Troops land", publisher: "The New York Times", published: "1999-06-12" },
    "an outlet on its own line",
  ],
  [`Will Russia invade this winter?\n\n${body}`, { title: "Will Russia invade this winter?" }, "a title that asks"],
  [`Iraq warns the U.S.\n\n${body}`, { title: "Iraq warns the U.S." }, "a title that ends with an abbreviation"],
  [
    `---\ntitle: "Troops land"\ndate: 1999-06-12\nurl: https://example.org/a\n---\n\n# Troops land\n\n${body}`,
    { title: "Troops land", publisher: "example.org", url: "https://example.org/a", published: "1999-06-12" },
    "front matter",
  ],
  [`# Troops land\n\n*By Jane Roe*\n\n${body}`, { title: "Troops land" }, "a Markdown heading"],
  [
    `Tuesday, 25 January 2022 14:30 GMT\nTroops move\n\n${body}`,
    { title: "Troops move", published: "2022-01-25" },
    "a date before the title",
  ],
  [
    `CTV Saskatoon Published Saturday, March 31, 2018 1:19PM CST\n\n${body}`,
    { published: "2018-03-31" },
    "a station before its date",
  ],
  [
    `Troops land\nUpdated 3 March 2001\nPublished 1 March 2001\n\n${body}`,
    { title: "Troops land", published: "2001-03-01" },
    "publication before update",
  ],
  [
    `Troops land\n\nDHAHRAN, Saudi Arabia (AP) _ ${body}\n\nCopyright 1990 The Associated Press. All rights reserved.`,
    { title: "Troops land", publisher: "Associated Press" },
    "a copyright line",
  ],
  [
    `Troops land\n\nBy ROBERT BURNS, Associated Press Writer\n\n${body}`,
    { title: "Troops land", publisher: "Associated Press" },
    "an agency in the byline",
  ],
  [
    `${body}\n\nSource: The Times of Oman`,
    { publisher: "The Times of Oman" },
    "an unknown source that begins like a known one",
  ],
  [
    `Troops land\nhttps://www.theguardian.com/world/2013/jan/12/troops\n\n${body}`,
    {
      title: "Troops land",
      publisher: "The Guardian",
      url: "https://www.theguardian.com/world/2013/jan/12/troops",
      published: "2013-01-12",
    },
    "an address that states the day",
  ],
  [
    `Troops land\nhttps://news.example.com/a\n\nDHAHRAN (AP) - ${body}`,
    { title: "Troops land", publisher: "news.example.com", url: "https://news.example.com/a" },
    "agency copy on an unknown host",
  ],
  [
    `Troops land\r\n20220125\r\n\r\n${body}\r\n`,
    { title: "Troops land", published: "2022-01-25" },
    "line ends of Windows",
  ],
  [
    `NATO TROOPS ENTER KOSOVO\n\nPRISTINA, Yugoslavia (Reuters) - The first troops entered Kosovo on\nSaturday as forces withdrew from the province under the terms of a\npeace plan.\n`,
    { title: "NATO TROOPS ENTER KOSOVO", publisher: "Reuters" },
    "text wrapped by hand",
  ],
];

const withoutMasthead: [text: string, name: string][] = [
  [body, "a lone sentence"],
  ["In 2014, on March 18, 2014, Russia annexed Crimea.\n\nIt has massed troops since.", "a date in prose"],
  [
    "January 24 was quiet\nand nothing moved on it, said the officers who watched the long border.",
    "a wrapped sentence",
  ],
  [
    "The Pentagon announced that it had ordered the readiness of some 8,500\ntroops to be sent to the border if the defense protocol is\nactivated, and that the rest would stay.",
    "the first line of a wrapped paragraph",
  ],
  [
    "Troops moved (Source: Associated Press)\n".repeat(1) +
      "and then they moved again, and so it went on for many long days.",
    "a credit in brackets",
  ],
  ["Kosovo, Bosnia and Mali were discussed, 12 June 1999 was not.", "a date at the end of a sentence"],
  ["3/4/1999\n\nThe troops moved to the border on that day.", "a date that may be March or April"],
];

describe("mastheadOf", () => {
  it.each(seeds)("reads what seed %s states and no more", (file, expected) => {
    expect(mastheadOf(readFileSync(new URL(`../../seeds/${file}.txt`, import.meta.url), "utf8"))).toEqual(expected);
  });

  it.each(mastheads.map(([text, expected, name]) => ({ text, expected, name })))(
    "reads $name",
    ({ text, expected }) => {
      expect(mastheadOf(text)).toEqual({ ...none, ...expected });
    },
  );

  it.each(withoutMasthead.map(([text, name]) => ({ text, name })))("finds none in $name", ({ text }) => {
    expect(mastheadOf(text)).toEqual(none);
  });

  it.each([3, 20, 200])("finds a source named after %i paragraphs", (paragraphs) => {
    expect(mastheadOf(`${`${body}\n\n`.repeat(paragraphs)}Source: Al Jazeera and news agencies`)).toEqual({
      ...none,
      publisher: "Al Jazeera",
    });
  });

  it("lets what is stated apart from the text hold", () => {
    const stated = { title: "Other", publisher: "Other Times", url: "https://cnn.com/a", published: "2001-01-01" };
    expect(mastheadOf(`Troops land\nPublished: 12 August 1990\n\n${body}`, stated)).toEqual(stated);
  });

  it("takes a line of a million letters in its stride", () => {
    expect(mastheadOf("A".repeat(1_000_000))).toEqual(none);
    expect(mastheadOf(`${"By A, ".repeat(200_000)} 12 August 1990`)).toEqual(none);
  });
});
