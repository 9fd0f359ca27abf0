import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** A short id made of content, the same on every run: `prefix` and 12 hex digits of a SHA-256 over the parts. */
export const identityOf = (prefix: string, parts: readonly (string | number | null)[]): string =>
  `${prefix}-${bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 12)}`;
