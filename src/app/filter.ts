import { foldName } from "../gazetteer/fold-name.ts";
import { type Choices, firstChoices, passesChoices } from "../scene/facets.ts";
import type { Entry } from "./entries.ts";

/** Days `YYYY-MM-DD`, both ends included; null is open. */
export interface Days {
  from: string | null;
  to: string | null;
}

/** Which deployments are drawn. Plain data, never changed in place. */
export interface Filter {
  choices: Choices;
  /** Every word of it has to stand in the sentence, a quote, a speaker, an outlet or a title. */
  text: string;
  /** Days on which it happens (event) or on which a source told of it (report); what has no day passes. */
  dates: Days & { mode: "event" | "report" };
}

export const firstFilter: Filter = {
  choices: firstChoices,
  text: "",
  dates: { mode: "event", from: null, to: null },
};

/** Tells of an entry whether every word of the text stands in what it says; the words are folded once for all entries. */
export function sayingAll(text: string): (entry: Entry) => boolean {
  const words = text.split(/\s+/).map(foldName);
  return ({ searched }) => words.every((word) => searched.includes(word));
}

/** The days of an entry: null where none is known. */
export function daysOf({ deployment, published }: Entry, mode: Filter["dates"]["mode"]): Days | null {
  if (mode === "event") return deployment.when?.from || deployment.when?.to ? deployment.when : null;
  const [first] = published;
  return first === undefined ? null : { from: first, to: published.at(-1) ?? first };
}

/** True where the entry has no day, or one within the dates. */
function passesDates(entry: Entry, { mode, from, to }: Filter["dates"]): boolean {
  const days = daysOf(entry, mode);
  if (!days) return true;
  const startsInTime = to === null || days.from === null || days.from <= to;
  const endsInTime = from === null || days.to === null || days.to >= from;
  return startsInTime && endsInTime;
}

/** Tells of an entry whether it passes text and dates, whatever its facets. */
export function passingBesides({ text, dates }: Filter): (entry: Entry) => boolean {
  const saysAll = sayingAll(text);
  return (entry) => saysAll(entry) && passesDates(entry, dates);
}

/** Tells of an entry whether it is drawn. */
export function matching(filter: Filter): (entry: Entry) => boolean {
  const passes = passingBesides(filter);
  return (entry) => passesChoices(entry, filter.choices) && passes(entry);
}
