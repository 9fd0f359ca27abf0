import { describe, expect, it } from "vitest";
import { distinctSources, type ReadSource } from "../../src/read/distinct-sources.ts";
import { readRecord } from "../../src/read/read-record.ts";
import { messageOf } from "../../src/read/unreadable.ts";

const read = (record: unknown): ReadSource => {
  const reading = readRecord(typeof record === "string" ? record : JSON.stringify(record), "line 3");
  if (reading.kind === "unreadable") throw new Error(messageOf(reading.unreadable));
  return reading;
};

const broken: [line: string, message: RegExp][] = [
  ["{", /^line 3 is not JSON: /],
  ["null", /^line 3 is not an object: /],
  ["[]", /^line 3 is not an object: /],
  ['{"text":"a"}', /^line 3 has no "id": /],
  ['{"id":" ","text":"a"}', /^line 3 has an empty "id": /],
  ['{"id":"a"}', /^line 3 has no "text": /],
  ['{"id":"a","text":" \\n"}', /^line 3 has an empty "text": /],
  ['{"id":"a","text":7}', /^line 3 has no "text": /],
  ['{"id":"a","text":"a\\u0000b"}', /^line 3 holds NUL characters: /],
  ['{"id":"a","text":"b","title":7}', /^line 3 has a "title" that is not a string: /],
  [`{"id":"a","text":"${"x".repeat(11_000_000)}"}`, /^line 3 is larger than 10 MB: /],
  ["[".repeat(200_000), /^line 3 is not JSON: /],
];

describe("readRecord", () => {
  it("takes what the record states and reads the rest from its text", () => {
    const { source, notes } = read({
      id: 7,
      url: "https://www.nato.int/a",
      published: "25 January 2022",
      text: "Troops land\n\nThey landed today.",
    });
    expect(source).toMatchObject({
      id: "7",
      title: "Troops land",
      publisher: "NATO",
      url: "https://www.nato.int/a",
      published: "2022-01-25",
    });
    expect(notes).toEqual([]);
  });

  it.each(broken)("says why %.40s cannot be read", (line, message) => {
    const reading = readRecord(line, "line 3");
    expect(reading.kind === "unreadable" && messageOf(reading.unreadable)).toMatch(message);
  });

  it("notes a date and an address that it leaves out", () => {
    const { source, notes } = read({
      id: "a",
      url: "javascript:alert(1)",
      published: "last week",
      text: "They landed.",
    });
    expect(source).toMatchObject({ url: null, published: null });
    expect(notes.map(({ message }) => message)).toEqual([
      'No full date could be read from "published": last week',
      '"url" is no http or https address and is left out: javascript:alert(1)',
    ]);
  });

  it("keeps half a letter as it came", () => {
    expect(read('{"id":"a","text":"They \\ud83d landed."}').source.text).toBe("They \ud83d landed.");
  });
});

describe("distinctSources", () => {
  const [a, b, c] = [
    read({ id: "x", text: "One." }),
    read({ id: "x", url: "bad", text: "Two." }),
    read({ id: "y", text: "Three." }),
  ];

  it("tells documents of one name apart by their content, in any order", () => {
    const ids = distinctSources([a, b, c]).sources.map(({ id }) => id);
    expect(ids).toEqual([expect.stringMatching(/^x-[0-9a-f]{12}$/), expect.stringMatching(/^x-[0-9a-f]{12}$/), "y"]);
    expect(distinctSources([c, b, a]).sources.map(({ id }) => id)).toEqual(ids.toReversed());
  });

  it("lets notes follow their source to its new id", () => {
    const { sources, notes } = distinctSources([a, b]);
    expect(notes[0]?.source).toBe(sources[1]?.id);
  });

  it("keeps a document that came twice once, and says so", () => {
    const { sources, notes } = distinctSources([a, c, a]);
    expect(sources.map(({ id }) => id)).toEqual(["x", "y"]);
    expect(notes.map(({ message, level }) => [message, level])).toEqual([
      ["x was given more than once with the same content and is kept once", "info"],
    ]);
  });

  it("gives distinct ids even to a name made to clash", () => {
    const [first = ""] = distinctSources([a, b]).sources.map(({ id }) => id);
    const ids = distinctSources([a, b, read({ id: first, text: "Four." })]).sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });
});
