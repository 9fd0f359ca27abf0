import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { idOf } from "../../src/read/id-of.ts";
import { readDocument, type Reading } from "../../src/read/read-document.ts";
import { messageOf } from "../../src/read/unreadable.ts";
import { type Line, pdfFile } from "./pdf-file.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark: [number, number]): Uint8Array => {
  const littleEndian = Buffer.from(text, "utf16le");
  return new Uint8Array([...mark, ...(mark[0] === 0xff ? littleEndian : littleEndian.swap16())]);
};

async function sourceOf(
  bytes: Uint8Array,
  name = "folder/story.txt",
): Promise<(Reading & { kind: "source" })["source"]> {
  const reading = await readDocument({ name, bytes });
  if (reading.kind === "unreadable") throw new Error(messageOf(reading.unreadable));
  return reading.source;
}

async function messageFor(bytes: Uint8Array, name = "folder/story.txt"): Promise<string> {
  const reading = await readDocument({ name, bytes });
  if (reading.kind === "source") throw new Error("It was read.");
  return messageOf(reading.unreadable);
}

const texts: [bytes: Uint8Array, text: string, name: string][] = [
  [utf8("Troops moved.\n"), "Troops moved.\n", "UTF-8"],
  [utf8("\ufeffTroops moved."), "Troops moved.", "UTF-8 with a byte-order mark"],
  [utf16("Troops – Kyjów.", [0xff, 0xfe]), "Troops – Kyjów.", "UTF-16, little end first"],
  [utf16("Troops – Kyjów.", [0xfe, 0xff]), "Troops – Kyjów.", "UTF-16, big end first"],
  [utf8("  One.\r\n\r\n\tTwo.\r\n "), "  One.\r\n\r\n\tTwo.\r\n ", "line ends of Windows"],
  [utf8("x".repeat(2_000_000)), "x".repeat(2_000_000), "a line of two million letters"],
  [utf8("<p>Three <b>tanks</b> & more"), "<p>Three <b>tanks</b> & more", "text with a few marks that is no page"],
];

const broken: [bytes: Uint8Array, message: RegExp, name: string][] = [
  [utf8(""), /^folder\/story\.txt is empty: /, "an empty file"],
  [utf8(" \n\t\u00a0\n"), /^folder\/story\.txt holds only white space: /, "white space alone"],
  [utf8("\ufeff"), /^folder\/story\.txt holds only white space: /, "a lone byte-order mark"],
  [
    new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
    /^folder\/story\.txt is not text \(it holds NUL bytes\): save it as plain text/,
    "a binary file",
  ],
  [
    new Uint8Array([0x41, 0x42, 0xe9, 0x43]),
    /^folder\/story\.txt is not UTF-8 \(byte 3 breaks it\): save it as UTF-8$/,
    "Latin-1",
  ],
  [new Uint8Array([0x41, 0xe2, 0x82]), /is not UTF-8/, "UTF-8 cut short"],
  [new Uint8Array([0xff, 0xfe, 0x00, 0xd8]), /is not the UTF-16LE it says it is/, "UTF-16 with half a letter"],
  [new Uint8Array(50 * 1024 * 1024), /^folder\/story\.txt is larger than 10 MB: /, "a file of 50 MB"],
  [utf8("{\\rtf1\\ansi Troops moved.}"), /is rich text \(RTF\): save it as plain text/, "rich text"],
  [utf8("%PDF-1.4 and nothing else"), /is a damaged PDF: /, "a broken PDF"],
  [pdfFile([]), /is a PDF without text \(a scan\?\): run text recognition/, "a PDF without text"],
];

