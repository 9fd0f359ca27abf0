import { createReadStream } from "node:fs";
import { type GeonamesRow, readRow } from "../gazetteer/build/geonames-row.ts";
import { recordLines } from "./record-lines.ts";

const shown = 60;
/** How a zip archive begins, as GeoNames publishes its dumps. */
const zipStart = Buffer.from("PK\u0003\u0004");

/**
 * The rows of a GeoNames file, one at a time; `report` is told of each line that holds none, with its number and why.
 * Throws for a file that cannot be read.
 */
export async function* geonamesRows(path: string, report: (problem: string) => void): AsyncGenerator<GeonamesRow> {
  for await (const { number, text, problem } of recordLines(unpackedBytes(path))) {
    const row = text === null ? `is ${problem}` : readRow(text);
    if (typeof row !== "string") yield row;
    else report(`${path}, line ${number}: ${row}${text === null ? "" : `: ${JSON.stringify(text.slice(0, shown))}`}`);
  }
}

async function* unpackedBytes(path: string): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    if (isFirst && zipStart.equals(chunk.subarray(0, zipStart.length))) throw new Error("it is a zip archive");
    isFirst = false;
    yield chunk;
  }
}
