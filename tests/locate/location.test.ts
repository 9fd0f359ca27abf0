import { describe, expect, it } from "vitest";
import countries from "../../data/gazetteer/countries.json";
import regions from "../../data/gazetteer/regions.json";
import type { SpatialExpression } from "../../src/locate/expression.ts";
import { locationOf } from "../../src/locate/location.ts";
import type { Candidate } from "../../src/gazetteer/gazetteer.ts";
import type { Location, Precision } from "../../src/model/place.ts";
import { atlas, gazetteer } from "../knowledge.ts";

const named = (name: string): Candidate => gazetteer.candidates(name)[0]!;
const countryOf = (code: string): Candidate | undefined => {
  const record = countries.find(({ country, ...rest }) => country === code && !("historical" in rest));
  return gazetteer
    .candidates(record?.name ?? "")
    .find(({ place }) => place.kind === "country" && place.country === code);
};

/** An expression of which only what matters is told: else "in" the place itself. */
const expression = (base: Candidate, told: Partial<SpatialExpression> = {}): SpatialExpression => ({
  name: "there",
  base,
  relation: "in",
  bearing: null,
  distanceKm: null,
  other: null,
  ...told,
});

const at = (told: SpatialExpression, actor: string | null = null): Location => locationOf(told, actor, atlas);
const landAt = ({ lon, lat }: Location): string | null => atlas.countryAt([lon, lat]);

const precisions: [name: string, precision: Precision][] = [
  ["Ukraine", "country"],
  ["Black Sea", "sea"],
  ["Strait of Hormuz", "sea"],
  ["Donbas", "region"],
  ["Eastern Europe", "region"],
  ["Kharkiv", "town"],
  ["Ramstein Air Base", "site"],
];

describe("the place itself", () => {
  it.each(precisions)("%s is as precise as its kind: %s", (name, precision) => {
    const { place } = named(name);
    expect(at(expression(named(name)))).toMatchObject({
      place: place.id,
      relation: "in",
      precision,
      radiusKm: Math.round(place.radiusKm),
    });
  });
});

describe("forces near a country", () => {
  const pairs = countries
    .filter((record) => !("historical" in record))
    .flatMap(({ country }) => country ?? [])
    .flatMap((country) => atlas.neighbours(country).map((holder) => [holder, country] as const));

  /** Too narrow, or too small for the outlines: their forces are drawn a little beside their own land. */
  const knownGaps = new Set(["EH near MR", "GI near ES", "MA near EH"]);

  it("that borders their own stand on their own side of the border, all over the world", () => {
    expect(pairs.length).toBeGreaterThan(600);
    const astray = pairs.filter(([holder, country]) => {
      const base = countryOf(country);
      return base && landAt(at(expression(base, { relation: "near" }), holder)) !== holder;
    });
    expect(astray.map(([holder, country]) => `${holder} near ${country}`).sort()).toEqual([...knownGaps].sort());
  });

  it("that does not border their own stand outside it all the same", () => {
    expect(landAt(at(expression(named("Ukraine"), { relation: "near" }), "US"))).not.toBe("UA");
  });

  it("stand on the side of the country that is named with it, whoever they are", () => {
    const border = expression(named("Ukraine"), { relation: "border", other: named("Belarus") });
    expect(landAt(at(border, "UA"))).toBe("UA");
    expect(landAt(at(border, "US"))).toBe("BY");
    expect(landAt(at(border, "BY"))).toBe("BY");
  });

  it.each(["Taiwan", "Japan", "Iceland", "Malta", "Sri Lanka"])("near %s, an island, are at sea", (name) => {
    expect(landAt(at(expression(named(name), { relation: "near" }), "US"))).toBeNull();
  });

  it("on the border with a town's land stand on the stretch nearest to the town", () => {
    const all = at(expression(named("Ukraine"), { relation: "border" }), "RU");
    const some = at(expression(named("Kharkiv"), { relation: "border" }), "RU");
    expect(landAt(some)).toBe("RU");
    expect(some.radiusKm).toBeLessThan(all.radiusKm);
    expect(Math.abs(some.lat - named("Kharkiv").place.lat)).toBeLessThan(1.5);
  });

  it("are never a pin", () => {
    expect(at(expression(named("Ukraine"), { relation: "near" }), "RU")).toMatchObject({ precision: "vague" });
    expect(at(expression(named("Ukraine"), { relation: "near" }), "RU").radiusKm).toBeGreaterThan(100);
  });
});

