import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Laydown } from "../../src/model/laydown.ts";
import { openGazetteer } from "../../src/gazetteer/open-gazetteer.ts";
import { indexBytes } from "../gazetteer/committed-index.ts";
import { laydown, type Ran } from "./command-line.ts";

/** Thirteen rows in GeoNames' layout: Kyiv and the Black Sea, eight that are made up, and three that are none. */
const dump = new URL("fixtures/geonames.txt", import.meta.url).pathname;

let folder = "";
let index = "";
let built: Ran;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "laydown-"));
  index = join(folder, "fresh.bin");
  built = await laydown(["gazetteer", "build", dump, "--out", index]);
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const mentioned = async (text: string, ...options: string[]): Promise<(string | null)[]> => {
  const { status, stdout } = await laydown(["extract", "-", ...options], JSON.stringify({ id: "a", text }));
  expect(status).toBe(0);
  return (JSON.parse(stdout) as Laydown).mentions.map(({ place }) => place);
};
const dumped = () => openGazetteer(readFileSync(index));

describe("laydown gazetteer build", () => {
  it("names each line that it cannot read, by file, number and reason, and goes on", () => {
    const problems = built.stderr.trimEnd().split("\n");
    expect(problems).toHaveLength(3);
    expect(problems[0]).toContain(`${dump}, line 9: 4 columns instead of 19`);
    expect(problems[1]).toContain(`${dump}, line 10: id "geonames" is no positive whole number`);
    expect(problems[2]).toContain(`${dump}, line 11: latitude "94.1" is not within ±90`);
    expect(built.status).toBe(1);
    expect(built.stdout).toMatch(/^\d+ places in .*fresh\.bin, from 8 of 10 rows\n$/);
  });

  it("makes an index in which extract finds a town that only the dump has", async () => {
    const text = "Russia sent 300 troops to Verkhni Sadky on Tuesday.";
    expect(await mentioned(text, "--gazetteer", index)).toContain("geonames:9000001");
    expect(await mentioned(text)).not.toContain("geonames:9000001");
  });

  it("keeps the other names and the division of a town", () =>
    expect(dumped().candidates("Verkhniye Sadki")[0]).toMatchObject({
      place: { id: "geonames:9000001", country: "UA", lat: 49.927, lon: 36.812 },
      admin1: { code: "07", name: "Kharkiv Oblast" },
    }));

  it.each([
    ["Testfield Air Base", "base", "UA"],
    ["Strait of Brannoc", "strait", null],
    ["Ostriv Malyi", "island", "UA"],
  ])("takes the feature %s", (name, kind, country) =>
    expect(dumped().candidates(name)[0]?.place).toMatchObject({ name, kind, country }),
  );

  it.each(["Baturka Balka", "Shkola Hotelna"])("leaves %s out: a stream, a hotel", (name) =>
    expect(dumped().candidates(name)).toEqual([]),
  );

  it("has the curated places too, and each once", () => {
    const [sea, ...others] = dumped().candidates("Black Sea");
    expect(sea?.place.id).toBe("laydown:black-sea");
    expect(others.map(({ place }) => place.kind)).not.toContain("sea");
    expect(dumped().candidates("Ukraine")[0]?.place.kind).toBe("country");
    expect(dumped().candidates("Ramstein Air Base")[0]?.place.kind).toBe("base");
  });

  it("takes the point of a division from the dump", () =>
    expect(dumped().candidates("Kharkiv Oblast")[0]?.place).toMatchObject({ kind: "region", country: "UA" }));

  it("leaves out settlements of fewer inhabitants than are asked for, but no seats", async () => {
    const out = join(folder, "large.bin");
    await laydown(["gazetteer", "build", dump, "--population", "3000000", "--out", out]);
    const large = openGazetteer(readFileSync(out));
    expect(large.candidates("Nyzhni Sadky")).toEqual([]);
    expect(large.candidates("Kyiv")).not.toEqual([]);
  });

  it("takes of two files the later one's place", async () => {
    const row = readFileSync(dump, "utf8").split("\n")[1]?.replaceAll("Verkhni Sadky", "Novi Sadky") ?? "";
    const out = join(folder, "both.bin");
    await laydown(["gazetteer", "build", dump, file("later.txt", row), "--out", out]);
    const both = openGazetteer(readFileSync(out));
    expect(both.byId("geonames:9000001")?.place.name).toBe("Novi Sadky");
  });

  const wrong: [string, string[], number, RegExp][] = [
    ["nothing to do", ["gazetteer"], 2, /say what: build/],
    ["something else to do", ["gazetteer", "bake"], 2, /no "gazetteer bake"/],
    ["no file", ["gazetteer", "build"], 2, /no FILE is given/],
    ["a population that is none", ["gazetteer", "build", dump, "--population", "few"], 2, /--population few/],
    ["a file that is not there", ["gazetteer", "build", "/nowhere.txt"], 1, /\/nowhere\.txt does not exist/],
    ["a folder", ["gazetteer", "build", "/tmp"], 1, /\/tmp cannot be read/],
  ];
  it.each(wrong)("refuses %s, and writes nothing", async (_, args, status, reason) => {
    const out = join(folder, "none.bin");
    const ran = await laydown(args.includes("build") ? [...args, "--out", out] : args);
    expect(ran.stderr).toMatch(reason);
    expect(ran.status).toBe(status);
    expect(readdirSync(folder)).not.toContain("none.bin");
  });

  it("says that a zip archive is one, and that a line is no UTF-8", async () => {
    const out = join(folder, "none.bin");
    const zip = file("UA.zip", Buffer.from("PK\u0003\u0004\n\n"));
    expect((await laydown(["gazetteer", "build", zip, "--out", out])).stderr).toContain("it is a zip archive");
    const broken = file("broken.txt", Buffer.from([0x31, 0xff, 0x0a]));
    expect((await laydown(["gazetteer", "build", broken, "--out", out])).stderr).toContain("line 1: is not UTF-8");
  });
});

describe("--gazetteer", () => {
  const wrong: [string, () => string, RegExp][] = [
    ["that is not there", () => join(folder, "no.bin"), /no\.bin does not exist/],
    ["that is no index", () => dump, /no gazetteer index/],
    ["that is empty", () => file("empty.bin", ""), /no gazetteer index/],
    [
      "of another version",
      () => file("old.bin", Buffer.from("laydown-gazetteer-0\nwhatever")),
      /a gazetteer index of another version: build it again/,
    ],
    ["that is cut short", () => file("short.bin", indexBytes.subarray(0, 100_000)), /build it again/],
  ];
  it.each(wrong)("refuses a file %s with one line", async (_, path, reason) => {
    for (const command of ["extract", "serve"]) {
      const ran = await laydown([command, "-", "--gazetteer", path()], "", { PORT: "0" });
      expect(ran.status).toBe(2);
      expect(ran.stderr.replace(/Try .*\n$/, "")).toMatch(/^laydown: --gazetteer [^\n]*\n$/);
      expect(ran.stderr).toMatch(reason);
    }
  });
});
