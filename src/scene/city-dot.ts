/** Width and height of the image of a city's dot, pixels. */
export const cityDotSize = 12;

/** The dot of a city as SVG elements about the middle of that image: a ring for a capital, else a disc. */
export const cityDot = (isCapital: boolean, line: string, fill: string): string =>
  isCapital
    ? `<circle cx="6" cy="6" r="3.1" fill="${fill}" stroke="${line}" stroke-width="1.5"/>`
    : `<circle cx="6" cy="6" r="2.4" fill="${fill}"/><circle cx="6" cy="6" r="1.6" fill="${line}"/>`;
