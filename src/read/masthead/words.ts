import records from "../../../data/lexicon/masthead.json";

/** What a label before a colon announces: "Published:", "URL:", "Source:". */
export type LabelField = "published" | "updated" | "title" | "url" | "publisher" | "copyright" | "author";

const ofKind = (kind: string): [string, string | number | null][] =>
  records.filter((record) => record.kind === kind).map(({ word, value }) => [word, value]);

/** Month by its English name or abbreviation in lower case, 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map(
  ofKind("month").map(([word, value]) => [word, Number(value)]),
);

// The data test holds every label to a LabelField.
export const labels: ReadonlyMap<string, LabelField> = new Map(
  ofKind("label").map(([word, value]) => [word, value as LabelField]),
);

/** Words that may stand beside a date without making the line a sentence: weekdays, times of day, time zones. */
export const furniture: ReadonlySet<string> = new Set(ofKind("furniture").map(([word]) => word));

/** Whole lines that belong to a site, never to an article. */
export const chrome: ReadonlySet<string> = new Set(ofKind("chrome").map(([word]) => word));

/** Names of HTML `meta` elements, in lower case, by what they hold. */
export const metaNames: ReadonlyMap<string, string> = new Map(
  ofKind("meta").map(([word, value]) => [word, String(value)]),
);
