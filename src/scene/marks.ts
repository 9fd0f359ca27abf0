import type { Category } from "../model/claim.ts";
import { sidcOf, withIdentity } from "../symbols/sidc.ts";
import { isOnePlace } from "./grouping.ts";
import { apartOf, fromPixel, toPixel } from "./mercator.ts";
import type { InOwnArea } from "./own-area.ts";
import type { Perspective } from "./perspective.ts";
import { isSite } from "./presence.ts";
import { type LegendEntry, type Mark, type Side, sides } from "./scene.ts";
import type { SettledUnit } from "./settle.ts";
import { statusClass } from "./unit.ts";

/** Displaced by less than this, pixels, a symbol still stands on its anchor. */
const standsOn = 6;
/** Displaced by more than this, a symbol seems to be elsewhere, though it stands in its own area still. */
const standsIn = 60;

/** The settled units as marks. Pixels are at `zoom`. */
export function marksOf(settled: readonly SettledUnit[], zoom: number, isInOwnArea: InOwnArea): Mark[] {
  return settled.flatMap(({ unit, at }) => {
    const [top] = unit.members;
    if (!top) return [];
    const position = fromPixel(at, zoom);
    const samePlace = isOnePlace(unit.members);
    const away = apartOf(at, toPixel(top.anchor, zoom), zoom);
    const mark: Mark = {
      id: top.deployment.id,
      members: unit.members.map(({ deployment }) => deployment.id),
      anchor: top.anchor,
      position,
      leader: away > standsIn || (samePlace && away > standsOn && !isInOwnArea(top, position)),
      sidc: top.sidc,
      side: top.side,
      status: top.deployment.status,
      category: top.deployment.force.category,
      precision: samePlace ? top.location.precision : "vague",
      site: samePlace && isSite(top.location),
      label: unit.label,
      amplifier: unit.amplifier,
      above: unit.above,
      below: unit.below,
    };
    return [mark];
  });
}

const wording = {
  reported: "Reported: in place or under way",
  planned: "Planned or announced",
  unreal: "Only considered or conditional",
  negated: "Ruled out or denied",
};
const classes = ["reported", "planned", "unreal", "negated"] as const;

const plain = "plain";

/** What the icon of a single mark says: its category, or that there is none. */
export const forceKind = ({ category, sidc }: Mark): Category | typeof plain =>
  sidc.slice(10, 16) === "000000" ? plain : category;

/** A line for each side, status, kind of force and kind of place among the marks. */
export function legendOfMarks(marks: readonly Mark[], perspective: Perspective): LegendEntry[] {
  const [first] = marks;
  if (!first) return [];
  const sample = (side: Side, status: Mark["status"], stacked = false): LegendEntry["sample"] => ({
    kind: "symbol",
    sidc: withIdentity(sidcOf({ set: "10", entity: "000000", status }), side),
    side,
    status,
    stacked,
  });
  const entries: LegendEntry[] = [];
  for (const side of sides)
    if (marks.some((mark) => mark.side === side))
      entries.push({ id: `side-${side}`, label: perspective.labels[side], sample: sample(side, "reported") });
  for (const kind of classes) {
    const mark = marks.find(({ status }) => statusClass(status) === kind);
    if (mark) entries.push({ id: `status-${kind}`, label: wording[kind], sample: sample(mark.side, mark.status) });
  }
  const byKind = new Map(marks.filter(({ members }) => members.length === 1).map((mark) => [forceKind(mark), mark]));
  for (const [kind, { sidc, side }] of [...byKind].sort(([a], [b]) => (a < b ? -1 : 1)))
    entries.push({
      id: `force-${kind}`,
      label:
        kind === plain
          ? "No icon: kind of unit not said"
          : kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll("-", " "),
      sample: {
        kind: "symbol",
        sidc: `${sidc.slice(0, 6)}0${sidc.slice(7)}`,
        side,
        status: "reported",
        stacked: false,
      },
    });
  const site = marks.find((mark) => mark.site);
  const area = marks.find((mark) => !mark.site);
  const stack = marks.find(({ members }) => members.length > 1);
  if (site)
    entries.push({ id: "place-site", label: "Dot: at this town or site", sample: { kind: "site", side: site.side } });
  if (area)
    entries.push({
      id: "place-area",
      label: "Halo: somewhere in this country, sea or region",
      sample: { kind: "area", side: area.side },
    });
  if (stack)
    entries.push({ id: "stack", label: "Several forces, stacked", sample: sample(stack.side, stack.status, true) });
  if (marks.some(({ leader, site }) => leader && !site))
    entries.push({ id: "leader", label: "Moved aside; the line ends at the place", sample: { kind: "leader" } });
  return entries;
}
