import grammar from "../../data/lexicon/grammar.json";
import type { Word } from "../read/sentences.ts";
import type { Run } from "./chunks.ts";
import { type Quantity, quantityIn } from "./quantity.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";

/**
 * A noun phrase without a noun of its own: it stands for a force told of before.
 *
 * plural: "they". singular: "it". share: "most of them". member: "the latter". figure: "another 150".
 */
export interface StandIn {
  kind: "plural" | "singular" | "share" | "member" | "figure";
  quantity: Quantity | null;
}

const words = new Map(
  Object.entries(grammar.standIns).flatMap(([kind, list]) =>
    // The data test holds the keys to the kinds.
    list.map((word) => [word, kind as StandIn["kind"]] as const),
  ),
);
const months = new Set(grammar.months);
const counted = /^(more|others|another|ones)$/;
const whole = /^(them|these|those|whom|which|it)$/;

/** What kind of stand-in a noun phrase is; null where it names something itself. */
export function standInAt(reading: Reading, noun: number): StandIn | null {
  const chunk = nounAt(reading, noun);
  const head = nounHeadAt(reading, noun);
  if (!chunk || !head || chunk.possessive || !isOfForce(reading, noun) || isAttributed(reading, noun)) return null;
  const all = reading.sentence.words;
  const quantity = quantityIn(all, chunk.from, chunk.to, null);
  // "between 1,000 and 1,400 operatives"
  if (all[chunk.from]?.lower === "between") return null;
  // "promised $35 million"
  if (all.slice(chunk.from, chunk.to).some(({ text }) => /[$€£¥]/.test(text))) return null;
  if (/%|percent/.test(all[chunk.to]?.text ?? "") || isDate(all, chunk) || isAge(all, chunk)) return null;
  // "A thousand will remain"
  const isFigure = head.pos === "NUM" || (quantity !== null && quantity.to > chunk.head);
  if (isFigure || (quantity !== null && counted.test(head.lower))) return { kind: "figure", quantity };
  // "24 jets to Djibouti and an equal number to Bangui"
  const isAsMany = head.lower === "number" && /^(equal|identical|like|similar)$/.test(all[chunk.head - 1]?.lower ?? "");
  const kind = isAsMany ? "figure" : words.get(head.lower);
  const isBare = all.slice(chunk.from, chunk.to).every((word) => word === head || !isNoun(word));
  // "two thirds of them" are not two.
  const isFraction = /^(third|quarter)s$/.test(head.lower);
  return kind && isBare ? { kind, quantity: isFraction ? null : quantity } : null;
}

/** "4 February 2002", "March 5", ", 2018", "in 2005" */
const isDate = (all: readonly Word[], { from, to }: Run): boolean =>
  all.slice(from, to).some(({ lower }) => months.has(lower.replace(/\.$/, ""))) ||
  (to - from === 1 &&
    /^(,|in|since|until|during)$/.test(all[from - 1]?.lower ?? "") &&
    /^(19|20)\d\d$/.test(all[from]?.text ?? ""));

/** "said Walter Brand, 91, who served": how old someone is. */
const isAge = (all: readonly Word[], { from, to }: Run): boolean =>
  to - from === 1 &&
  /^\d\d$/.test(all[from]?.text ?? "") &&
  all[from - 1]?.text === "," &&
  all[from - 2]?.pos === "PROPN" &&
  all[to]?.text === ",";

const isNoun = ({ pos }: Word): boolean => pos === "NOUN" || pos === "PROPN";

/** "most of them", not "most of the country": what a share is of is itself a pronoun. */
function isOfForce(reading: Reading, noun: number): boolean {
  const { chunks, sentence } = reading;
  const link = chunks[noun + 1];
  if (link?.kind !== "preposition" || link.word !== "of") return true;
  const of = nounHeadAt(reading, noun + 2);
  // "half of the new arrivals"
  return (
    of?.pos === "NUM" ||
    words.get(of?.lower ?? "") === "plural" ||
    whole.test(sentence.words[chunks[noun + 2]?.from ?? -1]?.lower ?? "")
  );
}

/** "475 men, most of them engineers", "40 tanks, some of them new": what a part of them is, and not whose, beside the act. */
function isAttributed({ chunks, actors, sentence: { words } }: Reading, noun: number): boolean {
  const them = chunks[noun + 2];
  return (
    chunks[noun - 1]?.kind === "comma" &&
    /^(them|whom)$/.test(words[them?.from ?? -1]?.lower ?? "") &&
    /^(adjective|noun)$/.test(chunks[noun + 3]?.kind ?? "") &&
    !actors.has(noun + 3)
  );
}

/** "another", "a third": one more beside those told of. */
export const isOneMore = (reading: Reading, noun: number): boolean => {
  const { from = 0, to = 0 } = nounAt(reading, noun) ?? {};
  const text = reading.sentence.words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
  return /^(another|the other|(a|the) (second|third|fourth|fifth))( one)?$/.test(text);
};

/** Named in the singular: a ship, a unit. */
export function isOne(reading: Reading, noun: number): boolean {
  const head = nounHeadAt(reading, noun);
  const standIn = standInAt(reading, noun);
  if (standIn) return standIn.kind === "singular";
  const count = reading.forces.get(noun)?.quantity?.count ?? 1;
  return head !== undefined && head.lower === head.lemma && head.pos !== "NUM" && count === 1;
}
