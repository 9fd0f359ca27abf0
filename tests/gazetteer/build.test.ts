import { describe, expect, it } from "vitest";
import { airBasePlaces, type Airport } from "../../src/gazetteer/build/air-bases.ts";
import { clearVariants } from "../../src/gazetteer/build/clear-variants.ts";
import type { CuratedPlace } from "../../src/gazetteer/build/curated.ts";
import { englishSpelling, type CyrillicLetter } from "../../src/gazetteer/build/cyrillic.ts";
import { firstOrderPlaces, secondOrderPlaces } from "../../src/gazetteer/build/divisions.ts";
import { type GeonamesRow, readRow } from "../../src/gazetteer/build/geonames-row.ts";
import { latinAlternates, latinName } from "../../src/gazetteer/build/latin-names.ts";
import { mergePlaces } from "../../src/gazetteer/build/merge-places.ts";
import { distanceKm, spreadOf } from "../../src/gazetteer/build/spread.ts";
import { freshNames, townPlaces } from "../../src/gazetteer/build/towns.ts";
import { writeIndex } from "../../src/gazetteer/build/write-index.ts";
import { populationCode, populationOf } from "../../src/gazetteer/index-format.ts";
import { openGazetteer } from "../../src/gazetteer/open-gazetteer.ts";
import { dataText } from "../data/canonical-form.ts";

const letters = JSON.parse(dataText("gazetteer/cyrillic.json")) as CyrillicLetter[];

const line = (cells: Partial<Record<number, string>>): string => {
  const row = "703448,Kyiv,Kyiv,,50.45,30.52,P,PPLC,UA,,12,3200,,,2797553,,187,Europe/Kyiv,2023-03-01".split(",");
  for (const [column, cell] of Object.entries(cells)) row[Number(column)] = cell ?? "";
  return row.join("\t");
};

/** Three towns of two divisions, one of them under two names that fold alike. */
const dump = [
  line({ 3: "Kiev,Киев,KBP,Kyïv,ji fu" }),
  line({
    0: "627907",
    1: "Homyel'",
    2: "Homyel'",
    3: "Gomel,Гомель",
    4: "52.43",
    5: "30.98",
    8: "BY",
    10: "02",
    14: "526872",
  }),
  line({
    0: "622794",
    1: "Rechytsa",
    2: "Rechytsa",
    3: "Rechitsa",
    4: "52.36",
    5: "30.39",
    8: "BY",
    10: "02",
    14: "65400",
  }),
].map(readRow);
const rows = dump.filter((row): row is GeonamesRow => typeof row !== "string");
const towns = townPlaces(rows, new Map(), new Set(["BY", "UA"]), letters);

describe("readRow", () => {
  it("reads the native columns", () => {
    expect(rows[0]).toEqual({
      id: 703448,
      name: "Kyiv",
      asciiName: "Kyiv",
      alternates: ["Kiev", "Киев", "KBP", "Kyïv", "ji fu"],
      lat: 50.45,
      lon: 30.52,
      featureClass: "P",
      feature: "PPLC",
      country: "UA",
      admin1: "12",
      admin2: "3200",
      population: 2797553,
    });
  });

  const broken: [string, string, string][] = [
    ["too few columns", "703448\tKyiv", "2 columns instead of 19"],
    ["an id that is no number", line({ 0: "x" }), 'id "x"'],
    ["no name", line({ 1: " " }), "no name"],
    ["no latitude", line({ 4: "" }), 'latitude ""'],
    ["a latitude off the earth", line({ 4: "91" }), 'latitude "91"'],
    ["a longitude that is no number", line({ 5: "east" }), 'longitude "east"'],
    ["a country in full", line({ 8: "Ukraine" }), 'country "Ukraine"'],
    ["a population that is no number", line({ 14: "many" }), 'population "many"'],
  ];
  it.each(broken)("says why a row with %s is none", (_, row, reason) => expect(readRow(row)).toContain(reason));

  it("lets a sea lie in no country, but no town", () => {
    expect(readRow(line({ 6: "H", 7: "SEA", 8: "" }))).toMatchObject({ featureClass: "H", country: "" });
    expect(readRow(line({ 8: "" }))).toContain('country ""');
  });
});

describe("latinName", () => {
  it.each([
    ["Kyiv", "Kyiv", "Kyiv"],
    ["Октябрьский", "Oktjabr'skij", "Oktjabr'skij"],
    ["Ryasno, Рясно, Расна", "Ryasno, Rjasno, Rasna", "Ryasno"],
    ["Torres [Bodega]", "Torres [Bodega]", "Torres"],
  ])("of %j is %j", (name, ascii, expected) => expect(latinName(name, ascii)).toBe(expected));
});

