import type { Format } from "./format.ts";
import { geojson } from "./geojson.ts";
import { json } from "./json.ts";
import { ndjson } from "./ndjson.ts";

/** Every format, the default first. */
export const formats: readonly [Format, ...Format[]] = [json, geojson, ndjson];
