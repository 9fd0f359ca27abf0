import type { Status } from "../../model/claim.ts";
import { isReal } from "../../model/claim.ts";
import type { SymbolLook } from "../../symbols/symbol.ts";
import { element, field, type Xml } from "./xml.ts";

/** A picture in place of a pin. */
export interface Icon {
  /** Path within the KMZ. */
  href: string;
  /** Where it stands on its point, from the lower left corner, as a share of its size. */
  x: number;
  y: number;
}

/** The style of a placemark. Without a picture, pins take the colour. */
export function styleOf(id: string, status: Status, { stroke }: SymbolLook, icon: Icon | null): Xml {
  const isDenied = status === "denied" || status === "ruled-out";
  const colour = kmlColour(stroke, isDenied ? 0.4 : isReal(status) ? 1 : 0.7);
  return element("Style", { id }, [
    element(
      "IconStyle",
      {},
      icon
        ? [
            element("Icon", {}, [field("href", icon.href)]),
            element("hotSpot", { x: String(icon.x), y: String(icon.y), xunits: "fraction", yunits: "fraction" }, []),
          ]
        : [field("color", colour)],
    ),
    element("LabelStyle", {}, [field("scale", 0.8)]),
    element("LineStyle", {}, [field("color", colour), field("width", isReal(status) ? 3 : 1.5)]),
  ]);
}

/** KML writes a colour as alpha, blue, green, red. `hex` is #rrggbb; `opacity` is from 0 to 1. */
export function kmlColour(hex: string, opacity: number): string {
  const [, red = "00", green = "00", blue = "00"] = /^#(..)(..)(..)$/.exec(hex) ?? [];
  const alpha = Math.round(opacity * 255)
    .toString(16)
    .padStart(2, "0");
  return `${alpha}${blue}${green}${red}`.toLowerCase();
}