describe("latinAlternates", () => {
  const kept = (name: string, alternates: string[], limit = 9): string[] =>
    latinAlternates(name, alternates, limit, letters);

  it("leaves out codes, syllables of other scripts, short names and what folds like another", () =>
    expect(kept("Kharkiv", ["HRK", "ha er ke fu", "Khar'kov", "Kharkov", "Kar", "Χάρκοβο", "Kharkiv’"])).toEqual([
      "Khar'kov",
    ]));

  it("leaves out foreign endings and words about the place", () =>
    expect(kept("Orzysz", ["Orzyszas", "Gmina Orzysz", "Orzysz Miasto", "Arys"])).toEqual(["Arys"]));

  it("keeps English spellings of Cyrillic names first, then the closest", () =>
    expect(kept("Kharkiv", ["Carcovia", "Jarkov", "Харьков"], 2)).toEqual(["Kharkov", "Jarkov"]));
});

describe("englishSpelling", () => {
  it.each([
    ["Ельня", "Yelnya"],
    ["Харьков", "Kharkov"],
    ["Енакиево", "Yenakiyevo"],
    ["Новый Оскол", "Novy Oskol"],
    ["Ростов-на-Дону", "Rostov-Na-Donu"],
    ["Київ", "Kyiv"],
    ["Слов'янськ", "Sloviansk"],
    ["Юнокомунарівськ", "Yunokomunarivsk"],
    ["Kyiv", null],
    ["기예프", null],
  ])("of %j is %j", (name, expected) => expect(englishSpelling(name, letters)).toBe(expected));
});

describe("freshNames", () => {
  const at = { lat: "50.45", lng: "30.52", country: "UA" };

  it("gives a town today's name and keeps the old one", () => {
    const renamed = townPlaces(rows, freshNames([{ ...at, name: "Kyjiw" }]), new Set(), letters)[0];
    expect(renamed?.name).toBe("Kyjiw");
    expect(renamed?.aliases).toEqual(["Kyiv"]);
  });

  it("renames nothing where two towns share a position", () =>
    expect(
      freshNames([
        { ...at, name: "A" },
        { ...at, name: "B" },
      ]).size,
    ).toBe(0));
});

describe("divisions", () => {
  const names = new Map([
    ["BY.02", "Homyel’ Voblasc’"],
    ["UA.12.3200", "Kyiv Raion"],
  ]);

  it("of the first order lie amid their towns and bear their bare and their English names", () => {
    const [division, ...others] = firstOrderPlaces(rows, names, new Map([["BY", ["Region"]]]), new Set());
    expect(others).toEqual([]);
    expect(division).toMatchObject({ id: "laydown:adm1-by.02", feature: "ADM1", kind: "region", population: 592_272 });
    expect(division?.aliases).toEqual(["Homyel’", "Homyel’ Region"]);
    expect(division?.lat).toBeCloseTo(52.395, 2);
    expect(division?.lon).toBeCloseTo(30.685, 2);
    expect(division?.radiusKm).toBeGreaterThanOrEqual(20);
  });

  it.each(["Homyel State", "Homyel County", "Homyel Department"])("of the first order lose their sort: %s", (name) => {
    const [made] = firstOrderPlaces(rows, new Map([["BY.02", name]]), new Map(), new Set());
    expect(made?.aliases).toEqual(["Homyel"]);
  });

  it("have no bare name that says too little", () => {
    const district = new Map([["BY.02", "Federal District"]]);
    const [made] = firstOrderPlaces(rows, district, new Map([["BY", ["State"]]]), new Set(["federal"]));
    expect(made).toMatchObject({ name: "Federal District", aliases: [] });
  });

  it("of the second order are made for chosen countries only", () => {
    const made = secondOrderPlaces(rows, names, new Set(["UA"]));
    expect(made.map(({ id }) => id)).toEqual(["laydown:adm2-ua.12.3200"]);
    expect(secondOrderPlaces(rows, names, new Set(["BY"]))).toEqual([]);
  });
});

