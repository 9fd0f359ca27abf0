import { facets } from "../scene/facets.ts";
import { type Filter } from "./filter.ts";

/** So many steps back are kept. */
const mostSteps = 100;

/** A filter with those before it and those that were taken back. Never changed in place. */
export class FilterHistory {
  readonly current: Filter;
  readonly #past: readonly Filter[];
  readonly #ahead: readonly Filter[];

  constructor(current: Filter, past: readonly Filter[] = [], ahead: readonly Filter[] = []) {
    this.current = current;
    this.#past = past;
    this.#ahead = ahead;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }
  get canRedo(): boolean {
    return this.#ahead.length > 0;
  }

  /** A step on. The same filter again is none, and neither is typing on in the text. */
  changedTo(next: Filter): FilterHistory {
    if (sayTheSame(this.current, next)) return this;
    if (this.canUndo && isTypedOn(this.current, next)) return this.amendedTo(next);
    return new FilterHistory(next, [...this.#past, this.current].slice(-mostSteps));
  }

  /** Another filter in place of the current one, within the same step: as while something is dragged. */
  amendedTo(next: Filter): FilterHistory {
    return new FilterHistory(next, this.#past);
  }

  /** A step back; itself where there is none. */
  undone(): FilterHistory {
    const last = this.#past.at(-1);
    return last ? new FilterHistory(last, this.#past.slice(0, -1), [this.current, ...this.#ahead]) : this;
  }

  /** A step that was taken back, again; itself where there is none. */
  redone(): FilterHistory {
    const [next, ...ahead] = this.#ahead;
    return next ? new FilterHistory(next, [...this.#past, this.current], ahead) : this;
  }
}

/** True where two filters let the same pass, whatever order their values stand in. */
export function sayTheSame(one: Filter, other: Filter): boolean {
  const sorted = ({ choices, text, dates }: Filter): string =>
    JSON.stringify([
      facets.map((facet) => choices[facet] && [...choices[facet]].sort()),
      text,
      dates.mode,
      dates.from,
      dates.to,
    ]);
  return sorted(one) === sorted(other);
}

function isTypedOn(before: Filter, after: Filter): boolean {
  if (before.text === "" || after.text === "" || !sayTheSame({ ...before, text: after.text }, after)) return false;
  return after.text.startsWith(before.text) || before.text.startsWith(after.text);
}
