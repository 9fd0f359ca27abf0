import milsymbol from "milsymbol";
import { describe, expect, it } from "vitest";
import echelons from "../../data/lexicon/echelons.json";
import forces from "../../data/lexicon/forces.json";
import { statuses } from "../../src/model/claim.ts";
import { sidcOf, withIdentity } from "../../src/symbols/sidc.ts";

const force = (phrase: string) => {
  const found = forces.find((record) => record.phrase === phrase);
  if (!found) throw new Error(`No such phrase: ${phrase}`);
  return { set: found.set, entity: found.entity };
};
const code = (word: string) => {
  const found = echelons.find((record) => record.word === word);
  if (!found) throw new Error(`No such echelon: ${word}`);
  return { echelon: found.code };
};
const reported = { status: "reported" } as const;
const planned = { status: "planned" } as const;

describe("a symbol code", () => {
  it.each([
    ["a frigate that is there", { ...force("frigate"), ...reported }, "10033000001202040000"],
    ["a destroyer", { ...force("destroyer"), ...reported }, "10033000001202030000"],
    ["a warship of no named class", { ...force("warship"), ...reported }, "10033000001202000000"],
    ["an amphibious ship", { ...force("amphibious ship"), ...reported }, "10033000001203000000"],
    ["a submarine", { ...force("submarine"), ...reported }, "10033500001101000000"],
    ["fighters that are set to deploy", { ...force("fighter jet"), ...planned }, "10030110001101040000"],
    ["a transport aircraft", { ...force("transport aircraft"), ...reported }, "10030100001101070000"],
    ["a drone", { ...force("drone"), ...reported }, "10030100001103000000"],
    [
      "an infantry battalion",
      { ...force("infantry battalion"), ...code("battalion"), ...reported },
      "10031000161211000000",
    ],
    [
      "a mechanised brigade",
      { ...force("mechanised brigade"), ...code("brigade"), ...reported },
      "10031000181211020000",
    ],
    ["an armour regiment", { ...force("tank regiment"), ...code("regiment"), ...reported }, "10031000171205000000"],
    ["a missile launcher", { ...force("missile launcher"), ...reported }, "10031500001113000000"],
    ["a missile brigade", { ...force("missile brigade"), ...code("brigade"), ...reported }, "10031000181307000000"],
    [
      "an air-defence missile battalion",
      { ...force("Patriot battalion"), ...code("battalion"), ...reported },
      "10031000161301020000",
    ],
    ["an army of no named branch", { ...force("army"), ...code("army"), ...reported }, "10031000230000000000"],
    [
      "the headquarters of a corps",
      { ...force("corps headquarters"), ...code("corps"), headquarters: true, ...reported },
      "10031002220000000000",
    ],
    ["troops of whom only a number is told", { ...force("troop"), ...reported }, "10031000000000000000"],
  ])("says %s", (_, parts, expected) => {
    expect(withIdentity(sidcOf(parts), "friend")).toBe(expected);
  });

  it("has a solid frame only where the force is reported", () => {
    const solid = statuses.filter((status) => sidcOf({ ...force("tank"), status }).charAt(6) === "0");
    expect(solid).toEqual(["reported"]);
  });

  it("takes no side until a view gives it one, and loses nothing by it", () => {
    const sidc = sidcOf({ ...force("frigate"), ...reported });
    expect(sidc.charAt(3)).toBe("1");
    expect(withIdentity(withIdentity(sidc, "hostile"), "unknown")).toBe(sidc);
    expect(["friend", "neutral", "hostile"].map((side) => withIdentity(sidc, side as "friend").charAt(3))).toEqual([
      "3",
      "4",
      "6",
    ]);
  });

  it("gives an echelon to units, not to equipment, aircraft or ships", () => {
    const sized = (phrase: string) => sidcOf({ ...force(phrase), ...code("squadron"), ...reported }).slice(8, 10);
    expect(["battalion", "tank", "fighter jet", "frigate"].map(sized)).toEqual(["16", "00", "00", "00"]);
  });

  it("is drawn by the symbol library for every force of the lexicon", () => {
    for (const { phrase, set, entity } of forces) {
      const symbol = new milsymbol.Symbol(sidcOf({ set, entity, ...reported }));
      expect(symbol.isValid(), phrase).toBe(true);
    }
  });

  it("has an echelon that the symbol library knows by the lexicon's label", () => {
    for (const { word, code: echelon, label } of echelons) {
      const sidc = sidcOf({ ...force("battalion"), echelon, ...reported });
      const known = new milsymbol.Symbol(sidc).getMetadata().echelon;
      expect(known.toLowerCase(), word).toBe(label.toLowerCase());
    }
  });

  it("is refused where a part has not its digits", () => {
    expect(() => sidcOf({ set: "1", entity: "120200", ...reported })).toThrow("Not a symbol code");
    expect(() => sidcOf({ set: "10", entity: "12020", ...reported })).toThrow("Not a symbol code");
  });
});
