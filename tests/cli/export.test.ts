import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { exportFormats } from "../../src/formats/formats.ts";
import type { Laydown } from "../../src/model/laydown.ts";
import { laydown } from "./command-line.ts";
import { eachInOwnFolder, folder, put } from "./folder.ts";

eachInOwnFolder();

const story = "Denmark is sending a frigate to the Baltic Sea. Russia has massed 100,000 troops near Ukraine.\n";
const to = (name: string): string => join(folder, name);
const exported = async (name: string, ...more: string[]) => {
  const ran = await laydown(["export", put("a.txt", story), "--out", to(name), ...more]);
  expect(ran).toEqual({ status: 0, stdout: "", stderr: "" });
  return readFileSync(to(name));
};

describe("laydown export", () => {
  it.each(exportFormats)("writes what the ending of the file says: $extension", async ({ name, extension }) => {
    const bytes = await exported(`map.${extension}`);
    expect(bytes.length).toBeGreaterThan(500);
    expect(await exported("named", "--format", name)).toEqual(bytes);
  });

  it("puts symbols that are painted without a browser into a KMZ", async () => {
    const files = unzipSync(await exported("map.kmz"));
    const hrefs = [...strFromU8(files["doc.kml"]!).matchAll(/<href>(.*?)<\/href>/g)].map(([, href]) => href!);
    expect(hrefs).toHaveLength(2);
    for (const href of hrefs) expect(Buffer.from(files[href]!).toString("latin1")).toMatch(/^\x89PNG/);
  });

  it("sees sides with the eyes that are asked for", async () => {
    const identities = async (...more: string[]): Promise<string[]> => {
      const { features } = JSON.parse((await exported("map.geojson", ...more)).toString()) as {
        features: { properties: { actor: string; side: string } }[];
      };
      return features.map(({ properties: { actor, side } }) => `${actor}: ${side}`).sort();
    };
    expect(await identities()).toEqual(["Denmark: friend", "Russia: hostile"]);
    expect(await identities("--sides", "neutral")).toEqual(["Denmark: neutral", "Russia: neutral"]);
  });

  it("keeps what a filter lets through, and notes that it is not all", async () => {
    const rows = parse(await exported("map.csv", "--filter", "actor=russia"), { bom: true, columns: true }) as object[];
    expect(rows).toMatchObject([{ actor: "Russia" }]);
    const both = parse(await exported("map.csv", "--filter", "actor=Russia", "--filter", "actor=DENMARK"), {
      bom: true,
    }) as object[];
    expect(both).toHaveLength(3);
    const { notes } = JSON.parse((await exported("map.json", "--filter", "actor=Russia")).toString()) as Laydown;
    expect(notes).toContainEqual(
      expect.objectContaining({ message: "1 of 2 deployments were chosen (actor: Russia)" }),
    );
  });

  it("opens a laydown that was saved, and so do extract and every other format", async () => {
    const saved = await exported("saved.json");
    const again = await laydown(["export", to("saved.json"), "--out", to("again.json")]);
    expect(again).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(to("again.json"))).toEqual(saved);
    expect((await laydown(["extract", to("saved.json")])).stdout).toBe(saved.toString());
    expect((await laydown(["extract", to("saved.json"), "--format", "ndjson"])).stdout.split("\n")).toHaveLength(2);
  });

  it.each<[string, string[], RegExp]>([
    ["no --out", ["a.txt"], /no --out FILE is given/],
    ["no path", ["--out", "map.csv"], /no PATH is given/],
    [
      "an ending of no format",
      ["a.txt", "--out", "map.xyz"],
      /the ending says no format; there are \.geojson, .*\.orbat\.json/,
    ],
    ["a format that there is not", ["a.txt", "--out", "map", "--format", "xls"], /there is no format "xls": geojson,/],
    ["a view that there is not", ["a.txt", "--out", "map.csv", "--sides", "mine"], /--sides mine: nato/],
    [
      "a filter without a value",
      ["a.txt", "--out", "map.csv", "--filter", "Russia"],
      /give NAME=VALUE, with NAME one of actor/,
    ],
    ["a filter by what there is not", ["a.txt", "--out", "map.csv", "--filter", "colour=red"], /NAME one of actor/],
    [
      "a value that nothing has",
      ["a.txt", "--out", "map.csv", "--filter", "actor=Mars"],
      /nothing has it\. There is Denmark/,
    ],
    [
      "a saved laydown beside others",
      ["saved.json", "a.txt", "--out", "map.csv"],
      /saved\.json is a laydown that was saved: name it alone/,
    ],
  ])("refuses %s in one line, and writes nothing", async (_name, args, reason) => {
    put("a.txt", story);
    put("saved.json", '{ "format": "laydown/1" }');
    const paths = args.map((arg) => (/\.(txt|json|csv|xyz)$|^map$/.test(arg) ? to(arg) : arg));
    const { status, stderr } = await laydown(["export", ...paths]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^laydown: [^\n]+\nTry "laydown export --help"\.\n$/);
    expect(stderr).toMatch(reason);
    expect(existsSync(to("map.csv"))).toBe(false);
  });

  it("refuses a saved laydown that is damaged", async () => {
    const path = put("saved.json", '{ "format": "laydown/1", "sources": [] }');
    const { status, stderr } = await laydown(["export", path, "--out", to("map.csv")]);
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringMatching(/is not whole, .*: save/) });
  });

  it("names a document that cannot be read, does the rest, and ends with 1", async () => {
    put("in/good.txt", story);
    put("in/empty.txt", "");
    const { status, stderr } = await laydown(["export", to("in"), "--out", to("map.csv")]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/empty\.txt is empty/) });
    expect(readFileSync(to("map.csv"), "utf8")).toContain("Denmark");
  });
});
