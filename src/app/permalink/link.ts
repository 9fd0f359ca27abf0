import { type Facet, facets } from "../../scene/facets.ts";
import { type Filter, firstFilter } from "../filter.ts";
import type { Reading } from "../reader/reading.ts";
import { type Viewpoint, viewpointOf, viewpointText } from "../map/viewpoint.ts";
import { choiceOf, choiceText } from "./choice-text.ts";
import { escaped, keyOf, partsOf, unescaped, valueOf } from "./hash.ts";

/** What a link restores. */
export interface Link {
  /** Null: everything in view. */
  viewpoint: Viewpoint | null;
  /** Deployment id. */
  selected: string | null;
  /** Place id. */
  place: string | null;
  /** Every mentioned place is drawn. */
  placesShown: boolean;
  /** What the reader shows. */
  reading: Reading | null;
  filter: Filter;
  /** Perspective id. */
  view: string;
  /** Null: that of whoever opens the link. */
  theme: "light" | "dark" | null;
}

/** What a link may speak of; the rest of what it says is ignored. */
export interface Known {
  deployments: { has(id: string): boolean };
  places: { has(id: string): boolean };
  sources: { has(id: string): boolean };
  claims: { get(id: string): { source: string } | undefined };
  /** Every value that a facet has. */
  values: Readonly<Record<Facet, readonly string[]>>;
  /** Perspective ids, that of a plain address first. */
  views: readonly string[];
}

/** The keys of a link that are its own, in their order. */
export const linkKeys: readonly string[] = [
  ...[
    "map",
    "sel",
    "place",
    "places",
    "read",
    "at",
    "mode",
    "from",
    "to",
    "view",
    "theme",
    ...facets.filter((facet) => facet !== "source"),
  ],
  ...["q", "source"],
];

/** A link as text, and which of its keys had to be left out for its length. */
export interface Written {
  /** Without "#"; empty where everything is as at first. */
  hash: string;
  tooLong: string[];
}

/**
 * Writes a link without what is as at first. What the hash `before` says under other keys stays, as it is, at the end.
 * Where it would be longer than `room` characters, what does not fit is left out, and named.
 */
export function writeLink(link: Link, known: Known, before: string, room: number): Written {
  const others = partsOf(before).filter((part) => !linkKeys.includes(keyOf(part)));
  const own: string[] = [];
  const tooLong: string[] = [];
  for (const part of ownParts(link, known)) {
    if ([...own, part, ...others].join("&").length <= room) own.push(part);
    else tooLong.push(keyOf(part));
  }
  return { hash: [...own, ...others].join("&"), tooLong };
}

function ownParts(
  { viewpoint, selected, place, placesShown, reading, filter, view, theme }: Link,
  known: Known,
): string[] {
  const { mode, from, to } = filter.dates;
  const first = firstFilter.choices;
  const texts = new Map<string, string | null>([
    ["map", viewpoint && viewpointText(viewpoint)],
    ["sel", selected && escaped(selected)],
    ["place", place && escaped(place)],
    ["places", placesShown ? "shown" : null],
    ["read", reading && escaped(reading.claim ?? reading.source)],
    ["at", reading?.span ? `${reading.span.start}-${reading.span.end}` : null],
    ["mode", mode === firstFilter.dates.mode ? null : mode],
    ["from", from],
    ["to", to],
    ["view", view === known.views[0] ? null : escaped(view)],
    ["theme", theme],
    ["q", filter.text === "" ? null : escaped(filter.text)],
  ]);
  for (const facet of facets) {
    const text = choiceText(filter.choices[facet], known.values[facet]);
    texts.set(facet, text === choiceText(first[facet], known.values[facet]) ? null : text);
  }
  return linkKeys.flatMap((key) => {
    const text = texts.get(key) ?? null;
    return text === null ? [] : [`${key}=${text}`];
  });
}

/** Reads a hash, whoever wrote it: a key that is missing, or whose value makes no sense, is as at first. */
export function readLink(hash: string, known: Known): Link {
  const texts = new Map(
    partsOf(hash)
      .reverse() // so that of two the first holds
      .map((part) => [keyOf(part), valueOf(part)]),
  );
  const plain = (key: string): string | null => unescaped(texts.get(key) ?? "") || null;
  const oneOf = <T extends string>(key: string, values: readonly T[]): T | null =>
    values.find((value) => value === plain(key)) ?? null;
  const selected = plain("sel");
  const place = plain("place");
  return {
    viewpoint: viewpointOf(texts.get("map") ?? ""),
    selected: selected !== null && known.deployments.has(selected) ? selected : null,
    place: place !== null && known.places.has(place) ? place : null,
    placesShown: plain("places") === "shown",
    reading: readingOf(plain("read"), plain("at"), known),
    filter: {
      choices: choicesOf(texts, known),
      text: plain("q") ?? firstFilter.text,
      dates: {
        mode: oneOf("mode", ["event", "report"]) ?? firstFilter.dates.mode,
        ...daysOf(plain("from"), plain("to")),
      },
    },
    view: oneOf("view", known.views) ?? known.views[0] ?? "",
    theme: oneOf("theme", ["light", "dark"]),
  };
}

/** A claim is read in its source; a source from its top, or at the words from `at`: "120-127". */
function readingOf(id: string | null, at: string | null, { claims, sources }: Known): Reading | null {
  if (id === null) return null;
  const claim = claims.get(id);
  if (claim) return { source: claim.source, claim: id, span: null };
  const [, start = "", end = ""] = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? "") ?? [];
  const span = Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : null;
  return sources.has(id) ? { source: id, claim: null, span } : null;
}

function choicesOf(texts: ReadonlyMap<string, string>, { values }: Known): Filter["choices"] {
  const choices: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of facets) {
    const text = texts.get(facet);
    const read = text === undefined ? null : choiceOf(text, values[facet]);
    const chosen = read === null ? firstFilter.choices[facet] : read;
    if (chosen) choices[facet] = chosen;
  }
  return choices;
}

/** Two days in their order; what is no day, or ends before it starts, is open. */
function daysOf(from: string | null, to: string | null): { from: string | null; to: string | null } {
  const days = { from: from !== null && isDay(from) ? from : null, to: to !== null && isDay(to) ? to : null };
  return days.from !== null && days.to !== null && days.from > days.to ? { from: null, to: null } : days;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** True where a hash says nothing of the view. */
export const isPlain = (hash: string): boolean => !partsOf(hash).some((part) => linkKeys.includes(keyOf(part)));
