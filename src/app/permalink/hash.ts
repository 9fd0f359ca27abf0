/** The parts between the "&" of a hash, with or without its "#". */
export const partsOf = (hash: string): string[] =>
  hash
    .replace(/^#/, "")
    .split("&")
    .filter((part) => part !== "");

/** "sel" of "sel=abc"; empty where there is no "=". */
export const keyOf = (part: string): string => part.slice(0, Math.max(0, part.indexOf("=")));

/** "abc" of "sel=abc", still escaped. */
export const valueOf = (part: string): string => part.slice(part.indexOf("=") + 1);

/** A hash that names a part of the page, as a link within it does, and says nothing of the view. */
export const isAnchor = (hash: string): boolean => hash.length > 1 && !hash.includes("=");

/** The text as it may stand in a hash: spaces as "+", and nothing that a mail program would take for the address's end. */
export const escaped = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\u{fffd}"))
    .replace(/[!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%20", "+");

/** The text that `escaped` was given; null where it is not well escaped. */
export function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return null;
  }
}
