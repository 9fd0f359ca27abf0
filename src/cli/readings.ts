import { readDocument, type Reading } from "../read/read-document.ts";
import { readRecord } from "../read/read-record.ts";
import type { Unread } from "./documents.ts";
import { bytesOf } from "./inputs.ts";

/** Reads a document. */
export async function readingOf(document: Unread): Promise<Reading> {
  if (document.kind === "file") return fileReading(document.path);
  return document.kind === "record" ? readRecord(document.text, document.name) : document;
}

async function fileReading(path: string): Promise<Reading> {
  const bytes = await bytesOf(path);
  return bytes instanceof Uint8Array ? readDocument({ name: path, bytes }) : { kind: "unreadable", unreadable: bytes };
}
