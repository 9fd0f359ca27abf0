import { yetToCome } from "../absolute.ts";
import { elidedVerbAt } from "../action-verbs.ts";
import type { Chunk } from "../chunks.ts";
import { forcesAmong } from "../forces-among.ts";
import { groupsFrom } from "../groups.ts";
import { ownedAsWhole } from "../place-of-whole.ts";
import type { Draft, Rule, Site } from "../rule.ts";

/**
 * More of a force is due, told by no verb.
 *
 *     Some 900 Kenyans are in Baidoa, with another 200 due next week
 *                                          ~~~~~~~~~~~ ^^^
 */
export const isYetToCome: Rule = {
  name: "yet-to-come",
  find: (site) => site.reading.chunks.flatMap((_, at) => draftsAt(site, at)),
};

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const found = yetToCome(reading, at);
  const said = found && elidedVerbAt(reading, found.predicate);
  const trigger = reading.chunks[found?.predicate ?? -1];
  if (!found || !said || !trigger) return [];
  const forces = forcesAmong(site, found.nouns, "of-state").map((draft) => ownedAsWhole(site, draft));
  const { groups } = groupsFrom(site, said.next, forces, discourse.anaphorFor(site.at, []));
  return groups.flatMap(({ forces: own, destinations, origins, unresolved, end }): Draft[] =>
    own.length === 0
      ? []
      : [
          {
            trigger,
            action: isOut(reading.chunks[said.next]) ? "withdraw" : said.verb.action,
            modality: {
              status: said.verb.status ?? "reported",
              rule: said.verb.lemma,
              from: trigger.from,
              to: trigger.to,
            },
            actors: [],
            byAnother: false,
            forces: own,
            destinations,
            origins,
            leavesPlace: !unresolved && destinations.length + origins.length === 0,
            end,
            score: 0.6,
          },
        ],
  );
}

/** "due out by June" */
const isOut = (mark: Chunk | undefined): boolean =>
  mark !== undefined && "word" in mark && /^(out|home)\b/.test(mark.word);
