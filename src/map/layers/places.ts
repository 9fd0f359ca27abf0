import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { MarkColours } from "../../scene/mark-colours.ts";
import { type DotLook, dotLook, placeName } from "../../scene/place-look.ts";
import { regular } from "../fonts.ts";

/** Mentioned places: a dot each, with its name where there is room. */
export const mentionedLayers = (colours: MarkColours): LayerSpecification[] => {
  const byUse = (value: keyof DotLook): ExpressionSpecification => [
    "match",
    ["get", "use"],
    "literal",
    dotLook("literal", colours)[value],
    "party",
    dotLook("party", colours)[value],
    dotLook("embedded", colours)[value],
  ];
  return [
    {
      id: "ld-place",
      type: "circle",
      source: "ld-places",
      paint: {
        "circle-radius": ["get", "radius"],
        "circle-color": byUse("fill"),
        "circle-opacity": byUse("opacity"),
        "circle-stroke-color": byUse("stroke"),
        "circle-stroke-width": byUse("width"),
      },
    },
    {
      id: "ld-place-name",
      type: "symbol",
      source: "ld-places",
      layout: {
        "text-field": ["get", "name"],
        "text-font": [regular],
        "text-size": placeName.size,
        "text-max-width": placeName.widest,
        "text-line-height": placeName.lineHeight,
        "text-anchor": "left",
        "text-offset": ["get", "nameOffset"],
        "text-padding": placeName.padding,
        "symbol-sort-key": ["-", 0, ["get", "mentions"]],
      },
      paint: {
        "text-color": colours.place,
        "text-halo-color": colours.paper,
        "text-halo-width": placeName.rim,
      },
    },
  ];
};
