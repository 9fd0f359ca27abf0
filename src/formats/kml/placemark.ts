import type { LineString, MultiLineString, Position } from "geojson";
import type { When } from "../../model/claim.ts";
import type { Deployment } from "../../model/laydown.ts";
import { locationOf } from "../../model/standing.ts";
import { withIdentity } from "../../symbols/sidc.ts";
import { deploymentTitle } from "../deployment-title.ts";
import type { ExportView } from "../export-view.ts";
import { drawnOf } from "../geometry.ts";
import { quoteLine, webAddress } from "../quote-line.ts";
import type { Voice } from "../voices.ts";
import { asHtml, element, field, type Xml } from "./xml.ts";

/**
 * A deployment as a placemark: without geometry where it has no place, not visible at first where it is said not to be so.
 * Its quotes are text in the description, whatever markup they hold.
 */
export function placemarkOf(deployment: Deployment, voices: readonly Voice[], view: ExportView, style: string): Xml {
  const isDenied = deployment.status === "denied" || deployment.status === "ruled-out";
  return element("Placemark", {}, [
    field("name", deploymentTitle(deployment)),
    isDenied ? field("visibility", 0) : null,
    element("Snippet", { maxLines: "0" }, []),
    field("description", descriptionOf(deployment, voices)),
    timeSpan(deployment.when),
    field("styleUrl", `#${style}`),
    extendedData(deployment, view),
    geometryOf(deployment, voices),
  ]);
}

/** Earth browsers take a description for HTML, so all text is escaped once more. */
function descriptionOf(deployment: Deployment, voices: readonly Voice[]): string {
  const at = locationOf(deployment);
  const { status, when, grade, corroboration } = deployment;
  const facts = [
    `Status: ${status}.`,
    at
      ? `Where: ${at.name}, known by ${at.precision}; within about ${Math.round(at.radiusKm)} km.`
      : "No place on the map.",
    ...(when ? [`When: ${[when.text, when.from, when.to].filter((part) => part !== null).join(", ")}.`] : []),
    `Grade: ${grade}; independent publishers: ${corroboration}.`,
  ];
  const quotes = voices.map((voice) => {
    const url = webAddress(voice.source.url);
    return `<p>${asHtml(quoteLine(voice))}${url === null ? "" : `<br>${asHtml(url)}`}</p>`;
  });
  return `<p>${facts.map(asHtml).join("<br>")}</p>${quotes.join("")}`;
}

/** Only where the time of the event is known; an open end stays open. */
const timeSpan = (when: When | null): Xml | null =>
  when && (when.from !== null || when.to !== null)
    ? element("TimeSpan", {}, [field("begin", when.from), field("end", when.to)])
    : null;

/** What a table of the placemarks shows: nothing of it is a source's own text. */
function extendedData(deployment: Deployment, view: ExportView): Xml {
  const { id, force, action, status, grade, corroboration } = deployment;
  const at = locationOf(deployment);
  const side = view.sides.get(id) ?? "unknown";
  const data: [name: string, value: string | number | null][] = [
    ["id", id],
    ["sidc", withIdentity(force.sidc, side)],
    ["side", view.sideNames[side]],
    ["category", force.category],
    ["count", force.count],
    ["countQualifier", force.countQualifier],
    ["action", action],
    ["status", status],
    ["precision", at?.precision ?? null],
    ["radiusKm", at?.radiusKm ?? null],
    ["grade", grade],
    ["corroboration", corroboration],
  ];
  return element(
    "ExtendedData",
    {},
    data.map(([name, value]) => (value === null ? null : element("Data", { name }, [field("value", value)]))),
  );
}

function geometryOf(deployment: Deployment, voices: readonly Voice[]): Xml | null {
  const { point, way } = drawnOf(deployment, voices);
  const parts = [
    ...(point ? [element("Point", {}, [field("coordinates", written(point.coordinates))])] : []),
    ...(way ? linesOf(way).map(lineOf) : []),
  ];
  return parts.length > 1 ? element("MultiGeometry", {}, parts) : (parts[0] ?? null);
}

const linesOf = (way: LineString | MultiLineString): Position[][] =>
  way.type === "LineString" ? [way.coordinates] : way.coordinates;

const lineOf = (line: readonly Position[]): Xml =>
  element("LineString", {}, [field("tessellate", 1), field("coordinates", line.map(written).join(" "))]);

const written = ([lon, lat]: Position): string => `${lon},${lat}`;
