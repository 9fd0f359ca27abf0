/** What the style calls the image of a city's dot: a ring for a capital, else a disc. */
export const dotName = (isCapital: boolean, line: string, fill: string): string =>
  ["base", isCapital ? "capital" : "city", line, fill].join("/");

/** The dot of that name as SVG of `width` × `height` CSS pixels, or null where the name is not of a dot. */
export function dotNamed(name: string): { svg: string; width: number; height: number } | null {
  const [prefix, kind, line, fill] = name.split("/");
  if (prefix !== "base" || line === undefined || fill === undefined) return null;
  const circle =
    kind === "capital"
      ? `<circle cx="6" cy="6" r="3.1" fill="${fill}" stroke="${line}" stroke-width="1.5"/>`
      : `<circle cx="6" cy="6" r="2.4" fill="${fill}"/><circle cx="6" cy="6" r="1.6" fill="${line}"/>`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="12" height="12">${circle}</svg>`,
    width: 12,
    height: 12,
  };
}
