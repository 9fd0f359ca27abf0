import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Laydown } from "../../src/model/laydown.ts";
import { laydown } from "./command-line.ts";
import { eachInOwnFolder, folder, put } from "./folder.ts";

eachInOwnFolder();

const story = "Denmark is sending a frigate to the Baltic Sea.\n";
const parsed = (text: string): Laydown => JSON.parse(text) as Laydown;
const idsOf = (text: string): string[] => parsed(text).sources.map(({ id }) => id);

describe("laydown extract", () => {
  it("prints one laydown of all files, a folder's in sorted order and to its depths", async () => {
    put("b.txt", story);
    put("a/z.md", `# Title\n\n${story}`);
    put("a/.hidden", story);
    const { status, stdout, stderr } = await laydown(["extract", folder]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(parsed(stdout)).toMatchObject({
      format: "laydown/1",
      generator: expect.stringMatching(/^laydown \d+\.\d+\.\d+$/),
    });
    expect(idsOf(stdout)).toEqual(["z", "b"]);
  });

  it("gives the same bytes every time", async () => {
    put("a.txt", story);
    expect((await laydown(["extract", folder])).stdout).toBe((await laydown(["extract", folder])).stdout);
  });

  it("reads every seed", async () => {
    const { status, stdout } = await laydown(["extract", new URL("../../seeds", import.meta.url).pathname]);
    expect(status).toBe(0);
    expect(idsOf(stdout)).toHaveLength(5);
  });

  const unreadable: [name: string, content: string | Uint8Array, reason: RegExp][] = [
    ["empty.txt", "", /is empty/],
    ["blank.txt", " \n\n ", /holds only white space/],
    ["binary.txt", new Uint8Array([1, 0, 2]), /is not text/],
    ["latin1.txt", new Uint8Array([0x4d, 0xfc, 0x6e]), /is not UTF-8/],
    ["large.txt", new Uint8Array(50 * 1024 * 1024).fill(0x61), /is larger than 10 MB/],
    ["broken.pdf", "%PDF-1.7\n", /is a damaged PDF/],
    ["deep.html", `<html>${"<b>".repeat(5000)}x`, /nests its elements/],
  ];

  it.each(unreadable)("names %s and why, does the rest, and ends with 1", async (name, content, reason) => {
    put("good.txt", story);
    const path = put(name, content);
    const { status, stdout, stderr } = await laydown(["extract", folder]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^laydown: [^\n]+\n$/);
    expect(stderr).toContain(path);
    expect(stderr).toMatch(reason);
    expect(idsOf(stdout)).toEqual(["good"]);
    expect(parsed(stdout).notes).toContainEqual(
      expect.objectContaining({ stage: "read", level: "warning", message: stderr.slice("laydown: ".length, -1) }),
    );
  });

  it("names a file that is not there, and a folder without files", async () => {
    mkdirSync(join(folder, "void"));
    const { status, stderr } = await laydown(["extract", join(folder, "nowhere.txt"), join(folder, "void")]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/nowhere\.txt does not exist: check the name\n.*void is a folder without files: /);
  });

  it("ends on a folder that links to itself", async () => {
    put("a.txt", story);
    symlinkSync(folder, join(folder, "loop"));
    const { status, stdout, stderr } = await laydown(["extract", folder]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/loop is a link to a folder around it/);
    expect(idsOf(stdout)).toEqual(["a"]);
  });

  it("tells files of one name apart and keeps equal ones once", async () => {
    put("x/same.txt", story);
    put("y/same.txt", `${story}More.`);
    put("z/same.txt", story);
    const { status, stdout } = await laydown(["extract", folder]);
    expect(status).toBe(0);
    expect(idsOf(stdout)).toEqual([
      expect.stringMatching(/^same-[0-9a-f]{12}$/),
      expect.stringMatching(/^same-[0-9a-f]{12}$/),
    ]);
    expect(parsed(stdout).notes.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^same was given more than once/),
    );
  });

  it("gives files the same ids in every format", async () => {
    put("x/same.txt", story);
    put("y/same.txt", `${story}More.`);
    put("z/same.txt", story);
    const lines = (await laydown(["extract", folder, "--format", "ndjson"])).stdout.trimEnd().split("\n");
    expect(lines.flatMap(idsOf)).toEqual(idsOf((await laydown(["extract", folder])).stdout));
    expect(lines).toHaveLength(3);
  });

  it("survives half letters, line ends of Windows and a line of a million letters", async () => {
    put("crlf.txt", "Title here\r\n\r\nDenmark is sending a frigate to the Baltic Sea.\r\n");
    put("long.txt", `${"word ".repeat(200_000)}end.`);
    const records = '{"id":"half","text":"Denmark \\ud83d is sending a frigate to the Baltic Sea."}\n';
    const { status, stdout } = await laydown(["extract", folder, "-"], records);
    expect(status).toBe(0);
    const { sources, claims, mentions } = parsed(stdout);
    expect(sources.map(({ id }) => id)).toEqual(["crlf", "long", "half"]);
    const texts = new Map(sources.map(({ id, text }) => [id, text]));
    for (const span of [...mentions, ...claims.map((claim) => ({ ...claim.quote, source: claim.source }))]) {
      expect(texts.get(span.source)?.slice(span.start, span.end)).toBe(span.text);
    }
  }, 60_000);
});

