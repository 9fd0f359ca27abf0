import type { Feature, Point } from "geojson";
import { cityDot, cityDotSize } from "../scene/city-dot.ts";
import { cityNames, countryNames, grownSize, seaNames } from "../scene/name-look.ts";
import type { GroundColours } from "../scene/palette.ts";
import { atZoom } from "../scene/stops.ts";
import { type Box, wholeOf } from "./boxes.ts";
import type { BasemapData } from "./ground.ts";
import type { MapFrame } from "./map-frame.ts";
import { countryPlaces, type Regions, seaPlaces } from "./name-places.ts";
import { nameShape, placesBeside } from "./name-shape.ts";
import { boxAt, isFree, type Name, nameText, type Obstacles, standingPlace } from "./standing.ts";
import type { TextLook, Typesetter } from "./text.ts";
import { element, short } from "./xml.ts";

/** On paper the name of a country keeps this far from all else, pixels. */
const fromOthers = 3;

/** A name of the basemap. */
interface GroundName extends Name {
  /** Drawn with it, and what that takes up. */
  dot: { svg: string; box: Box } | null;
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
  const whole = wholeOf(frame);
  const drawn = candidates(data, colours, regions, frame, setter).flatMap((name): string[] => {
    const { shape, dot, padding } = name;
    if (dot && !isFree(dot.box, occupied, whole)) return [];
    const place = standingPlace(name, { taken: occupied, crossed }, whole);
    if (!place) return [];
    occupied.push(boxAt(shape, place, padding), ...(dot ? [dot.box] : []));
    return [(dot?.svg ?? "") + nameText(name, place, setter)];
  });
  return element("g", { class: "names" }, drawn.reverse().join(""));
}

/** All names that may show at this zoom, the most important first. */
function candidates(
  data: BasemapData,
  colours: GroundColours,
  regions: Regions,
  frame: MapFrame,
  setter: Typesetter,
): GroundName[] {
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

function countryName(
  feature: Feature<Point>,
  colours: GroundColours,
  regions: Regions,
  setter: Typesetter,
): GroundName {
  const { growth, spacing, lineHeight, widest, padding, halo } = countryNames;
  const look: TextLook = {
    face: "bold",
    size: grownSize(growth, zoomOf(feature), regions.frame.zoom),
    spacing,
    fill: colours.countryName,
    rim: { colour: colours.landHalo, width: halo },
  };
  const shape = nameShape(nameOf(feature).toUpperCase(), look, { lineHeight, widest }, setter.faces);
  return { shape, look, padding: Math.max(padding, fromOthers), ...countryPlaces(feature, shape, regions), dot: null };
}

function seaName(feature: Feature<Point>, colours: GroundColours, regions: Regions, setter: Typesetter): GroundName {
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
  return { shape, look, padding, ...seaPlaces(feature, shape, regions), dot: null };
}

function cityName(
  feature: Feature<Point>,
  isCapital: boolean,
  colours: GroundColours,
  frame: MapFrame,
  setter: Typesetter,
): GroundName {
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
    places: placesBeside([x, y], shape, offset * size),
    dot: {
      svg: element("g", { transform: `translate(${short(x - half)} ${short(y - half)})` }, svg),
      box: { left: x - half, top: y - half, right: x + half, bottom: y + half },
    },
  };
}
