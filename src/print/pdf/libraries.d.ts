/** What is used of packages that come without types. */
declare module "pdfkit" {
  import type { Readable } from "node:stream";

  interface Gradient {
    stop(offset: number, colour: string, opacity: number): this;
  }
  type Paint = string | Gradient;
  type Rule = "non-zero" | "even-odd";

  export default class PDFDocument extends Readable {
    constructor(options: object);
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(x: number, y?: number): this;
    rotate(degrees: number): this;
    path(d: string): this;
    rect(x: number, y: number, width: number, height: number): this;
    circle(x: number, y: number, radius: number): this;
    ellipse(x: number, y: number, radiusX: number, radiusY: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    clip(): this;
    fill(paint: Paint, rule: Rule): this;
    stroke(paint: Paint): this;
    lineWidth(width: number): this;
    lineCap(cap: string): this;
    lineJoin(join: string): this;
    dash(length: number[], options: object): this;
    undash(): this;
    fillOpacity(opacity: number): this;
    strokeOpacity(opacity: number): this;
    fillColor(colour: string): this;
    registerFont(name: string, source: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    text(text: string, x: number, y: number, options: object): this;
    linearGradient(x1: number, y1: number, x2: number, y2: number): Gradient;
    radialGradient(x1: number, y1: number, r1: number, x2: number, y2: number, r2: number): Gradient;
    end(): void;
  }
}

declare module "pdfkit/output" {
  import type PDFDocument from "pdfkit";

  /** Has to be called before the document ends. */
  export function toBytes(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}

declare module "fontkit" {
  interface Position {
    xAdvance: number;
    xOffset: number;
    yOffset: number;
  }
  export interface Font {
    unitsPerEm: number;
    layout(text: string): {
      advanceWidth: number;
      glyphs: { path: { toSVG(): string } }[];
      positions: Position[];
    };
  }
  export function create(bytes: Uint8Array): Font;
}
