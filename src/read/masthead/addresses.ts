import type { MastheadRule } from "./finding.ts";
import { isWebAddress } from "./outlets.ts";

/** A line of the head that is nothing but a web address. */
export const addresses: MastheadRule = (lines, part) =>
  part === "tail"
    ? []
    : lines.flatMap(({ text }) => {
        const address = text.replace(/^<(.+)>$/, "$1");
        return isWebAddress(address) ? [{ field: "url", value: address, rank: 1 } as const] : [];
      });
