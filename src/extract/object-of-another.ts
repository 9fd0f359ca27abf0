import actions from "../../data/lexicon/actions.json";
import { actionVerbAt } from "./action-verbs.ts";
import { isCareer } from "./career.ts";
import { lemmaAt } from "./clause.ts";
import { withPossessors } from "./lists.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";

// Forces beside whose place another word of the clause tells what is told of them.

const strikes = new Set(actions.strikes);

/** Whether the words before or behind a force with a place tell otherwise of it than that it is there. */
export const isToldOtherwise = (reading: Reading, at: number): boolean =>
  isNameOfMission(reading, at) ||
  isStruck(reading, at) ||
  isRelieved(reading, at) ||
  isCareer(reading, withPossessors(reading, at) - 1) ||
  isReinforced(reading, at) ||
  isAccompanied(reading, at) ||
  isHome(reading, at) ||
  isMeans(reading, at);

/** "a squadron of A-10s at Amari": told of by the squadron. */
export const isContent = ({ chunks }: Reading, at: number): boolean => {
  const link = chunks[at - 1];
  return link?.kind === "preposition" && link.word === "of";
};

/** "bombed Iranian forces in Syria": a strike tells of the strike. */
function isStruck(reading: Reading, at: number): boolean {
  const { words } = reading.sentence;
  let last = (reading.chunks[withPossessors(reading, at)]?.from ?? 0) - 1;
  if (/^(down|up|out)$/.test(words[last]?.lower ?? "")) last--; // "shot down a bomber"
  const after = reading.chunks.findIndex((chunk, index) => index > at && chunk.kind === "verb");
  // "attacked a convoy of Italian soldiers"
  if (isContent(reading, at) && nounAt(reading, at - 2) && isStruck(reading, at - 2)) return true;
  return strikes.has(words[last]?.lemma ?? "") || strikes.has(lemmaAt(reading, after));
}

/** "thanked the United Nations Mission in Liberia": its place is part of its name. */
const isNameOfMission = (reading: Reading, at: number): boolean =>
  /^(Force|Mission|Operation)$/.test(nounHeadAt(reading, at)?.text ?? "") &&
  reading.forces.get(at)?.quantity === null &&
  /^(UN|EU|NATO)$/.test(reading.actors.get(at)?.country ?? "");

/** "has relieved HMS Cumberland off Misrata": what is relieved is about to go. */
const isRelieved = (reading: Reading, at: number): boolean =>
  actionVerbAt(reading, withPossessors(reading, at) - 1, "meets")?.verb.action === "rotate";

/** "has strengthened its battle group in Helmand with a platoon": told of by what strengthens it. */
const isReinforced = (reading: Reading, at: number): boolean =>
  actionVerbAt(reading, withPossessors(reading, at) - 1, "move")?.verb.action === "reinforce";

/** "will train with Honduran troops at Juticalpa": a clause that tells of those who go there. */
const isAccompanied = ({ chunks }: Reading, at: number): boolean => {
  const link = chunks[at - 1];
  return link?.kind === "preposition" && /^(with|beside|alongside)$/.test(link.word) && chunks[at - 2]?.kind === "verb";
};

/** "is steaming on an American ship, bound for Kismayu": what only carries those who go. */
const isMeans = ({ chunks, forces }: Reading, at: number): boolean => {
  const link = chunks[at - 1];
  return (
    link?.kind === "preposition" &&
    /^(on|aboard|in|by)$/.test(link.word) &&
    !/^1[01]$/.test(forces.get(at)?.set ?? "") &&
    chunks[at + 1]?.kind === "comma"
  );
};

/** "most of them from the 4th Division at Ulm": where those who go have their home. */
const isHome = ({ chunks }: Reading, at: number): boolean => {
  const link = chunks[at - 1];
  return link?.kind === "preposition" && link.word === "from";
};
