import type { Position } from "geojson";
import type { Deployment } from "../../model/laydown.ts";
import { locationOf } from "../../model/standing.ts";
import { withIdentity } from "../../symbols/sidc.ts";
import { deploymentTitle } from "../deployment-title.ts";
import type { ExportView } from "../export-view.ts";
import { position } from "../geometry.ts";
import { quoteLine, webAddress } from "../quote-line.ts";
import type { Voice } from "../voices.ts";
import { markdownText } from "./markdown-text.ts";

/** A unit of a scenario. */
export interface Unit {
  id: string;
  name: string;
  shortName: string;
  sidc: string;
  /** Markdown. */
  description: string;
  externalUrl?: string;
  /** [lon, lat] */
  location?: Position;
  textAmplifiers: Record<string, string>;
  subUnits: Unit[];
}

/** A deployment as a unit. */
export function unitOf(deployment: Deployment, voices: readonly Voice[], view: ExportView): Unit {
  const { id, force, status } = deployment;
  const at = locationOf(deployment);
  const isDenied = status === "denied" || status === "ruled-out";
  const url = voices.map(({ source }) => webAddress(source.url)).find((address) => address !== null);
  const paragraphs = [
    deploymentTitle(deployment),
    `Status: ${status}. ${at ? `Place known by ${at.precision}, within about ${Math.round(at.radiusKm)} km.` : "No place."}`,
    ...voices.map(quoteLine),
  ];
  return {
    id,
    name: `${status === "reported" ? "" : `${status}: `}${force.text}`,
    shortName: force.designation ?? force.text,
    sidc: withIdentity(force.sidc, view.sides.get(id) ?? "unknown"),
    description: paragraphs.map(markdownText).join("\n\n"),
    ...(url ? { externalUrl: url } : {}),
    ...(at && !isDenied ? { location: position(at) } : {}),
    textAmplifiers: force.count === null ? {} : { quantity: String(force.count) },
    subUnits: [],
  };
}
