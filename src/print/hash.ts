import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Laydown } from "../model/laydown.ts";

/** Eight hexadecimal digits that tell one laydown from another. */
export const shortHash = (laydown: Laydown): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(laydown)))).slice(0, 8);
