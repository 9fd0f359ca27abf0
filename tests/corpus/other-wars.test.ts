import { describe, expect, it } from "vitest";
import { laydownOf, sourceOf } from "../knowledge.ts";
import { inventedDocuments } from "./gold.ts";
import floors from "./other-wars.floors.json";
import { scoreOf } from "./score.ts";

// Dense texts, written to be hard by someone who did not know the rules. Floors are raised when a score has risen, never lowered.
describe.each(["other-wars", "other-wars-unread"] as const)("texts of %s", (half) => {
  const documents = inventedDocuments(half);
  const sources = documents.map(({ id, title, published, text }) => sourceOf(text, { id, title, published }));
  const score = scoreOf(documents, laydownOf(...sources));

  it.each(Object.entries(floors[half]))("reach %s of %d", (measure, floor) => {
    expect(score[measure as keyof (typeof floors)["other-wars"]]).toBeGreaterThanOrEqual(floor);
  });

  it("have at most one person or thing taken for a place", () => {
    expect(score.falsePlaces).toBeLessThanOrEqual(1);
  });

  it.each(["phantom", "unreal", "badQuote"] as const)("have no %s", (measure) => {
    expect(score[measure]).toBe(0);
  });
});
