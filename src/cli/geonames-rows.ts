import { createReadStream } from "node:fs";
import { type GeonamesRow, readRow } from "../gazetteer/build/geonames-row.ts";
import { recordLines } from "./record-lines.ts";

const shown = 60;

/** The rows of a GeoNames file, one at a time; `report` is told of each line that holds none, with its number and why. */
export async function* geonamesRows(path: string, report: (problem: string) => void): AsyncGenerator<GeonamesRow> {
  for await (const { number, text, problem } of recordLines(createReadStream(path))) {
    const row = text === null ? `is ${problem}` : readRow(text);
    if (typeof row !== "string") yield row;
    else report(`${path}, line ${number}: ${row}${text === null ? "" : `: ${JSON.stringify(text.slice(0, shown))}`}`);
  }
}
