import { readFileSync } from "node:fs";

const json = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(json).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${json(item)}`)
    .join(", ")} }`;
};

/** How a data file is written: an array, one record a line. */
export const canonicalForm = (records: readonly unknown[]): string =>
  `[\n${records.map((record) => `  ${json(record)}`).join(",\n")}\n]\n`;

/** The text of a file in data/. */
export const dataText = (name: string): string => readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");

/** Order of UTF-16 code units, the same on every machine. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
