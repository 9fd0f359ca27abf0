import records from "../../../data/outlets.json";
import { furniture } from "./words.ts";

/** A publisher, agency or ministry that Laydown knows. */
export interface Outlet {
  id: string;
  name: string;
  /** Host names; a longer host ending in one belongs to it too. */
  hosts: string[];
  aliases: string[];
  /** Owner or state behind it: outlets of one family are not independent. */
  family: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

const folded = (name: string): string => name.toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ").trim();

const byHost: ReadonlyMap<string, Outlet> = new Map(
  records.flatMap((outlet) => outlet.hosts.map((host) => [host, outlet] as const)),
);
const byName: ReadonlyMap<string, Outlet> = new Map(
  records.flatMap((outlet) => [outlet.name, ...outlet.aliases].map((name) => [folded(name), outlet] as const)),
);

/** The outlet of exactly that name or alias, whatever its case; null where none is known. */
export const outletNamed = (name: string): Outlet | null => byName.get(folded(name)) ?? null;

/**
 * The outlet whose name opens a phrase: "Al Jazeera and news agencies", "Associated Press Writer". "The Times of Oman" is
 * no phrase that "The Times" opens.
 */
export function outletOpening(phrase: string): Outlet | null {
  const words = phrase.trim().split(/\s+/).slice(0, 8);
  for (let length = words.length; length > 0; length--) {
    const name = words.slice(0, length).join(" ");
    const outlet = outletNamed(name.replace(/[,.;:]+$/, ""));
    if (outlet) return goesOn(name, words[length] ?? "") ? null : outlet;
  }
  return null;
}

/** A further word belongs to the name, unless the name was closed or the word is a small or an everyday one. */
const goesOn = (name: string, next: string): boolean =>
  !/[,.;:]$/.test(name) && (next === "of" || (/^\p{Lu}/u.test(next) && !furniture.has(next.toLowerCase())));

/** The known outlet behind an address; null where its host is in nobody's list. */
export function outletOfUrl(url: string): Outlet | null {
  const labels = hostOf(url)?.split(".") ?? [];
  for (let from = 0; from < labels.length - 1; from++) {
    const outlet = byHost.get(labels.slice(from).join("."));
    if (outlet) return outlet;
  }
  return null;
}

/** The host without "www."; of a page kept by the Wayback Machine, the host of the original; null where there is none. */
export function hostOf(url: string): string | null {
  const original = /^https?:\/\/web\.archive\.org\/web\/\w+\/(https?:\/\/.+)$/.exec(url)?.[1] ?? url;
  if (!isWebAddress(original)) return null;
  return new URL(original).hostname.replace(/^www\./, "").replace(/\.$/, "");
}

/** True for an http or https address: the only kind that is ever shown as a link. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);
