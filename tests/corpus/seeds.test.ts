import { describe, expect, it } from "vitest";
import { laydownOf } from "../knowledge.ts";
import floors from "./floors.json";
import { goldOfSeeds } from "./gold.ts";
import { scoreOf } from "./score.ts";
import { seeds } from "./seeds.ts";

const gold = goldOfSeeds();
const score = scoreOf(gold, laydownOf(...seeds));

// A floor is raised when the score has risen, and never lowered.
describe("the seeds, against what people read in them", () => {
  it.each(Object.entries(floors))("reach %s of %d", (measure, floor) => {
    expect(score[measure as keyof typeof floors]).toBeGreaterThanOrEqual(floor);
  });

  it.each(["phantom", "unreal", "badQuote", "falsePlaces"] as const)("have no %s", (measure) => {
    expect(score[measure]).toBe(0);
  });

  it("are annotated with the words that stand in them", () => {
    const absent = gold.flatMap(({ id, claims }) => {
      const text = seeds.find((source) => source.id === id)!.text.replace(/\s+/g, " ");
      return claims.filter(({ quote }) => !text.includes(quote.text.replace(/\s+/g, " ").trim()));
    });
    expect(absent).toEqual([]);
  });
});
