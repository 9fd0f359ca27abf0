import { describe, expect, it } from "vitest";
import perspectiveSides from "../../data/perspective-sides.json";
import perspectives from "../../data/perspectives.json";
import { sideOf } from "../../src/scene/perspective.ts";
import type { Side } from "../../src/scene/scene.ts";
import { byCodeUnit, canonicalForm, dataText } from "../data/canonical-form.ts";
import { nato, views } from "./sample.ts";

const sides: [actor: string | null, day: string | null, side: Side][] = [
  ["DK", "2022-01-24", "friend"],
  ["UA", "2022-01-24", "friend"],
  ["RU", "2022-01-24", "hostile"],
  ["BY", "2022-01-24", "hostile"],
  ["RU", "2005-06-01", "neutral"],
  ["PL", "1998-01-01", "neutral"],
  ["PL", "1999-03-12", "friend"],
  ["FI", "2022-01-24", "friend"],
  ["FI", "2024-01-24", "friend"],
  ["IQ", "1990-08-15", "hostile"],
  ["IQ", "2015-01-01", "neutral"],
  ["IQ", null, "neutral"],
  ["RU", null, "hostile"],
  ["NATO", "2022-01-24", "friend"],
  ["UN", "1999-01-01", "neutral"],
  ["ML", "2013-01-20", "neutral"],
  [null, "2022-01-24", "unknown"],
];

describe("the NATO view", () => {
  for (const [actor, day, side] of sides)
    it(`takes ${actor ?? "an actor without a code"} to be ${side} ${day === null ? "without a day" : `on ${day}`}`, () => {
      expect(sideOf(actor, day, nato)).toBe(side);
    });
});

it("the neutral view takes no side", () => {
  const neutral = views.find(({ id }) => id === "neutral")!;
  expect(["RU", "US", "UA", "NATO"].map((actor) => sideOf(actor, "2022-01-24", neutral))).toEqual(
    Array(4).fill("neutral"),
  );
});

describe("the data of perspectives", () => {
  it("has one record a line, in order", () => {
    expect(dataText("perspectives.json")).toBe(canonicalForm(perspectives));
    expect(dataText("perspective-sides.json")).toBe(canonicalForm(perspectiveSides));
    const keys = perspectiveSides.map(({ perspective, actor, from }) => `${perspective} ${actor} ${from ?? ""}`);
    expect(keys).toEqual([...keys].sort(byCodeUnit));
  });

  it("has days that are days, and no actor on two sides of one perspective on one day", () => {
    for (const a of perspectiveSides) {
      for (const day of [a.from, a.to]) expect(day ?? "2000-01-01").toMatch(/^\d{4}-\d\d-\d\d$/);
      for (const b of perspectiveSides)
        if (a !== b && a.perspective === b.perspective && a.actor === b.actor)
          expect((a.to ?? "9999") < (b.from ?? "") || (b.to ?? "9999") < (a.from ?? ""), a.actor).toBe(true);
    }
  });

  it("speaks of known perspectives only", () => {
    const ids = perspectives.map(({ id }) => id);
    for (const { perspective } of perspectiveSides) expect(ids).toContain(perspective);
  });
});