describe("records on standard input", () => {
  const records = [
    { id: "a", text: story, published: "2022-01-25" },
    { id: "b", title: "B", url: "https://www.bbc.co.uk/news/1", text: story },
  ];
  const lines = records.map((record) => JSON.stringify(record)).join("\n");

  it("become the sources of one laydown", async () => {
    const { status, stdout } = await laydown(["extract", "-"], lines);
    expect(status).toBe(0);
    expect(parsed(stdout).sources).toMatchObject([
      { id: "a", published: "2022-01-25" },
      { id: "b", title: "B", publisher: "BBC News" },
    ]);
  });

  it("become a laydown a line with --format ndjson", async () => {
    const { stdout } = await laydown(["extract", "-", "--format", "ndjson"], `${lines}\n\n`);
    expect(stdout.trimEnd().split("\n").flatMap(idsOf)).toEqual(["a", "b"]);
  });

  it("are skipped by number where they are none, each with its note", async () => {
    const broken = Buffer.concat([
      Buffer.from(`${lines}\n{"id":\n`),
      Buffer.from([0xff, 0x0a]),
      Buffer.from('{"id":"c"}'),
    ]);
    const { status, stdout, stderr } = await laydown(["extract", "-", "--format", "ndjson"], broken);
    expect(status).toBe(1);
    expect(stderr.split("\n").map((line) => line.split(":")[1]?.trim() ?? "")).toEqual([
      "line 3 of standard input is not JSON",
      "line 4 of standard input is not UTF-8",
      'line 5 of standard input has no "text"',
      "",
    ]);
    const laydowns = stdout.trimEnd().split("\n").map(parsed);
    expect(laydowns.map(({ sources, notes }) => [sources.length, notes.some(({ stage }) => stage === "read")])).toEqual(
      [
        [1, false],
        [1, false],
        [0, true],
        [0, true],
        [0, true], // prettier-ignore
      ],
    );
  });

  it("may stand in a file that is named as such, and whose name tells which line is meant", async () => {
    put("more.ndjson", `${lines}\n{"id":\n`);
    put("story.txt", story);
    put("void.JSONL", "");
    const { status, stdout, stderr } = await laydown(["extract", folder]);
    expect(status).toBe(1);
    expect(idsOf(stdout)).toEqual(["a", "b", "story"]);
    expect(stderr).toMatch(/line 3 of \S*more\.ndjson is not JSON/);
    expect(stderr).toMatch(/void\.JSONL is empty/);
  });

  it("are missed where there are none", async () => {
    const { status, stderr } = await laydown(["extract", "-"]);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^laydown: standard input is empty: /)]);
  });
});

describe("--out", () => {
  it("writes the file whole and leaves nothing beside it", async () => {
    put("in/a.txt", story);
    const out = join(folder, "out.json");
    const { status, stdout } = await laydown(["extract", join(folder, "in"), "--out", out]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(readFileSync(out, "utf8")).toBe((await laydown(["extract", join(folder, "in")])).stdout);
    expect(readdirSync(folder).sort()).toEqual(["in", "out.json"]);
  });

  it("writes through a link to the file behind it", async () => {
    put("in/a.txt", story);
    const real = put("real.json", "old");
    symlinkSync(real, join(folder, "link.json"));
    await laydown(["extract", join(folder, "in"), "--out", join(folder, "link.json")]);
    expect(parsed(readFileSync(real, "utf8")).sources).toHaveLength(1);
  });

  it("leaves an old file as it is, and no draft, where the work breaks off", async () => {
    const out = put("out.ndjson", "old");
    async function* breaking(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${JSON.stringify({ id: "a", text: story })}\n`);
      throw new Error("The line is cut.");
    }
    await expect(laydown(["extract", "-", "--format", "ndjson", "--out", out], breaking())).rejects.toThrow(
      "The line is cut.",
    );
    expect(readFileSync(out, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["out.ndjson"]);
  });

  it("refuses a folder, a device and a place that is not there", async () => {
    const path = put("a.txt", story);
    for (const [out, message] of [
      [folder, /is a folder: name a file/],
      ["/dev/null", /is no file/],
      [join(folder, "none", "out.json"), /no file can be written in/],
    ] as const) {
      const { status, stderr } = await laydown(["extract", path, "--out", out]);
      expect(status).toBe(2);
      expect(stderr).toMatch(message);
    }
    expect(existsSync("/dev/null")).toBe(true);
  });
});

describe("wrong usage", () => {
  const wrong: [args: string[], message: RegExp][] = [
    [[], /no command is given: extract, export, build, explain, snapshot, serve/],
    [["show"], /there is no command "show": extract, export, build, explain, snapshot, serve/],
    [["toString"], /there is no command "toString"/],
    [["extract"], /no PATH is given/],
    [["extract", "--colour", "x"], /Unknown option '--colour'/],
    [["extract", "x", "--format", "kmz"], /there is no format "kmz": json, geojson, ndjson/],
    [["extract", "x", "--out"], /--out/],
    [["extract", "-", "-"], /standard input can be read once/],
    [["explain"], /no FILE is given/],
    [["serve", "--port", "1"], /Unknown option '--port'/],
  ];

  it.each(wrong)("of %j is explained and ends with 2", async (args, message) => {
    const { status, stdout, stderr } = await laydown(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/Try "laydown (?:extract |export |build |explain |serve )?--help"\.\n$/);
  });

  it.each([
    [["--help"]],
    [["extract", "--help"]],
    [["export", "--help"]],
    [["build", "--help"]],
    [["explain", "--help"]],
    [["serve", "-h"]],
  ])("is spared by %j", async (args) => {
    const { status, stdout, stderr } = await laydown(args);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^(?:laydown \d|Usage: laydown)/);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});
