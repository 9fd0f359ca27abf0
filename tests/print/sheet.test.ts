import { describe, expect, it } from "vitest";
import { SizeError } from "../../src/print/request.ts";
import type { Block } from "../../src/print/block.ts";
import { sheetOf, widthBelow } from "../../src/print/sheet.ts";
import { sheetSizes } from "../../src/print/sheet-sizes.ts";
import { snapshot } from "../../src/print/snapshot.ts";
import { all, drawn, laydown, mapSize, number, one, requestFor, texts } from "./sheet-of.ts";

const baltic = { kind: "point", zoom: 6, lat: 57, lon: 21 } as const;
const hostile = `<script>alert("1")</script> ]]> &amp; 'quoted' \u0000`;

describe("the sheet about the map", () => {
  it("has the same bytes every time", () => {
    expect(snapshot(requestFor()).svg).toBe(snapshot(requestFor()).svg);
  });

  it("tells in its legend of what is in sight only", () => {
    const legendOf = (view: Parameters<typeof requestFor>[0]): string[] =>
      texts(one(drawn(requestFor(view)), "g", "legend"));
    const [theatre, north] = [legendOf({}), legendOf({ view: baltic })];
    expect(theatre).toContain("Opposing forces");
    expect(theatre.join(" ")).toContain("Band");
    expect(north).not.toContain("Opposing forces");
    expect(north.join(" ")).not.toContain("Band");
    expect(north).toContain("NATO and partners");
  });

  it("lists the sources of what is drawn, with the numbers that stand beside the marks", () => {
    const root = drawn(requestFor({ view: baltic }));
    const list = texts(one(root, "g", "sources"));
    expect(list.slice(1)).toEqual([
      "1",
      "Title of a. The <Paper> & Co, 20 January 2022",
      "2",
      "Title of b. The <Paper> & Co, 21 January 2022",
    ]);
    expect(texts(one(root, "g", "notes")).sort()).toEqual(["1", "1, 2", "2"]);
  });

  it("has a subtitle of one's own between title and day, on as many lines as it takes", () => {
    const headOf = (subtitle: string): string[] => texts(one(drawn(requestFor({ subtitle })), "g", "heading"));
    const facts = "As of 23 January 2022 · 9 deployments in 4 articles";
    expect(headOf("")).toEqual(["Forces", facts]);
    expect(headOf("What <five> papers told")).toEqual(["Forces", "What <five> papers told", facts]);
    const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");
    const [title, ...lines] = headOf(long);
    expect([title, lines.length > 2, lines.pop()]).toEqual(["Forces", true, facts]);
    expect(lines.join(" ")).toBe(long);
    expect(() => headOf(`${long} `.repeat(40))).toThrow(SizeError);
  });

  it("counts what is not drawn, by reason", () => {
    expect(texts(one(drawn(requestFor({ view: baltic })), "g", "closing"))[0]).toBe(
      "Not drawn: 1 denied, 1 without a named place, 4 outside this view.",
    );
  });

  it("says which filters are in force and what they leave out", () => {
    const root = drawn(requestFor({ choices: { actor: ["Russia"] } }));
    expect(all(root, "g", "mark").map((mark) => mark.getAttribute("data-id"))).toEqual(["massed"]);
    const said = texts(one(root, "g", "closing")).join(" ");
    expect(said).toContain("actor: Russia");
    expect(said).toContain("8 left out by the filters");
    expect(texts(one(root, "g", "heading"))[1]).toContain("1 of 9 deployments in 4 articles");
  });

  it("credits Natural Earth and GeoNames, and tells program and data", () => {
    const said = texts(one(drawn(requestFor()), "g", "closing")).join(" ");
    expect(said).toContain("Natural Earth");
    expect(said).toContain("GeoNames (CC BY 4.0)");
    expect(said).toMatch(/Laydown test.*data [0-9a-f]{8}/);
    const other = { ...laydown, sources: laydown.sources.map((source) => ({ ...source, text: "other" })) };
    const hash = (text: string): string => /data ([0-9a-f]{8})/.exec(text)![1]!;
    expect(hash(snapshot(requestFor({ laydown: other })).svg)).not.toBe(hash(snapshot(requestFor()).svg));
  });

  it("takes no text for markup", () => {
    const sources = laydown.sources.map((source) => ({ ...source, title: hostile }));
    const root = drawn(requestFor({ title: hostile, laydown: { ...laydown, sources } }));
    expect(all(root, "script")).toEqual([]);
    expect(one(root, "title").textContent).toBe(hostile.replace("\u0000", "\ufffd"));
    expect(texts(one(root, "g", "sources")).join(" ")).toContain("<script>");
  });

  it.each(sheetSizes.map(({ name, ...size }) => [name, size] as const))(
    "of %s keeps all texts inside",
    (_name, size) => {
      const root = drawn(requestFor({ size }));
      expect([number(root, "width"), number(root, "height")]).toEqual([size.width, size.height]);
      const { width, height } = mapSize(root);
      expect(width * height).toBeGreaterThan(0.4 * size.width * size.height);
      for (const name of ["heading", "sources", "closing"])
        for (const text of all(one(root, "g", name), "text")) {
          expect(number(text, "x")).toBeGreaterThanOrEqual(0);
          expect(number(text, "x")).toBeLessThan(size.width);
          expect(number(text, "y")).toBeGreaterThan(0);
          expect(number(text, "y")).toBeLessThan(size.height - 10);
        }
    },
  );

  it("is drawn twice as large where it is told to, with all else as it is", () => {
    const plain = snapshot(requestFor({ size: { width: 1600, height: 900 } }));
    const large = snapshot(requestFor({ size: { width: 3200, height: 1800 }, enlarged: 2 }));
    expect([large.width, large.height]).toEqual([3200, 1800]);
    const drawing = ({ svg }: { svg: string }): string => svg.slice(svg.indexOf("viewBox"));
    expect(drawing(large) === drawing(plain)).toBe(true);
  });

  it("lets a legend that is longer than the map stand beside what is below the map too", () => {
    const block = (height: number): Block => ({ height, at: () => "" });
    const furniture = { heading: block(60), legend: block(500), sources: block(120), closing: block(40) };
    const size = { width: 1000, height: 700 };
    expect(sheetOf(size, { beside: 212 }, furniture)).toBeNull();
    const sheet = sheetOf(size, { beside: 212, whole: true }, furniture)!;
    expect(sheet.map.left + sheet.map.width).toBeLessThan(sheet.legend.left);
    expect(widthBelow(size, { beside: 212, whole: true })).toBe(sheet.map.width);
    expect(sheetOf(size, { beside: 212, whole: true }, { ...furniture, legend: block(650) })).toBeNull();
  });

  it("is refused where it has no room for a map", () => {
    expect(() => snapshot(requestFor({ size: { width: 380, height: 360 } }))).toThrow(SizeError);
  });

  it("cuts a long list of sources by what it says, and numbers only those that it lists", () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ ...laydown.sources[0]!, id: `s${i}`, title: `Source ${i}` }));
    const claims = many.map(({ id }) => ({ id: `claim ${id}`, source: id }));
    const [first, ...rest] = laydown.deployments;
    const long = {
      ...laydown,
      sources: [...laydown.sources, ...many],
      claims: [...laydown.claims, ...(claims as never[])],
      deployments: [{ ...first!, claims: [...first!.claims, ...claims.map(({ id }) => id)] }, ...rest],
    };
    const list = texts(one(drawn(requestFor({ laydown: long })), "g", "sources"));
    const listed = list.filter((text) => /^\d+$/.test(text)).length;
    expect(list.at(-1)).toBe(`and ${63 - listed} more, without a number on the map`);
    expect(listed).toBeGreaterThan(2);
  });
});
