import type { ExportName } from "../export/export-names.ts";

/** What a format is called, and what opens it. */
interface FormatWords {
  title: string;
  use: string;
}

const formats: Record<ExportName, FormatWords> = {
  geojson: { title: "GeoJSON", use: "For QGIS and web maps, with symbol codes and quotes" },
  csv: { title: "CSV", use: "For spreadsheets: a row for each source of each deployment" },
  kml: { title: "KML", use: "For Google Earth and GIS, with coloured pins" },
  kmz: { title: "KMZ", use: "The same with military symbols" },
  json: { title: "JSON", use: "Everything; Laydown opens it again" },
  orbat: { title: "ORBAT Mapper", use: "A scenario to go on working with" },
};

export const exportStrings = {
  button: "Export",
  label: "Save the deployments as",
  formats,
  extent: (shown: number, all: number) =>
    shown === all
      ? `Saves all ${all.toLocaleString("en")} deployments.`
      : `Saves ${shown.toLocaleString("en")} of ${all.toLocaleString("en")} deployments: those that the filters let through.`,
  busy: "Saving …",
  done: (file: string) => `Saved as ${file}`,
  failed: (reason: string) => `Nothing was saved: ${reason}`,
  asDrawnAtFirst: "without what is ruled out or denied",
  noCanvas: "this browser gives no canvas to draw a symbol on.",
};
