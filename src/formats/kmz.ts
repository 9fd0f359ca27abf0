import { strToU8, zipSync } from "fflate";
import type { Deployment } from "../model/laydown.ts";
import { drawSymbol } from "../symbols/symbol.ts";
import { withIdentity } from "../symbols/sidc.ts";
import type { ExportView } from "./export-view.ts";
import type { Format, NamedSymbol } from "./format.ts";
import { type IconOf, kmlOf } from "./kml.ts";

/** The size that Earth browsers draw a picture at is 32 pixels; twice that stays sharp on fine screens. */
const size = 44;

/**
 * KMZ: the KML with military symbols for pins, in one zip file. Earth browsers read no SVG, so the symbols have to be painted
 * first; one that was not stays a coloured pin. The same laydown gives the same bytes.
 */
export const kmz: Format = {
  name: "kmz",
  title: "KML with military symbols, in one zip file",
  extension: "kmz",
  mediaType: "application/vnd.google-earth.kmz",
  per: "laydown",
  symbols: ({ deployments }, view) => [
    ...new Map(deployments.map((deployment) => [nameOf(deployment, view), symbolOf(deployment, view)])).values(),
  ],
  write: (laydown, view) => {
    const iconOf: IconOf = (deployment) => {
      const { name, symbol } = symbolOf(deployment, view);
      if (!view.pictures.has(name)) return null;
      const [x, y] = symbol.anchor;
      return { name, icon: { href: pathOf(name), x: share(x, symbol.width), y: 1 - share(y, symbol.height) } };
    };
    const pictures = [...view.pictures].map(([name, picture]) => [pathOf(name), [picture, { level: 0 }]] as const);
    // A zip file counts from 1980, in the time of no place: these parts are read back as they are written.
    return zipSync(
      { "doc.kml": strToU8(kmlOf(laydown, view, iconOf)), ...Object.fromEntries(pictures) },
      { mtime: new Date(1980, 0, 1), level: 9 },
    );
  },
};

const pathOf = (name: string): string => `symbols/${name}.png`;

const sideOf = ({ id }: Deployment, view: ExportView) => view.sides.get(id) ?? "unknown";

const nameOf = (deployment: Deployment, view: ExportView): string =>
  `symbol-${withIdentity(deployment.force.sidc, sideOf(deployment, view))}-${deployment.status}`;

function symbolOf(deployment: Deployment, view: ExportView): NamedSymbol {
  const side = sideOf(deployment, view);
  const look = view.lookOf(side, deployment.status);
  return {
    name: nameOf(deployment, view),
    symbol: drawSymbol(withIdentity(deployment.force.sidc, side), look, size),
  };
}

const share = (length: number, whole: number): number => Math.round((length / whole) * 1000) / 1000;
