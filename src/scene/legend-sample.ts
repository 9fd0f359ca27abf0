import type { Status } from "../model/claim.ts";
import { headHalfWidth, headLength } from "./arrow.ts";
import { dashOf, lineWidth } from "./arrow-look.ts";
import { areaOpacity } from "./area-look.ts";
import type { MarkColours } from "./mark-colours.ts";
import { lookOf } from "./mark-look.ts";
import type { Palette } from "./palette.ts";
import { dotLook } from "./place-look.ts";
import type { LegendEntry, Side } from "./scene.ts";
import { statusClass } from "./unit.ts";
import { drawSymbol } from "../symbols/symbol.ts";

/** A picture as SVG of `width` × `height` CSS pixels. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
}

interface Symbol {
  sidc: string;
  side: Side;
  status: Status;
  stacked: boolean;
}

/** Every sample but a symbol is drawn on a ground of this size. */
const width = 40;
const height = 22;
const symbolSize = 15;

/** A symbol as the map draws it; null where its code is none. `size` is the height of a friendly land unit's frame. */
export function symbolPicture(
  { sidc, side, status, stacked }: Symbol,
  colours: MarkColours,
  size: number,
): Picture | null {
  if (!/^\d{20}$/.test(sidc)) return null;
  return drawSymbol(sidc, lookOf(side, status, stacked, colours), size);
}

/** What stands beside a line of the legend. */
export function samplePicture(sample: LegendEntry["sample"], { marks, ground }: Palette): Picture | null {
  const middle = height / 2;
  switch (sample.kind) {
    case "symbol":
      return symbolPicture(sample, marks, symbolSize);
    case "area": {
      const { stroke } = marks.sides[sample.side];
      const id = `area-${stroke.slice(1)}`;
      return drawn(
        `<defs><radialGradient id="${id}"><stop offset=".25" stop-color="${stroke}" stop-opacity=".4"/>` +
          `<stop offset="1" stop-color="${stroke}" stop-opacity="0"/></radialGradient></defs>` +
          `<ellipse cx="20" cy="11" rx="19" ry="11" fill="url(#${id})"/>`,
      );
    }
    case "site":
      return drawn(
        `<circle cx="20" cy="11" r="3.4" fill="${marks.sides[sample.side].stroke}" stroke="${marks.paper}" stroke-width="1.2"/>`,
      );
    case "leader":
      return drawn(
        `<path d="M7 11H33" stroke="${marks.leader}" stroke-width="1"/>` +
          `<circle cx="7" cy="11" r="2.3" fill="${marks.paper}" stroke="${marks.leader}"/>`,
      );
    case "movement":
      return arrow(sample, marks);
    case "extent": {
      const { stroke } = marks.sides[sample.side];
      return drawn(
        `<rect x="3" y="3" width="34" height="16" rx="7" fill="${stroke}" fill-opacity=".16" stroke="${stroke}" stroke-width="1.2" stroke-dasharray="5 2.5"/>`,
      );
    }
    case "band": {
      const { stroke } = marks.sides[sample.side];
      return drawn(`<rect x="3" y="4" width="34" height="14" rx="7" fill="${stroke}" fill-opacity="${areaOpacity}"/>`);
    }
    case "place": {
      const { fill, opacity, stroke, width } = dotLook(sample.use, marks);
      return drawn(
        `<circle cx="20" cy="11" r="5" fill="${fill}" fill-opacity="${opacity}" stroke="${stroke}" stroke-width="${width}"/>`,
      );
    }
    case "disputed-border":
      return drawn(
        `<path d="M2 ${middle}H38" stroke="${ground.borderCasing}" stroke-width="4.2" stroke-linecap="round"/>` +
          `<path d="M2 ${middle}H38" stroke="${ground.border}" stroke-width="1.4" stroke-dasharray="3.6 2.5"/>`,
      );
  }
}

function arrow(
  { side, status, originImplied, band }: Extract<LegendEntry["sample"], { kind: "movement" }>,
  colours: MarkColours,
): Picture {
  const kind = statusClass(status);
  const stroke = kind === "negated" ? colours.negated.stroke : colours.sides[side].stroke;
  const across = lineWidth(band);
  const dash =
    kind === "reported"
      ? ""
      : dashOf(kind)
          .map((part) => part * across)
          .join(" ");
  const [end, base, half] = [width - 1, width - 1 - headLength(band), headHalfWidth(band)];
  const id = `fade-${stroke.slice(1)}-${band}`;
  const fade = `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="1" x2="${base}" y1="0" y2="0"><stop stop-color="${stroke}" stop-opacity="0"/><stop offset=".8" stop-color="${stroke}"/></linearGradient>`;
  return drawn(
    (originImplied ? `<defs>${fade}</defs>` : "") +
      `<path d="M1 11H${base + 1}" fill="none" stroke="${originImplied ? `url(#${id})` : stroke}" stroke-width="${across}" stroke-dasharray="${dash}"/>` +
      `<path d="M${end} 11L${base} ${11 - half}L${base + 2} 11L${base} ${11 + half}Z" fill="${stroke}"/>`,
  );
}

const drawn = (inner: string): Picture => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inner}</svg>`,
  width,
  height,
});
