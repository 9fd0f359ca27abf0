import { counted } from "./counted.ts";

const deployments = (count: number): string => counted(count, "deployment");

const noneHas =
  (date: string, article: string) =>
  (count: number): string =>
    count === 1 ? `This deployment has no ${date}.` : `None of these ${deployments(count)} has ${article} ${date}.`;

export const timelineStrings = {
  label: "Timeline",
  modes: { event: "event dates", report: "report dates" },
  mode: "Days are those of",
  modeChoices: { event: "Event", report: "Report" },
  modeHints: {
    event: "The days on which it happens, as the words say",
    report: "The days on which the articles were published",
  },
  title: (shown: number, all: number, days: string | null, mode: string) =>
    [`${shown.toLocaleString("en")} of ${deployments(all)}${days === null ? "" : `, ${days}`}`, mode].join(" · "),
  undated: (count: number) => `${count.toLocaleString("en")} undated`,
  noDay: { event: "no words say on which day", report: "no article states its day of publication" },
  silent: { event: noneHas("event date", "an"), report: noneHas("report date", "a") },
  tryOther: {
    event: (count: number) => `For ${count.toLocaleString("en")} with report dates, choose Report.`,
    report: (count: number) => `For ${count.toLocaleString("en")} with event dates, choose Event.`,
  },
  play: "Play",
  pause: "Pause",
  next: "Next",
  playHint: "Show what is known day by day (Space)",
  nextHint: "Show what is known by the next day (Space)",
  playWindowHint: "Move the chosen days on (Space)",
  all: "All days",
  hide: "Hide",
  show: "Show",
  handles: { from: "First day shown", to: "Last day shown" },
  open: { from: (day: string) => `from the beginning, ${day}`, to: (day: string) => `to the end, ${day}` },
  marks: "Deployments by day",
  marksInColumns: "Deployments by day, in columns; Enter goes into one",
  oneByOne: (column: string) => `${column}, one by one; Escape goes back to the columns`,
  place: (at: number, of: number) => `${at.toLocaleString("en")} of ${of.toLocaleString("en")}`,
  columnOf: (count: number, days: string | null) => `${deployments(count)}, ${days ?? "undated"}`,
  noDays: "undated",
  onwards: (day: string) => `${day} onwards`,
  until: (day: string) => `until ${day}`,
};
