import type { StyleSpecification } from "maplibre-gl";

/**
 * The faces of the map's texts. No name has a word that starts with a digit: such a name is no valid CSS font family, and
 * MapLibre, which does not quote it, would draw with another font.
 */
export const regular = "Laydown Sans";
export const bold = "Laydown Sans Bold";
export const italic = "Laydown Serif Italic";

/** Where a face's two font files are: the letters of English, and those of other languages in the Latin script. */
export interface FontFiles {
  latin: string;
  latinExtended: string;
}

export type FontUrls = Record<typeof regular | typeof bold | typeof italic, FontFiles>;

/** The characters of the two files, as their makers split them. */
const latin =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
const latinExtended =
  "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF";

/** Ranges of characters that the map can draw, as CSS writes them. */
export const unicodeRanges = { latin: latin.split(","), latinExtended: latinExtended.split(",") };

/** The style's font faces: text is drawn from these files, without a glyph server. */
export function fontFaces(urls: FontUrls): NonNullable<StyleSpecification["font-faces"]> {
  return Object.fromEntries(
    Object.entries(urls).map(([face, files]) => [
      face,
      [
        { url: files.latin, "unicode-range": unicodeRanges.latin },
        { url: files.latinExtended, "unicode-range": unicodeRanges.latinExtended },
      ],
    ]),
  );
}
