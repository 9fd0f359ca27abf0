import { describe, expect, it } from "vitest";
import { plainView } from "../../src/formats/export-view.ts";
import { exportFormats, printedFormats } from "../../src/formats/formats.ts";
import { json } from "../../src/formats/json.ts";
import { ndjson } from "../../src/formats/ndjson.ts";
import { openLaydown } from "../../src/formats/open-laydown.ts";
import { hostileTexts, laydownOf } from "./laydown.ts";

describe("every format", () => {
  it.each([printedFormats, exportFormats])(
    "has a name and an ending of its own among those offered with it",
    (...formats) => {
      expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length);
      expect(new Set(formats.map(({ extension }) => extension)).size).toBe(formats.length);
    },
  );

  it.each([...printedFormats, ...exportFormats])("ends its text with a line break: $name", (format) => {
    const content = format.write(laydownOf(), plainView);
    if (typeof content === "string") expect(content).toMatch(/[^\n]\r?\n$/);
    else expect(content.length).toBeGreaterThan(100);
  });

  it.each(exportFormats)("writes the same bytes every time: $name", (format) => {
    expect(format.write(laydownOf(), plainView)).toEqual(format.write(laydownOf(), plainView));
  });

  it.each(exportFormats)("writes a laydown without deployments: $name", (format) => {
    const empty = { ...laydownOf(), deployments: [], claims: [], sources: [] };
    expect(() => format.write(empty, plainView)).not.toThrow();
  });
});

describe("json and ndjson", () => {
  it.each(["Nothing but jets.", ...hostileTexts])("hold the laydown as it is, and it opens again: %j", (text) => {
    const laydown = laydownOf({}, "stated", text);
    expect(openLaydown(json.write(laydown))).toEqual({ laydown });
    expect(openLaydown(ndjson.write(laydown))).toEqual({ laydown });
  });

  it("keep a laydown on one line in ndjson", () => {
    expect(ndjson.write(laydownOf()).split("\n")).toHaveLength(2);
  });
});
