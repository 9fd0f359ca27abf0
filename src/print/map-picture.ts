import type { Position } from "geojson";
import { areaLine, areaOpacity } from "../scene/area-look.ts";
import type { Palette } from "../scene/palette.ts";
import type { PlaceDot } from "../scene/places.ts";
import type { Extent, Mark } from "../scene/scene.ts";
import { arrows } from "./arrows.ts";
import { borderLines, dashes } from "./border-lines.ts";
import type { Box } from "./boxes.ts";
import { type BasemapData, land, water } from "./ground.ts";
import { type Drawn, lineBoxes } from "./in-picture.ts";
import type { MapFrame } from "./map-frame.ts";
import { anchorOf, haloGradients, haloOf, leaderOf, ringOf, symbolOf } from "./mark-shapes.ts";
import { captionOf, textsOf } from "./mark-texts.ts";
import { mentionedPlaces } from "./mentioned.ts";
import { regionsOf } from "./name-places.ts";
import { names } from "./names.ts";
import { areaData } from "./shapes.ts";
import { noteText, type PlacedNote } from "./notes.ts";
import { ringData } from "./path-data.ts";
import type { Typesetter } from "./text.ts";
import { element } from "./xml.ts";

/** What a map is drawn from. */
export interface MapContents {
  drawn: Drawn;
  /** Areas along borders where forces may be. */
  bands: readonly Extent[];
  places: readonly PlaceDot[];
  /** Deployment id. */
  selected: string | null;
  /** Numbers of sources that stand beside marks. */
  notes: readonly PlacedNote[];
  basemap: BasemapData;
  /** Countries that stand out a little, ISO 3166-1 alpha-2. */
  focus: ReadonlySet<string>;
  /** The country at [lon, lat], ISO 3166-1 alpha-2; null at sea. */
  countryAt: (position: Position) => string | null;
}

/** The map as SVG, in pixels from its upper left corner; no name of the basemap stands on what is `taken`. */
export function mapPicture(
  contents: MapContents,
  palette: Palette,
  taken: readonly Box[],
  frame: MapFrame,
  setter: Typesetter,
): string {
  const { drawn, bands, places, selected, notes, basemap, focus, countryAt } = contents;
  const { ground, marks: colours } = palette;
  const { marks, captions, movements, extents, fan } = drawn;
  const all = [...marks, ...(fan?.marks ?? [])];
  const group = (name: string, parts: readonly string[]): string =>
    parts.some((part) => part !== "") ? element("g", { class: name }, parts.join("")) : "";
  const unit = (mark: Mark): string =>
    element(
      "g",
      { class: "mark", "data-id": mark.id },
      (selected !== null && mark.members.includes(selected) ? ringOf(mark, colours, frame) : "") +
        symbolOf(mark, colours, frame, setter),
    );
  const crossed = lineBoxes(drawn, frame);
  const mentioned = mentionedPlaces(places, colours, { taken, crossed }, frame, setter);
  const texts = (mark: Mark): string => textsOf(mark, colours, frame, setter);
  return [
    element("defs", {}, haloGradients(all, colours)),
    land(basemap, ground, focus, frame),
    water(basemap, ground, frame),
    borderLines(basemap, ground, frame),
    group(
      "bands",
      bands.map((band) => area(band, palette, frame, false)),
    ),
    group(
      "extents",
      extents.map((extent) => area(extent, palette, frame, true)),
    ),
    names(
      basemap,
      ground,
      { taken: [...taken, ...mentioned.boxes], crossed },
      regionsOf(frame, countryAt),
      frame,
      setter,
    ),
    mentioned.svg,
    group(
      "halos",
      marks.map((mark) => haloOf(mark, colours, frame)),
    ),
    group(
      "leaders",
      marks.map((mark) => leaderOf(mark, colours, frame)),
    ),
    group(
      "anchors",
      marks.map((mark) => anchorOf(mark, colours, frame)),
    ),
    arrows(movements, selected, colours, frame),
    group(
      "captions",
      captions.map((caption) => captionOf(caption, colours, frame, setter)),
    ),
    group("marks", marks.map(unit)),
    group("texts", marks.map(texts)),
    group(
      "notes",
      notes.map((note) => noteText(note, colours, setter)),
    ),
    fan
      ? element("path", {
          class: "fan",
          d: ringData(fan.sheet.map(frame.at)),
          fill: colours.paper,
          stroke: colours.leader,
        }) + group("fan-marks", [...fan.marks.map(unit), ...fan.marks.map(texts)])
      : "",
  ].join("");
}

function area({ side, geometry }: Extent, { marks }: Palette, frame: MapFrame, outlined: boolean): string {
  const { stroke } = marks.sides[side];
  return element("path", {
    d: areaData([geometry], frame),
    fill: stroke,
    "fill-opacity": areaOpacity,
    "fill-rule": "evenodd",
    ...(outlined
      ? {
          stroke,
          "stroke-width": areaLine.width,
          "stroke-opacity": areaLine.opacity,
          "stroke-dasharray": dashes(areaLine.dash, areaLine.width),
        }
      : {}),
  });
}
