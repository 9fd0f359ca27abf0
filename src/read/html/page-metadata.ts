import { firstDay } from "../masthead/full-dates.ts";
import { isWebAddress, outletNamed, outletOfUrl } from "../masthead/outlets.ts";
import { withoutOutlet } from "../masthead/titles.ts";
import { metaNames } from "../masthead/words.ts";
import type { Masthead } from "../masthead.ts";

/** What a page's head says of it: `meta` and `link` elements, JSON-LD, the first dated `time` element, its `title`. */
export function pageMetadata(page: Document): Masthead {
  const meta = metaValues(page);
  const linked = linkedData(page);
  const url =
    [page.querySelector('link[rel="canonical" i]')?.getAttribute("href"), ...meta.url].find(isAddress) ?? null;
  const heading = meta.title[0] ?? linked.title ?? page.querySelector("title")?.textContent;
  const [title, outlet] = withoutOutlet(folded(heading ?? ""));
  const site = meta.publisher[0] ?? linked.publisher;
  const dates = [...meta.published, linked.published, page.querySelector("time[datetime]")?.getAttribute("datetime")];
  return {
    title: title?.value || null,
    publisher:
      (url ? outletOfUrl(url)?.name : null) ?? outlet?.value ?? (site ? (outletNamed(site)?.name ?? site) : null),
    url,
    published: dates.map((date) => firstDay(date ?? "")).find((day) => day !== null) ?? null,
  };
}

function metaValues(page: Document): Record<keyof Masthead, string[]> {
  const values: Record<keyof Masthead, string[]> = { title: [], publisher: [], url: [], published: [] };
  for (const element of page.querySelectorAll("meta[content], [itemprop][datetime]")) {
    const name = ["property", "name", "itemprop"].map((key) => element.getAttribute(key)).find((key) => key);
    const field = metaNames.get((name ?? "").toLowerCase());
    const value = folded(element.getAttribute("content") ?? element.getAttribute("datetime") ?? "");
    if (value && field && field in values) values[field as keyof Masthead].push(value);
  }
  return values;
}

/** The first news item of the page's JSON-LD. What is not as it should be is passed over. */
function linkedData(page: Document): { title: string | null; publisher: string | null; published: string | null } {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const item of itemsOf(script.textContent ?? "")) {
      const [title, published] = [text(item["headline"]), text(item["datePublished"])];
      const publisher = item["publisher"];
      if (title || published)
        return { title, published, publisher: isRecord(publisher) ? text(publisher["name"]) : null };
    }
  }
  return { title: null, publisher: null, published: null };
}

function itemsOf(json: string): Record<string, unknown>[] {
  try {
    const data: unknown = JSON.parse(json);
    const items = Array.isArray(data)
      ? data
      : isRecord(data) && Array.isArray(data["@graph"])
        ? data["@graph"]
        : [data];
    return items.filter(isRecord);
  } catch {
    return [];
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? folded(value) : null;
const folded = (value: string): string => value.replace(/\s+/g, " ").trim();
const isAddress = (value: string | null | undefined): value is string =>
  typeof value === "string" && isWebAddress(value);
