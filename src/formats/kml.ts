import type { Deployment, Laydown } from "../model/laydown.ts";
import { credits } from "./credits.ts";
import type { ExportView } from "./export-view.ts";
import type { TextFormat } from "./format.ts";
import { placemarkOf } from "./kml/placemark.ts";
import { type Icon, styleOf } from "./kml/style.ts";
import { documentOf, element, field, type Xml } from "./kml/xml.ts";
import { voicesIn } from "./voices.ts";

/** KML 2.2: a folder for each actor, a placemark for each deployment, pins and lines in the colour of its side. */
export const kml: TextFormat = {
  name: "kml",
  title: "KML with a folder for each actor and coloured pins",
  extension: "kml",
  mediaType: "application/vnd.google-earth.kml+xml",
  per: "laydown",
  write: (laydown, view) => kmlOf(laydown, view, () => null),
};

/** A picture for a deployment, and the name under which those with the same picture share a style. */
export type IconOf = (deployment: Deployment) => { name: string; icon: Icon } | null;

/** The whole document, with pictures for pins where `iconOf` gives one. */
export function kmlOf(laydown: Laydown, view: ExportView, iconOf: IconOf): string {
  const voices = voicesIn(laydown);
  const styles = new Map<string, Xml>();
  const folders = new Map<string, Xml[]>();
  for (const deployment of laydown.deployments) {
    const { status, actor } = deployment;
    const side = view.sides.get(deployment.id) ?? "unknown";
    const pictured = iconOf(deployment);
    const style = pictured?.name ?? `${side}-${status}`;
    styles.set(style, styleOf(style, status, view.lookOf(side, status), pictured?.icon ?? null));
    const folder = folders.get(actor.name) ?? [];
    folders.set(actor.name, [...folder, placemarkOf(deployment, voices(deployment), view, style)]);
  }
  const names = [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
  return documentOf(
    element("kml", { xmlns: "http://www.opengis.net/kml/2.2" }, [
      element("Document", {}, [
        field("name", view.title),
        field("description", [`${view.perspective}.`, ...told(laydown)].join(" ")),
        ...styles.values(),
        ...names.map(([name, placemarks]) => element("Folder", {}, [field("name", name), ...placemarks])),
      ]),
    ]),
  );
}

/** How much it is made of, who made it, and whom to credit. */
const told = ({ deployments, sources, generator }: Laydown): string[] => [
  `${deployments.length} deployments of ${sources.length} sources.`,
  `Made by ${generator}.`,
  `${credits}.`,
];
