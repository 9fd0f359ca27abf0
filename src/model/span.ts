/** A stretch of a source's text. Offsets are UTF-16 code units, `end` exclusive; `source.text.slice(start, end) === text`. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

/** The span of `text` from `start` to `end`. */
export const spanOf = (text: string, start: number, end: number): Span => ({
  start,
  end,
  text: text.slice(start, end),
});
