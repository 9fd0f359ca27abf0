import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Hex SHA-256 of bytes, or of a text as UTF-8. */
export const digestOf = (content: Uint8Array | string): string =>
  bytesToHex(sha256(typeof content === "string" ? utf8ToBytes(content) : content));
