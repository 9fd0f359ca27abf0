import sansLatin from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url";
import sansLatinExtended from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url";
import boldLatin from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url";
import boldLatinExtended from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url";
import italicLatin from "@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url";
import italicLatinExtended from "@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2?url";
import type { FontUrls } from "../map/fonts.ts";

/** The files of the map's faces; the page's own texts use the same. */
export const fontFiles: FontUrls = {
  "Laydown Sans": { latin: absolute(sansLatin), latinExtended: absolute(sansLatinExtended) },
  "Laydown Sans Bold": { latin: absolute(boldLatin), latinExtended: absolute(boldLatinExtended) },
  "Laydown Serif Italic": { latin: absolute(italicLatin), latinExtended: absolute(italicLatinExtended) },
};

/** A style has no address of its own that its files could be relative to. */
function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}
