import type { LayerSpecification } from "maplibre-gl";
import type { MarkColours } from "../../scene/mark-colours.ts";
import { regular } from "../fonts.ts";

/** Mentioned places: a disc where something is, a ring for a party, a thin ring inside a name; names where there is room. */
export const mentionedLayers = (colours: MarkColours): LayerSpecification[] => [
  {
    id: "ld-place",
    type: "circle",
    source: "ld-places",
    paint: {
      "circle-radius": ["get", "radius"],
      "circle-color": ["case", ["==", ["get", "use"], "literal"], colours.place, colours.paper],
      "circle-opacity": ["case", ["==", ["get", "use"], "literal"], 0.7, 0.55],
      "circle-stroke-color": ["case", ["==", ["get", "use"], "literal"], colours.paper, colours.place],
      "circle-stroke-width": ["match", ["get", "use"], "literal", 1, "party", 1.8, 0.9],
    },
  },
  {
    id: "ld-place-name",
    type: "symbol",
    source: "ld-places",
    layout: {
      "text-field": ["get", "name"],
      "text-font": [regular],
      "text-size": 10.5,
      "text-anchor": "left",
      "text-offset": ["get", "nameOffset"],
      "text-padding": 4,
      "symbol-sort-key": ["-", 0, ["get", "mentions"]],
    },
    paint: { "text-color": colours.place, "text-halo-color": colours.paper, "text-halo-width": 1.2 },
  },
];
