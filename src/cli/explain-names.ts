import { fullName, type Candidate } from "../gazetteer/gazetteer.ts";
import type { Explanation, NotChosenName } from "../locate/explain.ts";
import type { Ranked } from "../locate/resolve.ts";
import { printable } from "./printable.ts";

/** Candidates that are shown of one name; how many more there are is said. */
const shown = 5;
/** Letters of context on each side. */
const context = 60;

const refusals: Record<NotChosenName["reason"], string> = {
  person: "part of a person's name",
  institution: "part of an institution's name",
  equipment: "part of a type of equipment",
  ship: "a ship's name",
  article: 'a town does not stand after "the"',
  acronym: "an acronym",
  operation: "part of an operation's name",
  unit: "part of a unit's name",
  street: "part of a street's name",
  word: "a word with a capital that its place gives it",
  "no-evidence": "little known, and nothing around it speaks of a place",
};

/** A paragraph on one name that may mean a place: what it was taken for, and why. Ends in a line break. */
export function nameInWords(explanation: Explanation, line: number): string {
  const { span, before, after } = explanation;
  const head = `line ${line}: ${tail(printable(before))}[${printable(span.text)}]${start(printable(after))}`;
  if (explanation.outcome === "refused") {
    const { candidates, reason } = explanation;
    return [
      head,
      `  no place: ${refusals[reason]}`,
      ...candidates.slice(0, shown).map((candidate) => `     ${described(candidate)}`),
      ...more(candidates.length),
      "",
    ].join("\n");
  }
  const { candidate, role, score, ranked } = explanation;
  return [
    head,
    `  ${described(candidate)}: ${role}, sure ${score.toFixed(2)}`,
    ...ranked.slice(0, shown).map((each, at) => rankLine(each, at + 1)),
    ...more(ranked.length),
    "",
  ].join("\n");
}

function rankLine({ candidate, reasons, total }: Ranked, rank: number): string {
  const counted = reasons
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(
      ({ reason, weight }) => `${reason.replaceAll("-", " ")} ${weight < 0 ? "-" : "+"}${Math.abs(weight).toFixed(1)}`,
    );
  return `  ${rank}. ${total.toFixed(1).padStart(5)}  ${described(candidate)}: ${counted.join(", ") || "nothing speaks for it"}`;
}

const more = (length: number): string[] => (length > shown ? [`     and ${length - shown} more`] : []);

/** "Paris, Texas, US (city of 24,171, geonames:4717560, 33.66 -95.56)" */
function described(candidate: Candidate): string {
  const { place, population } = candidate;
  const kind = population > 0 ? `${place.kind} of ${population.toLocaleString("en")}` : place.kind;
  const point = `${place.lat.toFixed(2)} ${place.lon.toFixed(2)}`;
  return `${fullName(candidate)} (${kind}, ${place.id}, ${point})`;
}

const tail = (text: string): string => (text.length > context ? `…${text.slice(-context)}` : text);
const start = (text: string): string => (text.length > context ? `${text.slice(0, context)}…` : text);
