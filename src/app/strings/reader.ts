import type { MentionRole, PlaceKind } from "../../model/place.ts";

/** The slots of a claim, in the order in which they are told. Other slots go by their own name, after these. */
export const slotNames = {
  actor: "Who",
  action: "Act",
  force: "Force",
  destination: "Where",
  origin: "From",
  when: "When",
  status: "Status",
  speaker: "Says so",
} as const;

/** The words of the source reader. */
export const reader = {
  label: "Source",
  text: (title: string) => `Text of ${title}`,
  open: "Read in source",
  read: "Read",
  close: "Close",
  closeHint: "Close the source (Escape)",
  counts: (claims: string, mentions: string) => `${claims} and ${mentions} are marked.`,
  keyLabel: "What the marks mean",
  claim: "Words of a claim",
  roles: {
    literal: "Where it is or happens",
    associative: "A state or region as party",
    metonymic: "A seat for its government",
    demonym: "A nationality",
    embedded: "Within another name",
  } satisfies Record<MentionRole, string>,
  slotNames,
  at: (number: number, count: number) => `Claim ${number.toLocaleString("en")} of ${count.toLocaleString("en")}`,
  named: (number: string, sentence: string) => `Claim ${number}: ${sentence}`,
  several: (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`),
  previous: "Previous claim (left arrow or p)",
  next: "Next claim (right arrow or n)",
  steps: "Left and right arrow, or p and n, step through the claims; m and Shift+M through the places.",
  evidence: "All evidence",
  implied: "implied",
  place: "All mentions",
  noPlace: "Which place this is could not be told.",
  mismatch: "The words of this claim are not in the source as it is stored. Do not rely on it.",
} as const;

/** The words of the panel of a place. */
export const place = {
  label: "Place",
  closeHint: "Close the place (Escape)",
  kinds: {
    country: "Country",
    region: "Region",
    city: "City or town",
    base: "Military base",
    sea: "Sea",
    strait: "Strait",
    island: "Island",
    river: "River",
    facility: "Facility",
    continent: "Continent",
    other: "Place",
  } satisfies Record<PlaceKind, string>,
  kind: "Kind",
  country: "Country",
  coordinates: "Coordinates",
  mentions: "Mentions",
  here: (count: number) => (count === 1 ? "1 deployment is told of here" : `${count} deployments are told of here`),
  none: "No source names it: it is a place that others are reckoned from.",
} as const;