describe("spreadOf", () => {
  it("has its middle among towns on both sides of the antimeridian", () => {
    const { lon, radiusKm } = spreadOf([
      { lat: -17, lon: 179 },
      { lat: -17, lon: -179 },
    ]);
    expect(Math.abs(lon)).toBeCloseTo(180, 6);
    expect(radiusKm).toBeLessThan(120);
  });

  it("measures along the great circle", () =>
    expect(distanceKm({ lat: 50.45, lon: 30.52 }, { lat: 55.75, lon: 37.62 })).toBeCloseTo(756, -1));
});

describe("airBasePlaces", () => {
  const airport = (ident: string, name: string, keywords = ""): Airport => ({
    ident,
    name,
    keywords,
    latitude_deg: "50.4",
    longitude_deg: "30.5",
    iso_country: "UA",
  });

  it("takes the airports whose names are military, under every military name", () => {
    const found = airBasePlaces(
      [
        airport("A", "Kyiv International Airport"),
        airport("B", "Civil Airport / Ozerne Air Base (Z)", "Ozernoye Air Base,nice view"),
      ],
      [],
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ id: "laydown:air-base-b", name: "Ozerne Air Base", kind: "base" });
    expect(found[0]?.aliases).toEqual(
      expect.arrayContaining(["Civil Airport", "Ozerne Airbase", "Ozernoye Air Base", "Ozernoye Airbase"]),
    );
  });

  it("is the settlement of that name where there is one", () => {
    const settlement = { ...towns[0]!, name: "Ozerne Air Base" };
    expect(airBasePlaces([airport("B", "Ozerne Air Base")], [settlement])[0]?.id).toBe(settlement.id);
  });
});

describe("mergePlaces", () => {
  const record: CuratedPlace = {
    id: "geonames:627907",
    name: "Gomel",
    kind: "city",
    country: "BY",
    lat: 52.43,
    lon: 30.98,
    source: "GeoNames",
  };

  it("lets a curated record win and keeps what only the dump knows", () => {
    const merged = mergePlaces(towns, [record], rows).filter(({ id }) => id === record.id);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ name: "Gomel", admin1: "02", population: 526_872 });
    expect(merged[0]?.aliases).toContain("Homyel'");
  });

  it("puts a curated division in the stead of the derived one", () => {
    const derived = firstOrderPlaces(rows, new Map([["BY.02", "Homyel’ Voblasc’"]]), new Map(), new Set());
    const division: CuratedPlace = {
      ...record,
      id: "laydown:gomel-region",
      name: "Gomel Region",
      kind: "region",
      division: "BY.02",
    };
    expect(mergePlaces(derived, [division], rows).map(({ id }) => id)).toEqual(["laydown:gomel-region"]);
  });
});

describe("clearVariants", () => {
  const [kyiv, gomel, rechytsa] = towns;
  const cleared = clearVariants([
    { ...kyiv!, name: "Harare", variants: ["Salisbury", "Harari", "Hamlet"] },
    { ...gomel!, name: "Salisbury", population: 46_000, variants: [] },
    { ...rechytsa!, name: "Hamlet", population: 800, variants: [] },
  ]);

  it("takes from a place the name of a better known one, and no other", () =>
    expect(cleared[0]?.variants).toEqual(["Harari", "Hamlet"]));
});

describe("writeIndex", () => {
  const names = new Map([["BY.02", "Gomel Region"]]);

  it("writes what openGazetteer reads", () => {
    const gazetteer = openGazetteer(writeIndex(towns, names));
    for (const name of ["Kyiv", "Kiev"])
      expect(gazetteer.candidates(name).map(({ place }) => place.id)).toEqual(["geonames:703448"]);
    expect(gazetteer.candidates("Rechitsa")).toEqual([
      {
        place: {
          id: "geonames:622794",
          name: "Rechytsa",
          kind: "city",
          country: "BY",
          lat: 52.36,
          lon: 30.39,
          radiusKm: 9,
        },
        population: 68_000,
        feature: "PPLC",
        admin1: { code: "02", name: "Gomel Region" },
        nameKind: "alternate",
      },
    ]);
    expect(gazetteer.byId("geonames:627907")?.place.name).toBe("Homyel'");
  });

  it("writes the same bytes whatever the order of the places", () =>
    expect(writeIndex([...towns].reverse(), names)).toEqual(writeIndex(towns, names)));
});

describe("populationCode", () => {
  it.each([0, 1, 9, 500, 999, 12_345, 2_797_553, 38_000_000])("keeps %i to within 8 per cent", (population) => {
    const code = populationCode(population);
    expect(code).toBeLessThan(256);
    expect(Math.abs(populationOf(code) - population)).toBeLessThanOrEqual(0.08 * population);
  });
});
