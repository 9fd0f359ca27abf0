import actions from "../../data/lexicon/actions.json";
import grammar from "../../data/lexicon/grammar.json";
import { phraseMatcher } from "../read/phrases.ts";
import { lemmaAt, verbAt } from "./clause.ts";
import { carriesGoods } from "./compound-forces.ts";
import { withPossessors } from "./lists.ts";
import { isMeasure, nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { subjectOf } from "./subject.ts";

const leaving = new Set(["abandon", "evacuate", "leave", "quit", "vacate"]);
const officers = new Set(grammar.officers);
const strikes = new Set(actions.strikes);
const works = new Set(actions.works);
const bombings = new Set(actions.bombings);
const civil = phraseMatcher(actions.civilOrganisations.map((name) => [name, name]));

/** Words of a force that tell of none where they stand. */
export const isNoForce = (reading: Reading, at: number): boolean =>
  carriesGoods(reading, at) ||
  isMeasure(reading, at) ||
  isFlown(reading, at) ||
  isSold(reading, at) ||
  isBought(reading, at) ||
  isDepicted(reading, at) ||
  isOfFiction(reading) ||
  isAttacker(reading, at) ||
  isToll(reading, at) ||
  isCivil(reading, at) ||
  isMerchant(reading, at) ||
  isOfficer(reading, at) ||
  isOwnGarrison(reading, at) ||
  isCasualty(reading, at);

/** "fly regular patrols": what aircraft do, no one who walks them. */
const isFlown = (reading: Reading, at: number): boolean =>
  nounHeadAt(reading, at)?.lemma === "patrol" &&
  /^(fly|conduct|mount|perform|suspend|resume)$/.test(lemmaAt(reading, at - 1));

/** "the sale of 36 F-16s to Taiwan": a trade, years before anything is sent. */
const isSold = (reading: Reading, at: number): boolean => {
  const link = reading.chunks[at - 1];
  return (
    link?.kind === "preposition" &&
    link.word === "of" &&
    /^(sale|purchase|procurement)$/.test(nounHeadAt(reading, at - 2)?.lemma ?? "")
  );
};

/** "has ordered 300 vehicles from Rheinmetall": of a maker, who is no place, before they are built. */
const isBought = (reading: Reading, at: number): boolean => {
  const link = reading.chunks[at + 1];
  return (
    /^(buy|commission|order|purchase)$/.test(lemmaAt(reading, at - 1)) &&
    link?.kind === "preposition" &&
    link.word === "from" &&
    nounHeadAt(reading, at + 2)?.pos === "PROPN" &&
    (reading.places.get(at + 2)?.length ?? 0) === 0
  );
};

/** "a film on Danish soldiers in Helmand", "the novel follows a platoon": what a work is about, and when is another thing. */
function isDepicted(reading: Reading, at: number): boolean {
  const before = withPossessors(reading, at) - 1;
  const link = reading.chunks[before];
  const isWork = (noun: number): boolean => works.has(nounHeadAt(reading, noun)?.lemma ?? "");
  // "a squad of Norwegian soldiers"
  if (link?.kind === "preposition" && link.word === "of" && nounAt(reading, before - 1) && !isWork(before - 1))
    return isDepicted(reading, before - 1);
  const isAbout = link?.kind === "preposition" && /^(about|of|on)$/.test(link.word);
  if (isAbout && isWork(before - 1)) return true;
  // "The book tells of a battalion in Medak"
  const verb = isAbout ? before - 1 : before;
  return verbAt(reading, verb)?.passive === false && (subjectOf(reading, verb) ?? []).some(isWork);
}

/** "In the novel, a regiment holds": what is told of is of the work. */
const isOfFiction = ({ chunks, sentence: { words } }: Reading): boolean => {
  const [link, work] = chunks;
  return (
    link?.kind === "preposition" &&
    link.word === "in" &&
    work?.kind === "noun" &&
    works.has(words[work.head]?.lemma ?? "")
  );
};

/** "The bomber detonated his vest": a person. */
const isAttacker = ({ sentence, forces }: Reading, at: number): boolean =>
  forces.get(at)?.category === "bomber" &&
  forces.get(at)?.designation === null &&
  sentence.words.some(({ lemma }) => bombings.has(lemma));

/** "the number of sailors lost at Jutland": a count of the dead. */
const isToll = (reading: Reading, at: number): boolean => {
  const chunk = nounAt(reading, at);
  const words = reading.sentence.words.slice(chunk?.from ?? 0, chunk?.to ?? 0);
  return (
    words.some(({ lemma }) => /^(number|total|toll)$/.test(lemma)) &&
    verbAt(reading, at + 1)?.form === "past" &&
    strikes.has(lemmaAt(reading, at + 1))
  );
};

/** "World Food Programme convoys" */
function isCivil({ sentence, chunks }: Reading, at: number): boolean {
  const chunk = chunks[at];
  for (let word = chunk?.from ?? 0; word < (chunk?.to ?? 0); word++)
    if (civil(sentence.words, word, chunk?.to)) return true;
  return false;
}

/** "British-flagged ships", "seized an Iranian tanker": no warship sails under a flag of trade, nor is one impounded. */
function isMerchant(reading: Reading, at: number): boolean {
  const chunk = nounAt(reading, at);
  const head = nounHeadAt(reading, at);
  if (!chunk || !/^(boat|ship|tanker|vessel)$/.test(head?.lemma ?? "")) return false;
  const link = reading.chunks[at - 1];
  const isOf = link?.kind === "preposition" && link.word === "of";
  return (
    reading.sentence.words
      .slice(chunk.from, chunk.head)
      .some(({ lower }) =>
        /^(container|cruise|ferry|fishing|flagged|merchant|pleasure|registered|trading)$/.test(lower),
      ) ||
    /^(board|detain|hijack|impound|seize)$/.test(lemmaAt(reading, at - 1)) ||
    (isOf && /^(detention|hijacking|impounding|seizure)$/.test(nounHeadAt(reading, at - 2)?.lemma ?? ""))
  );
}

/** "a load crew chief", "the brigade commander": one person. */
function isOfficer(reading: Reading, at: number): boolean {
  const noun = nounAt(reading, at);
  const last = reading.sentence.words[(noun?.to ?? 0) - 1];
  return !noun?.possessive && officers.has(last?.lower ?? "");
}

/** "190 wounded troops evacuated from Somalia" */
function isCasualty(reading: Reading, at: number): boolean {
  const noun = nounAt(reading, at);
  return reading.sentence.words
    .slice(noun?.from ?? 0, noun?.to ?? 0)
    .some(({ lower }) => /^(captured|dead|fallen|homeless|injured|killed|missing|slain|wounded)$/.test(lower));
}

/** "The division left its garrison": the place that a force leaves, not one that it leaves behind. */
function isOwnGarrison(reading: Reading, at: number): boolean {
  const noun = nounAt(reading, at);
  return (
    /^garrisons?$/.test(nounHeadAt(reading, at)?.lower ?? "") &&
    /^(its|their)$/.test(reading.sentence.words[noun?.from ?? -1]?.lower ?? "") &&
    leaving.has(lemmaAt(reading, at - 1)) &&
    subjectOf(reading, at - 1)?.some((subject) => reading.forces.get(subject)?.isHead) === true
  );
}
