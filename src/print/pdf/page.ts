import type { Element } from "domhandler";
import type PDFDocument from "pdfkit";
import type { Look } from "./look.ts";

/** The page that is drawn on, and what elements refer to. */
export interface Page {
  pdf: PDFDocument;
  byId: ReadonlyMap<string, Element>;
  writeText(text: string, x: number, y: number, look: Look): void;
}

/** The element that "#id" or "url(#id)" refers to. */
export const referred = (page: Page, reference: string): Element | undefined =>
  page.byId.get(/#([^)]+)/.exec(reference)?.[1] ?? "");
