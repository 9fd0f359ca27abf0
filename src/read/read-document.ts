import type { Note } from "../model/laydown.ts";
import type { Source } from "../model/source.ts";
import { decodeText } from "./decode-text.ts";
import { digestOf } from "./digest.ts";
import { declaredEncoding, isHtml, readHtml } from "./html/read-html.ts";
import { idOf } from "./id-of.ts";
import { type Masthead, mastheadOf } from "./masthead.ts";
import { isPdf, readPdf } from "./pdf/read-pdf.ts";
import { largestDocument, tooLarge, type Unreadable } from "./unreadable.ts";

/** A document as received. `name` is a path or a file's name; it tells people which one is meant. */
export interface Received {
  name: string;
  bytes: Uint8Array;
}

/**
 * A document that was read, or why it could not be. Text is never an error; what cannot be read is a value, not an
 * exception. `notes` say what was seen in it and left out.
 */
export type Reading =
  { kind: "source"; name: string; source: Source; notes: Note[] } | { kind: "unreadable"; unreadable: Unreadable };

/**
 * Reads plain text, Markdown, HTML or PDF of at most 10 MB. The text of a text file is exactly its decoded text; that of a
 * page or a PDF is the text taken from it.
 */
export async function readDocument({ name, bytes }: Received): Promise<Reading> {
  if (bytes.length > largestDocument) return { kind: "unreadable", unreadable: tooLarge(name) };
  const content: Content = isPdf(bytes) ? await readPdf(bytes) : await readText(name, bytes);
  if ("problem" in content) return { kind: "unreadable", unreadable: { name, ...content.problem } };
  const { text, masthead } = content;
  const source: Source = { id: idOf(name), ...mastheadOf(text, masthead), text, sha256: digestOf(bytes) };
  return { kind: "source", name, source, notes: [] };
}

type Content = { text: string; masthead?: Masthead } | { problem: Omit<Unreadable, "name"> };

async function readText(name: string, bytes: Uint8Array): Promise<Content> {
  const asGiven = decodeText(bytes);
  if (!isHtml(name, "text" in asGiven ? asGiven.text : "")) return asGiven;
  const page = decodeText(bytes, declaredEncoding(bytes));
  return "problem" in page ? page : readHtml(page.text);
}
