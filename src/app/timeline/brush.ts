import type { Reach } from "./reach.ts";

/** The chosen days as day numbers, both included; null is open. */
export interface Choice {
  from: number | null;
  to: number | null;
}

export type Edge = "from" | "to";

/** What a drag has hold of. */
export type Grip =
  { kind: Edge } | { kind: "new"; day: number } | { kind: "move"; day: number; from: number; to: number };

/** The first and the last day chosen, where an open end is the reach's. */
export const ends = ({ from, to }: Choice, { start, end }: Reach): { from: number; to: number } => {
  const within = (day: number): number => Math.min(Math.max(day, start), end - 1);
  return { from: within(from ?? start), to: within(to ?? end - 1) };
};

/** A choice that reaches to an end of the timeline is open there. */
const opened = (from: number, to: number, { start, end }: Reach): Choice => ({
  from: from <= start ? null : from,
  to: to >= end - 1 ? null : to,
});

/** Moves one end to a day; the other end stops it. */
export function moved(choice: Choice, edge: Edge, day: number, reach: Reach): Choice {
  const { from, to } = ends(choice, reach);
  const within = Math.min(Math.max(day, reach.start), reach.end - 1);
  return edge === "from" ? opened(Math.min(within, to), to, reach) : opened(from, Math.max(within, from), reach);
}

/** The choice while `grip` is dragged; `day` is where the pointer is, a day number with its fraction. */
export function dragged(choice: Choice, grip: Grip, day: number, reach: Reach): Choice {
  switch (grip.kind) {
    case "from":
      return moved(choice, "from", Math.round(day), reach);
    case "to":
      return moved(choice, "to", Math.round(day) - 1, reach);
    case "new": {
      const [from, to] = [Math.floor(Math.min(grip.day, day)), Math.floor(Math.max(grip.day, day))];
      return opened(Math.max(from, reach.start), Math.min(to, reach.end - 1), reach);
    }
    case "move": {
      const least = reach.start - grip.from;
      const most = reach.end - 1 - grip.to;
      const shift = Math.min(Math.max(Math.round(day - grip.day), least), most);
      return { from: grip.from + shift, to: grip.to + shift };
    }
  }
}

/** How far a key moves an end, in days: null where it moves none. */
export function stepOf(key: string, shift: boolean, { start, end }: Reach): number | null {
  const far = Math.max(7, Math.round((end - start) / 10));
  const near = shift ? far : 1;
  const steps: Record<string, number> = {
    ArrowLeft: -near,
    ArrowDown: -near,
    ArrowRight: near,
    ArrowUp: near,
    PageDown: -far,
    PageUp: far,
    Home: -Infinity,
    End: Infinity,
  };
  return steps[key] ?? null;
}
