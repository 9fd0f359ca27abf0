import actions from "../../../data/lexicon/actions.json";
import type { ActorMention } from "../actors.ts";
import { actorsOf } from "../arguments.ts";
import { lemmaAt, verbAt, verbBefore } from "../clause.ts";
import { forcesAmong } from "../forces-among.ts";
import { groupsFrom } from "../groups.ts";
import { listFrom, withPossessors } from "../lists.ts";
import { statusOfNoun, statusOfVerb } from "../modality.ts";
import { nounHeadAt, ownerAt, prepositionAt } from "../reading.ts";
import type { Draft, Rule, Site } from "../rule.ts";
import type { Modality } from "../status.ts";
import { subjectOf } from "../subject.ts";

const requests = new Set(actions.requests);
const requesting = new Set(actions.requesting);

/**
 * Someone is asked for a force: who is asked would send it.
 *
 *     Canberra turned down a request for a frigate          NATO has asked Spain for two frigates
 *     ~~~~~~~~             ^^^^^^^^^^^^^ ~~~~~~~~~               ^^^^^^^^^ ~~~~~ ~~~ ~~~~~~~~~~~~
 */
export const askedFor: Rule = {
  name: "asked-for",
  find(site) {
    return site.reading.chunks.flatMap((_, at) => [...byNoun(site, at), ...byVerb(site, at)]);
  },
};

/** "a request for Belgian tanks was turned down", "is studying a French request for drones" */
function byNoun(site: Site, at: number): Draft[] {
  const { reading } = site;
  if (!requests.has(nounHeadAt(reading, at)?.lemma ?? "")) return [];
  const addressee = prepositionAt(reading, at + 1) === "to" ? actorsOf(site, [at + 2]) : [];
  const link = [at + 1, at + 3].find((index) => prepositionAt(reading, index) === "for") ?? -1;
  const verb = verbBefore(reading, withPossessors(reading, at));
  // "has renewed its call for": not who calls.
  const isDecider = verbAt(reading, verb)?.passive === false && !requesting.has(lemmaAt(reading, verb));
  const actors = addressee.length > 0 ? addressee : isDecider ? actorsOf(site, subjectOf(reading, verb)) : [];
  const said = statusOfNoun(reading, at);
  return draftsAt(site, at, link, actors, said.status === "reported" ? { ...said, status: "considered" } : said);
}

/** "has asked Spain for two frigates" */
function byVerb(site: Site, at: number): Draft[] {
  const { reading } = site;
  const verb = verbAt(reading, at);
  if (!verb || !/^(ask|press)$/.test(lemmaAt(reading, at))) return [];
  const asked = verb.passive ? (subjectOf(reading, at)?.[0] ?? -1) : at + 1;
  const said = statusOfVerb(reading, at, subjectOf(reading, at), []);
  return draftsAt(site, at, verb.passive ? at + 1 : at + 2, actorsOf(site, [asked]), {
    ...said,
    status: said.status === "reported" || said.status === "planned" ? "considered" : said.status,
  });
}

function draftsAt(site: Site, at: number, link: number, actors: readonly ActorMention[], modality: Modality): Draft[] {
  const { reading, discourse } = site;
  const trigger = reading.chunks[at];
  if (!trigger || link < 0 || prepositionAt(reading, link) !== "for") return [];
  const list = listFrom(reading, link + 1);
  // "a request for a detachment to be stationed in Niger": told by its own verb.
  if (verbAt(reading, list.next)?.form === "infinitive") return [];
  const forces = forcesAmong(site, list.nouns).filter(
    ({ chunk, force }) => reading.forces.has(chunk) && force.isHead && (actors.length > 0 || ownerAt(reading, chunk)),
  );
  const [group] =
    forces.length > 0 ? groupsFrom(site, list.next, forces, discourse.anaphorFor(site.at, actors)).groups : [];
  return group
    ? [
        {
          trigger,
          action: "send",
          modality,
          actors,
          byAnother: false,
          forces: group.forces,
          destinations: group.destinations,
          origins: group.origins,
          end: group.end,
          score: 0.6,
        },
      ]
    : [];
}
