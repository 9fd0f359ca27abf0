import spatial from "../../data/lexicon/spatial.json";
import { nounAt, type Reading } from "./reading.ts";
import { isOf } from "./subject-insertions.ts";

const directions = new Set(Object.keys(spatial.directions));

/** Where a place named before it lies: "Taji, north of Baghdad", "Menaka, 300 km east of Gao". */
export const isBearing = (reading: Reading, at: number): boolean => {
  const last = reading.sentence.words[(nounAt(reading, at)?.to ?? 0) - 1];
  return reading.chunks[at - 1]?.kind === "comma" && directions.has(last?.lower ?? "") && isOf(reading.chunks[at + 1]);
};
