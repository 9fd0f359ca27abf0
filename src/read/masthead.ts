import { addresses } from "./masthead/addresses.ts";
import { bylines } from "./masthead/bylines.ts";
import { dateLines } from "./masthead/date-lines.ts";
import { datelines } from "./masthead/datelines.ts";
import type { Finding, MastheadRule } from "./masthead/finding.ts";
import { dayInUrl } from "./masthead/full-dates.ts";
import { outerLines } from "./masthead/head-lines.ts";
import { labelled } from "./masthead/labelled.ts";
import { hostOf, outletOfUrl } from "./masthead/outlets.ts";
import { titles } from "./masthead/titles.ts";

/** What a document says of itself; null where it does not. */
export interface Masthead {
  title: string | null;
  publisher: string | null;
  url: string | null;
  /** `YYYY-MM-DD` */
  published: string | null;
}

const rules: readonly MastheadRule[] = [labelled, addresses, dateLines, datelines, bylines, titles];

/** Ranks from here on (an agency's tag, a copyright line) give way to the host of an address, known or not. */
const weakPublisher = 4;

/**
 * Reads the masthead from the first and last lines of a text. What is stated apart from the text (by a page's head, or with a
 * document that came as a record) holds; an address adds its publisher and the day in its path.
 */
export function mastheadOf(text: string, stated: Partial<Masthead> = {}): Masthead {
  const { head, tail } = outerLines(text);
  const found = rules.flatMap((rule) => [...rule(head, "head"), ...rule(tail, "tail")]);
  const url = stated.url ?? best(found, "url")?.value ?? null;
  const publisher = best(found, "publisher");
  return {
    title: stated.title ?? best(found, "title")?.value ?? null,
    publisher: stated.publisher ?? publisherOf(url, publisher) ?? null,
    url,
    published: stated.published ?? best(found, "published")?.value ?? (url ? dayInUrl(url) : null),
  };
}

const best = (found: readonly Finding[], field: Finding["field"]): Finding | undefined =>
  found.filter((finding) => finding.field === field).sort((a, b) => a.rank - b.rank)[0];

function publisherOf(url: string | null, found: Finding | undefined): string | null | undefined {
  const strong = found && found.rank < weakPublisher ? found.value : null;
  return (url ? (outletOfUrl(url)?.name ?? strong ?? hostOf(url)) : null) ?? found?.value;
}
