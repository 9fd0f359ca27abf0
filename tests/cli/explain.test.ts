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
    expect(blocks).toHaveLength(2);
    const [head, chosen, ...ranks] = blocks[0]!.split("\n");
    expect(head).toBe("line 3: A brigade left [Paris], Texas, on Monday.");
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
