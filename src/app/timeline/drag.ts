import type { Axis } from "./axis.ts";
import { type Choice, dragged, type Edge, ends, type Grip } from "./brush.ts";
import type { Reach } from "./reach.ts";

/** A pointer that moves less, in pixels, has clicked. */
const still = 4;

/** The days as they are while a pointer is down on them. */
export interface Days {
  axis: Axis;
  reach: Reach;
}

/** A pointer that is down on the timeline: it clicks, or drags the chosen days. */
export class Drag {
  readonly #grip: Grip;
  readonly #choice: Choice;
  readonly #x: number;
  #isDragging = false;

  /** `x`: where it went down, pixels. `edge`: what it took hold of, if that is an end of the chosen days. */
  constructor(x: number, edge: Edge | null, choice: Choice, days: Days | null) {
    this.#x = x;
    this.#choice = choice;
    this.#grip = edge ? { kind: edge } : gripAt(x, choice, days);
  }

  /** True once it has moved so far that it is no click. */
  get isDragging(): boolean {
    return this.#isDragging;
  }

  /** What it chooses at `x`; null while it may still be a click, or is where no days are. */
  to(x: number, { axis, reach }: Days): Choice | null {
    if (!this.#isDragging && Math.abs(x - this.#x) < still) return null;
    if (this.#grip.kind === "new" && this.#x > axis.width) return null;
    this.#isDragging = true;
    return dragged(this.#choice, this.#grip, axis.dayAt(x), reach);
  }
}

/** Inside the chosen days all of them are moved, and elsewhere others are chosen. */
function gripAt(x: number, choice: Choice, days: Days | null): Grip {
  if (!days) return { kind: "new", day: 0 };
  const day = days.axis.dayAt(x);
  const { from, to } = ends(choice, days.reach);
  const isChosen = choice.from !== null || choice.to !== null;
  return isChosen && day >= from && day < to + 1 ? { kind: "move", day, from, to } : { kind: "new", day };
}
