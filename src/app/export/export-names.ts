/** What a laydown can be saved as from the page, in the order of the menu; a test holds them to `exportFormats`. */
export const exportNames = ["geojson", "csv", "kml", "kmz", "json", "orbat"] as const;
export type ExportName = (typeof exportNames)[number];
