import modality from "../../data/lexicon/modality.json";
import type { Status } from "../model/claim.ts";
import type { Run } from "./chunks.ts";

/** How sure the words of an act are, and which words say so. */
export interface Modality extends Run {
  status: Status;
  rule: string;
}

/** What a governing word says, at the words that say it. */
export const saying = ({ from, to }: Run, status: Status, word: string): Modality => ({
  status,
  rule: `governor:${word}`,
  from,
  to,
});

// The data test holds both tables to the type.
const auxiliaries = new Map(Object.entries(modality.auxiliaries) as [string, Status][]);
const governors = new Map(Object.entries(modality.governors) as [string, Status][]);

const awaiting = new Set(modality.awaiting);

/** "is due in Riga", "is slated for Mali": says of a force that it is to come. */
export const isAwaited = (lower: string, lemma: string): boolean => awaiting.has(lower) || awaiting.has(lemma);

/** Verbs and nouns of decision: not to have decided leaves it open. */
const undecided = new Set(modality.decisions);

/** What an auxiliary says of its verb: "will" plans, "may" considers; null where it says nothing. */
export const auxiliaryEffect = (lower: string): Status | null => auxiliaries.get(lower) ?? null;

/** What a verb, noun or adjective says of what it governs; a form of its own ("prepared") before its lemma. */
export const governorEffect = (lower: string, lemma: string): Status | null =>
  governors.get(lower) ?? governors.get(lemma) ?? null;

/** The contrary of a status. */
export const contrary: Record<Status, Status> = {
  reported: "denied",
  planned: "ruled-out",
  considered: "ruled-out",
  conditional: "ruled-out",
  "ruled-out": "considered",
  denied: "reported",
};

/** A status under a "not": a decision that was not taken is open, not taken against. */
export const negate = (status: Status, governor: string): Status =>
  undecided.has(governor) ? "considered" : contrary[status];

const strength: readonly Status[] = ["reported", "planned", "considered", "conditional"];

/** What is denied, or ruled out. */
export const isNo = (status: Status): boolean => status === "ruled-out" || status === "denied";

/** What an outer word makes of an inner status: the weaker of the two, and a no stays a no. */
export function compose(outer: Status, inner: Status): Status {
  if (isNo(outer)) return isNo(inner) ? "considered" : outer;
  if (isNo(inner)) return inner;
  return strength.indexOf(outer) > strength.indexOf(inner) ? outer : inner;
}
