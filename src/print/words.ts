import type { Status } from "../model/claim.ts";
import type { Facet } from "../scene/facets.ts";
import type { Source } from "../model/source.ts";

/** The words of a picture that are not those of its sources. */
export const words = {
  legend: "Legend",
  sources: "Sources, numbered as on the map",
  title: (country: string | null) => (country === null ? "Force laydown" : `Forces in and around ${country}`),
  asOf: (day: string) => `As of ${day}`,
  noDay: "Day not known",
  summary: (deployments: number, sources: number) =>
    `${counted(deployments, "deployment")} in ${counted(sources, "article")}`,
  selection: (shown: number, all: number, sources: number) =>
    `${figure(shown)} of ${counted(all, "deployment")} in ${counted(sources, "article")}`,
  filters: (filters: string) => `Only what passes these filters is drawn: ${filters}.`,
  hidden: (counts: string) => `Not drawn: ${counts}.`,
  unplaced: (count: number) => `${figure(count)} without a named place`,
  outside: (count: number) => `${figure(count)} outside this view`,
  leftOut: (count: number) => `${figure(count)} left out by the filters`,
  moreSources: (count: number) => `and ${figure(count)} more, without a number on the map`,
  credits: (program: string, hash: string) =>
    `Basemap and borders: Natural Earth; no judgement on the status of any border is meant. Places: GeoNames (CC BY 4.0). Made with ${program.replace(/^laydown\b/, "Laydown")} from the words of the sources; data ${hash}.`,
  kilometres: (km: number) => `${figure(km)} km`,
  noPublisher: "Publisher not stated",
  undated: "undated",
  facets: {
    actor: "actor",
    side: "side",
    domain: "domain",
    action: "action",
    status: "status",
    grade: "grade",
    source: "source",
  } satisfies Record<Facet, string>,
  statuses: {
    reported: "reported",
    planned: "planned",
    considered: "considered",
    conditional: "conditional",
    "ruled-out": "ruled out",
    denied: "denied",
  } satisfies Record<Status, string>,
};

/** "1,200". */
export const figure = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");

const counted = (count: number, noun: string): string => `${figure(count)} ${noun}${count === 1 ? "" : "s"}`;

const months = "January February March April May June July August September October November December".split(" ");

/** "25 January 2022" for a day `YYYY-MM-DD`; the text itself where it is no such day. */
export function dayInWords(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const name = months[Number(month) - 1];
  return year && name ? `${Number(day)} ${name} ${year}` : text;
}

/** "Los Angeles Times, 25 January 2022". */
export const originOf = ({ publisher, published }: Source): string =>
  `${publisher ?? words.noPublisher}, ${published === null ? words.undated : dayInWords(published)}`;
