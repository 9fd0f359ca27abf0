import type { Pixel } from "../scene/mercator.ts";

/** Points nearer than this to the last one, pixels, are left out. */
const finest = 0.3;

/** A line as SVG path data, to a tenth of a pixel. */
export const lineData = (points: readonly Pixel[]): string => data(points, "");

/** A closed ring as SVG path data, to a tenth of a pixel. */
export const ringData = (points: readonly Pixel[]): string => data(points, "z");

function data(points: readonly Pixel[], end: string): string {
  const kept = points.filter(spaced());
  const last = points.at(-1);
  if (last && kept.at(-1) !== last) kept.push(last);
  let [x, y] = [0, 0];
  const steps = kept.map((point, index) => {
    const [nextX, nextY] = [Math.round(point[0] * 10), Math.round(point[1] * 10)];
    const step =
      index === 0
        ? `M${nextX / 10} ${nextY / 10}`
        : `${index === 1 ? "l" : " "}${(nextX - x) / 10} ${(nextY - y) / 10}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return kept.length > 1 ? steps.join("").replace(/ -/g, "-") + end : "";
}

/** Tells of each point in turn whether it is far enough from the last that was. */
function spaced(): (point: Pixel) => boolean {
  let last: Pixel | null = null;
  return (point) => {
    if (last && Math.abs(point[0] - last[0]) < finest && Math.abs(point[1] - last[1]) < finest) return false;
    last = point;
    return true;
  };
}
