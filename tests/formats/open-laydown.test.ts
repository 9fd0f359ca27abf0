import { expect, it } from "vitest";
import { json } from "../../src/formats/json.ts";
import { looksLikeLaydown, openLaydown } from "../../src/formats/open-laydown.ts";
import { restrictedTo } from "../../src/formats/restricted-to.ts";
import { laydownOf } from "./laydown.ts";

const whole = laydownOf();
const claim = whole.claims[0]!;

it.each([
  ["half a file", json.write(whole).slice(0, -20), /is not JSON/],
  ["another format", '{"format": "laydown/2"}', /is not whole, or not in the format "laydown\/1"/],
  ["a list that is missing", JSON.stringify({ ...whole, notes: undefined }), /is not whole/],
  [
    "a quote that its source does not say",
    { ...claim, quote: { ...claim.quote, text: "No." } },
    /quote is not in its source \(c1\)/,
  ],
  ["a quote of no source", { ...claim, source: "s9" }, /quote is not in its source/],
  ["a deployment without its claim", { ...claim, id: "c9" }, /deployment without its claims \(d1\)/],
])("refuses %s", (_name, what, reason) => {
  const text = typeof what === "string" ? what : json.write({ ...whole, claims: [what] });
  expect(openLaydown(text)).toEqual({ reason: expect.stringMatching(reason) });
});

it("knows a laydown by how it begins", () => {
  expect(looksLikeLaydown(json.write(whole))).toBe(true);
  expect(looksLikeLaydown(`\uFEFF${JSON.stringify(whole)}`)).toBe(true);
  expect(looksLikeLaydown('{"id": "a", "text": "laydown/1"}')).toBe(false);
});

it("keeps of a laydown what some deployments stand on, and says that it is not all", () => {
  const other = laydownOf({ id: "d2", claims: ["c2"] });
  const both = {
    ...whole,
    sources: [...whole.sources, { ...other.sources[0]!, id: "s2" }],
    claims: [...whole.claims, { ...other.claims[0]!, id: "c2", source: "s2" }],
    deployments: [...whole.deployments, ...other.deployments],
  };
  const { sources, claims, deployments, notes } = restrictedTo(both, new Set(["d2"]), "Actor: Denmark");
  expect([sources, claims, deployments].map((list) => list.map(({ id }) => id))).toEqual([["s2"], ["c2"], ["d2"]]);
  expect(notes).toMatchObject([{ message: "1 of 2 deployments were chosen (Actor: Denmark)" }]);
  expect(openLaydown(json.write(restrictedTo(both, new Set(["d2"]), "")))).toHaveProperty("laydown");
  expect(restrictedTo(both, new Set(["d1", "d2"]), "all")).toEqual(both);
});
