import type { Claim, Evidence } from "../model/claim.ts";
import type { Location } from "../model/place.ts";
import { printable } from "./printable.ts";

/** What fills each slot of a claim, in the words of the laydown's own keys and values. */
const values: Readonly<Record<string, (claim: Claim) => string>> = {
  actor: ({ actor }) => (actor.country === null ? actor.name : `${actor.name} (${actor.country})`),
  force: ({ force }) => [force.category, force.designation, counted(force), force.sidc].filter(Boolean).join(", "),
  action: ({ action }) => action,
  status: ({ status }) => status,
  origin: ({ origin }) => where(origin),
  destination: ({ destination }) => where(destination),
  when: ({ when }) => (when?.from ? `${when.from} to ${when.to ?? "…"}` : "vague"),
  speaker: ({ speaker }) => speaker ?? "",
};
const width = Math.max(...Object.keys(values).map((slot) => slot.length));

/** A paragraph on one claim: of each slot its value, the words that fill it, and the rule that read them. Ends in a line break. */
export function claimInWords(claim: Claim, line: number): string {
  const slots = Object.entries(values).flatMap(([slot, valueOf]) => {
    const evidence = claim.evidence[slot];
    return evidence ? [`  ${slot.padEnd(width)}  ${printable(valueOf(claim))}: ${read(evidence)}`] : [];
  });
  return [`line ${line}: claim, sure ${claim.score.toFixed(2)}: ${quoted(claim.quote.text)}`, ...slots, ""].join("\n");
}

const quoted = (text: string): string => `“${printable(text)}”`;

const read = ({ text, rule, basis }: Evidence): string => `${basis} by ${quoted(text)}, ${rule}`;

const counted = ({ count, countQualifier }: Claim["force"]): string =>
  count === null ? "" : countQualifier === "exact" ? String(count) : `${countQualifier} ${count}`;

/** "near Ukraine (49.00 32.00, within 700 km, region)" */
const where = (location: Location | null): string =>
  location === null
    ? ""
    : `${location.name} (${location.lat.toFixed(2)} ${location.lon.toFixed(2)}, within ${location.radiusKm.toFixed(0)} km, ${location.precision})`;
