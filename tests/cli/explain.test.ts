import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { laydown } from "./command-line.ts";
import { eachInOwnFolder, folder, put } from "./folder.ts";

eachInOwnFolder();

describe("laydown explain", () => {
  it("prints of each name its words, its role, its place and the ranked candidates with their reasons", async () => {
    const path = put("a.txt", "It began.\n\nA brigade left Paris, Texas, on Monday.\n");
    const { status, stdout, stderr } = await laydown(["explain", path]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [name, ...blocks] = stdout.trimEnd().split("\n\n");
    expect(name).toBe(path);
    expect(blocks.map((block) => block.split("\n")[0])).toEqual([
      "line 3: A brigade left [Paris], Texas, on Monday.",
      "line 3: A brigade left Paris, [Texas], on Monday.",
      "line 3: claim, sure 0.68: “A brigade left Paris, Texas, on Monday”",
    ]);
    const [, chosen, ...ranks] = blocks[0]!.split("\n");
    expect(chosen).toMatch(
      /^ {2}Paris, Texas, US \(city of [\d,]+, geonames:\d+, 33\.\d\d -95\.\d\d\): literal, sure 0/,
    );
    expect(ranks[0]).toMatch(/^ {2}1\. +\d+\.\d {2}Paris, Texas, US .*contained in \+\d/);
    expect(ranks[1]).toMatch(/^ {2}2\. +\d+\.\d {2}Paris, .*FR /);
    expect(ranks.at(-1)).toMatch(/^ {5}and \d+ more$/);
  });

  it("says of a name that is no place why not", async () => {
    const { stdout } = await laydown(["explain", put("a.txt", "The frigate Hessen sailed.")]);
    expect(stdout).toContain("[Hessen] sailed.\n  no place: a ship's name\n     Hesse");
  });

  it("prints of each claim what fills its slots, the words and the rule, and then what was left out", async () => {
    const text = "Norway said on Monday that\nit will send two frigates to Malta. A corvette was sold.";
    const { stdout } = await laydown(["explain", put("a.txt", text)]);
    const claims = stdout.slice(stdout.indexOf("line 2: claim"));
    expect(claims.split("\n").map((line) => line.replace(/, 1\d{19}/, "").replace(/ \(\d.*\)/, ""))).toEqual([
      "line 2: claim, sure 0.77: “it will send two frigates to Malta”",
      "  actor        Norway (NO): implied by “Norway”, pronoun",
      "  force        ship, 2: stated by “two frigates”, force-lexicon",
      "  action       send: stated by “will send”, sends-force",
      "  status       planned: stated by “will send”, auxiliary",
      "  destination  Malta: stated by “to Malta”, in-place",
      "",
      "",
    ]);
    const { stdout: noted } = await laydown(["explain", put("b.txt", "Norway will send two frigates abroad.")]);
    expect(noted).toContain("\nline 1: note: No place is named for Norway: two frigates\n");
  });

  it("lets no document command the terminal", async () => {
    const { stdout } = await laydown(["explain", put("a.txt", "Troops\u001b[2J are\u202e in Poland.")]);
    expect(stdout).toContain("in [Poland].");
    expect(stdout).not.toContain("\u001b");
    expect(stdout).not.toContain("\u202e");
  });

  it("names what cannot be read, does the rest, and ends with 1", async () => {
    const { status, stdout, stderr } = await laydown(["explain", join(folder, "none"), put("a.txt", "In Poland.")]);
    expect(status).toBe(1);
    expect(stdout).toContain("[Poland]");
    expect(stderr).toMatch(/^laydown: .*none does not exist: check the name\n$/);
  });
});