describe("a part of a country", () => {
  const bearings: [bearing: number, is: (part: Location, whole: Location) => boolean][] = [
    [0, (part, whole) => part.lat > whole.lat],
    [90, (part, whole) => part.lon > whole.lon],
    [180, (part, whole) => part.lat < whole.lat],
    [270, (part, whole) => part.lon < whole.lon],
  ];
  const wholes = ["Ukraine", "Mali", "Afghanistan", "Lithuania", "Iraq", "Somalia", "Australia", "Norway", "Chile"];

  it.each(wholes)("of %s lies towards its bearing, on its land", (name) => {
    const whole = at(expression(named(name)));
    for (const [bearing, isTowards] of bearings) {
      const part = at(expression(named(name), { relation: "part", bearing }));
      expect(landAt(part)).toBe(named(name).place.country);
      expect(isTowards(part, whole)).toBe(true);
      expect(part.precision).toBe("region");
    }
  });

  it.each(wholes)("in the middle of %s is on its land, between the others", (name) => {
    const part = (bearing: number | null): Location => at(expression(named(name), { relation: "part", bearing }));
    const [middle, north, east, south, west] = [null, 0, 90, 180, 270].map(part);
    expect(landAt(middle!)).toBe(named(name).place.country);
    expect(middle!.lat).toBeGreaterThan(south!.lat);
    expect(middle!.lat).toBeLessThan(north!.lat);
    expect(middle!.lon).toBeGreaterThan(west!.lon);
    expect(middle!.lon).toBeLessThan(east!.lon);
  });

  it.each(wholes)("of %s is smaller than the whole", (name) => {
    const part = at(expression(named(name), { relation: "part", bearing: 90 }));
    expect(part.radiusKm).toBeLessThan(2 * named(name).place.radiusKm);
  });
});

describe("a part of a region", () => {
  const bearings = [0, 45, 90, 135, 180, 225, 270, 315];
  const inOneCountry = regions.flatMap(({ id, name, country }) => {
    const base = gazetteer.candidates(name).find(({ place }) => place.id === id);
    return base && country && atlas.countryAt([base.place.lon, base.place.lat]) === country ? [base] : [];
  });

  it("lies in the country of the region, all over the world", () => {
    expect(inOneCountry.length).toBeGreaterThan(150);
    const astray = inOneCountry.filter((base) =>
      bearings.some((bearing) => landAt(at(expression(base, { relation: "part", bearing }))) !== base.place.country),
    );
    expect(astray).toEqual([]);
  });

  it.each(["Black Sea", "Red Sea", "Baltic Sea", "Persian Gulf", "Sea of Japan"])("of the %s is at sea", (name) => {
    for (const bearing of bearings) {
      const part = at(expression(gazetteer.candidates(name)[0]!, { relation: "part", bearing }));
      expect(landAt(part)).toBeNull();
    }
  });
});

describe("off a coast", () => {
  it.each(["Ireland", "Libya", "Lebanon", "Yemen", "Taiwan", "Somalia", "Japan", "Portugal", "Cuba", "Norway"])(
    "of %s is at sea",
    (name) => {
      expect(landAt(at(expression(named(name), { relation: "off" })))).toBeNull();
    },
  );

  it.each(["Misrata", "Hodeidah", "Beirut", "Mogadishu"])("of the town %s is in sight of it", (name) => {
    const { place } = named(name);
    const off = at(expression(named(name), { relation: "off" }));
    expect(landAt(off)).toBeNull();
    expect(Math.abs(off.lat - place.lat)).toBeLessThan(0.5);
    expect(Math.abs(off.lon - place.lon)).toBeLessThan(0.5);
  });

  it("is as far out as the text says, on the side it says", () => {
    const near = at(expression(named("Ireland"), { relation: "off", bearing: 225, distanceKm: 50 }));
    const far = at(expression(named("Ireland"), { relation: "off", bearing: 225, distanceKm: 240 }));
    expect(far.lat).toBeLessThan(near.lat);
    expect(far.lon).toBeLessThan(near.lon);
  });
});

describe("a distance from a town", () => {
  it("goes towards its bearing", () => {
    const kyiv = named("Kyiv").place;
    const north = at(expression(named("Kyiv"), { relation: "near", bearing: 0, distanceKm: 100 }));
    expect(north.lat - kyiv.lat).toBeCloseTo(0.9, 1);
    expect(north.lon).toBeCloseTo(kyiv.lon, 1);
  });

  it("without a bearing is a circle about the town", () => {
    expect(at(expression(named("Kyiv"), { relation: "near", distanceKm: 100 }))).toMatchObject({
      lat: expect.closeTo(named("Kyiv").place.lat, 2),
      radiusKm: 100,
    });
  });
});

describe("on one side of a place", () => {
  it("does not lead over a pole", () => {
    const arctic = at(expression(named("Arctic Circle")));
    const beyond = at(expression(named("Arctic Circle"), { relation: "near", bearing: 0 }));
    expect(beyond).toMatchObject({ lat: arctic.lat, lon: arctic.lon, precision: "vague" });
  });

  it("lies towards its bearing, over the date line too", () => {
    const fiji = at(expression(named("Fiji")));
    const east = at(expression(named("Fiji"), { relation: "near", bearing: 90, distanceKm: 500 }));
    expect((east.lon - fiji.lon + 360) % 360).toBeLessThan(10);
    expect((east.lon - fiji.lon + 360) % 360).toBeGreaterThan(2);
  });
});
