import { type Block, margin, type PageColours, sans, serif } from "./block.ts";
import { drawLines, wrapped } from "./wrapped.ts";

const titleFont = `600 30px ${serif}`;
const titleLine = 36;
const subtitleFont = `400 15px ${sans}`;
const subtitleLine = 20;

/** Title, and what and when below it. */
export function heading(
  context: CanvasRenderingContext2D,
  width: number,
  title: string,
  subtitle: string,
  colours: PageColours,
): Block {
  context.font = titleFont;
  const titles = wrapped(context, title, width - 2 * margin);
  context.font = subtitleFont;
  const subtitles = wrapped(context, subtitle, width - 2 * margin);
  const [above, below] = [18, 16];
  return {
    height: above + titles.length * titleLine + subtitles.length * subtitleLine + below,
    draw(target, top) {
      target.fillStyle = colours.ink;
      target.font = titleFont;
      drawLines(target, titles, margin, top + above, titleLine);
      target.fillStyle = colours.soft;
      target.font = subtitleFont;
      drawLines(target, subtitles, margin, top + above + titles.length * titleLine, subtitleLine);
    },
  };
}
