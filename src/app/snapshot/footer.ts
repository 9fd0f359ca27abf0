import { strings } from "../strings.ts";
import { type Block, margin, type PageColours, sans } from "./block.ts";
import { drawLines, wrapped } from "./wrapped.ts";

const font = `400 12.5px ${sans}`;
const line = 16;
const gap = 28;
const numberWidth = 22;

/** Numbered sources in columns, then what is not drawn, then credits. */
export function footer(
  context: CanvasRenderingContext2D,
  width: number,
  sources: readonly string[],
  closing: readonly string[],
  colours: PageColours,
): Block {
  context.font = font;
  const columns = width >= 760 && sources.length > 1 ? 2 : 1;
  const step = (width - 2 * margin + gap) / columns;
  const items = sources.map((words) => wrapped(context, words, step - gap - numberWidth));
  const perColumn = Math.ceil(items.length / columns);
  const stacks = Array.from({ length: columns }, (_, i) => items.slice(i * perColumn, (i + 1) * perColumn));
  const tallest = Math.max(...stacks.map((stack) => stack.reduce((sum, lines) => sum + lines.length * line + 3, 0)));
  const last = closing.flatMap((words) => wrapped(context, words, width - 2 * margin));
  const headHeight = items.length ? 22 : 0;
  const above = 14;
  return {
    height: above + headHeight + tallest + 10 + last.length * line + 18,
    draw(target, top) {
      target.strokeStyle = colours.line;
      target.lineWidth = 1;
      target.beginPath();
      target.moveTo(margin, top);
      target.lineTo(width - margin, top);
      target.stroke();
      target.fillStyle = colours.ink;
      target.font = `600 14px ${sans}`;
      if (items.length) target.fillText(strings.snapshot.sources, margin, top + above + 11);
      target.font = font;
      stacks.forEach((stack, column) => {
        let y = top + above + headHeight;
        stack.forEach((lines, index) => {
          target.fillStyle = colours.soft;
          target.fillText(String(column * perColumn + index + 1), margin + column * step, y + 0.75 * line);
          target.fillStyle = colours.ink;
          drawLines(target, lines, margin + column * step + numberWidth, y, line);
          y += lines.length * line + 3;
        });
      });
      target.fillStyle = colours.soft;
      drawLines(target, last, margin, top + above + headHeight + tallest + 10, line);
    },
  };
}
