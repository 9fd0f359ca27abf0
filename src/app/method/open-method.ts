import { methodHash } from "./address.ts";

/** Opens the method page by the address, so that going back closes it. */
export function openMethod(): void {
  location.hash = methodHash(location.hash, true);
}
