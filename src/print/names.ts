import type { Feature, Point } from "geojson";
import { cityDot, cityDotSize } from "../scene/city-dot.ts";
import type { Pixel } from "../scene/mercator.ts";
import { cityNames, countryNames, grownSize, seaNames } from "../scene/name-look.ts";
import type { GroundColours } from "../scene/palette.ts";
import { atZoom } from "../scene/stops.ts";
import { type Box, grown, isWithin, meet } from "./boxes.ts";
import type { BasemapData } from "./ground.ts";
import type { MapFrame } from "./map-frame.ts";
import { countryPlaces, type Regions, seaPlaces } from "./name-places.ts";
import { cityAnchors, type NameShape, nameShape, offsetOf } from "./name-shape.ts";
import { baseline, textLine, type TextLook, type Typesetter } from "./text.ts";
import { element, short } from "./xml.ts";

/** A name with where it may stand: the first place that is free is taken. */
interface Name {
  shape: NameShape;
  look: TextLook;
  /** Middles of the text. */
  places: Pixel[];
  /** Room about it that no other name may enter. */
  padding: number;
  /** Drawn with it, and what that takes up. */
  dot: { svg: string; box: Box } | null;
}

/** So much room about a name is better, pixels. */
const air = 9;

/** Where names may not stand, and where they had better not. */
export interface Obstacles {
  taken: readonly Box[];
  /** Arrows and lines: a name stands upon one only where there is no other place for it. */
  crossed: readonly Box[];
}

/** Names of countries, capitals, seas and cities, each where nothing that is taken or more important stands. */
export function names(
  data: BasemapData,
  colours: GroundColours,
  { taken, crossed }: Obstacles,
  regions: Regions,
  frame: MapFrame,
  setter: Typesetter,
): string {
  const occupied = [...taken];
  const whole: Box = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  const drawn = candidates(data, colours, regions, frame, setter).flatMap((name): string[] => {
    const { shape, dot, padding } = name;
    if (dot && !isFree(dot.box, whole, occupied)) return [];
    const free = name.places.filter((at) => isFree(boxAt(shape, at, padding), whole, occupied));
    const clear = free.filter((at) => !crossed.some((line) => meet(line, boxAt(shape, at, 0))));
    const airy = clear.find((at) => !occupied.some((box) => meet(box, boxAt(shape, at, air))));
    const place = airy ?? clear[0] ?? free[0];
    if (!place) return [];
    occupied.push(boxAt(shape, place, padding), ...(dot ? [dot.box] : []));
    return [(dot?.svg ?? "") + linesAt(name, place, setter)];
  });
  return element("g", { class: "names" }, drawn.reverse().join(""));
}

const isFree = (box: Box, whole: Box, occupied: readonly Box[]): boolean =>
  isWithin(box, whole) && !occupied.some((other) => meet(box, other));

const boxAt = ({ width, height }: NameShape, [x, y]: Pixel, padding: number): Box =>
  grown({ left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }, padding);

function linesAt({ shape, look }: Name, [x, y]: Pixel, setter: Typesetter): string {
  const { lines, lineHeight, height } = shape;
  // The space after the last letter of a spaced line would draw it off the middle.
  const shift = ((look.spacing ?? 0) * look.size) / 2;
  return lines
    .map((line, index) =>
      textLine(
        line,
        [x + shift, y - height / 2 + index * lineHeight + baseline(look.size, lineHeight)],
        { ...look, anchor: "middle" },
        setter,
      ),
    )
    .join("");
}

/** All names that may show at this zoom, the most important first. */
function candidates(
  data: BasemapData,
  colours: GroundColours,
  regions: Regions,
  frame: MapFrame,
  setter: Typesetter,
): Name[] {
  const shown = (id: keyof BasemapData): Feature<Point>[] =>
    data[id].features
      .filter((feature): feature is Feature<Point> => feature.geometry.type === "Point")
      .filter(({ properties }) => frame.zoom >= zoomOf({ properties }))
      .sort((a, b) => zoomOf(a) - zoomOf(b) || (nameOf(a) < nameOf(b) ? -1 : 1));
  const cities = shown("base-cities");
  const isCapital = ({ properties }: Feature): boolean => properties?.["capital"] === true;
  return [
    ...shown("base-country-names").map((feature) => countryName(feature, colours, regions, setter)),
    ...cities.filter(isCapital).map((feature) => cityName(feature, true, colours, frame, setter)),
    ...shown("base-sea-names").map((feature) => seaName(feature, colours, regions, setter)),
    ...cities.filter((city) => !isCapital(city)).map((feature) => cityName(feature, false, colours, frame, setter)),
  ];
}

const zoomOf = ({ properties }: Pick<Feature, "properties">): number => Number(properties?.["zoom"]);
const nameOf = ({ properties }: Pick<Feature, "properties">): string => String(properties?.["name"]);

function countryName(feature: Feature<Point>, colours: GroundColours, regions: Regions, setter: Typesetter): Name {
  const { growth, spacing, lineHeight, widest, padding, halo } = countryNames;
  const look: TextLook = {
    face: "bold",
    size: grownSize(growth, zoomOf(feature), regions.frame.zoom),
    spacing,
    fill: colours.countryName,
    rim: { colour: colours.landHalo, width: halo },
  };
  const shape = nameShape(nameOf(feature).toUpperCase(), look, { lineHeight, widest }, setter.faces);
  const places = countryPlaces(feature, shape, regions);
  return { shape, look, padding, places, dot: null };
}

function seaName(feature: Feature<Point>, colours: GroundColours, regions: Regions, setter: Typesetter): Name {
  const { least, step, most, spacing, lineHeight, widest, padding, halo } = seaNames;
  const kind = String(feature.properties?.["kind"]);
  const growth = { least: kind === "ocean" || kind === "sea" ? least[kind] : least.other, step, most };
  const look: TextLook = {
    face: "italic",
    size: grownSize(growth, zoomOf(feature), regions.frame.zoom),
    spacing,
    fill: colours.seaName,
    rim: { colour: colours.seaHalo, width: halo },
  };
  const shape = nameShape(nameOf(feature), look, { lineHeight, widest }, setter.faces);
  return { shape, look, padding, places: seaPlaces(feature, shape, regions), dot: null };
}

function cityName(
  feature: Feature<Point>,
  isCapital: boolean,
  colours: GroundColours,
  frame: MapFrame,
  setter: Typesetter,
): Name {
  const { capitals, towns, later, offset, lineHeight, widest, padding, halo } = cityNames;
  const [first, [lastZoom, lastSize]] = towns;
  const own = lastSize - later * (zoomOf(feature) - 4);
  const size = atZoom(isCapital ? capitals : [first, [lastZoom, own]], frame.zoom);
  const rim = { colour: colours.landHalo, width: halo };
  const look: TextLook = { face: "regular", size, fill: colours.cityName, rim };
  const shape = nameShape(nameOf(feature), look, { lineHeight, widest }, setter.faces);
  const [x, y] = frame.at(feature.geometry.coordinates);
  const half = cityDotSize / 2;
  const svg = cityDot(isCapital, colours.cityDot, colours.landHalo);
  return {
    shape,
    look,
    padding,
    places: cityAnchors.map((anchor): Pixel => {
      const [dx, dy] = offsetOf(anchor, shape, offset * size);
      return [x + dx, y + dy];
    }),
    dot: {
      svg: element("g", { transform: `translate(${short(x - half)} ${short(y - half)})` }, svg),
      box: { left: x - half, top: y - half, right: x + half, bottom: y + half },
    },
  };
}
