import type { Feature } from "geojson";
import {
  borderCasingOpacity,
  borderCasingWidths,
  borderWidths,
  coastWidths,
  disputedDash,
  disputedWidths,
  provinceDash,
  provinceOpacities,
  provinceWidths,
  provinceZoom,
} from "../scene/basemap-look.ts";
import type { GroundColours } from "../scene/palette.ts";
import { atZoom } from "../scene/stops.ts";
import type { BasemapData } from "./ground.ts";
import type { MapFrame } from "./map-frame.ts";
import { linesData, linesOf } from "./shapes.ts";
import { element } from "./xml.ts";

/** A dash pattern in widths of its line, as SVG writes it. */
export const dashes = (pattern: readonly number[], width: number): string =>
  pattern.map((part) => Math.round(part * width * 100) / 100).join(" ");

/** Provinces, coast, borders; a border whose status is disputed is dashed. */
export function borderLines(data: BasemapData, colours: GroundColours, frame: MapFrame): string {
  const { zoom } = frame;
  const dataOf = (features: readonly Feature[]): string =>
    linesData(
      features.flatMap(({ geometry }) => linesOf(geometry)),
      frame,
    );
  const ofClass = (name: string): string =>
    dataOf(data["base-lines"].features.filter(({ properties }) => properties?.["class"] === name));
  const [borders, disputed] = [ofClass("border"), ofClass("disputed")];
  const provinces = data["base-provinces"].features.filter(({ properties }) => zoom >= Number(properties?.["zoom"]));
  const [provinceWidth, disputedWidth] = [atZoom(provinceWidths, zoom), atZoom(disputedWidths, zoom)];
  const casing = {
    stroke: colours.borderCasing,
    "stroke-width": atZoom(borderCasingWidths, zoom),
    "stroke-opacity": borderCasingOpacity,
    "stroke-linecap": "round",
  };
  const parts = [
    zoom < provinceZoom
      ? ""
      : element("path", {
          class: "provinces",
          d: dataOf(provinces),
          stroke: colours.province,
          "stroke-width": provinceWidth,
          "stroke-opacity": atZoom(provinceOpacities, zoom),
          "stroke-dasharray": dashes(provinceDash, provinceWidth),
        }),
    element("use", { href: "#coast", stroke: colours.coast, "stroke-width": atZoom(coastWidths, zoom) }),
    element("path", { class: "border-casing", d: borders + disputed, ...casing }),
    element("path", {
      class: "borders",
      d: borders,
      stroke: colours.border,
      "stroke-width": atZoom(borderWidths, zoom),
      "stroke-linecap": "round",
    }),
    element("path", {
      class: "disputed-borders",
      d: disputed,
      stroke: colours.border,
      "stroke-width": disputedWidth,
      "stroke-dasharray": dashes(disputedDash, disputedWidth),
    }),
  ];
  return element("g", { class: "lines", fill: "none" }, parts.join(""));
}