describe("readDocument", () => {
  it.each(texts.map(([bytes, text, name]) => ({ bytes, text, name })))(
    "keeps the text of $name exactly",
    async ({ bytes, text }) => {
      const source = await sourceOf(bytes);
      expect(source.text).toBe(text);
      expect(source.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    },
  );

  it.each(broken.map(([bytes, message, name]) => ({ bytes, message, name })))(
    "says of $name why it cannot be read",
    async ({ bytes, message }) => {
      expect(await messageFor(bytes)).toMatch(message);
    },
  );

  it("names a file with a line break in its name on one line", async () => {
    expect(await messageFor(utf8(""), "a\nb\u001b[31m.txt")).toMatch(/^a\\u000ab\\u001b\[31m\.txt is empty: /);
  });

  it.each([
    ["seeds/000_b9.txt", "000_b9"],
    ["C:\\texts\\two.parts.md", "two.parts"],
    ["report", "report"],
    [".hidden", ".hidden"],
    ["folder/", "folder"],
  ])("takes the id of %s from its name", (name, id) => {
    expect(idOf(name)).toBe(id);
  });
});

const page = `<!doctype html><html><head><title>Troops land in Gao | The Washington Post</title>
<meta property="article:published_time" content="2013-01-26T23:30:00-05:00">
<link rel="canonical" href="https://www.washingtonpost.com/world/x">
<script>window.stolen = document.cookie</script></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Troops land in Gao</h1><p>BAMAKO, Mali — French troops <b>lan</b>ded in&nbsp;Gao on
Saturday.<br>More follow.</p><script>document.write("2,000 tanks")</script>
<p onclick="alert(1)">Some 2,500 French troops are deployed to Mali, the ministry said, and others wait in Abidjan &lt;tonight&gt;.</p>
<ul><li>One</li><li>Two</li></ul></article><footer>All rights reserved</footer></body></html>`;

describe("a page", () => {
  it("gives its article as paragraphs, without scripts, navigation and footer", async () => {
    const source = await sourceOf(utf8(page), "page.html");
    expect(source.text).toBe(
      "Troops land in Gao\n\nBAMAKO, Mali — French troops landed in Gao on Saturday.\nMore follow.\n\n" +
        "Some 2,500 French troops are deployed to Mali, the ministry said, and others wait in Abidjan <tonight>.\n\nOne\n\nTwo",
    );
    expect(source).toMatchObject({
      title: "Troops land in Gao",
      publisher: "The Washington Post",
      url: "https://www.washingtonpost.com/world/x",
      published: "2013-01-26",
    });
  });

  it("is known by its first mark, whatever its name", async () => {
    expect((await sourceOf(utf8(page), "page.txt")).title).toBe("Troops land in Gao");
  });

  it("takes title, publisher and date from its JSON-LD", async () => {
    const data = {
      "@graph": [{ headline: "Troops land", datePublished: "1999-06-12T08:00", publisher: { name: "Beta Times" } }],
    };
    const html = `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><p>Troops landed.</p></body></html>`;
    expect(await sourceOf(utf8(html), "a.html")).toMatchObject({
      title: "Troops land",
      publisher: "Beta Times",
      published: "1999-06-12",
    });
  });

  it("puts its title before a text that lacks it", async () => {
    const html = "<html><head><title>Troops land</title></head><body><p>They came by sea.</p></body></html>";
    expect((await sourceOf(utf8(html), "a.html")).text).toBe("Troops land\n\nThey came by sea.");
  });

  it("is decoded as it declares itself", async () => {
    const html = Buffer.from(
      '<html><head><meta charset="windows-1252"></head><body><p>Señor Núñez moved.</p></body></html>',
      "latin1",
    );
    expect((await sourceOf(html, "a.htm")).text).toBe("Señor Núñez moved.");
  });

  it("never makes a link of an address that is no web address", async () => {
    const html =
      '<html><head><link rel="canonical" href="javascript:alert(1)"></head><body><p>Troops landed.</p></body></html>';
    expect((await sourceOf(utf8(html), "a.html")).url).toBeNull();
  });

  it("that nests without end is refused at once", async () => {
    const html = `<html><body>${"<div>".repeat(400_000)}Troops landed.`;
    expect(await messageFor(utf8(html), "deep.html")).toMatch(/^deep\.html nests its elements more than 512 deep: /);
  });

  it("may leave paragraphs open, thousands of them", async () => {
    const source = await sourceOf(utf8(`<html><body>${"<p>Troops landed.".repeat(3000)}`), "a.html");
    expect(source.text.split("\n\n")).toHaveLength(3000);
  });

  it("without text is named", async () => {
    expect(await messageFor(utf8("<html><body><script>1</script></body></html>"), "a.html")).toMatch(
      /is a page without text/,
    );
  });
});

const lines = (top: number, ...words: string[]): Line[] => words.map((each, at) => [40, top - 14 * at, 11, each]);

describe("a PDF", () => {
  it("gives paragraphs of joined lines, with broken words made whole", async () => {
    const bytes = pdfFile([
      [40, 550, 20, "Troops land in Gao"],
      ...lines(
        500,
        "The deploy-",
        "ment of long-",
        "range guns and other long-range arms went on and",
        "on (so it was said).",
      ),
      ...lines(420, "A second paragraph."),
    ]);
    const source = await sourceOf(bytes, "a.pdf");
    expect(source.title).toBe("Troops land in Gao");
    expect(source.text).toBe(
      "Troops land in Gao\n\nThe deployment of long-range guns and other long-range arms went on and on (so it was said).\n\nA second paragraph.",
    );
  });

  it("leaves running heads and page numbers out and lets a sentence go on over the page", async () => {
    const pages = ["The troops moved to the", "northern border of the", "country."].map((words, at): Line[] => [
      [40, 580, 9, "The Daily Report"],
      ...lines(500, words),
      [200, 20, 9, `Page ${at + 1} of 3`],
    ]);
    expect((await sourceOf(pdfFile(...pages), "a.pdf")).text).toBe(
      "The troops moved to the northern border of the country.",
    );
  });
});
