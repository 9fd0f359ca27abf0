import type { Note } from "../model/laydown.ts";
import { digestOf } from "./digest.ts";
import { type Masthead, mastheadOf } from "./masthead.ts";
import { firstDay } from "./masthead/full-dates.ts";
import { isWebAddress } from "./masthead/outlets.ts";
import type { Reading } from "./read-document.ts";
import { largestDocument, tooLarge } from "./unreadable.ts";

const stringFields = ["title", "publisher", "url", "published"] as const;

/**
 * Reads one line of NDJSON: `{id, title?, publisher?, url?, published?, text}`. What the record does not state is read from
 * its text. The hash is that of the text as UTF-8. `name` tells people which line is meant.
 */
export function readRecord(line: string, name: string): Reading {
  const broken = (reason: string, fix: string): Reading => ({ kind: "unreadable", unreadable: { name, reason, fix } });
  const record = parsed(line);
  if (record === undefined) return broken("is not JSON", "write one object a line");
  if (typeof record !== "object" || record === null || Array.isArray(record))
    return broken("is not an object", 'write {"id": …, "text": …}');
  const fields = record as Record<string, unknown>; // An object, as was just seen; its values are looked at one by one.
  const { id, text } = fields;
  if (typeof id !== "string" && typeof id !== "number") return broken('has no "id"', "give each document one");
  if (String(id).trim() === "") return broken('has an empty "id"', "give each document one");
  if (typeof text !== "string") return broken('has no "text"', "put the document's words there");
  if (text.trim() === "") return broken('has an empty "text"', "put the document's words there");
  if (text.includes("\0")) return broken("holds NUL characters", "send text only");
  if (text.length > largestDocument) return { kind: "unreadable", unreadable: tooLarge(name) };
  const wrong = stringFields.find((field) => typeof (fields[field] ?? "") !== "string");
  if (wrong) return broken(`has a "${wrong}" that is not a string`, "write a string or leave it out");
  const stated = Object.fromEntries(stringFields.map((field) => [field, fields[field]])) as Given;
  return {
    kind: "source",
    name,
    source: { id: String(id), ...mastheadOf(text, checked(stated)), text, sha256: digestOf(text) },
    notes: notesOn(stated, String(id)),
  };
}

type Given = Partial<Record<keyof Masthead, string | null>>;

/** Only a day and a web address are taken: an address is shown as a link. */
function checked({ title, publisher, url, published }: Given): Partial<Masthead> {
  return {
    title: title?.trim() || null,
    publisher: publisher?.trim() || null,
    url: url && isWebAddress(url) ? url : null,
    published: firstDay(published ?? ""),
  };
}

function notesOn({ url, published }: Given, source: string): Note[] {
  const note = (message: string): Note => ({ source, span: null, stage: "read", level: "warning", message });
  return [
    ...(published && firstDay(published) === null
      ? [note(`No full date could be read from "published": ${published}`)]
      : []),
    ...(url && !isWebAddress(url) ? [note(`"url" is no http or https address and is left out: ${url}`)] : []),
  ];
}

/** The value of a line of JSON, or undefined where it is none. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
