import { type Element, isTag, isText } from "domhandler";
import { drawShape } from "./draw-shape.ts";
import { type Look, lookWithin } from "./look.ts";
import { type Page, referred } from "./page.ts";

/** What is referred to, or says something of the picture as a whole. */
const notDrawn = new Set(["defs", "title", "style", "clipPath", "radialGradient", "linearGradient"]);

/** Draws an element of a picture with all that is in it, as far as pictures use SVG. */
export function drawElement(element: Element, within: Look, page: Page): void {
  const { name, attribs, children } = element;
  if (notDrawn.has(name)) return;
  const look = lookWithin(within, attribs);
  const { pdf } = page;
  switch (name) {
    case "svg":
    case "g":
      pdf.save();
      if (name === "svg") placeInner(element, page);
      else place(attribs["transform"] ?? "", page);
      if (attribs["clip-path"]) clipTo(referred(page, attribs["clip-path"]), page);
      for (const child of children.filter(isTag)) drawElement(child, look, page);
      pdf.restore();
      return;
    case "use": {
      const used = referred(page, attribs["href"] ?? "");
      if (used) drawShape(used, lookWithin(look, used.attribs), page);
      return;
    }
    case "text": {
      const text = children
        .filter(isText)
        .map(({ data }) => data)
        .join("");
      const number = (key: string): number => parseFloat(attribs[key] ?? "0");
      const down = attribs["dy"]?.endsWith("em") ? number("dy") * look.fontSize : number("dy");
      return page.writeText(text, number("x"), number("y") + down, look);
    }
    default:
      if (attribs["transform"] === undefined) return drawShape(element, look, page);
      pdf.save();
      place(attribs["transform"], page);
      drawShape(element, look, page);
      pdf.restore();
  }
}

/** Moves to where a nested picture is, in its own units. */
function placeInner({ attribs }: Element, { pdf }: Page): void {
  const [x = 0, y = 0, width = 0, height = 0] = ["x", "y", "width", "height"].map((key) =>
    parseFloat(attribs[key] ?? "0"),
  );
  pdf.translate(x, y);
  const [left, top, across, down] = (attribs["viewBox"] ?? "").split(/\s+/).map(Number);
  if (left === undefined || top === undefined || !across || !down) return;
  pdf.scale(width / across, height / down).translate(-left, -top);
}

function place(transform: string, { pdf }: Page): void {
  for (const [, name, list = ""] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b] = list
      .split(/[\s,]+/)
      .filter((part) => part !== "")
      .map(Number);
    if (name === "translate") pdf.translate(a, b ?? 0);
    else if (name === "scale") pdf.scale(a, b ?? a);
    else throw new Error(`No such transform in a picture is known: ${transform}`);
  }
}

function clipTo(clip: Element | undefined, { pdf }: Page): void {
  const rect = clip?.children.find(isTag);
  if (rect) pdf.rect(0, 0, parseFloat(rect.attribs["width"] ?? "0"), parseFloat(rect.attribs["height"] ?? "0")).clip();
}
