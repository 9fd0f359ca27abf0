import type { Unreadable } from "./unreadable.ts";

type Problem = Omit<Unreadable, "name">;

/** The text of some bytes, exactly, or why they are none. */
export type Decoded = { text: string } | { problem: Problem };

/**
 * Decodes UTF-8 (a byte-order mark is dropped), UTF-16 with a byte-order mark, or the encoding that is given: a name
 * from the WHATWG Encoding Standard, as an HTML page declares it.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
  if (bytes.length === 0) return { problem: { reason: "is empty", fix: "save it again with its text" } };
  const encoding = markedEncoding(bytes) ?? knownEncoding(declared) ?? "utf-8";
  if (!encoding.startsWith("utf-16") && bytes.includes(0)) return { problem: binary };
  const text = decodedAs(encoding, bytes);
  if (text === null) return { problem: wrongEncoding(encoding, bytes) };
  if (text.includes("\0")) return { problem: binary };
  if (text.startsWith("{\\rtf"))
    return { problem: { reason: "is rich text (RTF)", fix: "save it as plain text, HTML or PDF" } };
  if (text.trim() === "") return { problem: { reason: "holds only white space", fix: "save it again with its text" } };
  return { text };
}

const binary: Problem = { reason: "is not text (it holds NUL bytes)", fix: "save it as plain text, HTML or PDF" };

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function knownEncoding(label: string | null): string | null {
  if (label === null) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith("utf-16") ? null : encoding; // A page that says so in single bytes is mistaken.
  } catch {
    return null;
  }
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function wrongEncoding(encoding: string, bytes: Uint8Array): Problem {
  const name = encoding.toUpperCase();
  if (encoding !== "utf-8") return { reason: `is not the ${name} it says it is`, fix: "save it as UTF-8" };
  return { reason: `is not UTF-8 (byte ${firstBadByte(bytes)} breaks it)`, fix: "save it as UTF-8" };
}

/** Offset of the sequence at which UTF-8 breaks, by halving: a prefix that decodes moves the bound up. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Start(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
