import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { laydown } from "./command-line.ts";
import { eachInOwnFolder, folder, put } from "./folder.ts";

eachInOwnFolder();

const text = `Denmark sends a frigate

By Our Correspondent, January 24, 2022

Denmark is sending a frigate to the Baltic Sea and four F-16 fighter jets to Lithuania, the ministry said on Monday.
Russia has massed more than 100,000 troops near Ukraine.
`;

const article = (): string => put("news.txt", text);
const out = (name: string): string => join(folder, name);

describe("laydown snapshot", () => {
  it("writes an SVG with the forces of the documents, the same bytes each time", async () => {
    const files = [out("one.svg"), out("two.svg")];
    for (const file of files)
      expect(await laydown(["snapshot", article(), "--out", file])).toEqual({ status: 0, stdout: "", stderr: "" });
    const [one, two] = files.map((file) => readFileSync(file, "utf8"));
    expect(one).toBe(two);
    expect(one).toContain(">Denmark<");
    expect(one).toContain(">4 F-16<");
    expect(one).toContain("As of 24 January 2022");
    expect(one).toContain(`width="1600" height="900"`);
  });

  it.each([
    ["1", 800, 600],
    ["2.5", 2000, 1500],
  ])("writes a PNG at scale %s", async (scale, width, height) => {
    const file = out("map.png");
    const ran = await laydown(["snapshot", article(), "--out", file, "--size", "800x600", "--scale", scale]);
    expect(ran).toEqual({ status: 0, stdout: "", stderr: "" });
    const png = readFileSync(file);
    expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  });

  it("writes a PDF of the sheet's size whose text can be read, the same bytes each time", async () => {
    const files = [out("one.pdf"), out("two.pdf")];
    for (const file of files)
      expect(await laydown(["snapshot", article(), "--out", file, "--size", "a4-landscape"])).toMatchObject({
        status: 0,
      });
    const [one, two] = files.map((file) => readFileSync(file));
    expect(one!.equals(two!)).toBe(true);
    const pdf = await getDocument({ data: new Uint8Array(one!) }).promise;
    expect(pdf.numPages).toBe(1);
    const page = await pdf.getPage(1);
    const { width, height } = page.getViewport({ scale: 1 });
    expect([Math.round(width), Math.round(height)]).toEqual([842, 596]);
    const words = (await page.getTextContent()).items.map((item) => ("str" in item ? item.str : ""));
    expect(words.filter((text) => text === "4 F-16")).toHaveLength(1);
    expect(words.join(" ")).toContain("As of 24 January 2022");
    await pdf.destroy();
  });

  it("draws the places that are mentioned where it is told to", async () => {
    const [plain, told] = [out("plain.svg"), out("told.svg")];
    expect(await laydown(["snapshot", article(), "--out", plain])).toMatchObject({ status: 0 });
    expect(await laydown(["snapshot", article(), "--out", told, "--places"])).toMatchObject({ status: 0 });
    expect([plain, told].map((file) => readFileSync(file, "utf8").includes('<g class="places">'))).toEqual([
      false,
      true,
    ]);
  });

  it("draws only what the filters let through, under the title that is given", async () => {
    const file = out("map.svg");
    const args = [
      "--filter",
      "actor=russia",
      "--title",
      "Russia & <others>",
      "--subtitle",
      " What one paper told ",
      "--theme",
      "dark",
      "--size",
      "a4-portrait",
    ];
    expect(await laydown(["snapshot", article(), "--out", file, ...args])).toMatchObject({ status: 0 });
    const svg = readFileSync(file, "utf8");
    expect(svg).toContain("Russia &amp; &lt;others&gt;");
    expect(svg).toContain(">What one paper told<");
    expect(svg).toContain("As of 24 January 2022");
    expect(svg).toContain(">Russia<");
    expect(svg).not.toContain(">4 F-16<");
  });

  it("draws what it could read, and says what it could not", async () => {
    const file = out("map.svg");
    const ran = await laydown(["snapshot", article(), out("missing.txt"), "--out", file]);
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain("missing.txt");
    expect(existsSync(file)).toBe(true);
  });

  it.each([
    [[], /no --out/],
    [["--out", "map.gif"], /\.svg, \.png, \.pdf/],
    [["--out", "map.svg", "--view", "Baltic"], /--view Baltic: give "theatre"/],
    [["--out", "map.svg", "--size", "a9"], /--size a9: give WIDTHxHEIGHT/],
    [["--out", "map.svg", "--size", "100x100"], /no room for a map/],
    [["--out", "map.png", "--size", "9000x9000", "--scale", "2"], /18000 × 18000 pixels: at most 16384/],
    [["--out", "map.png", "--scale", "5"], /--scale 5: give 1 to 4/],
    [["--out", "map.svg", "--theme", "sepia"], /--theme sepia: light, dark, print/],
    [["--out", "map.svg", "--filter", "Russia"], /--filter Russia: give NAME=VALUE/],
    [["--out", "map.svg", "--filter", "actor=Rusia"], /actor=Rusia: nothing has it\. There is Denmark, Russia/],
    [["--out", "map.svg", "--sides", "mars"], /--sides mars: nato, neutral/],
  ])("refuses %j with one line, and writes nothing", async (args, reason) => {
    const placed = args.map((arg) => (arg.startsWith("map.") ? out(arg) : arg));
    const ran = await laydown(["snapshot", article(), ...placed]);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(reason);
    expect(["map.svg", "map.png", "map.gif"].filter((name) => existsSync(out(name)))).toEqual([]);
  });
});
