import { type Element, isTag } from "domhandler";
import type PDFDocument from "pdfkit";
import type { Look } from "./look.ts";
import { type Page, referred } from "./page.ts";

const number = ({ attribs }: Element, name: string): number => parseFloat(attribs[name] ?? "0");

/** Draws a path, rectangle, circle, ellipse or line; anything else is no shape. */
export function drawShape(element: Element, look: Look, page: Page): void {
  const { pdf } = page;
  const gradient = look.fill.startsWith("url(") ? referred(page, look.fill) : undefined;
  if (gradient?.name === "radialGradient") return drawSoftDisc(element, gradient, pdf);
  const outline = outlineOf(element);
  if (outline === null) return;
  if (look.fill !== "none") {
    outline(pdf);
    pdf.fillOpacity(look.fillOpacity).fill(look.fill, look.isEvenOdd ? "even-odd" : "non-zero");
  }
  if (look.stroke === "none" || look.strokeWidth === 0) return;
  pdf.lineWidth(look.strokeWidth).lineCap(look.cap).lineJoin(look.join);
  if (look.dashes.some((part) => part > 0) && look.dashes[1] !== 0) pdf.dash([...look.dashes], {});
  else pdf.undash();
  const line = look.stroke.startsWith("url(") ? referred(page, look.stroke) : undefined;
  outline(pdf);
  pdf.strokeOpacity(look.strokeOpacity).stroke(line ? fade(line, pdf) : look.stroke);
}

/** Puts the outline of a shape on the page; null where the element is no shape. */
function outlineOf(element: Element): ((pdf: PDFDocument) => unknown) | null {
  const of = (name: string): number => number(element, name);
  switch (element.name) {
    case "path": {
      const { d = "" } = element.attribs;
      return d === "" ? null : (pdf) => pdf.path(d);
    }
    case "rect":
      return (pdf) =>
        of("rx") > 0
          ? pdf.roundedRect(of("x"), of("y"), of("width"), of("height"), of("rx"))
          : pdf.rect(of("x"), of("y"), of("width"), of("height"));
    case "circle":
      return (pdf) => pdf.circle(of("cx"), of("cy"), of("r"));
    case "ellipse":
      return (pdf) => pdf.ellipse(of("cx"), of("cy"), of("rx"), of("ry"));
    case "line":
      return (pdf) => pdf.path(`M${of("x1")} ${of("y1")}L${of("x2")} ${of("y2")}`);
    default:
      return null;
  }
}

/** A disc or ellipse that a gradient fills from its middle to its edge. */
function drawSoftDisc(element: Element, gradient: Element, pdf: PDFDocument): void {
  const isCircle = element.name === "circle";
  const [rx, ry] = [number(element, isCircle ? "r" : "rx"), number(element, isCircle ? "r" : "ry")];
  pdf.save().translate(number(element, "cx"), number(element, "cy")).scale(rx, ry);
  const paint = stopped(gradient, pdf.radialGradient(0, 0, 0, 0, 0, 1));
  pdf.circle(0, 0, 1).fillOpacity(1).fill(paint, "non-zero").restore();
}

const fade = (gradient: Element, pdf: PDFDocument): ReturnType<PDFDocument["linearGradient"]> => {
  const [x1, y1, x2, y2] = ["x1", "y1", "x2", "y2"].map((name) => number(gradient, name)) as [
    number,
    number,
    number,
    number,
  ]; // Four in, four out.
  return stopped(gradient, pdf.linearGradient(x1, y1, x2, y2));
};

function stopped<Paint extends ReturnType<PDFDocument["linearGradient"]>>(gradient: Element, paint: Paint): Paint {
  for (const stop of gradient.children.filter(isTag)) {
    const { attribs } = stop;
    paint.stop(number(stop, "offset"), attribs["stop-color"] ?? "#000000", parseFloat(attribs["stop-opacity"] ?? "1"));
  }
  return paint;
}
