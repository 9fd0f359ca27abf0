import { namedWithArticle } from "../scene/article.ts";
import type { Action, Category, Status } from "../model/claim.ts";
import type { Precision } from "../model/place.ts";
import { commandNames, keyStrings, linkStrings, paletteStrings } from "./strings/commands.ts";
import { exportStrings } from "./strings/exports.ts";
import { counted } from "./strings/counted.ts";
import { actionNames, agreement, voice } from "./strings/evidence.ts";
import { mapStrings } from "./strings/map.ts";
import { snapshotStrings } from "./strings/snapshot.ts";
import { place, reader } from "./strings/reader.ts";
import { filterStrings } from "./strings/filter.ts";
import { timelineStrings } from "./strings/timeline.ts";

const statusNames: Record<Status, string> = {
  reported: "reported",
  planned: "planned",
  considered: "considered",
  conditional: "conditional",
  "ruled-out": "ruled out",
  denied: "denied",
};

/** Every word that the page shows of its own. */
export const strings = {
  program: "Laydown",
  reader,
  commandNames,
  keys: keyStrings,
  permalink: linkStrings,
  palette: paletteStrings,
  map: mapStrings,
  place,
  agreement,
  voice,
  actionNames,
  timeline: timelineStrings,
  method: {
    title: "How this was made",
    open: "Method",
    close: "Close",
    loading: "Loading …",
    failed: "This page could not be loaded.",
  },
  skip: "Skip to the deployments",
  title: {
    label: "Title of the map",
    about: (country: string) => `Forces in and around ${country}`,
    general: "Force laydown",
  },
  counted: {
    deployments: (count: number) => counted(count, "deployment"),
    articles: (count: number) => counted(count, "article"),
    claims: (count: number) => counted(count, "claim"),
    mentions: (count: number) => counted(count, "mention"),
    quotes: (count: number) => counted(count, "quote"),
    sources: (count: number) => counted(count, "source"),
  },
  asOf: (day: string) => `As of ${day}`,
  noDay: "No date of publication is known",
  summary: (deployments: number, articles: number) =>
    `${counted(deployments, "deployment")} in ${counted(articles, "article")}`,
  theme: { light: "Light", dark: "Dark", label: (next: string) => `Change to ${next.toLowerCase()} colours` },
  view: { label: "Sides as seen by" },
  loading: "Loading the laydown …",
  failed: {
    title: "The map could not be opened",
    file: (file: string) => `This file failed: ${file}`,
    again: "Try again",
    status: (status: number) => `the server answered with status ${status}`,
    unreachable: "it could not be fetched",
    notJson: "it is not the JSON that was expected",
    notLaydown: "it is not a laydown document",
  },
  empty: {
    title: (sources: string) => `No deployments found in ${sources}.`,
    noSources: "this laydown: it has no articles",
    hint: "Laydown looks for forces that someone sends, moves, masses, puts on alert or withdraws. The tab Notes says what it saw and left out.",
  },
  tabs: { label: "What is listed", deployments: "Deployments", sources: "Sources", notes: "Notes" },
  list: {
    label: "Deployments",
    inView: (inView: number) => `${inView} in view on the map`,
    isInView: "in view",
    unplaced: "Not placed",
    unplacedHint: "The text names no place for these, or none closer than a continent, so they have no mark.",
    noPlace: "No place is named",
    noGoal: "No place is named that it goes to",
    tooWide: (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)} is too wide for a mark`,
    notDrawn: "Not drawn",
    notDrawnHint: "Their status is not among those chosen above.",
    leftOut: "Left out by the filters",
    grade: (grade: string) => `grade ${grade}`,
    told: (days: string) => `told ${days}`,
    when: (days: string) => `when: ${days}`,
    disputed: "sources differ",
    kind: (side: string, domain: string) => `${side}, ${domain}.`,
  },
  filter: filterStrings,
  statusNames,
  statusMeanings: {
    reported: "Said to be done or under way.",
    planned: "Announced, ordered or authorised; not said to be done.",
    considered: "Weighed, offered or called for; nobody says that it will happen.",
    conditional: "Tied to a condition that is not met yet.",
    "ruled-out": "Someone says that it will not be done. It is not drawn unless you ask for it.",
    denied: "Someone says that it is not so. It is not drawn unless you ask for it.",
  } satisfies Record<Status, string>,
  evidence: {
    label: "Evidence",
    close: "Close",
    closeHint: "Close the evidence (Escape)",
    summary: (sources: string, grade: string) => `${sources}, grade ${grade}: where, when and who agrees`,
    facts: {
      status: "Status",
      where: "Where",
      from: "From",
      when: "When",
      sources: "Sources",
      grade: "Grade",
    },
    noPlace: "No place is named, so it is listed and not drawn.",
    originImplied: "Not named. The arrow starts in the sender’s own country, faded.",
    corroborated: (count: number) => `Said by ${counted(count, "independent publisher")}`,
    single: "No second publisher is known to say so",
    unstated: (count: number) =>
      `${counted(count, "source")} without a stated publisher cannot be counted as independent`,
    reliability: {
      A: "completely reliable outlet",
      B: "usually reliable outlet",
      C: "fairly reliable outlet",
      D: "outlet not usually reliable",
      E: "unreliable outlet",
      F: "reliability of the outlet not judged",
    },
    credibility: {
      1: "confirmed, since three or more independent publishers say so",
      2: "probably true, since two independent publishers say so",
      3: "possibly true, since one voice names who says so",
      6: "cannot be judged: one voice, on its own word",
    },
    alsoHere: (count: number) => `Also at this place: ${counted(count, "deployment")}`,
    quotes: (count: number) => (count === 1 ? "The words" : `The words, in ${count} quotes`),
    quoteAt: (number: number, count: number) => `Quote ${number} of ${count}`,
    when: (words: string) => `When: ${words}`,
    read: "How this was read",
    slots: { slot: "What", words: "Words", rule: "Rule" },
    basis: { stated: "stated", implied: "implied" },
    mismatch: "These words are not in the source as it is stored. Do not rely on this quote.",
    sourceMissing: "The source of this quote is not part of the laydown.",
    undated: "no date stated",
    noPublisher: "Publisher not stated",
  },
  precision: {
    site: (name: string) => `This site: ${name}`,
    town: (name: string) => `This town: ${name}`,
    region: (name: string) => `Region level: anywhere in ${name}`,
    country: (name: string) => `Country level: anywhere in ${name}`,
    sea: (name: string) => `Sea level: anywhere in ${name}`,
    vague: (name: string) => `Vague: somewhere in ${name}`,
  } satisfies Record<Precision, (name: string) => string>,
  within: (words: string, radiusKm: number) =>
    `${words}, within about ${radiusKm.toLocaleString("en")} km of the point drawn`,
  relations: {
    near: (name: string) => `Near ${name}, outside it`,
    around: (name: string) => `Around ${name}`,
    border: (name: string) => `On the border of ${name}, outside it`,
    off: (name: string) => `Off ${name}, at sea`,
    part: (words: string) => `Part of a region or country: ${words}`,
  },
  link: "Open the article",
  sources: {
    none: "This laydown has no articles.",
    yields: (deployments: number) =>
      deployments === 0 ? "No deployment was found in it" : `Speaks of ${counted(deployments, "deployment")}`,
    characters: (count: number) => `${count.toLocaleString("en")} characters`,
  },
  notes: {
    intro:
      "What the reading left open: names with more than one meaning, forces without a place or an actor, input that could not be read.",
    none: "The reading left nothing open.",
    borders: (borders: string) =>
      `On the map: ${borders}. Each of these lines is dashed, for others draw it elsewhere.`,
  },
  legend: {
    label: "Legend",
    lines: "What is drawn in this view",
    none: "Nothing is drawn in this view.",
    hide: "Hide",
    show: "Show",
  },
  exports: exportStrings,
  embed: { whole: "Open with list and filters" },
  snapshot: snapshotStrings,
  forces: {
    troops: "troops",
    "land-unit": "land forces",
    armour: "armour",
    artillery: "artillery",
    missile: "missiles",
    "air-defence": "air defences",
    fighter: "fighter aircraft",
    bomber: "bombers",
    "transport-aircraft": "transport aircraft",
    helicopter: "helicopters",
    drone: "drones",
    ship: "ships",
    submarine: "submarines",
    carrier: "aircraft carriers",
    "naval-group": "a naval group",
    materiel: "military equipment",
    headquarters: "a headquarters",
    instructors: "instructors",
    peacekeepers: "peacekeepers",
    other: "forces",
  } satisfies Record<Category, string>,
} as const;

/** How an action is said. `$f` stands for the force, `$p` for the place with its preposition. */
export interface Verb {
  /** After "is to", "may", "will not". */
  base: string;
  /** After "is". */
  ongoing: string;
  /** After "has". */
  done: string;
  /** What leads to the place where the text gives no preposition of its own. */
  way: "to" | "in" | "from" | "through";
}

export const verbs: Record<Action, Verb> = {
  deploy: { base: "deploy $f $p", ongoing: "deploying $f $p", done: "deployed $f $p", way: "to" },
  send: { base: "send $f $p", ongoing: "sending $f $p", done: "sent $f $p", way: "to" },
  station: { base: "station $f $p", ongoing: "stationing $f $p", done: "$f stationed $p", way: "in" },
  mass: { base: "mass $f $p", ongoing: "massing $f $p", done: "massed $f $p", way: "in" },
  reinforce: { base: "build up $f $p", ongoing: "building up $f $p", done: "built up $f $p", way: "in" },
  alert: { base: "put $f $p on alert", ongoing: "putting $f $p on alert", done: "put $f $p on alert", way: "in" },
  exercise: { base: "exercise with $f $p", ongoing: "exercising with $f $p", done: "exercised with $f $p", way: "in" },
  transfer: { base: "deliver $f $p", ongoing: "delivering $f $p", done: "delivered $f $p", way: "to" },
  rotate: { base: "rotate $f $p", ongoing: "rotating $f $p", done: "rotated $f $p", way: "to" },
  withdraw: { base: "withdraw $f $p", ongoing: "withdrawing $f $p", done: "withdrawn $f $p", way: "from" },
  patrol: { base: "have $f on patrol $p", ongoing: "patrolling $p with $f", done: "$f on patrol $p", way: "in" },
  transit: { base: "move $f $p", ongoing: "moving $f $p", done: "moved $f $p", way: "through" },
  offer: { base: "offer $f $p", ongoing: "offering $f $p", done: "offered $f $p", way: "to" },
};

/** For a force that is itself an exercise: "is holding drills". */
export const holding: Verb = { base: "hold $f $p", ongoing: "holding $f $p", done: "held $f $p", way: "in" };

/** What the sentence maker has to know of English. */
export const grammar = {
  exercise: /\b(exercises?|drills?|manoeuvres?|maneuvers?|war ?games?)\b/i,
  namedWithArticle,
  /** "western Russia", "north-eastern Ukraine" stand without "the"; other parts, "coast of Libya", do not. */
  compassPart: /^(?:(?:north|south|east|west|central|mid)[a-z-]*\s+)+(?=[A-Z])/,
  possessive: /\b(?:his|her|its|our|their|my)(?=\s)/gi,
  /** A figure that the article has named before: the sentence names it for the first time. */
  theBeforeFigure: /^the\s+(?=\d)/i,
  /** What a sentence says itself where it needs it. */
  negation: /^(?:no|any)\s+/i,
  preposition:
    /^(to|into|in|on|onto|at|from|within|inside|across|along|near|around|off|outside|toward|towards|beside|close to|next to)\s/i,
  article: /^(the|an?)\s+/i,
  /** Words that count or point at what follows, and have a capital only where they open a sentence. */
  opensPhrase:
    /^(the|an?|some|about|around|roughly|nearly|almost|over|more|at|up|another|other|most|all|both|half|several|many|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens|hundreds|thousands)$/i,
  /** Words that a vowel begins when they are said: "an F-16", "an MRAP". */
  saidWithVowel: /^([aeioAEIO](?![A-Z\d-])|u(?!ni|s[ae])|8|11|18|[AEFHILMNORSX](?=[-\d]|[A-Z]))/,
};
