import { counted } from "./counted.ts";

const deployments = (count: number): string => counted(count, "deployment");

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
  columnOf: (count: number, days: string | null) => `${deployments(count)}, ${days ?? "undated"}`,
  noDays: "undated",
  onwards: (day: string) => `${day} onwards`,
  until: (day: string) => `until ${day}`,
};
