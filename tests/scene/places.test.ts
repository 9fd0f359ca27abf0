import { describe, expect, it } from "vitest";
import type { MentionRole } from "../../src/model/place.ts";
import { dotRadius, legendOfPlaces, placeDots } from "../../src/scene/places.ts";
import { at, deployment, laydownOf } from "./sample.ts";

const mention = (place: string | null, role: MentionRole): Parameters<typeof placeDots>[0]["mentions"][number] => ({
  source: "s",
  start: 0,
  end: 1,
  text: "x",
  place,
  role,
  score: 1,
});
const { places } = laydownOf(
  [at.poland, at.bulgaria, at.kharkiv].map((destination) => deployment("a", { destination })),
);
const dots = placeDots({
  places,
  mentions: [
    mention("Poland", "demonym"),
    mention("Bulgaria", "embedded"),
    mention("Poland", "metonymic"),
    mention("Kharkiv", "associative"),
    mention("Kharkiv", "literal"),
    mention("Kharkiv", "embedded"),
    mention(null, "literal"),
  ],
});

describe("mentioned places", () => {
  it("have a dot each, those with most mentions first, by the strongest of their roles", () => {
    expect(dots.map(({ id, mentions, use }) => [id, mentions, use])).toEqual([
      ["Kharkiv", 3, "literal"],
      ["Poland", 2, "party"],
      ["Bulgaria", 1, "embedded"],
    ]);
  });

  it("have larger dots for more mentions, up to a size", () => {
    expect(dotRadius(1)).toBeLessThan(dotRadius(4));
    expect(dotRadius(4)).toBeLessThan(dotRadius(30));
    expect(dotRadius(1e6)).toBe(13);
  });

  it("have a line in the legend for each use that is shown", () => {
    expect(legendOfPlaces(dots).map(({ id }) => id)).toEqual([
      "mentioned-literal",
      "mentioned-party",
      "mentioned-embedded",
    ]);
    expect(legendOfPlaces(dots.slice(1, 2)).map(({ id }) => id)).toEqual(["mentioned-party"]);
    expect(legendOfPlaces([])).toEqual([]);
  });
});
