import { describe, expect, it } from "vitest";
import type { Laydown } from "../../src/model/laydown.ts";
import type { MentionRole, Place } from "../../src/model/place.ts";
import { isWithin, meet } from "../../src/print/boxes.ts";
import { mapFrameOf } from "../../src/print/map-frame.ts";
import { markBoxes } from "../../src/print/mark-texts.ts";
import { extentsIn } from "../../src/scene/extents.ts";
import { prepareScene } from "../../src/scene/make-scene.ts";
import { dark } from "../../src/scene/palette.ts";
import { dotLook } from "../../src/scene/place-look.ts";
import { dotRadius, placeDots } from "../../src/scene/places.ts";
import { atlas, nato, only, usual } from "../scene/sample.ts";
import { all, drawn, faces, laydown, mapSize, number, one, requestFor, textBox, texts } from "./sheet-of.ts";

const spoken: [name: string, lon: number, lat: number, roles: MentionRole[]][] = [
  ["Riga", 24.1, 56.95, ["literal", "literal", "embedded"]],
  ["Moscow", 37.62, 55.75, ["metonymic"]],
  ["Warsaw", 21.01, 52.23, ["embedded"]],
  ["Warsaw Old Town", 21.01, 52.25, ["literal"]],
  ["Nadi", 177.4, -17.8, ["literal"]],
];

const mentioned: Laydown = {
  ...laydown,
  places: spoken.map(([name, lon, lat]): Place => ({
    id: `place ${name}`,
    name,
    kind: "other",
    country: null,
    lon,
    lat,
    radiusKm: 1,
  })),
  // Of a mention only place and role matter to a picture.
  mentions: spoken.flatMap(([name, , , roles]) => roles.map((role) => ({ place: `place ${name}`, role }))) as never,
};
const places = placeDots(mentioned);

const view = { kind: "point", zoom: 4, lat: 53, lon: 25 } as const;

describe("a picture with the places that are mentioned", () => {
  const root = drawn(requestFor({ view, places, palette: dark }));
  const frame = mapFrameOf({ center: [view.lon, view.lat], zoom: view.zoom, ...mapSize(root) });
  const whole = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  const inSight = places.filter(({ name }) => name !== "Nadi");

  it("has a dot for each in sight, where and as large as the scene has it, in the look of its use", () => {
    const dots = all(one(root, "g", "places"), "circle");
    expect(dots.map((dot) => dot.getAttribute("data-id"))).toEqual(inSight.map(({ id }) => id));
    dots.forEach((dot, index) => {
      const { position, mentions, use } = inSight[index]!;
      const { fill, opacity, stroke, width } = dotLook(use, dark.marks);
      const [x, y] = frame.at(position);
      expect(number(dot, "cx")).toBeCloseTo(x, 1);
      expect(number(dot, "cy")).toBeCloseTo(y, 1);
      expect(number(dot, "r") - width / 2).toBeCloseTo(dotRadius(mentions), 1);
      expect(["fill", "stroke"].map((name) => dot.getAttribute(name))).toEqual([fill, stroke]);
      expect(number(dot, "fill-opacity")).toBe(opacity);
    });
  });

  it("names them where the names stand on no force, on no other name and within the picture", () => {
    const scene = prepareScene(only(laydown, usual), { perspective: nato, atlas, extentOf: extentsIn(atlas) });
    const taken = scene(view.zoom, null).marks.flatMap((mark) => markBoxes(mark, frame, faces));
    const names = all(one(root, "g", "place-names"), "text");
    expect(texts(one(root, "g", "place-names"))).toEqual(expect.arrayContaining(["Riga", "Moscow"]));
    const others = [...names, ...all(one(root, "g", "names"), "text")];
    for (const name of names) {
      const box = textBox(name);
      const met = [...taken, ...others.filter((other) => other !== name).map(textBox)].filter((it) => meet(box, it));
      expect(met, name.textContent ?? "").toEqual([]);
      expect(isWithin(box, whole), name.textContent ?? "").toBe(true);
    }
  });

  it("lies below the forces and above the names of the basemap", () => {
    const order = all(one(root, "g", "map"), "g").map((group) => group.getAttribute("class"));
    const at = ["names", "places", "place-names", "halos", "arrow-lines", "marks"].map((name) => order.indexOf(name));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at).not.toContain(-1);
  });

  it("tells in its legend of the uses that are in sight", () => {
    const legendOf = (at: typeof view | { kind: "bounds"; bounds: [number, number, number, number] }): string =>
      texts(one(drawn(requestFor({ view: at, places })), "g", "legend")).join(" ");
    expect(legendOf(view)).toContain("Place named for its people or government only");
    expect(legendOf(view)).toContain("Place inside a name only");
    const fiji = legendOf({ kind: "bounds", bounds: [170, -25, 185, -12] });
    expect(fiji).toContain("Place where something is said to be");
    expect(fiji).not.toContain("Place named");
  });

  it("says nothing of places where they are not asked for", () => {
    const plain = drawn(requestFor({ view }));
    expect(all(plain, "g", "places")).toEqual([]);
    expect(texts(one(plain, "g", "legend")).join(" ")).not.toContain("Place ");
  });
});
