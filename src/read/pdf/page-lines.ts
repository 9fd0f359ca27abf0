import type { TextItem } from "pdfjs-dist/types/src/display/api.js";

/** One line of a page. Lengths are in PDF points; `y` grows upwards. */
export interface PageLine {
  text: string;
  x: number;
  /** Where its last piece ends. */
  right: number;
  y: number;
  /** Height of its letters. */
  size: number;
}

/** Joins the pieces of a page to lines, in the order in which the page draws them. */
export function pageLines(items: readonly TextItem[]): PageLine[] {
  const lines: PageLine[] = [];
  let line: PageLine | null = null;
  for (const item of items) {
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
    const size = item.height || Math.abs(Number(item.transform[3])) || 1;
    if (item.str === "") continue;
    if (line && Math.abs(y - line.y) < 0.5 * Math.max(size, line.size) && x >= line.right - size) {
      const gap = x - line.right > 0.15 * size && !line.text.endsWith(" ") && !item.str.startsWith(" ");
      line.text += (gap ? " " : "") + item.str;
      line.right = x + item.width;
    } else if (item.str.trim() !== "") {
      line = { text: item.str, x, right: x + item.width, y, size };
      lines.push(line);
    }
  }
  return lines.map((each) => ({ ...each, text: each.text.replace(/\s+/g, " ").trim() }));
}
