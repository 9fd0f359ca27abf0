import { partsOf } from "../permalink/hash.ts";

const part = "page=method";

/** True where the hash asks for the method page. */
export const asksForMethod = (hash: string): boolean => partsOf(hash).includes(part);

/** The hash with or without the page, and all else that it says. */
export const methodHash = (hash: string, open: boolean): string =>
  `#${[...partsOf(hash).filter((other) => other !== part && other.includes("=")), ...(open ? [part] : [])].join("&")}`;
