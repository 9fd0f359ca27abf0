import actions from "../../../data/lexicon/actions.json";
import { actorsOf, placesBeside } from "../arguments.ts";
import { lemmaAt, verbAt } from "../clause.ts";
import { forcesAmong } from "../forces-among.ts";
import { impliedForce } from "../forces.ts";
import { groupsFrom } from "../groups.ts";
import { listFrom } from "../lists.ts";
import { statusOfVerb } from "../modality.ts";
import { quantityIn } from "../quantity.ts";
import { nounAt, nounHeadAt, type Reading } from "../reading.ts";
import { atEachVerb, type Draft, type DraftForce, type Rule, type Site } from "../rule.ts";
import { subjectOf } from "../subject.ts";

const composing = new Set(actions.composing);
const wholes = new Set(actions.wholes);

/**
 * What a force is made up of, each part with its place.
 *
 *     British forces comprise a battalion at Tapa and a frigate in Tallinn        Turkey's share is 600 soldiers in Kabul
 *     ~~~~~~~        ^^^^^^^^ ~~~~~~~~~~~~~~~~~~~     ~~~~~~~~~~~~~~~~~~~~
 */
export const madeUpOf: Rule = {
  name: "made-up-of",
  find: atEachVerb(draftsAt),
};

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const chunk = verbAt(reading, at);
  const start = chunk ? partsAfter(reading, at) : -1;
  const subject = start < 0 ? null : subjectOf(reading, at);
  const [whole = -1] = subject ?? [];
  const isWhole = reading.forces.get(whole)?.isHead === true || wholes.has(nounHeadAt(reading, whole)?.lemma ?? "");
  if (!chunk || !isWhole || whole > at) return [];
  const parts = listFrom(reading, start);
  const named = forcesAmong(site, parts.nouns, "of-state");
  const forces = named.length === 0 && countsPeoples(reading, at) ? soldiersOf(reading, parts.nouns) : named;
  if (forces.length === 0) return [];
  const actors = actorsOf(site, subject);
  const anaphor = discourse.anaphorFor(site.at, actors);
  const modality = statusOfVerb(reading, at, subject, []);
  // "The force in East Timor has", not "the squadron lying off Bari consists of": that is told of as a force.
  const isAbstract =
    countsPeoples(reading, at) ||
    (lemmaAt(reading, at) !== "number" && wholes.has(nounHeadAt(reading, whole)?.lemma ?? ""));
  const beside = isAbstract ? placesBeside(site, whole, at, anaphor) : [];
  return groupsFrom(site, parts.next, forces, anaphor).groups.flatMap((group): Draft[] => {
    const destinations = group.destinations.length > 0 ? group.destinations : beside;
    return destinations.length === 0
      ? []
      : [
          {
            trigger: chunk,
            action: modality.status === "planned" ? "deploy" : "station",
            modality,
            actors,
            byAnother: false,
            forces: group.forces,
            destinations,
            origins: [],
            end: group.end,
            score: 0.7,
          },
        ];
  });
}

/** "The force in East Timor has 4,500 Australians and 600 Thais" */
function countsPeoples(reading: Reading, at: number): boolean {
  const { nouns } = listFrom(reading, at + 1);
  return nouns.length > 1 && nouns.every((noun) => reading.actors.get(noun)?.rule === "nationality");
}

/** The soldiers of peoples that a force counts. */
const soldiersOf = (reading: Reading, nouns: readonly number[]): DraftForce[] =>
  nouns.flatMap((noun) => {
    const chunk = nounAt(reading, noun);
    const quantity = chunk && quantityIn(reading.sentence.words, chunk.from, chunk.to, null);
    return chunk && quantity ? [{ chunk: noun, force: { ...impliedForce(chunk, "troops"), quantity } }] : [];
  });

/** Where the parts begin: "comprise …", "consists of …", "is made up of …", "is …"; -1 where the verb composes nothing. */
export function partsAfter(reading: Reading, at: number): number {
  const lemma = lemmaAt(reading, at);
  let next = at + 1;
  const wordAt = (index: number): string => {
    const chunk = reading.chunks[index];
    return chunk && chunk.kind === "preposition" ? chunk.word : "";
  };
  if (lemma === "make" && wordAt(next) !== "up" && wordAt(next) !== "up of") return -1;
  if (!composing.has(lemma)) {
    if (lemma === "have") return countsPeoples(reading, at) ? next : -1;
    const isCopula = lemma === "be" && nounAt(reading, next) !== null;
    const subject = isCopula ? subjectOf(reading, at) : null;
    return isCopula && wholes.has(nounHeadAt(reading, subject?.[0] ?? -1)?.lemma ?? "") ? next : -1;
  }
  while (/^(up|of|up of)$/.test(wordAt(next))) next++;
  return nounAt(reading, next) ? next : -1;
}
