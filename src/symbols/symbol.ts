import milsymbol from "milsymbol";
import { frameOf } from "./frame.ts";

/** How a symbol is drawn, apart from what it says. Colours are CSS colours. */
export interface SymbolLook {
  fill: string;
  stroke: string;
  /** Paper, for the thin edge that parts a symbol from the map. */
  casing: string;
  frame: "solid" | "dashed" | "dotted";
  /** Crossed out: said not to be so. */
  struck: boolean;
  /** Further frames behind it: it stands for several forces. */
  stacked: boolean;
}

/** A bare symbol: frame and icon, with echelon or staff, without text fields. */
export interface DrawnSymbol {
  svg: string;
  /** CSS pixels. */
  width: number;
  height: number;
  /** Where the middle of the frame's octagon is, CSS pixels from the top left corner. */
  anchor: [number, number];
}

const dashes = { solid: "", dashed: "17 11", dotted: "5 11" };
const frameWidth = 8;
/** Room about the drawing for strokes, in symbol units. */
const margin = 9;
/** How far each further frame of a stack stands up and to the right, in symbol units. */
const stackSteps = [28, 14];

/**
 * Draws a 20-digit SIDC. `size` is the height in pixels of a friendly land unit's frame; other frames are up to 1.44 times
 * as tall. Throws where the code is not 20 digits.
 */
export function drawSymbol(sidc: string, look: SymbolLook, size: number): DrawnSymbol {
  if (!/^\d{20}$/.test(sidc)) throw new Error(`Not a symbol code: got ${JSON.stringify(sidc)}, want 20 digits.`);
  const { path, ring } = frameOf(sidc);
  const icon = iconOf(sidc, look.stroke);
  const reach = look.stacked ? Math.max(...stackSteps) : 0;
  const left = Math.min(icon.left, ...ring.map(([x]) => x)) - margin;
  const right = Math.max(icon.right, ...ring.map(([x]) => x + reach)) + margin;
  const top = Math.min(icon.top, ...ring.map(([, y]) => y - reach)) - margin;
  const bottom = Math.max(icon.bottom, ...ring.map(([, y]) => y)) + margin;
  const scale = size / 100;
  const width = (right - left) * scale;
  const height = (bottom - top) * scale;
  const frame = `stroke="${look.stroke}" stroke-width="${frameWidth}" stroke-dasharray="${dashes[look.frame]}"`;
  const behind = look.stacked
    ? stackSteps.map(
        (step) => `<path d="${path}" transform="translate(${step},${-step})" fill="${look.fill}" ${frame} />`,
      )
    : [];
  const strike = look.struck
    ? `<path d="M40,160 L160,40" stroke="${look.casing}" stroke-width="22" />` +
      `<path d="M40,160 L160,40" stroke="${look.stroke}" stroke-width="10" />`
    : "";
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" ` +
    `viewBox="${round(left + 100)} ${round(top + 100)} ${round(right - left)} ${round(bottom - top)}">` +
    behind.join("") +
    `<path d="${path}" fill="${look.fill}" stroke="${look.casing}" stroke-width="${frameWidth + 9}" />` +
    `<path d="${path}" fill="${look.fill}" ${frame} />${icon.svg}${strike}</svg>`;
  return { svg, width, height, anchor: [-left * scale, -top * scale] };
}

/** What stands in and about the frame, and how far it reaches from the middle, in symbol units. */
function iconOf(
  sidc: string,
  colour: string,
): { svg: string; left: number; right: number; top: number; bottom: number } {
  const one = milsymbol.ColorMode(colour, colour, colour, colour, colour, colour);
  const symbol = new milsymbol.Symbol(sidc, {
    size: 100,
    frame: false,
    fill: false,
    infoFields: false,
    frameColor: one,
    iconColor: one,
    strokeWidth: 5,
  });
  const svg = symbol.asSVG();
  const { width, height } = symbol.getSize();
  const { x, y } = symbol.getOctagonAnchor();
  return {
    svg: svg.slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>")),
    left: -x,
    right: width - x,
    top: -y,
    bottom: height - y,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
