/** What stands in a cell; null is an empty one. */
export type Cell = string | number | null;

/** A line of a table after RFC 4180, with its line break. A text that a spreadsheet would take for a formula is led by "'". */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(written).join(",")}\r\n`;

function written(cell: Cell): string {
  if (cell === null) return "";
  const text = typeof cell === "number" ? String(cell) : harmless(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets take these, some of them their full-width forms too, for the first sign of a formula. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text);
