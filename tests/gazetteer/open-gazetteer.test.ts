import { describe, expect, it } from "vitest";
import { foldName } from "../../src/gazetteer/fold-name.ts";
import { openGazetteer } from "../../src/gazetteer/open-gazetteer.ts";
import { gazetteer, indexBytes } from "./committed-index.ts";

const first = (name: string) => gazetteer.candidates(name)[0];

/** [name, id of the best known place of that name] */
const bestKnown: [string, string][] = [
  ["Kyiv", "geonames:703448"],
  ["Kiev", "geonames:703448"],
  ["Kyyiv", "geonames:703448"],
  ["Kharkov", "geonames:706483"],
  ["Odessa", "geonames:698740"],
  ["Gomel", "geonames:627907"],
  ["Homyel", "geonames:627907"],
  ["Rechitsa", "geonames:622794"],
  ["Yelnya", "geonames:467753"],
  ["El'nya", "geonames:467753"],
  ["Tiraspol", "geonames:617239"],
  ["St Petersburg", "geonames:498817"],
  ["Washington", "geonames:4140963"],
  ["New York", "geonames:5128581"],
  ["Georgia", "geonames:614540"],
  ["U.S.", "geonames:6252001"],
  ["America", "geonames:6252001"],
  ["Britain", "geonames:2635167"],
  ["Holland", "geonames:2750405"],
  ["Burma", "geonames:1327865"],
  ["Ivory Coast", "geonames:2287781"],
  ["DPRK", "geonames:1873107"],
  ["Zaire", "laydown:zaire"],
  ["USSR", "laydown:soviet-union"],
  ["Europe", "geonames:6255148"],
  ["Samar", "laydown:samar"],
  ["South Island", "laydown:south-island"],
  ["Antigua", "laydown:antigua"],
  ["Orissa", "laydown:odisha"],
  ["North Darfur", "laydown:north-darfur"],
  ["Zamfara", "laydown:adm1-ng.57"],
  ["Lofa", "laydown:adm1-lr.20"],
  ["Baltic Sea", "laydown:baltic-sea"],
  ["Arabian Gulf", "laydown:persian-gulf"],
  ["Straits of Hormuz", "laydown:strait-of-hormuz"],
  ["Donbass", "laydown:donbas"],
  ["Crimea", "geonames:703883"],
  ["Suwalki Gap", "laydown:suwalki-gap"],
  ["Texas", "geonames:4736286"],
  ["Tex.", "geonames:4736286"],
  ["Snake Island", "laydown:snake-island"],
  ["Rota Naval Base", "laydown:naval-station-rota"],
  ["Amari", "laydown:amari-air-base"],
  ["Al-Udeid", "laydown:al-udeid-air-base"],
  ["Camp Lemonnier", "laydown:camp-lemonnier"],
  ["Ft. Bragg", "geonames:6941080"],
  ["Minot AFB", "geonames:7259396"],
];

/** [word, country of the place whose people or things it names] */
const demonyms: [string, string][] = [
  ["Russian", "RU"],
  ["Ukrainians", "UA"],
  ["American", "US"],
  ["Briton", "GB"],
  ["Dutch", "NL"],
  ["Danes", "DK"],
  ["Turk", "TR"],
  ["Poles", "PL"],
  ["Kosovar", "XK"],
  ["Kuwaiti", "KW"],
  ["Malian", "ML"],
  ["Chadian", "TD"],
  ["Filipino", "PH"],
  ["Chechen", "RU"],
];

