import { DOMParser, type Element } from "@xmldom/xmldom";
import { loadBasemap } from "../../src/cli/basemap.ts";
import { loadFaces } from "../../src/cli/print-faces.ts";
import type { Deployment, Laydown } from "../../src/model/laydown.ts";
import type { Box } from "../../src/print/boxes.ts";
import { textWidth } from "../../src/print/faces.ts";
import type { SnapshotRequest } from "../../src/print/request.ts";
import { selectionOf } from "../../src/print/selection.ts";
import { snapshot } from "../../src/print/snapshot.ts";
import type { Choices } from "../../src/scene/facets.ts";
import { extentsIn } from "../../src/scene/extents.ts";
import { print } from "../../src/scene/palette.ts";
import { at, atlas, deployment, laydownOf, nato } from "../scene/sample.ts";

export const faces = await loadFaces();
export const topologies = await loadBasemap();

const extentOf = extentsIn(atlas);

const russia: Deployment["actor"] = { name: "Russia", country: "RU" };

const told: [id: string, sources: string[], told: Parameters<typeof deployment>[1]][] = [
  ["frigate", ["a", "b"], { category: "ship", destination: at.baltic, origin: at.denmark }],
  ["jets", ["a"], { category: "fighter", status: "planned", force: { count: 4, designation: "F-16" } }],
  ["estonia", ["b"], { destination: at.estonia, status: "considered", origin: at.unitedStates }],
  ["poland", ["c"], { destination: at.poland, actor: ["United States", "US"] }],
  ["massed", ["a", "b", "c"], { actor: [russia.name, "RU"], action: "mass", destination: at.nearUkraine }],
  ["kharkiv", ["c"], { actor: ["Ukraine", "UA"], destination: at.kharkiv }],
  ["fiji", ["d"], { destination: at.fiji }],
  ["nowhere", ["a"], { destination: null }],
  ["denied", ["b"], { destination: at.bulgaria, status: "denied" }],
];

/** Seven forces in Europe, from three sources, and one on the other side of the earth, from a fourth. */
export const laydown: Laydown = {
  ...laydownOf(
    told.map(([id, sources, more]) => ({ ...deployment(id, more), claims: sources.map((s) => `${id} ${s}`) })),
  ),
  sources: ["a", "b", "c", "d"].map((id) => ({
    id,
    title: `Title of ${id}`,
    publisher: id === "c" ? null : "The <Paper> & Co",
    url: null,
    published: `2022-01-2${id.charCodeAt(0) - 97}`,
    text: "",
    sha256: "",
  })),
  // Of a claim only its source matters to a picture.
  claims: told.flatMap(([id, sources]) => sources.map((source) => ({ id: `${id} ${source}`, source }))) as never,
};

/** What a picture is asked for, unless told otherwise: the theatre on 1600 × 1000. */
export const requestFor = (told: Partial<SnapshotRequest> & { choices?: Choices } = {}): SnapshotRequest => ({
  laydown,
  selection: selectionOf(told.laydown ?? laydown, told.choices ?? {}, nato),
  title: "Forces",
  subtitle: "",
  size: { width: 1600, height: 1000 },
  enlarged: 1,
  view: { kind: "theatre" },
  selected: null,
  opened: null,
  palette: print,
  perspective: nato,
  places: [],
  atlas,
  extentOf,
  topologies,
  faces,
  ...told,
});

/** A picture as an XML reader of others sees it; it throws where the XML is not well-formed. */
export function drawn(request: SnapshotRequest): Element {
  const { svg } = snapshot(request);
  const root = new DOMParser({
    onError: (level, message) => {
      if (level !== "warning") throw new Error(message);
    },
  }).parseFromString(svg, "image/svg+xml").documentElement;
  if (!root) throw new Error("No root element.");
  return root;
}

/** Elements of that name below another, of that class where one is given. */
export const all = (within: Element, name: string, className?: string): Element[] =>
  [...within.getElementsByTagName(name)].filter(
    (element) => className === undefined || element.getAttribute("class") === className,
  );

export const one = (within: Element, name: string, className?: string): Element => {
  const [found, ...more] = all(within, name, className);
  if (!found || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} of ${name} ${className}`);
  return found;
};

export const number = (element: Element, attribute: string): number => Number(element.getAttribute(attribute));

export const texts = (within: Element): string[] => all(within, "text").map(({ textContent }) => textContent ?? "");

/** Size of the map of a picture. */
export function mapSize(root: Element): { width: number; height: number } {
  const rect = all(one(root, "clipPath"), "rect")[0]!;
  return { width: number(rect, "width"), height: number(rect, "height") };
}

/** What the letters of a text about its middle take up. */
export function textBox(text: Element): Box {
  const size = number(text, "font-size");
  const isItalic = text.getAttribute("font-style") === "italic";
  const face = isItalic ? "italic" : text.getAttribute("font-weight") === "600" ? "bold" : "regular";
  const spacing = number(text, "letter-spacing") / size;
  const [x, y] = [number(text, "x"), number(text, "y")];
  const half = textWidth(text.textContent ?? "", face, size, faces, spacing) / 2;
  const after = (spacing * size) / 2;
  return { left: x - half, right: x + half - 2 * after, top: y - 0.66 * size, bottom: y };
}
