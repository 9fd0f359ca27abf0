import { type ChildNode, type Element, isTag } from "domhandler";
import { parseDocument } from "htmlparser2";
import PDFDocument from "pdfkit";
import { toBytes } from "pdfkit/output";
import type { Snapshot } from "../snapshot.ts";
import { drawElement } from "./draw-element.ts";
import { textWriter } from "./draw-text.ts";
import { firstLook } from "./look.ts";

/** Points to a CSS pixel. */
const points = 72 / 96;

/** A picture as a PDF of one page: vectors, with text that can be selected. The same picture gives the same bytes. */
export async function pdfOf({ svg, fonts, width, height }: Snapshot): Promise<Uint8Array<ArrayBuffer>> {
  const tree = parseDocument(svg, { xmlMode: true });
  const elements = elementsIn(tree.children);
  const title = elements.find(({ name }) => name === "title")?.children[0];
  const pdf = new PDFDocument({
    size: [width * points, height * points],
    margin: 0,
    // Its own stands in no picture, and not in a browser.
    font: null,
    pdfVersion: "1.7",
    lang: "en",
    displayTitle: true,
    // A day of its own would make every file different.
    info: {
      Title: title && "data" in title ? title.data : "",
      Producer: "Laydown",
      Creator: "Laydown",
      CreationDate: new Date(0),
    },
  });
  const bytes = toBytes(pdf);
  pdf.scale(points);
  const byId = new Map(elements.map((element): [string, Element] => [element.attribs["id"] ?? "", element]));
  const page = { pdf, byId, writeText: textWriter(pdf, fonts) };
  for (const root of tree.children.filter(isTag)) drawElement(root, firstLook, page);
  pdf.end();
  return bytes;
}

const elementsIn = (nodes: readonly ChildNode[]): Element[] =>
  nodes.filter(isTag).flatMap((element) => [element, ...elementsIn(element.children)]);
