import { expect, test } from "vitest";
import { dayInWords, daysInWords } from "../../src/app/dates.ts";
import { latestDay } from "../../src/scene/latest-day.ts";
import { factsOf, whereInWords } from "../../src/app/facts.ts";
import { lookupOf } from "../../src/app/lookup.ts";
import { quoteContext } from "../../src/app/quote-context.ts";
import { safeUrl } from "../../src/app/safe-url.ts";
import { at, laydownOf, type Said } from "./laydown.ts";

const said: Said = {
  text: "First paragraph.\n\nIt rains. Denmark sends  ships, they say.\n\nLast one.",
  quote: "Denmark sends  ships",
  force: "ships",
  actionWords: "sends",
};

function contextOf(changed: Said): ReturnType<typeof quoteContext> {
  const { claims, sources } = laydownOf(changed);
  const [claim, source] = [claims[0], sources[0]];
  if (!claim || !source) throw new Error("A laydown of one claim has a claim and a source.");
  return quoteContext(claim.quote, source, 420);
}

test("a quote stands in its own paragraph, to the byte", () => {
  expect(contextOf(said)).toEqual({
    before: "It rains. ",
    quote: "Denmark sends  ships",
    after: ", they say.",
    cutBefore: false,
    cutAfter: false,
  });
});

test("a long paragraph is cut at a space, and stays a slice of the source", () => {
  const text = `${"word ".repeat(200)}Denmark sends ships${" word".repeat(200)}`;
  const context = contextOf({ ...said, text, quote: "Denmark sends ships" });
  const whole = `${context?.before}${context?.quote}${context?.after}`;
  expect(text).toContain(whole);
  expect(whole.length).toBeLessThan(1000);
  expect(context).toMatchObject({ cutBefore: true, cutAfter: true });
  expect(whole).toMatch(/^word .* word$/);
});

test("a long word without a space is not cut apart from its quote", () => {
  const text = `${"x".repeat(900)} Denmark sends ships ${"y".repeat(900)}`;
  const context = contextOf({ ...said, text, quote: "Denmark sends ships" });
  expect(text).toContain(`${context?.before}${context?.quote}${context?.after}`);
});

test("a quote that its source does not have gives no context", () => {
  const laydown = laydownOf(said);
  const [claim] = laydown.claims;
  const [source] = laydown.sources;
  if (!claim || !source) throw new Error("A laydown of one claim has a claim and a source.");
  expect(quoteContext({ ...claim.quote, text: "Denmark sends tanks" }, source, 420)).toBeNull();
});

test.each([
  ["https://example.org/a?b=c#d", "https://example.org/a?b=c#d"],
  ["http://example.org", "http://example.org/"],
  ["javascript:alert(1)", null],
  [" JavaScript:alert(1)", null],
  ["data:text/html,<script>", null],
  ["file:///etc/passwd", null],
  ["example.org/a", null],
  ["", null],
  [null, null],
])("the address %j leads to %j", (text, expected) => {
  expect(safeUrl(text)).toBe(expected);
});

test.each([
  [at("to Lithuania", "lt"), "Country level: anywhere in Lithuania"],
  [at("to the Baltic Sea", "baltic", "in", "sea"), "Sea level: anywhere in the Baltic Sea"],
  [at("near Ukraine", "ua", "near", "vague", 432), "Near Ukraine, outside it, within about 400 km of the point drawn"],
  [
    at("western Russia", "ru", "part", "region", 1200),
    "Part of a region or country: western Russia, within about 1,200 km of the point drawn",
  ],
  [at("at Rukla", "rukla", "in", "site"), "This site: Rukla"],
])("a location says how exact it is: %#", (location, expected) => {
  expect(whereInWords(location, lookupOf(laydownOf(said)))).toBe(expected);
});

test("what is not placed says so", () => {
  const laydown = laydownOf(said);
  const [deployment] = laydown.deployments;
  const facts = deployment ? factsOf(deployment, lookupOf(laydown)) : [];
  expect(facts.map(({ words }) => words)).toContain("No place is named, so it is listed and not drawn.");
});

test("what states no publisher is said to be uncounted", () => {
  const laydown = laydownOf(said);
  const [deployment] = laydown.deployments;
  const [claim] = laydown.claims;
  if (!deployment || !claim) throw new Error("The sample has a deployment with a claim.");
  const copy = { ...laydown.sources[0]!, id: "copy", publisher: null };
  const claims = [claim, { ...claim, id: "again", source: "copy" }];
  const lookup = lookupOf({ ...laydown, sources: [...laydown.sources, copy], claims });
  const facts = factsOf({ ...deployment, claims: claims.map(({ id }) => id) }, lookup);
  expect(facts.find(({ name }) => name === "Sources")?.words).toBe(
    "No second publisher is known to say so; 2 sources without a stated publisher cannot be counted as independent",
  );
});

test("days are said in words, and what is no day is left as it is", () => {
  expect(dayInWords("2022-01-05")).toBe("5 January 2022");
  expect(dayInWords("soon")).toBe("soon");
  expect(dayInWords("2022-13-40")).toBe("2022-13-40");
  expect(daysInWords({ from: "2022-04-01", to: null })).toBe("from 1 April 2022");
  expect(daysInWords({ from: "2022-04-01", to: "2022-04-03" })).toBe("1 April 2022 to 3 April 2022");
  expect(daysInWords({ from: null, to: null })).toBeNull();
  expect(latestDay([{ published: "2022-01-05" }, { published: null }, { published: "2021-12-31" }])).toBe("2022-01-05");
  expect(latestDay([{ published: null }])).toBeNull();
});
