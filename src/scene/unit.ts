import { frameOf } from "../symbols/frame.ts";
import { drawSymbol } from "../symbols/symbol.ts";
import { isReal, type Status } from "../model/claim.ts";
import type { Pixel } from "./mercator.ts";
import type { Presence } from "./presence.ts";
import { amplifierSize, heightOf, labelSize, widthOf } from "./text-size.ts";
import { amplifierOf, labelOf, placeLabelOf } from "./wording.ts";

/** Height of a friendly land unit's frame, pixels; every renderer draws symbols at this size. */
export const symbolSize = 20;
/** One symbol with its texts: a single force, or a stack of several. All lengths are pixels from the symbol's middle. */
export interface Unit {
  /** Top first. */
  members: Presence[];
  label: string;
  amplifier: string | null;
  /** Outline of the frame, a closed ring. */
  ring: Pixel[];
  /** How far the symbol itself reaches up and down. */
  above: number;
  below: number;
  /** How far the texts above and below reach to either side. */
  amplifierReach: number;
  labelReach: number;
  /** How far symbol and texts together reach. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Statuses of one class look alike enough to share a stack: what is only considered never hides among what is real. */
export function statusClass(status: Status): "reported" | "planned" | "unreal" | "negated" {
  if (isReal(status)) return status === "reported" ? "reported" : "planned";
  return status === "considered" || status === "conditional" ? "unreal" : "negated";
}

/** What a symbol takes up, pixels. */
interface Measure {
  ring: Pixel[];
  width: number;
  height: number;
  /** Of the middle, from the top left corner. */
  anchor: Pixel;
}

/** Measures symbols, each once: settling asks for the same few again and again. */
export function symbolMeasure(): (sidc: string, stacked: boolean) => Measure {
  const known = new Map<string, Measure>();
  return (sidc, stacked) => {
    const key = `${sidc} ${stacked}`;
    const measure = known.get(key) ?? measured(sidc, stacked);
    known.set(key, measure);
    return measure;
  };
}

function measured(sidc: string, stacked: boolean): Measure {
  const look = { fill: "none", stroke: "none", casing: "none", frame: "solid", struck: false, stacked } as const;
  const { width, height, anchor } = drawSymbol(sidc, look, symbolSize);
  const ring = frameOf(sidc).ring.map(([x, y]): Pixel => [(x * symbolSize) / 100, (y * symbolSize) / 100]);
  return { ring, width, height, anchor };
}

/** What stands below a symbol: whose force it is, that and where the force is, or nothing for want of room. */
export type Naming = "actor" | "actor-and-place" | "none";

/** The unit that several presences at one place share; `members` must not be empty. A stack never tells places. */
export function unitOf(
  members: readonly Presence[],
  measure: ReturnType<typeof symbolMeasure>,
  naming: Naming = "actor",
): Unit {
  const ordered = [...members].sort(byImportance);
  const [top] = ordered;
  if (!top) throw new Error("A unit needs at least one presence.");
  const stacked = ordered.length > 1;
  const label = naming === "none" ? "" : stacked ? stackLabel(ordered) : singleLabel(top, naming);
  const amplifier = stacked ? `${ordered.length} forces` : amplifierOf(top.deployment.force);
  const { ring, width, height, anchor } = measure(top.sidc, stacked);
  const [above, below] = [anchor[1], height - anchor[1]];
  const amplifierReach = amplifier === null ? 0 : widthOf(amplifier, amplifierSize) / 2;
  const labelReach = widthOf(label, labelSize) / 2;
  const textReach = Math.max(amplifierReach, labelReach);
  return {
    members: ordered,
    label,
    amplifier,
    ring,
    above,
    below,
    amplifierReach,
    labelReach,
    left: Math.max(anchor[0], textReach),
    right: Math.max(width - anchor[0], textReach),
    top: above + (amplifier === null ? 0 : heightOf(amplifier, amplifierSize)),
    bottom: below + (label === "" ? 0 : heightOf(label, labelSize)),
  };
}

/** Real before unreal, larger before smaller, better attested before less; then by id, so that the order never wavers. */
function byImportance(a: Presence, b: Presence): number {
  const real = Number(isReal(b.deployment.status)) - Number(isReal(a.deployment.status));
  const count = (b.deployment.force.count ?? 0) - (a.deployment.force.count ?? 0);
  const attested = b.deployment.corroboration - a.deployment.corroboration;
  return real || count || attested || (a.deployment.id < b.deployment.id ? -1 : 1);
}

function singleLabel({ deployment, location }: Presence, naming: Naming): string {
  const own = labelOf(deployment.actor);
  return naming === "actor" ? own : `${own}\n${placeLabelOf(location.name)}`;
}

/** "NATO", "Spain, France", "NATO + 3 more". */
function stackLabel(members: readonly Presence[]): string {
  const names = [...new Set(members.map(({ deployment }) => deployment.actor.name))];
  const [first = "", second] = names;
  if (second === undefined) return labelOf({ name: first, country: null });
  return names.length === 2 ? `${first},\n${second}` : `${first}\n+ ${names.length - 1} more`;
}
