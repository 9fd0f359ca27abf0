import actions from "../../data/lexicon/actions.json";
import grammar from "../../data/lexicon/grammar.json";
import type { Category } from "../model/claim.ts";
import { antecedentOf } from "./antecedent.ts";
import type { ForceMention } from "./forces.ts";
import { peopleAt } from "./peoples.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import type { DraftForce, Site } from "./rule.ts";
import { isOne } from "./stand-in.ts";

/** How sure the act makes weak words: an open one not at all, a state's those that are units, ships or aircraft, a certain one all. */
export type Act = "open" | "of-state" | "certain";

const shares = new Set(grammar.standIns.share);
const civilian = new Set(actions.civilian);
const vague = new Set<Category>(["troops", "materiel", "other"]);

/**
 * The forces among noun phrases, those that the phrase itself names. Weak words ("personnel") count as the act allows, or
 * beside a plain one; a pronoun is the force named last in the sentence. "Soldiers and other personnel" is one force.
 */
export function forcesAmong(site: Site, nouns: readonly number[], act: Act = "open"): DraftForce[] {
  const { reading } = site;
  const { words } = reading.sentence;
  const found = nouns.flatMap((noun): DraftForce[] => {
    if (reading.apposed.has(noun)) return [];
    const force = reading.forces.get(noun);
    return force?.isHead
      ? [{ chunk: noun, force }]
      : [
          peopleAt(site, noun) ??
            shareOfPeople(site, noun) ??
            namedBehind(reading, noun) ??
            antecedentOf(site, noun) ??
            [],
        ].flat();
  });
  const counts = ({ chunk, force }: DraftForce): boolean =>
    force.strength !== "weak" ||
    act === "certain" ||
    (act === "of-state" && (!vague.has(force.category) || isCounted(force)) && !isCivilian(site, chunk));
  if (!found.some(counts)) return [];
  // "440 engineers and medics", "and other personnel", "and other capabilities": one force under one count.
  const isRest = ({ chunk, force: { from, to, category } }: DraftForce, of: DraftForce): boolean =>
    words[from]?.lower === "other"
      ? category === "other" || category === of.force.category
      : (category === "troops" || of.force.quantity !== null) &&
        category === of.force.category &&
        (to - from === 1 || of.force.quantity !== null) &&
        reading.actors.get(chunk)?.rule !== "nationality" &&
        isBare(reading, chunk);
  // "a frigate or destroyer": whichever it is, one force.
  const isChoice = ({ chunk, force: { from } }: DraftForce, of: DraftForce): boolean => {
    const joint = reading.chunks[chunk - 1];
    const isAlone = !/^(DET|NUM)$/.test(words[from]?.pos ?? "") && !reading.actors.has(chunk);
    return joint?.kind === "conjunction" && joint.word === "or" && isAlone && isOne(reading, of.chunk);
  };
  return found.filter((draft, at) => {
    const before = found[at - 1];
    return !before || !(isRest(draft, before) || isChoice(draft, before));
  });
}

/** "Most of the Canadians", where the source tells of their forces. */
function shareOfPeople(site: Site, noun: number): DraftForce | null {
  const { reading, discourse } = site;
  const link = reading.chunks[noun + 1];
  const isShare = shares.has(nounHeadAt(reading, noun)?.lower ?? "");
  const whole = isShare && link?.kind === "preposition" && link.word === "of" ? peopleAt(site, noun + 2) : null;
  const country = whole && reading.actors.get(whole.chunk)?.country;
  return whole && country && discourse.ownership.owns(country)
    ? { ...whole, force: { ...whole.force, quantity: null } }
    : null;
}

/** "One of these, the cruiser Bunker Hill, was detached": the one that is meant. */
function namedBehind(reading: Reading, noun: number): DraftForce | null {
  const { chunks } = reading;
  const of = chunks[noun + 1];
  const isOne = /^(one|another)$/.test(nounHeadAt(reading, noun)?.lower ?? "");
  const named = noun + 4;
  const force = reading.forces.get(named);
  return isOne &&
    of?.kind === "preposition" &&
    of.word === "of" &&
    chunks[named - 1]?.kind === "comma" &&
    chunks[named + 1]?.kind === "comma" &&
    force?.isHead &&
    !reading.apposed.has(named)
    ? { chunk: named, force }
    : null;
}

/** "1,600 people" are soldiers only where the text around tells of forces. */
function isCivilian({ reading, discourse, at }: Site, noun: number): boolean {
  const lemma = nounHeadAt(reading, noun)?.lemma ?? "";
  return civilian.has(lemma) && !(/^(people|company|unit)$/.test(lemma) && discourse.tellsOfForces(at));
}

/** A plural noun without an article or a number, the last of a list. */
const isBare = (reading: Reading, noun: number): boolean => {
  const chunk = nounAt(reading, noun);
  const head = nounHeadAt(reading, noun);
  return (
    chunk !== null &&
    !/^(DET|NUM|PRON)$/.test(reading.sentence.words[chunk.from]?.pos ?? "") &&
    /^(NOUN|PROPN)$/.test(head?.pos ?? "") &&
    (head?.pos === "PROPN" ? /s$/.test(head.lower) : head?.lower !== head?.lemma) &&
    reading.chunks[noun - 1]?.kind === "conjunction"
  );
};

/** "120,000 men": so many are soldiers. */
const isCounted = ({ category, quantity }: ForceMention): boolean =>
  category === "troops" && quantity !== null && quantity.count >= 10;
