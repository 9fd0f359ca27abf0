import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import actions from "../../../data/lexicon/actions.json";
import disputedBorders from "../../../data/disputed-borders.json";
import equipment from "../../../data/lexicon/equipment.json";
import forces from "../../../data/lexicon/forces.json";
import bases from "../../../data/gazetteer/bases.json";
import ships from "../../../data/lexicon/ships.json";
import packageFile from "../../../package.json";
import { factsOf } from "../../../src/app/method/build/facts-of.ts";
import { lexiconIds } from "../../../src/app/method/facts.ts";
import { piecesOf } from "../../../src/app/method/underlined.ts";
import { methodStrings } from "../../../src/app/strings/method.ts";
import { rules } from "../../../src/extract/rules.ts";
import floors from "../../corpus/floors.json";
import bounds from "../../corpus/invented.bounds.json";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const facts = factsOf(root);
const countOf = (id: string): number | undefined => facts.lexicons.find((lexicon) => lexicon.id === id)?.count;

describe("the method page", () => {
  it("counts the records that the lexicons have", () => {
    expect(facts.lexicons.map(({ id }) => id)).toEqual(lexiconIds);
    expect({ verbs: countOf("verbs"), forces: countOf("forces"), equipment: countOf("equipment") }).toEqual({
      verbs: actions.verbs.length,
      forces: forces.length,
      equipment: equipment.length,
    });
    expect(countOf("ships")).toBe(ships.length);
    expect(facts.lexicons.filter(({ count }) => count === 0)).toEqual([]);
    expect(facts.gazetteer.curated.find(({ id }) => id === "bases")?.count).toBe(bases.length);
    expect(facts.gazetteer.places).toBeGreaterThan(190_000);
    expect(facts.gazetteer.names).toBeGreaterThan(facts.gazetteer.places / 2);
  });

  it("has the very rules, in their order, each with an example that is underlined to its end", () => {
    expect(facts.rules.map(({ name }) => name)).toEqual(rules.map(({ name }) => name));
    for (const { summary, example, underline } of facts.rules) {
      expect(summary).toMatch(/^[A-Z].+\.$/);
      expect(underline).toMatch(/^[\s~^]+$/);
      const pieces = piecesOf(example, underline).map(({ text }) => text);
      for (const [i, piece] of pieces.slice(1).entries())
        expect(`${pieces[i]!.slice(-1)}|${piece[0]}`).not.toMatch(/\w\|\w/);
      expect(underline.length).toBeLessThanOrEqual(example.length);
    }
  });

  it("claims no more than the tests hold", () => {
    expect(facts.scores.map(({ corpus }) => corpus)).toEqual(["seeds", ...Object.keys(bounds)]);
    expect(facts.scores[0]?.least).toEqual(floors);
    for (const { corpus, least, most } of facts.scores.slice(1))
      expect({ least, most }).toEqual(bounds[corpus as keyof typeof bounds]);
  });

  it("has every blind spot that the README lists, as plain words", () => {
    const readme = readFileSync(`${root}/README.md`, "utf8");
    const [, list = ""] = readme.split("It does not read\n");
    expect(facts.blindSpots.length).toBe(list.trim().split("\n\n")[0]!.split("\n- ").length);
    for (const spot of facts.blindSpots) expect(spot).not.toMatch(/[*`\n]/);
  });

  it("says where all data comes from, and names every library with a licence", () => {
    for (const { what, from, licence } of facts.data)
      expect(Math.min(what.length, from.length, licence.length)).toBeGreaterThan(2);
    expect(facts.data.some(({ licence }) => licence.includes("CC BY 4.0"))).toBe(true);
    expect(facts.software.map(({ name }) => name)).toEqual(Object.keys(packageFile.dependencies));
    for (const { version, licence } of facts.software) expect([version, licence]).not.toContain("");
    expect(facts.disputedBorders).toEqual(disputedBorders);
    expect(facts.contested).toContain("Crimea is Ukraine");
  });

  it("has words for everything that it counts", () => {
    for (const id of lexiconIds) expect(methodStrings.lexicons[id]).toBeTruthy();
    for (const { id } of facts.gazetteer.curated) expect(methodStrings.curated).toHaveProperty(id);
    for (const { corpus } of facts.scores) expect(methodStrings.corpora).toHaveProperty(corpus);
  });
});
