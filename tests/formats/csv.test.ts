import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csv } from "../../src/formats/csv.ts";
import { plainView } from "../../src/formats/export-view.ts";
import type { Laydown } from "../../src/model/laydown.ts";
import { at, hostileTexts, jets, laydownOf, sentence } from "./laydown.ts";

type Row = Record<string, string>;
const rowsOf = (laydown: Laydown): Row[] =>
  parse(csv.write(laydown, plainView), { bom: true, columns: true, record_delimiter: "\r\n" }) as Row[];

const withSecondClaim = (source: string): Laydown => {
  const laydown = laydownOf({ claims: ["c1", "c2"] });
  const [claim, first] = [laydown.claims[0]!, laydown.sources[0]!];
  const second = {
    ...claim,
    id: "c2",
    source,
    status: "planned" as const,
    quote: { start: 0, end: 7, text: "Denmark" },
  };
  return {
    ...laydown,
    claims: [claim, second],
    sources: source === "s1" ? [first] : [first, { ...first, id: source, publisher: "Reuters" }],
  };
};

describe("csv", () => {
  it("has a row for a deployment and source, with columns as ACLED has them", () => {
    expect(rowsOf(laydownOf())).toEqual([
      expect.objectContaining({
        event_date: "2022-01-24",
        time_precision: "1",
        actor: "Denmark",
        sidc: "1001010000 1101040000",
        count: "4",
        count_min: "4",
        count_max: "4",
        location: "Lithuania",
        latitude: "55",
        longitude: "24",
        geo_precision: "3",
        origin: "Skrydstrup",
        source: "NATO",
        source_date: "2022-01-25",
        speaker: "NATO",
        quote: sentence,
        notes: expect.stringContaining("GeoNames"),
      }),
    ]);
  });

  it("has a row for each source, and one for two claims of the same", () => {
    expect(rowsOf(withSecondClaim("s2")).map(({ source, source_status }) => [source, source_status])).toEqual([
      ["NATO", "reported"],
      ["Reuters", "planned"],
    ]);
    expect(rowsOf(withSecondClaim("s1"))).toEqual([
      expect.objectContaining({
        quote: `${sentence}\n\nDenmark`,
        source_status: "reported; planned",
        claim_ids: "c1; c2",
      }),
    ]);
  });

  it("leaves empty what nobody says", () => {
    const nothing = {
      destination: null,
      origin: null,
      when: null,
      force: { ...jets, count: null, countQualifier: null },
    };
    expect(rowsOf(laydownOf(nothing))[0]).toMatchObject({
      event_date: "",
      time_precision: "",
      location: "",
      latitude: "",
      geo_precision: "",
      count: "",
      count_min: "",
    });
  });

  it.each([
    ["exact", "4", "4"],
    ["about", "", ""],
    ["at-least", "4", ""],
    ["up-to", "", "4"],
  ] as const)("bounds a count that is %s by what it says", (countQualifier, count_min, count_max) => {
    const row = rowsOf(laydownOf({ force: { ...jets, countQualifier } }))[0];
    expect(row).toMatchObject({ count: "4", count_min, count_max });
  });

  it.each(hostileTexts)("gives back a hostile text, and no cell is a formula: %j", (text) => {
    const laydown = laydownOf({ actor: { name: text, country: null } }, "stated", text);
    const [row] = rowsOf(laydown);
    expect(row?.["quote"]?.replace(/^'(?=[=+\-@\t\r＝])/, "")).toBe(Buffer.from(text).toString());
    expect(row?.["actor"]).toBe(row?.["quote"]);
    for (const value of Object.values(row ?? {})) expect(value).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
  });

  it("leaves a number below zero a number", () => {
    expect(rowsOf(laydownOf({ destination: at("Ireland", 53, -8) }))[0]).toMatchObject({ longitude: "-8" });
  });
});
