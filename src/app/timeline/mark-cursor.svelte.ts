import { type Mark, markKey } from "./marks.ts";

/** The mark that is pointed at, by the pointer or by keys. */
export class MarkCursor {
  readonly #marks: () => readonly Mark[];
  readonly #onpoint: (mark: Mark | null) => void;
  #key = $state.raw<string | null>(null);
  readonly mark: Mark | null = $derived.by(() => this.#marks().find((mark) => markKey(mark) === this.#key) ?? null);

  /** `onpoint` is told of each mark that is pointed at. */
  constructor(marks: () => readonly Mark[], onpoint: (mark: Mark | null) => void) {
    this.#marks = marks;
    this.#onpoint = onpoint;
  }

  point(mark: Mark | null): void {
    this.#key = mark && markKey(mark);
    this.#onpoint(mark);
  }

  /** Goes where a key goes; false where it goes nowhere. */
  step(key: string): boolean {
    const marks = this.#marks();
    const at = this.mark ? marks.indexOf(this.mark) : -1;
    const last = marks.length - 1;
    const to = { ArrowRight: at + 1, ArrowUp: at + 1, ArrowLeft: at - 1, ArrowDown: at - 1, Home: 0, End: last }[key];
    const mark = to === undefined ? undefined : marks[Math.min(Math.max(to, 0), last)];
    if (mark) this.point(mark);
    return mark !== undefined;
  }
}
