import type { LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { MarkColours } from "../../scene/mark-colours.ts";
import { anchorDot, halo, leaderWidth, selectedRing, textRim } from "../../scene/spot-look.ts";
import { amplifierSize, captionSize, labelSize, lineHeight } from "../../scene/text-size.ts";
import { bold, italic } from "../fonts.ts";
import { sideColour } from "./side-colour.ts";

/** What lies under symbols: a soft disc for an area, a line and a dot to the place. */
export const placeLayers = (colours: MarkColours): LayerSpecification[] => [
  {
    id: "ld-halo",
    type: "circle",
    source: "ld-marks",
    filter: ["get", "area"],
    paint: {
      "circle-radius": halo.radius,
      "circle-color": sideColour(colours, "stroke"),
      "circle-blur": halo.blur,
      "circle-opacity": halo.opacity,
    },
  },
  {
    id: "ld-leader",
    type: "line",
    source: "ld-leaders",
    paint: { "line-color": colours.leader, "line-width": leaderWidth },
  },
  {
    id: "ld-anchor",
    type: "circle",
    source: "ld-anchors",
    paint: {
      "circle-radius": ["case", ["get", "site"], anchorDot.site, anchorDot.area],
      "circle-color": ["case", ["get", "site"], sideColour(colours, "stroke"), colours.paper],
      "circle-stroke-color": ["case", ["get", "site"], colours.paper, colours.leader],
      "circle-stroke-width": anchorDot.edge,
    },
  },
];

/** Letters with a rim of paper. */
const written = (colours: MarkColours): NonNullable<SymbolLayerSpecification["paint"]> => ({
  "text-color": colours.text,
  "text-halo-color": colours.paper,
  "text-halo-width": textRim,
});

/** The words for areas, below the symbols in them. */
export const captionLayers = (colours: MarkColours): LayerSpecification[] => [
  {
    id: "ld-caption",
    type: "symbol",
    source: "ld-captions",
    layout: {
      "text-field": ["get", "text"],
      "text-font": [italic],
      "text-size": captionSize,
      "text-line-height": lineHeight,
      "text-anchor": "top",
      "text-max-width": 100,
      "text-allow-overlap": true,
    },
    paint: written(colours),
  },
];

/** Symbols and their texts, with a ring about the selected. The scene has parted them, so none is left out for want of room. */
export const markLayers = (colours: MarkColours, source: "ld-marks" | "ld-fan-marks"): LayerSpecification[] => {
  const id = source === "ld-marks" ? "ld-mark" : "ld-fan-mark";
  return [
    {
      id: `${id}-selected`,
      type: "circle",
      source,
      filter: ["get", "selected"],
      paint: {
        "circle-radius": selectedRing.radius,
        "circle-color": colours.paper,
        "circle-opacity": selectedRing.opacity,
        "circle-stroke-color": colours.selected,
        "circle-stroke-width": selectedRing.width,
      },
    },
    {
      id,
      type: "symbol",
      source,
      layout: {
        "icon-image": ["concat", `ld/${colours.id}/`, ["get", "image"]],
        "icon-allow-overlap": true,
      },
    },
    {
      id: `${id}-label`,
      type: "symbol",
      source,
      layout: {
        "text-field": ["get", "label"],
        "text-font": [bold],
        "text-size": labelSize,
        "text-line-height": lineHeight,
        "text-anchor": "top",
        "text-offset": ["get", "labelOffset"],
        "text-max-width": 100,
        "text-allow-overlap": true,
      },
      paint: written(colours),
    },
    {
      id: `${id}-amplifier`,
      type: "symbol",
      source,
      filter: ["!=", ["get", "amplifier"], ""],
      layout: {
        "text-field": ["get", "amplifier"],
        "text-font": [bold],
        "text-size": amplifierSize,
        "text-line-height": lineHeight,
        "text-anchor": "bottom",
        "text-offset": ["get", "amplifierOffset"],
        "text-max-width": 100,
        "text-allow-overlap": true,
      },
      paint: written(colours),
    },
  ];
};
