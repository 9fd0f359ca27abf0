import type { LexiconId } from "../method/facts.ts";
import type { Precision } from "../../model/place.ts";
import { counted } from "./counted.ts";

const number = (count: number): string => count.toLocaleString("en");

/** The text of the method page, which is loaded when it is opened. */
export const methodStrings = {
  contents: "On this page",
  intro: (version: string, generator: string) =>
    `Laydown ${version} reads news text by rules and word lists, on one machine, without a network and without a language model. The same text gives the same map. What is shown now was made by ${generator}. All numbers below are taken from the program's own files when it is built.`,
  read: {
    heading: "What is read",
    formats: [
      "Plain text and Markdown, in any encoding that can be told.",
      "HTML: the article of a page, its title, publisher, address and date.",
      "PDF that holds text; pictures of text are not read.",
      "Records, one a line: title, publisher, address, date and text.",
    ],
    limits: (bytes: number) =>
      `English only. A document of more than ${number(Math.round(bytes / 1e6))} MB, or one that cannot be read, is named in the notes and never left out in silence.`,
    steps: "From text to map",
    stages: [
      "Read: the text of a document, its masthead, its sentences.",
      "Locate: every name of a place, what it stands for, and where that is.",
      "Extract: who does what, with which force, where and when, each with the words that say so.",
      "Reconcile: what several articles say of one deployment becomes one, with what they disagree on.",
      "Draw: a mark where a place is named, an arrow where a force moves. What names no place is listed, not drawn.",
    ],
  },
  rules: {
    heading: "Rules",
    intro: (count: number) =>
      `${counted(count, "rule")}, tried in this order. Marked is what tells of the act; underlined are who, what and where.`,
  },
  knowledge: {
    heading: "Words and places that it knows",
    intro: "Word lists, all written by hand, with what they count:",
    places: (places: number, names: number) =>
      `The gazetteer has ${number(places)} places under ${number(names)} names, in one file that comes with the program. Curated by hand among them:`,
  },
  lexicons: {
    verbs: "verbs of deployment",
    nouns: "nouns of deployment",
    forces: "words for forces",
    equipment: "types of equipment",
    ships: "ships by name",
    shipPrefixes: "ship prefixes",
    echelons: "sizes of units",
    institutions: "institutions and named units",
    persons: "persons in office",
    titles: "titles and ranks",
    modality: "words of doubt, plan and denial",
    notPlaces: "names that are no places",
    outlets: "publishers and agencies",
  } satisfies Record<LexiconId, string>,
  curated: {
    countries: "countries",
    divisions: "provinces and the like",
    regions: "regions",
    waters: "seas, straits and rivers",
    islands: "islands",
    bases: "bases",
    towns: "towns",
  },
  meanings: {
    heading: "What the words on the map mean",
    status: "Status",
    precision: "Precision",
    /** Examples of each precision. */
    places: {
      site: "Ämari Air Base",
      town: "Kharkiv",
      region: "Donetsk Oblast",
      country: "Lithuania",
      sea: "the Baltic Sea",
      vague: "Eastern Europe",
    } satisfies Record<Precision, string>,
    grade: "Grade, after the Admiralty system",
    gradeIntro:
      "A letter for the outlet and a digit for how well it is confirmed: F2. Articles of one owner, or without a stated publisher, are not counted as independent of each other.",
    judged: (judged: number, outlets: number) =>
      `${judged === 0 ? "No outlet" : counted(judged, "outlet")} of the ${number(outlets)} known has a letter of its own; ${judged === 0 ? "every one" : "any other"} is F until somebody judges it.`,
    letter: "Letter",
    digit: "Digit",
  },
  scores: {
    heading: "How well it reads",
    intro:
      "Measured on texts that people annotated; all but the seeds were invented for this. The program's tests fail below these shares, and above these counts; the true values are at or beyond them. “All right” asks that kind, count, act, status and place are right at once.",
    corpus: "Texts",
    least: { claims: "Claims, F1", precision: "Precision", strict: "All right, F1", places: "Places found" },
    most: {
      unreal: "Only considered, shown as real",
      phantom: "Ruled out, shown as real",
      badQuote: "Quotes not in the text",
      falsePlaces: "Names mistaken for places",
    },
    size: (documents: number, claims: number) => `${counted(documents, "text")}, ${counted(claims, "claim")}`,
    atLeast: (share: number) => `≥ ${share.toFixed(3).replace(/0$/, "")}`,
    atMost: (count: number) => (count === 0 ? "0" : `≤ ${count}`),
    notMeasured: "–",
  },
  corpora: {
    seeds: "The five seed articles, on which the rules were written",
    press: "Like everyday press",
    "press-more": "Like everyday press, more of them",
    agency: "Like what agencies, ministries and base newspapers publish",
    "agency-more": "Like these, scored before anyone had read them, and looked at since",
    "agency-third": "Like these, scored before anyone had read them, and looked at since",
    "agency-fourth": "Like these, scored before anyone had read them, and looked at since",
    "agency-fifth": "Like these, scored before anyone had read them, and looked at since",
    "agency-sixth": "Like these, scored before anyone had read them, and looked at once since",
    "agency-unread": "Like these, of which those who wrote the rules saw hardly more than scores",
    modelled: "Modelled on real press, sentence by sentence: briefings, wire copy, base newspapers, analysts",
    "modelled-unread": "As many more of these, scored before anyone had read them, and looked at since",
    reworded: "Real press in plain other words, scored before anyone had read it, and looked at since",
    "reworded-unread": "More of these, of which those who wrote the rules saw only scores",
    "fresh-unread": "As many more, of which they saw only scores",
    own: "Written freely as the press and its sources write, scored before anyone had read them, and looked at since",
    "own-unread": "As many more of these, of which those who wrote the rules saw only scores",
    "other-wars": "Of other wars, written to be hard",
    "other-wars-more": "Of other wars, more of them",
    varied: "Of all kinds: briefings, releases, wire copy, notes",
    unread: "Of all kinds, of which those who wrote the rules saw hardly more than scores",
  },
  limits: {
    heading: "What it does not read",
    intro: "Beyond these, expect mistakes of every kind: open the words behind a mark before you rely on it.",
  },
  borders: {
    heading: "Borders and sides",
    dashed: "Each of these lines is dashed, for others draw it elsewhere:",
    line: (name: string, drawn: string) => `${name}: ${drawn}`,
    sides:
      "Who is whose friend is a matter of the view, chosen in the head of the page, and never part of what was read.",
    view: (sides: string, records: number) =>
      `${sides}. ${records === 0 ? "All states are drawn alike" : `After ${counted(records, "record")}, each with its days and its reason`}.`,
  },
  data: {
    heading: "Data, software and licences",
    what: "What",
    from: "From",
    licence: "Licence",
    software: "Software",
    version: "Version",
    articles: "The articles belong to their publishers.",
  },
};
