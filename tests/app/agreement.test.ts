import { expect, test } from "vitest";
import { agreementOf } from "../../src/app/agreement.ts";
import { lookupOf } from "../../src/app/lookup.ts";
import { voiceOf } from "../../src/app/voice.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Mention } from "../../src/model/place.ts";
import { at, laydownOf } from "./laydown.ts";

const text = "Moscow said Denmark sends ships to Lithuania.";
const laydown = laydownOf({
  text,
  quote: "Denmark sends ships",
  force: "ships",
  actionWords: "sends",
  destination: at("to Lithuania", "lt"),
});
const [claim, source] = [laydown.claims[0]!, laydown.sources[0]!];
const lookup = lookupOf({ ...laydown, sources: ["a", "b", "c"].map((id) => ({ ...source, id, title: id })) });
const counted = (source: string, count: number | null, changed: Partial<Claim> = {}): Claim => ({
  ...claim,
  ...changed,
  source,
  force: { ...claim.force, count },
});

/** "Number: 8,500 (a b), 100 (b); silent c; differ" for a slot. */
function told(slot: string, ...claims: Claim[]): string | undefined {
  const row = agreementOf(claims, lookup).find((each) => each.slot === slot);
  if (!row) return undefined;
  const values = row.values.map(({ words, sources }) => `${words} (${sources.map(({ id }) => id).join(" ")})`);
  const silent = row.silent.length > 0 ? `; silent ${row.silent.map(({ id }) => id).join(" ")}` : "";
  return `${values.join(", ")}${silent}${row.differ ? "; differ" : ""}`;
}

test.each([
  ["sources that agree are counted", "count", [counted("a", 8500), counted("b", 8500)], "8,500 (a b)"],
  ["one source counts once", "count", [counted("a", 8500), counted("a", 8500)], "8,500 (a)"],
  ["most sources come first", "count", [counted("a", 5), counted("b", 9), counted("c", 9)], "9 (b c), 5 (a); differ"],
  ["silence is told and no dispute", "count", [counted("a", 5), counted("b", null)], "5 (a); silent b"],
  ["a slot that nobody fills is left out", "count", [counted("a", null), counted("b", null)], undefined],
  [
    "another act contradicts nothing",
    "action",
    [counted("a", null), counted("b", null, { action: "station" })],
    "sends (a), stations (b)",
  ],
  [
    "another status does",
    "status",
    [counted("a", null), counted("b", null, { status: "planned" })],
    "planned (b), reported (a); differ",
  ],
  [
    "other words for one place contradict nothing",
    "destination",
    [counted("a", null), counted("b", null, { destination: at("in northern Lithuania", "lt", "part") })],
    "in Lithuania (a), in northern Lithuania (b)",
  ],
  [
    "words for the surroundings of a place are one value, in those that come most often",
    "destination",
    [
      counted("a", null, { destination: at("around Lithuania", "lt", "around") }),
      counted("a", null, { destination: at("near Lithuania", "lt", "near") }),
      counted("b", null, { destination: at("near Lithuania", "lt", "near") }),
    ],
    "near Lithuania (a b)",
  ],
  [
    "in a place and outside it do not hold both",
    "destination",
    [counted("a", null), counted("b", null, { destination: at("near Lithuania", "lt", "near") })],
    "in Lithuania (a), near Lithuania (b); differ",
  ],
  [
    "another place does",
    "destination",
    [counted("a", null), counted("b", null, { destination: at("at Rukla", "rukla") })],
    "at Rukla (b), in Lithuania (a); differ",
  ],
])("%s", (_, slot, claims, expected) => {
  expect(told(slot, ...claims)).toBe(expected);
});

const moscow: Mention = { source: "a", start: 0, end: 6, text: "Moscow", place: "ru", role: "metonymic", score: 1 };
const spoken = (speaker: string | null, actor: Claim["actor"], words = "Moscow"): Claim => {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length, text: words, rule: "attribution", basis: "stated" as const };
  return { ...claim, speaker, actor, evidence: { ...claim.evidence, speaker: span } };
};

test.each([
  ["a source that names nobody", spoken(null, { name: "Denmark", country: "DK" }), [moscow], null],
  ["a party about another", spoken("Moscow", { name: "Denmark", country: "DK" }), [moscow], "other"],
  ["a party about itself", spoken("Moscow", { name: "Russia", country: "RU" }), [moscow], "own"],
  ["an alliance about itself", spoken("NATO", { name: "NATO", country: "NATO" }), [], "own"],
  ["a speaker of no known country", spoken("Kirby", { name: "Denmark", country: "DK" }), [], null],
  ["an actor of no known country", spoken("Moscow", { name: "rebels", country: null }), [moscow], null],
  [
    "a speaker who merely is somewhere",
    spoken("Moscow", { name: "Denmark", country: "DK" }),
    [{ ...moscow, role: "literal" as const }],
    null,
  ],
])("whose word it is: %s", (_, said, mentions, side) => {
  expect(voiceOf(said, mentions, lookup).side).toBe(side);
});
