import { kml as readKml } from "@tmcw/togeojson";
import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { plainView } from "../../src/formats/export-view.ts";
import { kml } from "../../src/formats/kml.ts";
import { kmlColour } from "../../src/formats/kml/style.ts";
import { kmz } from "../../src/formats/kmz.ts";
import type { Laydown } from "../../src/model/laydown.ts";
import { at, hostileTexts, laydownOf } from "./laydown.ts";

/** The document as an XML parser has it, which stops at the first fault. */
const xmlOf = (text: string) => new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, "application/xml");
const textsOf = (text: string, tag: string): string[] =>
  [...xmlOf(text).getElementsByTagName(tag)].map(({ textContent }) => textContent ?? "");
const written = (laydown: Laydown): string => kml.write(laydown, plainView);
// The reader asks for a browser's document; the parser's has all of it that is used.
const featureOf = (laydown: Laydown) =>
  readKml(xmlOf(written(laydown)) as unknown as Document, { skipNullGeometry: false }).features[0];
const geometryOf = (laydown: Laydown): Geometry | null => featureOf(laydown)?.geometry ?? null;

describe("kml", () => {
  it("is read back as a point where the force is and the way it comes", () => {
    expect(geometryOf(laydownOf())).toMatchObject({
      type: "GeometryCollection",
      geometries: [
        { type: "Point", coordinates: [24, 55] },
        { type: "LineString", coordinates: [[9.3, 55.2], [24, 55]] }, // prettier-ignore
      ],
    });
    expect(geometryOf(laydownOf({}, "implied"))).toMatchObject({ type: "Point" });
  });

  it("names what has no place, without a geometry", () => {
    const feature = featureOf(laydownOf({ destination: null }));
    expect(feature?.geometry).toBeNull();
    expect(feature?.properties?.["name"]).toContain("Denmark");
  });

  it("has a folder for each actor, sorted by name", () => {
    const [one, two] = [laydownOf(), laydownOf({ id: "d2", actor: { name: "Belgium", country: "BE" } })];
    const text = written({ ...one, deployments: [...one.deployments, ...two.deployments] });
    const folders = [...xmlOf(text).getElementsByTagName("Folder")];
    expect(folders.map(({ firstChild }) => firstChild?.textContent)).toEqual(["Belgium", "Denmark"]);
  });

  it("has a time span only where the time of the event is known", () => {
    expect(featureOf(laydownOf())?.properties).toMatchObject({ timespan: { begin: "2022-01-24", end: "2022-01-24" } });
    for (const when of [null, { text: "soon", from: null, to: null }])
      expect(written(laydownOf({ when }))).not.toMatch(/<Time/);
    expect(written(laydownOf({ when: { text: "from April", from: "2022-04-01", to: null } }))).toMatch(
      /<TimeSpan><begin>2022-04-01<\/begin><\/TimeSpan>/,
    );
  });

  it("writes colours as alpha, blue, green, red", () => {
    expect(kmlColour("#12aBcd", 1)).toBe("ffcdab12");
    expect(kmlColour("#12abcd", 0.4)).toBe("66cdab12");
    expect(textsOf(written(laydownOf()), "color")).toContain("ff573b1f");
  });

  it("hides at first what is said not to be so, and says so in the name", () => {
    expect(written(laydownOf())).not.toContain("<visibility>");
    expect(featureOf(laydownOf({ status: "denied" }))?.properties).toMatchObject({
      visibility: false,
      name: expect.stringMatching(/^Denied: /),
    });
  });

  it("asks no other host for anything", () => {
    expect(textsOf(written(laydownOf()), "href")).toEqual([]);
  });

  it.each(hostileTexts)("holds a hostile text as text, in XML and in the HTML of a description: %j", (text) => {
    const named = { name: text, country: null };
    const force = { ...laydownOf().deployments[0]!.force, text };
    const where = { ...at("x", 55, 24), name: text };
    const file = written(laydownOf({ actor: named, force, destination: where }, "stated", text));
    const shown = text.replace(/[\u0000\u0007\u001b\uFFFE\uD800](?![\uDC00-\uDFFF])/g, "\uFFFD"); // eslint-disable-line no-control-regex
    expect(textsOf(file, "Placemark")).toHaveLength(1);
    expect(textsOf(file, "name")).toContain(shown);
    const description = textsOf(file, "description").at(-1) ?? "";
    expect(description.replace(/<\/?p>|<br>/g, "")).not.toMatch(/[<>]/);
    const plain = description
      .replace(/<br>/g, "\n")
      .replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(Number(code)));
    expect(plain).toContain(`“${shown.replace(/\r\n?/g, "\n")}”`);
  });

  it("shows the address of a source only where it is one of the web", () => {
    const withUrl = (url: string): string => {
      const laydown = laydownOf();
      return written({ ...laydown, sources: laydown.sources.map((source) => ({ ...source, url })) });
    };
    expect(withUrl("https://a.example/b")).toContain("https://a.example/b");
    expect(withUrl("javascript:alert(1)")).not.toContain("javascript:");
  });
});

describe("kmz", () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
  const view = (() => {
    const names = kmz.symbols?.(laydownOf(), plainView).map(({ name }) => name) ?? [];
    return { ...plainView, pictures: new Map(names.map((name) => [name, picture])) };
  })();
  const filesOf = (laydown: Laydown, seen = view) => unzipSync(kmz.write(laydown, seen) as Uint8Array);

  it("asks for each symbol once, under a name that a file may have", () => {
    const laydown = laydownOf();
    const asked = kmz.symbols?.(
      { ...laydown, deployments: [...laydown.deployments, ...laydown.deployments] },
      plainView,
    );
    expect(asked).toMatchObject([
      { name: expect.stringMatching(/^[a-z0-9-]+$/), symbol: { svg: expect.stringMatching(/^<svg/) } },
    ]);
  });

  it("holds the document and the pictures that it points to", () => {
    const files = filesOf(laydownOf());
    const [href] = textsOf(strFromU8(files["doc.kml"]!), "href");
    expect(Object.keys(files).sort()).toEqual(["doc.kml", href].sort());
    expect(files[href!]).toEqual(picture);
  });

  it("keeps coloured pins where nobody painted the symbols", () => {
    const files = filesOf(laydownOf(), { ...view, pictures: new Map() });
    expect(Object.keys(files)).toEqual(["doc.kml"]);
    expect(strFromU8(files["doc.kml"]!)).toBe(written(laydownOf()));
  });
});
