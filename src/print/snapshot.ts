import { basemapData } from "../scene/basemap-data.ts";
import { focusCountries } from "../scene/focus-countries.ts";
import type { Palette } from "../scene/palette.ts";
import type { PageColours } from "./block.ts";
import { fontStyle, letterBox, type UsedFile, usedFiles } from "./font-style.ts";
import { boxesOf } from "./in-picture.ts";
import { mapPicture } from "./map-picture.ts";
import { dotBox } from "./mentioned.ts";
import { placedNotes } from "./notes.ts";
import type { SnapshotRequest } from "./request.ts";
import { scaleBar } from "./scale-bar.ts";
import { settledSheet } from "./settle-sheet.ts";
import type { Size } from "./sheet.ts";
import type { Typesetter } from "./text.ts";
import { element, escaped, short } from "./xml.ts";

/** A picture: one SVG, and the fonts that are embedded in it. */
export interface Snapshot extends Size {
  svg: string;
  fonts: readonly UsedFile[];
}

const pageColours = ({ marks, ground }: Palette): PageColours => ({
  paper: marks.paper,
  ink: marks.text,
  soft: ground.countryName,
  line: ground.province,
});

/**
 * The picture of a laydown in a view, with title, legend, scale, sources and credits: the same request gives the same
 * bytes. Throws a `SizeError` where the sheet is too small for all that.
 */
export function snapshot(request: SnapshotRequest): Snapshot {
  const { palette, faces, laydown, topologies, selected, title } = request;
  const { enlarged } = request;
  const outer: Size = { width: request.size.width, height: request.size.height };
  const [width, height] = [outer.width / enlarged, outer.height / enlarged];
  const box = letterBox();
  const setter: Typesetter = { faces, note: box.note };
  const colours = pageColours(palette);
  const { sheet, contents, furniture } = settledSheet({ ...request, size: { width, height } }, colours, setter);
  const { map } = sheet;
  const { frame, drawn, noteOf } = contents;
  const boxes = boxesOf(drawn, frame, faces);
  const notes = placedNotes(drawn, noteOf, frame, faces);
  const taken = [...boxes, ...notes.map(({ box: each }) => each)];
  const dots = contents.places.map((place) => dotBox(place, frame));
  const scale = scaleBar([...taken, ...dots], colours, frame, setter);
  const basemap = basemapData(topologies);
  const picture = mapPicture(
    {
      ...contents,
      notes,
      selected,
      basemap,
      focus: focusCountries(laydown),
      countryAt: (at) => request.atlas.countryAt(at),
    },
    palette,
    [...taken, scale.box],
    frame,
    setter,
  );
  const body = [
    element("rect", { width, height, fill: colours.paper }),
    furniture.heading.at(map.left, 0),
    element(
      "g",
      { class: "map", transform: `translate(${map.left} ${map.top})` },
      element("g", { "clip-path": "url(#frame)" }, picture + scale.svg) +
        element("rect", { width: map.width, height: map.height, fill: "none", stroke: colours.line }),
    ),
    furniture.legend.at(sheet.legend.left, sheet.legend.top),
    furniture.sources.at(map.left, sheet.sources),
    furniture.closing.at(map.left, sheet.closing),
  ].join("");
  const fonts = usedFiles(box.letters, faces);
  const definitions =
    element("style", {}, fontStyle(fonts)) +
    element("clipPath", { id: "frame" }, element("rect", { width: map.width, height: map.height }));
  const svg = element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...outer, viewBox: `0 0 ${short(width)} ${short(height)}` },
    element("title", {}, escaped(title)) + element("defs", {}, definitions) + body,
  );
  return { svg: `${svg}\n`, fonts, ...outer };
}
