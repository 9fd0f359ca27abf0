import { describe, expect, it } from "vitest";
import { type Explanation, explain } from "../../src/locate/explain.ts";
import { sentencesOf } from "../../src/read/sentences.ts";
import { gazetteer, laydownOf, sourceOf } from "../knowledge.ts";

const explained = (text: string): Explanation[] => explain(sourceOf(text), sentencesOf(text), gazetteer);

describe("an explanation", () => {
  const text =
    "A brigade left Paris, Texas, on Monday. General Michael Jordan stayed in Poland. The frigate Hessen sailed.";

  it("is given of each mention of the laydown, with the same place and role", () => {
    const chosen = explained(text).flatMap((each) =>
      each.outcome === "chosen" ? [[each.span.text, each.candidate.place.id, each.role, each.score]] : [],
    );
    const mentions = laydownOf(sourceOf(text)).mentions.map((each) => [each.text, each.place, each.role, each.score]);
    expect(chosen).toEqual(mentions);
    expect(chosen.length).toBeGreaterThan(2);
  });

  it("ranks the candidates by the sum of their reasons, best first", () => {
    const paris = explained(text).find(({ span }) => span.text === "Paris");
    if (paris?.outcome !== "chosen") throw new Error("Paris is not taken for a place.");
    const totals = paris.ranked.map(({ total }) => total);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
    for (const { reasons, total } of paris.ranked)
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(total);
    expect(paris.ranked[0]?.candidate.admin1?.name).toBe("Texas");
    const contained = paris.ranked[0]?.reasons.find(({ reason }) => reason === "contained-in");
    expect(contained?.weight).toBeGreaterThan(0);
  });

  it("says why a name is no place, and what it may mean elsewhere", () => {
    const refused = explained(text).flatMap((each) =>
      each.outcome === "refused" ? [[each.span.text, each.reason, each.candidates.length > 0]] : [],
    );
    expect(refused).toEqual([
      ["Michael", "person", true],
      ["Jordan", "person", true],
      ["Hessen", "ship", true],
    ]);
  });

  it("stands in the words of its sentence alone", () => {
    const all = explained(text);
    for (const { before, span, after } of all) {
      expect(text).toContain(before + span.text + after);
      expect(before + span.text + after).toMatch(/^[^.]+\.$/);
    }
    expect(all.map(({ span }) => span.start)).toEqual(all.map(({ span }) => span.start).toSorted((a, b) => a - b));
  });
});
