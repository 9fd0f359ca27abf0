import { expect, test } from "vitest";
import type { Entry } from "../../../src/app/entries.ts";
import { type Filter, firstFilter } from "../../../src/app/filter.ts";
import { silenceWords } from "../../../src/app/timeline/silence.ts";

/** As much of an entry as the timeline asks of it. */
const entry = (id: string, when: string | null, published: string | null, actor = "Russia"): Entry =>
  ({
    deployment: { id, status: "reported", actor: { name: actor }, when: when && { text: "", from: when, to: when } },
    side: "friend",
    published: published === null ? [] : [published],
    searched: "",
  }) as unknown as Entry;

const filterOf = (mode: "event" | "report", actor?: string): Filter => ({
  ...firstFilter,
  choices: actor === undefined ? {} : { actor: [actor] },
  dates: { ...firstFilter.dates, mode },
});

const [told, happened, neither] = [
  entry("a", null, "2022-01-25"),
  entry("b", "2022-01-24", null, "Poland"),
  entry("c", null, null),
];

/** [what is there, entries, filter, words] */
const cases: [string, Entry[], Filter, string | null][] = [
  ["one of them has a day", [told, happened], filterOf("event"), null],
  [
    "none has a day, but some were told on one",
    [told, neither],
    filterOf("event"),
    "None of these 2 deployments has an event date. For 1 with report dates, choose Report.",
  ],
  [
    "none was told on a day, but some happened on one",
    [happened, neither],
    filterOf("report"),
    "None of these 2 deployments has a report date. For 1 with event dates, choose Event.",
  ],
  ["there is no day of either kind", [neither], filterOf("event"), "This deployment has no event date."],
  [
    "those that have a day are filtered out",
    [happened, neither],
    filterOf("event", "Russia"),
    "This deployment has no event date.",
  ],
  ["nothing is there", [], filterOf("event"), null],
  ["nothing passes", [told], filterOf("event", "Mali"), null],
];

test.each(cases)("where %s", (_, entries, filter, words) => expect(silenceWords(entries, filter)).toBe(words));
