/** A paragraph's place in a text: half-open UTF-16 offsets, white space at both ends left out. */
export interface Range {
  start: number;
  end: number;
}

/** Text wrapped by hand: most lines end near one width, as in wire copy and mail. */
function isHardWrapped(lines: readonly string[]): boolean {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  if (lengths.length < 8 || Math.max(...lengths) > 110) return false;
  return lengths.filter((length) => length >= 50).length > lengths.length / 2;
}

/**
 * The paragraphs of a text, in order. A blank line always ends one; a single line break does too, unless the text is
 * wrapped by hand.
 */
export function paragraphsOf(text: string): Range[] {
  const separator = isHardWrapped(text.split("\n")) ? /\r?\n[^\S\n]*(?:\r?\n\s*)+/g : /\r?\n\s*/g;
  const ranges: Range[] = [];
  const add = (start: number, end: number): void => {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (!trimmed) return;
    const from = start + piece.indexOf(trimmed);
    ranges.push({ start: from, end: from + trimmed.length });
  };
  let from = 0;
  for (const match of text.matchAll(separator)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return ranges;
}
