import { actionVerbAt } from "../action-verbs.ts";
import { actorsOf, placesBeside } from "../arguments.ts";
import { verbAt } from "../clause.ts";
import { forcesAmong } from "../forces-among.ts";
import { groupsFrom } from "../groups.ts";
import { listFrom } from "../lists.ts";
import { statusOfVerb } from "../modality.ts";
import type { Reading } from "../reading.ts";
import { atEachVerb, type Draft, type DraftForce, type Rule, type Site } from "../rule.ts";
import { subjectOf } from "../subject.ts";

/**
 * Someone sends one force in place of another or after it.
 *
 *     Norway will replace its frigate in the Red Sea with a minehunter
 *     ~~~~~~ ^^^^^^^^^^^^                    ~~~~~~~      ~~~~~~~~~~~~
 */
export const exchanges: Rule = {
  name: "sent-in-place",
  find: atEachVerb(draftsAt),
};

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const trigger = verbAt(reading, at);
  const found = actionVerbAt(reading, at, "exchanges");
  const link = trigger && found && !trigger.passive ? linkAfter(reading, found.next, found.verb.lemma) : -1;
  if (!trigger || !found || link < 0) return [];
  const [former = -1] = listFrom(reading, found.next).nouns;
  const list = listFrom(reading, link + 1);
  const coming = forcesAmong(site, list.nouns, "of-state");
  const subject = subjectOf(reading, at);
  const actors = actorsOf(site, subject);
  if (coming.length === 0 || actors.length === 0 || former < 0) return [];
  const anaphor = discourse.anaphorFor(site.at, actors);
  const [group] = groupsFrom(site, list.next, coming, anaphor).groups;
  const beside = placesBeside(site, former, link, anaphor);
  const destinations = group?.destinations.length ? group.destinations : beside;
  // "will replace its F-16s with F-35s" is of what it buys.
  if (!group || (destinations.length === 0 && !coming.every(isSent))) return [];
  return [
    {
      trigger,
      action: found.verb.action,
      modality: statusOfVerb(reading, at, subject, []),
      actors,
      byAnother: false,
      forces: group.forces,
      destinations,
      origins: group.origins,
      end: group.end,
      score: 0.7,
    },
  ];
}

/** "with", or the "for" of an exchange, before the clause ends; -1 where there is none. */
function linkAfter({ chunks }: Reading, start: number, lemma: string): number {
  const word = lemma === "swap" ? "for" : "with";
  const end = chunks.findIndex(({ kind }, at) => at >= start && /^(verb|stop|comma|relative|subordinator)$/.test(kind));
  return chunks.findIndex(
    (chunk, at) => at > start && (end < 0 || at < end) && chunk.kind === "preposition" && chunk.word === word,
  );
}

/** People, units and ships by their names. */
const isSent = ({ force: { set, strength, designation } }: DraftForce): boolean =>
  strength !== "weak" && (set === "10" || (set === "30" && designation !== null));
