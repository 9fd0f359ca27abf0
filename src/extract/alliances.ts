import type { Word } from "../read/sentences.ts";
import { actorBy, type ActorMention, impliedActor, isAllianceCode } from "./actors.ts";
import { firstOf, isAlliance, type NamedActors } from "./named-actors.ts";
import type { Phrase } from "./named-phrase.ts";
import { isOfOthers, nounHeadAt, prepositionAt, type Reading } from "./reading.ts";

/** "the UN mission in Liberia", "Operation Serval": the head of a body that is sent for a task. */
export const isMission = (head: Word | undefined): boolean => /^(mission|operation)$/i.test(head?.lemma ?? "");

/** "the UN mission in Liberia", "UNMIL": a body of several nations that is there for a task. */
export const isOfNations = (reading: Reading, noun: number): boolean => {
  const actor = reading.actors.get(noun);
  const head = nounHeadAt(reading, noun);
  // "the number of ADF members", not "the ADF"
  const isCounted = isAllianceCode(actor?.country ?? "") || head?.lemma === "member";
  return isMission(head) || (actor?.rule === "institution" && isCounted);
};

type Resolve = (sentence: number, chunk: number) => ActorMention | null;

/** "the alliance", "the mission", "allied ministers": words that may stand for NATO, the EU, the UN or another alliance. */
export const standsForAlliance = ({ words, start, head }: Phrase): boolean =>
  start === "allied" ||
  words[1] === "allied" ||
  words.includes("alliance") ||
  words.includes("bloc") ||
  (start === "the" && head?.lower === "mission" && words.length === 2) ||
  (words.includes("european") && /^(mission|force)$/.test(head?.lower ?? "")) ||
  /^(members|nations|states)$/.test(head?.lower ?? "");

/** The alliance that a phrase stands for; null where none is named that it may be. */
export function allianceOf(phrase: Phrase, named: NamedActors, actorAt: Resolve): ActorMention | null {
  const { reading, sentence, chunk, noun, words, start, head } = phrase;
  const lower = head?.lower ?? "";
  const by = (found: ActorMention | null): ActorMention | null => found && impliedActor(found, "definite", noun);
  // "NATO's allies", "allied ministers"; "Russia's allies" are no alliance's.
  if (isOfOthers(head) || start === "allied" || words[1] === "allied") {
    const isSomeones = reading.chunks[chunk - 1]?.kind === "noun" || /^(its|their|his|her)$/.test(start);
    if (isOfOthers(head) && (lower !== "allies" || isSomeones)) return null;
    return by(firstOf(named.bodiesBefore(sentence, chunk), ({ country }) => country === "NATO"));
  }
  if (words.includes("alliance") || words.includes("bloc")) {
    const near = firstOf(named.before(sentence, chunk, false), isAlliance);
    // "the alliance" needs no name near it, "other countries of the bloc" are not the bloc.
    const isHead = lower === "alliance" || lower === "bloc";
    const far = isHead ? firstOf(named.bodiesBefore(sentence, chunk), isAlliance) : null;
    const isNato = start === "the" && lower === "alliance";
    return by(near ?? far) ?? (isNato ? actorBy(reading.sentence, noun, "NATO", "definite") : null);
  }
  if (words.includes("european")) return { ...actorBy(reading.sentence, noun, "EU", "definite"), via: noun };
  if (lower === "mission" && start === "the") {
    const of = prepositionAt(reading, chunk + 1) === "of" ? reading.actors.get(chunk + 2) : undefined;
    if (of) return isAlliance(of) ? by(of) : null;
    return by(firstOf(named.bodiesBefore(sentence, chunk), isAlliance));
  }
  // "members of the alliance"
  const of = prepositionAt(reading, chunk + 1) === "of" ? actorAt(sentence, chunk + 2) : null;
  return of && isAlliance(of) ? by(of) : null;
}
