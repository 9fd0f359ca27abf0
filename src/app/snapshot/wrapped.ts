/** Text broken at spaces into lines no wider than `width`, in the font that the context has. A longer word stays whole. */
export function wrapped(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((piece) => piece !== "")) {
    const line = lines.at(-1);
    const longer = `${line ?? ""} ${word}`;
    if (line !== undefined && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Draws lines below one another; `top` is the top of the first. */
export function drawLines(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  left: number,
  top: number,
  lineHeight: number,
): void {
  // Of a line's height, about three quarters lie above the base line.
  lines.forEach((line, index) => context.fillText(line, left, top + (index + 0.75) * lineHeight));
}
