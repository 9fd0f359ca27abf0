import { actorsOf } from "../arguments.ts";
import { lemmaAt, verbAt } from "../clause.ts";
import { companionsAt } from "../companions.ts";
import { forcesAmong } from "../forces-among.ts";
import { statusOfVerb } from "../modality.ts";
import { atEachVerb, type Draft, type Rule, type Site, toldSince } from "../rule.ts";
import { subjectOf } from "../subject.ts";

/** How many sentences before one the exercise may be told of. */
const reach = 3;

/**
 * A force takes part, in the exercise that was told of before.
 *
 *     The exercise off Crete began on Monday. Twelve Italian frigates took part
 *         ~~~~~~~~     ~~~~~                  ~~~~~~~~~~~~~~~~~~~~~~~ ^^^^^^^^^
 */
export const takesPart: Rule = {
  name: "takes-part",
  find: atEachVerb(draftsAt),
};

function draftsAt(site: Site, at: number): Draft[] {
  const { reading } = site;
  const verb = verbAt(reading, at);
  const part = reading.chunks[at + 1];
  const isPart = lemmaAt(reading, at) === "take" && part?.kind === "adverb" && part.word === "part";
  const next = isPart ? at + 2 : at + 1;
  const link = reading.chunks[next];
  const isElsewhere = link?.kind === "preposition" && /^(in|of)$/.test(link.word);
  if (!verb || isElsewhere || !(isPart || lemmaAt(reading, at) === "participate")) return [];
  const exercise = toldSince(site, site.at - reach).findLast(({ action }) => action === "exercise");
  if (!exercise) return [];
  const subject = subjectOf(reading, at);
  const own = forcesAmong(site, subject ?? [], "certain");
  // "Finland takes part with 600 soldiers"
  const forces = own.length > 0 ? own : companionsAt(reading, next, []).forces;
  if (forces.length === 0) return [];
  return [
    {
      trigger: { from: verb.from, to: (isPart ? part : verb).to },
      action: "exercise",
      modality: statusOfVerb(reading, at, subject, []),
      actors: actorsOf(site, subject),
      byAnother: false,
      forces,
      destinations: exercise.places.map((place) => ({ ...place, basis: "implied" })),
      origins: [],
      end: 0,
      score: 0.6,
    },
  ];
}
