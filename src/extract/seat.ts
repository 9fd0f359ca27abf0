import grammar from "../../data/lexicon/grammar.json";
import { actorBy, type ActorMention } from "./actors.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";

const seated = new Set(grammar.seatedOrgans);

/**
 * The state that an organ without a name speaks for, by the capital that it sits in.
 *
 *     The defence ministry in Seoul said
 *         ~~~~~~~~~~~~~~~~    ^^^^^
 */
export function stateBySeat(reading: Reading, at: number): ActorMention | null {
  const of = reading.chunks[at + 1];
  // "the Ministry of Defence in Seoul"
  const end = of?.kind === "preposition" && of.word === "of" && !reading.actors.has(at + 2) ? at + 2 : at;
  const link = reading.chunks[end + 1];
  const seat = nounAt(reading, end + 2);
  const isIn = link?.kind === "preposition" && link.word === "in";
  if (!isIn || !seat || seat.possessive || !seated.has(nounHeadAt(reading, at)?.lemma.toLowerCase() ?? "")) return null;
  const capital = (reading.places.get(end + 2) ?? []).find(
    ({ candidate, to }) => candidate.feature === "PPLC" && to === seat.to,
  );
  const country = capital?.candidate.place.country ?? null;
  return capital && country ? { ...actorBy(reading.sentence, capital, country, "capital"), basis: "stated" } : null;
}
