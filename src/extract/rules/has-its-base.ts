import actions from "../../../data/lexicon/actions.json";
import grammar from "../../../data/lexicon/grammar.json";
import { actorsOf } from "../arguments.ts";
import { lemmaAt, verbAt } from "../clause.ts";
import { forcesAmong } from "../forces-among.ts";
import { groupsFrom } from "../groups.ts";
import { statusOfVerb } from "../modality.ts";
import { nounAt, nounHeadAt } from "../reading.ts";
import { atEachVerb, type Draft, type Rule, type Site } from "../rule.ts";
import { subjectOf } from "../subject.ts";

const possessives = new Set(grammar.possessives);
const holding = new Set(grammar.holdingVerbs);
const bases = new Set(actions.ownBases);

/**
 * A force is where it has a base of its own.
 *
 *     The Nordic battalion has its main camp at Tetovo
 *     ~~~~~~~~~~~~~~~~~~~~ ^^^ ~~~~~~~~~~~~~    ~~~~~~
 */
export const hasItsBase: Rule = {
  name: "has-its-base",
  find: atEachVerb(draftsAt),
};

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const verb = verbAt(reading, at);
  const base = nounAt(reading, at + 1);
  if (!verb || !base || verb.passive || !holding.has(lemmaAt(reading, at))) return [];
  const isOwn = possessives.has(reading.sentence.words[base.from]?.lower ?? "");
  if (!isOwn || !bases.has(nounHeadAt(reading, at + 1)?.lemma ?? "")) return [];
  const subject = subjectOf(reading, at);
  const forces = forcesAmong(site, subject ?? [], "of-state");
  const actors = actorsOf(site, subject);
  const [group] = groupsFrom(site, at + 2, forces, discourse.anaphorFor(site.at, actors)).groups;
  if (!group || forces.length === 0 || group.destinations.length === 0) return [];
  return [
    {
      trigger: { from: verb.from, to: base.to },
      action: "station",
      modality: statusOfVerb(reading, at, subject, [at + 1]),
      actors,
      byAnother: false,
      forces,
      destinations: group.destinations,
      origins: [],
      end: group.end,
      score: 0.8,
    },
  ];
}
