import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import type { Laydown } from "../../src/model/laydown.ts";
import { laydownOf } from "../knowledge.ts";
import { goldOfSeeds } from "./gold.ts";
import { type Score, scoreOf } from "./score.ts";
import { seeds } from "./seeds.ts";

const gold = goldOfSeeds();
const laydown = laydownOf(...seeds);
const before = scoreOf(gold, laydown);

const withClaims = (change: (claim: Claim) => Claim): Laydown => ({ ...laydown, claims: laydown.claims.map(change) });

/** What is spoilt, and the measure that must show it. */
const spoilt: [name: string, measure: keyof Score, laydown: Laydown][] = [
  [
    "claims of another country",
    "claims",
    withClaims((claim) => ({ ...claim, actor: { name: "Chad", country: "TD" } })),
  ],
  ["claims without a place", "strict", withClaims((claim) => ({ ...claim, destination: null }))],
  [
    "claims on other words",
    "claims",
    withClaims((claim) => ({ ...claim, quote: { ...claim.quote, start: 0, end: 9 } })),
  ],
  ["no mentions", "places", { ...laydown, mentions: [] }],
];

const counted: [name: string, measure: keyof Score, laydown: Laydown][] = [
  ["all claims given as reported", "unreal", withClaims((claim) => ({ ...claim, status: "reported" }))],
  ["all claims given as planned", "phantom", withClaims((claim) => ({ ...claim, status: "planned" }))],
  ["a quote in other words", "badQuote", withClaims((claim) => ({ ...claim, quote: { ...claim.quote, text: "…" } }))],
  [
    "deployments that rest on no claim",
    "phantom",
    { ...laydown, deployments: laydown.deployments.map((deployment) => ({ ...deployment, claims: [] })) },
  ],
  [
    "a person taken for a place",
    "falsePlaces",
    { ...laydown, mentions: laydown.mentions.map((mention) => ({ ...mention, text: "Kirby" })) },
  ],
];

describe("the score", () => {
  it.each(spoilt)("falls with %s", (_name, measure, worse) => {
    expect(scoreOf(gold, worse)[measure]).toBeLessThan(before[measure] - 0.2);
  });

  it.each(counted)("counts %s", (_name, measure, worse) => {
    expect(scoreOf(gold, worse)[measure]).toBeGreaterThan(0);
  });

  it("of the people's own reading is full", () => {
    const claims = gold.flatMap((document) =>
      document.claims.map((claim): Claim => {
        const { text } = seeds.find(({ id }) => id === document.id)!;
        const start = text.indexOf(claim.quote.text);
        const [destination = null] = claim.destination;
        return {
          ...laydown.claims[0]!,
          id: claim.id,
          source: document.id,
          quote: { start, end: start + claim.quote.text.length, text: claim.quote.text },
          actor: { name: claim.actor, country: claim.actorCountry },
          force: { ...laydown.claims[0]!.force, ...claim.force },
          action: claim.action[0]!,
          status: claim.status[0]!,
          destination: destination && { ...destination, place: null, relation: "in", precision: "vague" },
        };
      }),
    );
    const { claims: f1, strict, badQuote, phantom, unreal } = scoreOf(gold, { ...laydown, claims, deployments: [] });
    expect({ badQuote, phantom, unreal }).toEqual({ badQuote: 0, phantom: 0, unreal: 0 });
    expect(f1).toBeGreaterThan(0.97);
    expect(strict).toBeGreaterThan(0.97);
  });

  it("refuses a laydown of other sources", () => {
    expect(() => scoreOf(gold, laydownOf())).toThrow("has no source 000_b903cf2a3a04141e");
  });
});
