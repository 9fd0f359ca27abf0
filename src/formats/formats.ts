import { csv } from "./csv.ts";
import type { Format, TextFormat } from "./format.ts";
import { geojson } from "./geojson.ts";
import { json } from "./json.ts";
import { kml } from "./kml.ts";
import { kmz } from "./kmz.ts";
import { ndjson } from "./ndjson.ts";
import { orbat } from "./orbat.ts";

/** What is printed of documents as they are read, the default first. */
export const printedFormats: readonly [TextFormat, ...TextFormat[]] = [json, geojson, ndjson];

/** What a laydown is saved as for other programs, in the order in which they are offered. */
export const exportFormats: readonly Format[] = [geojson, csv, kml, kmz, json, orbat];
