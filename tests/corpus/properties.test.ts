import { describe, expect, it } from "vitest";
import type { Location } from "../../src/model/place.ts";
import { isReal } from "../../src/model/claim.ts";
import { laydownOf } from "../knowledge.ts";
import { seeds } from "./seeds.ts";

const laydown = laydownOf(...seeds);
const { sources, claims, deployments, mentions, places, notes } = laydown;
const textOf = new Map(sources.map(({ id, text }) => [id, text]));
const locations = [...claims, ...deployments].flatMap(({ origin, destination }) => [origin, destination]);
const placed = locations.filter((location): location is Location => location !== null);

const byId = <T extends { id: string }>(items: readonly T[]): T[] => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
const isFound = ({ source, start, end, text }: { source: string; start: number; end: number; text: string }): boolean =>
  text !== "" && textOf.get(source)?.slice(start, end) === text;

describe("words", () => {
  it("of every quote stand in its source", () => {
    expect(claims.length).toBeGreaterThan(100);
    expect(claims.filter(({ source, quote }) => !isFound({ source, ...quote }))).toEqual([]);
  });

  it("of every mention stand in its source", () => {
    expect(mentions.length).toBeGreaterThan(300);
    expect(mentions.filter((mention) => !isFound(mention))).toEqual([]);
  });

  it("of all evidence stand in its source", () => {
    const evidence = claims.flatMap(({ source, evidence: slots }) =>
      Object.values(slots).map((slot) => ({ source, ...slot })),
    );
    expect(evidence.filter((slot) => !isFound(slot))).toEqual([]);
  });

  it("of every note stand in its source", () => {
    expect(notes.filter(({ source, span }) => source && span && !isFound({ source, ...span }))).toEqual([]);
  });

  it("of no quote run over a paragraph", () => {
    expect(claims.filter(({ quote }) => /\n\s*\n/.test(quote.text))).toEqual([]);
  });
});

describe("ids", () => {
  it.each(["claims", "deployments", "places", "sources"] as const)("of %s are unique", (part) => {
    const ids = laydown[part].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("of claims and deployments do not depend on the order of the sources", () => {
    const turned = laydownOf(...seeds.toReversed());
    expect(byId(turned.claims)).toEqual(byId(claims));
    expect(byId(turned.deployments)).toEqual(byId(deployments));
  });

  it("of a claim are the same when its source is read alone", () => {
    const alone = seeds.flatMap((seed) => laydownOf(seed).claims.map(({ id }) => id));
    expect(alone).toEqual(claims.map(({ id }) => id));
  });
});

describe("the document", () => {
  it("is the same bytes on every run", () => {
    expect(JSON.stringify(laydownOf(...seeds))).toBe(JSON.stringify(laydown));
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(laydown))).toStrictEqual(laydown);
  });

  it("is made without a change to its sources", () => {
    const frozen = seeds.map((seed) => Object.freeze({ ...seed }));
    expect(laydownOf(...frozen).sources).toEqual(seeds);
  });
});

describe("references", () => {
  it("from deployments lead to claims, each claim in one deployment", () => {
    const told = deployments.flatMap((deployment) => deployment.claims);
    expect([...told].sort()).toEqual(claims.map(({ id }) => id).sort());
  });

  it("from disputes lead to claims of their deployment", () => {
    for (const { claims: own, disputes } of deployments)
      for (const { values } of disputes)
        expect(own).toEqual(expect.arrayContaining(values.flatMap((value) => value.claims)));
  });

  it("from mentions and locations lead to places", () => {
    const known = new Set(places.map(({ id }) => id));
    const named = [...mentions, ...placed].map(({ place }) => place).filter((place) => place !== null);
    expect(named.filter((place) => !known.has(place))).toEqual([]);
  });

  it("lead to every place", () => {
    const named = new Set([...mentions, ...placed].map(({ place }) => place));
    expect(places.filter(({ id }) => !named.has(id))).toEqual([]);
  });
});

describe("values", () => {
  it("of locations are on earth and have an extent", () => {
    const wrong = placed.filter(
      ({ lat, lon, radiusKm }) => !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && radiusKm > 0 && radiusKm < 21_000),
    );
    expect(wrong).toEqual([]);
  });

  it("of symbols have 20 digits and take no side", () => {
    expect(claims.filter(({ force }) => !/^\d{3}1\d{16}$/.test(force.sidc))).toEqual([]);
  });

  it("of scores lie between 0 and 1", () => {
    expect([...claims, ...mentions].filter(({ score }) => !(score >= 0 && score <= 1))).toEqual([]);
  });

  it("of counts are figures with a qualifier, or neither", () => {
    const wrong = claims.filter(
      ({ force }) => (force.count === null) !== (force.countQualifier === null) || !((force.count ?? 1) > 0),
    );
    expect(wrong).toEqual([]);
  });

  it("of days are days", () => {
    const days = claims.flatMap(({ when }) => [when?.from, when?.to]).filter((day) => typeof day === "string");
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([]);
  });
});

describe("evidence", () => {
  it("stands for every slot that is filled", () => {
    for (const { evidence, origin, destination, when, speaker } of claims) {
      expect(Object.keys(evidence)).toEqual(expect.arrayContaining(["actor", "force", "action", "status"]));
      expect("destination" in evidence).toBe(destination !== null);
      expect("origin" in evidence).toBe(origin !== null);
      expect("when" in evidence).toBe(when !== null);
      expect("speaker" in evidence).toBe(speaker !== null);
    }
  });

  it("of a real claim's status says no nowhere", () => {
    const no =
      /\b(not|no|never|none|neither|nor|without)\b|n['’]t\b|\b(den(y|ies|ied)|refus\w+|rul\w+ out|reject\w*)\b/i;
    const wrong = claims.filter(({ status, evidence }) => isReal(status) && no.test(evidence["status"]?.text ?? ""));
    expect(wrong.map(({ quote }) => quote.text)).toEqual([]);
  });

  it("of a claim without a place is a note, but for an alert", () => {
    const unplaced = claims.filter(({ origin, destination, action }) => !origin && !destination && action !== "alert");
    const noted = new Set(notes.map(({ source, span }) => `${source} ${span?.start}`));
    expect(unplaced.length).toBeGreaterThan(0);
    expect(unplaced.filter(({ source, quote }) => !noted.has(`${source} ${quote.start}`))).toEqual([]);
  });

  it("makes a deployment no surer than its surest claim", () => {
    const real = new Set(claims.filter(({ status }) => isReal(status)).map(({ id }) => id));
    expect(deployments.filter(({ status, claims: own }) => isReal(status) && !own.some((id) => real.has(id)))).toEqual(
      [],
    );
  });
});
