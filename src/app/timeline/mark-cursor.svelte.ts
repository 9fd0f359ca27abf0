import { slicesOf } from "./columns.ts";
import { type Column, holds, type Mark, markKey } from "./marks.ts";

/** Of the keys that leap. */
const leap = 10;

/** The mark that is pointed at, by the pointer or by keys: one of the timeline, or one inside a column of it. */
export class MarkCursor {
  readonly #marks: () => readonly Mark[];
  readonly #onpoint: (mark: Mark | null) => void;
  #key = $state.raw<string | null>(null);
  #entered = $state.raw<string | null>(null);
  /** The column whose deployments are gone through one by one; null where none is. */
  readonly column: Column | null = $derived.by(() => {
    const mark = this.#marks().find((each) => markKey(each) === this.#entered);
    return mark?.kind === "column" ? mark : null;
  });
  /** The marks that keys reach: those of the column, or of the timeline. */
  readonly within: readonly Mark[] = $derived.by(() => (this.column ? slicesOf(this.column) : this.#marks()));
  readonly #at: number = $derived.by(() => this.within.findIndex((mark) => markKey(mark) === this.#key));
  readonly mark: Mark | null = $derived.by(() => this.within[this.#at] ?? null);

  /** `onpoint` is told of each mark that is pointed at. */
  constructor(marks: () => readonly Mark[], onpoint: (mark: Mark | null) => void) {
    this.#marks = marks;
    this.#onpoint = onpoint;
  }

  /** Points at a mark of the timeline, and so leaves a column. */
  point(mark: Mark | null): void {
    this.#entered = null;
    this.#go(mark);
  }

  /** Goes into the column that is pointed at, to a deployment that it holds or to its first; false where that is none. */
  enter(id: string | null): boolean {
    const { mark } = this;
    if (mark?.kind !== "column") return false;
    this.#entered = markKey(mark);
    this.#go(this.within.find((slice) => holds(slice, id)) ?? this.within[0] ?? null);
    return true;
  }

  /** Goes out of the column, and points at it; false where it is in none. */
  leave(): boolean {
    const { column } = this;
    if (column) this.point(column);
    return column !== null;
  }

  /** Goes where a key goes; false where it goes nowhere. */
  step(key: string): boolean {
    const at = this.#at;
    const last = this.within.length - 1;
    const to = {
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      PageUp: at + leap,
      PageDown: at - leap,
      Home: 0,
      End: last,
    }[key];
    const mark = to === undefined ? undefined : this.within[Math.min(Math.max(to, 0), last)];
    if (mark) this.#go(mark);
    return mark !== undefined;
  }

  /** Which of how many it is inside a column; null where it is in none. */
  get place(): { at: number; of: number } | null {
    return this.column && this.mark ? { at: this.#at + 1, of: this.within.length } : null;
  }

  #go(mark: Mark | null): void {
    this.#key = mark && markKey(mark);
    this.#onpoint(mark);
  }
}
