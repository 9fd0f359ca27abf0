import { cityDot, cityDotSize } from "../scene/city-dot.ts";

/** What the style calls the image of a city's dot: a ring for a capital, else a disc. */
export const dotName = (isCapital: boolean, line: string, fill: string): string =>
  ["base", isCapital ? "capital" : "city", line, fill].join("/");

/** The dot of that name as SVG of `width` × `height` CSS pixels, or null where the name is not of a dot. */
export function dotNamed(name: string): { svg: string; width: number; height: number } | null {
  const [prefix, kind, line, fill] = name.split("/");
  if (prefix !== "base" || line === undefined || fill === undefined) return null;
  const [width, height] = [cityDotSize, cityDotSize];
  const dot = cityDot(kind === "capital", line, fill);
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${dot}</svg>`,
    width,
    height,
  };
}
