import type { Feature, FeatureCollection } from "geojson";
import type { BasemapSourceId } from "../scene/basemap-data.ts";
import { riverWidths, shallowSteps, shallowWidths, shoreWidths, shoreZoom } from "../scene/basemap-look.ts";
import type { GroundColours } from "../scene/palette.ts";
import { atZoom } from "../scene/stops.ts";
import { mixed } from "./mixed.ts";
import type { MapFrame } from "./map-frame.ts";
import { areaData, linesData, linesOf } from "./shapes.ts";
import { element } from "./xml.ts";

export type BasemapData = Readonly<Record<BasemapSourceId, FeatureCollection>>;

const geometries = (features: readonly Feature[]): Feature["geometry"][] => features.map(({ geometry }) => geometry);

/** Sea, shallows along the coasts, land; countries of `focus` stand out a little. */
export function land(data: BasemapData, colours: GroundColours, focus: ReadonlySet<string>, frame: MapFrame): string {
  const { width, height, zoom } = frame;
  const coast = linesData(geometries(data["base-coasts"].features).flatMap(linesOf), frame);
  const shallows = shallowSteps.map((reach) =>
    element("use", {
      href: "#coast",
      stroke: mixed(colours.sea, colours.shallows, 1 - reach),
      "stroke-width": atZoom(shallowWidths, zoom) * reach,
    }),
  );
  const countries = data["base-countries"].features;
  const isFocus = ({ properties }: Feature): boolean => focus.has(String(properties?.["code"]));
  const filled = (fill: string, features: readonly Feature[]): string =>
    element("path", { d: areaData(geometries(features), frame), fill, "fill-rule": "evenodd" });
  return (
    element("rect", { width, height, fill: colours.sea }) +
    element("defs", {}, element("path", { id: "coast", d: coast, fill: "none" })) +
    element("g", { class: "shallows", "stroke-linejoin": "bevel", "stroke-linecap": "round" }, shallows.join("")) +
    element(
      "g",
      { class: "land" },
      filled(
        colours.land,
        countries.filter((country) => !isFocus(country)),
      ) + filled(colours.focus, countries.filter(isFocus)),
    )
  );
}

/** Lakes and rivers. */
export function water(data: BasemapData, colours: GroundColours, frame: MapFrame): string {
  const { zoom } = frame;
  const shows = ({ properties }: Feature): boolean => zoom >= Number(properties?.["zoom"]);
  const rivers = data["base-rivers"].features.filter(shows);
  const widths = [...new Set(rivers.map(({ properties }) => Number(properties?.["width"])))].sort((a, b) => a - b);
  const { base, more, share } = riverWidths;
  const lines = widths.map((width) =>
    element("path", {
      d: linesData(
        geometries(rivers.filter(({ properties }) => Number(properties?.["width"]) === width)).flatMap(linesOf),
        frame,
      ),
      "stroke-width": atZoom(more, zoom, base) + width * atZoom(share, zoom, base),
    }),
  );
  const lakes = areaData(geometries(data["base-lakes"].features.filter(shows)), frame);
  return (
    element(
      "g",
      { class: "rivers", fill: "none", stroke: colours.river, "stroke-linejoin": "round", "stroke-linecap": "round" },
      lines.join(""),
    ) +
    element("path", {
      class: "lakes",
      d: lakes,
      fill: colours.lake,
      "fill-rule": "evenodd",
      ...(zoom >= shoreZoom ? { stroke: colours.shore, "stroke-width": atZoom(shoreWidths, zoom) } : {}),
    })
  );
}
