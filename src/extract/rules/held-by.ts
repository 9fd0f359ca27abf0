import actions from "../../../data/lexicon/actions.json";
import { actionVerbAt } from "../action-verbs.ts";
import { placesBeside } from "../arguments.ts";
import { verbAt } from "../clause.ts";
import { forcesAmong } from "../forces-among.ts";
import { groupsFrom } from "../groups.ts";
import { isPassable, listFrom } from "../lists.ts";
import { statusOfVerb } from "../modality.ts";
import type { PlacePhrase } from "../place-phrase.ts";
import { placeOfObject } from "../place-of-object.ts";
import { nounAt, nounHeadAt, type Reading } from "../reading.ts";
import { atEachVerb, type Draft, type Rule, type Site } from "../rule.ts";
import { subjectOf } from "../subject.ts";

const positions = new Set(actions.positions);

/**
 * The place is the subject of a passive: who holds, guards or uses it is there, who vacates it leaves.
 *
 *     The airport at Kigali is guarded by 400 Ghanaian soldiers
 *         ~~~~~~~~~~~~~~~~~    ^^^^^^^    ~~~~~~~~~~~~~~~~~~~~~
 */
export const heldBy: Rule = {
  name: "place-held-by",
  find: atEachVerb(draftsAt),
};

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const chunk = verbAt(reading, at);
  const found = chunk ? actionVerbAt(reading, at, "task", "go-object", "positions") : null;
  const isPresence = /^(station|patrol|withdraw)$/.test(found?.verb.action ?? "");
  // "found Gori held by paratroopers"
  // "two posts, manned by 60 men, were set up"
  const isInserted = reading.chunks[at - 1]?.kind === "comma" && isPositions(reading, at - 2);
  const held = isInserted ? at - 2 : at - 1;
  const isReduced = chunk?.form === "past" && nounAt(reading, held) !== null;
  if (!chunk || !found || !isPresence || !(chunk.passive || isReduced)) return [];
  const agent = agentAt(site, at + 1, isReduced);
  const agents = listFrom(reading, agent);
  const forces = agent < 0 ? [] : forcesAmong(site, agents.nouns);
  if (forces.length === 0) return [];
  const subject = isReduced && !chunk.passive ? [held] : subjectOf(reading, at);
  const anaphor = discourse.anaphorFor(site.at, []);
  const own = (subject ?? []).flatMap((noun): PlacePhrase[] => {
    const itself = placeOfObject(reading, noun, anaphor);
    // "The bridge at Brcko"
    return itself.length > 0 ? itself : placesBeside(site, noun, at, anaphor);
  });
  // "Checkpoints manned by soldiers went up all over Kosovo"
  const main = isReduced ? verbBehind(reading, agents.next) : -1;
  const [behind] = (subject ?? []).some((noun) => isPositions(reading, noun))
    ? groupsFrom(site, main < 0 ? agents.next : main + 1, forces, anaphor).groups
    : [];
  const places = own.length > 0 ? own : (behind?.destinations ?? []);
  if (places.length === 0) return [];
  const isLeft = found.verb.action === "withdraw";
  return [
    {
      trigger: chunk,
      action: found.verb.action,
      modality: statusOfVerb(reading, at, subject, []),
      actors: [],
      byAnother: false,
      forces,
      destinations: isLeft ? [] : places,
      origins: isLeft ? places : [],
      end: 0,
      score: 0.8,
    },
  ];
}

const isPositions = (reading: Reading, noun: number): boolean => positions.has(nounHeadAt(reading, noun)?.lemma ?? "");

/** The verb right behind a reduced clause, past the comma that closes it; -1 where there is none. */
function verbBehind({ chunks }: Reading, end: number): number {
  const at = chunks[end]?.kind === "comma" ? end + 1 : end;
  return chunks[at]?.kind === "verb" ? at : -1;
}

/** The noun phrase behind the "by" of a verb, past a time: "held since Saturday by"; -1 where there is none. */
function agentAt({ reading }: Site, start: number, isNext: boolean): number {
  const { chunks } = reading;
  for (let at = start; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === "preposition" && chunk.word === "by") return nounAt(reading, at + 1) ? at + 1 : -1;
    const isSince = chunk?.kind === "subordinator" || chunk?.kind === "preposition";
    const isTime = isSince && chunk.word === "since" && nounAt(reading, at + 1) !== null;
    if (isNext || !(isPassable(chunk) || isTime)) return -1;
    if (isTime) at++;
  }
  return -1;
}