describe("candidates", () => {
  it.each(bestKnown)("has for %j first %s", (name, id) => expect(first(name)?.place.id).toBe(id));

  it.each(demonyms)("knows %j as a word for what is of %s", (word, country) => {
    const found = gazetteer.candidates(word).find(({ nameKind }) => nameKind === "demonym");
    expect(found?.place.country).toBe(country);
  });

  it("tells a place's own name from another one", () => {
    expect(first("Kyiv")?.nameKind).toBe("name");
    expect(first("Kiev")?.nameKind).toBe("alternate");
  });

  it("has the Paris of France before that of Texas, and says which division each is in", () => {
    const found = gazetteer.candidates("Paris");
    const france = found.findIndex(({ place, feature }) => place.country === "FR" && feature === "PPLC");
    const texas = found.findIndex(({ admin1 }) => admin1?.code === "TX");
    expect(france).toBe(0);
    expect(texas).toBeGreaterThan(0);
    expect(found[texas]?.admin1).toEqual({ code: "TX", name: "Texas" });
  });

  it("gives a town its inhabitants to two digits, and its extent", () => {
    const { population, place, feature } = first("Kyiv") ?? expect.fail("no Kyiv");
    expect(population / 2_797_553).toBeCloseTo(1, 1);
    expect(place.radiusKm).toBeGreaterThan(20);
    expect(feature).toBe("PPLC");
    expect(place).toMatchObject({ kind: "city", country: "UA" });
    expect(place.lat).toBeCloseTo(50.455, 3);
    expect(place.lon).toBeCloseTo(30.524, 3);
  });

  it("gives a country the extent of its towns", () => {
    const { radiusKm } = first("Ukraine")?.place ?? expect.fail("no Ukraine");
    expect(radiusKm).toBeGreaterThan(400);
    expect(radiusKm).toBeLessThan(800);
  });

  it("puts no country to a sea", () => expect(first("Black Sea")?.place.country).toBeNull());

  it("has each place once, though it bears a name in two spellings", () => {
    for (const name of ["Kyiv", "Adazi", "Baranovichi", "us"]) {
      const ids = gazetteer.candidates(name).map(({ place }) => place.id);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  it.each(["", "…", "xyzzy", "united", "the united"])("finds nothing for %j", (name) =>
    expect(gazetteer.candidates(name)).toEqual([]),
  );
});

describe("longest", () => {
  const found = (text: string, from = 0) => {
    const run = gazetteer.longest(foldName(text).split(" "), from);
    return run && { length: run.length, id: run.candidates[0]?.place.id };
  };

  it("takes the longest name that begins at the word", () => {
    expect(found("the United States of America and", 1)).toEqual({ length: 4, id: "geonames:6252001" });
    expect(found("South China Sea fleet")).toEqual({ length: 3, id: "laydown:south-china-sea" });
  });

  it("falls back to the shorter name where the longer one is not completed", () => {
    expect(found("Baltic Seaboard")).toEqual({ length: 1, id: "laydown:baltic-sea" });
    expect(found("New York harbour")).toEqual({ length: 2, id: "geonames:5128581" });
  });

  it("finds a name at the end of the words", () =>
    expect(found("in Kyiv", 1)).toEqual({ length: 1, id: "geonames:703448" }));

  it("finds nothing where no name begins", () => {
    expect(found("xyzzy of Kyiv")).toBeNull();
    expect(gazetteer.longest([], 0)).toBeNull();
    expect(gazetteer.longest(["kyiv"], 1)).toBeNull();
  });

  it("agrees with candidates on every name it takes", () => {
    for (const name of ["Deir ez-Zor", "St. Louis", "Mihail Kogălniceanu Air Base", "Ciudad Juárez"]) {
      const words = foldName(name).split(" ");
      const run = gazetteer.longest(words, 0);
      expect(run?.length, name).toBe(words.length);
      expect(run?.candidates).toEqual(gazetteer.candidates(name));
    }
  });
});

describe("byId", () => {
  it.each(["geonames:703448", "geonames:6252001", "laydown:black-sea", "laydown:soviet-union"])("finds %s", (id) => {
    const found = gazetteer.byId(id);
    expect(found?.place.id).toBe(id);
    expect(found?.nameKind).toBe("name");
    expect(gazetteer.candidates(found?.place.name ?? "").map(({ place }) => place.id)).toContain(id);
  });

  it.each(["geonames:1", "geonames:0", "geonames:", "laydown:nowhere", ""])("has nothing for %j", (id) =>
    expect(gazetteer.byId(id)).toBeNull(),
  );
});

describe("openGazetteer", () => {
  it("refuses bytes that are no index", () => {
    expect(() => openGazetteer(new Uint8Array(64))).toThrow(/build it again/);
    expect(() => openGazetteer(new Uint8Array(0))).toThrow(/build it again/);
  });

  it("refuses an index that ends too early", () => {
    expect(() => openGazetteer(indexBytes.subarray(0, 100_000))).toThrow(/build it again/);
  });
});
