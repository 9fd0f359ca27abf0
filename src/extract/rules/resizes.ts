import { actorsOf, placesAhead } from "../arguments.ts";
import type { Chunk } from "../chunks.ts";
import { lemmaAt, verbAt } from "../clause.ts";
import { figureRangeAt } from "../figure-range.ts";
import { impliedForce } from "../forces.ts";
import { groupsFrom } from "../groups.ts";
import { statusOfVerb } from "../modality.ts";
import { placesAfter } from "../places.ts";
import { nounAt } from "../reading.ts";
import { atEachVerb, type Draft, type Rule, type Site } from "../rule.ts";
import { subjectOf } from "../subject.ts";

/** With a nation as the subject they tell of its strength: "went from 5,000 troops to 3,000". */
const changes = /^(build|come|cut|draw|drop|go|grow|reduce|shrink|slim)$/;

/**
 * A nation has more or fewer troops somewhere than before: how many it comes to have.
 *
 *     The United States has drawn down from 5,000 to 3,000 troops in Iraq
 *     ~~~~~~~~~~~~~~~~~     ^^^^^           ~~~~~    ~~~~~~~~~~~~    ~~~~
 */
export const resizes: Rule = {
  name: "force-resized",
  find: atEachVerb(draftsAt),
};

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const { chunks } = reading;
  const verb = verbAt(reading, at);
  if (!verb || verb.passive || !changes.test(lemmaAt(reading, at))) return [];
  let next = at + 1;
  if (isParticle(chunks[next])) next++;
  const range = figureRangeAt(reading, next);
  const [troops] = (range?.nouns ?? []).filter((noun) => reading.forces.get(noun)?.category === "troops");
  const subject = subjectOf(reading, at);
  const actors = actorsOf(site, subject).filter(({ country }) => country !== null);
  const chunk = nounAt(reading, troops ?? -1);
  if (!range || !chunk || troops === undefined || actors.length === 0) return [];
  const [first, last] = range.nouns;
  const isJoined = reading.sentence.words[chunk.from]?.lower === "to";
  const run = { from: isJoined ? chunk.from + 1 : chunk.from, to: chunk.to };
  const force = { ...impliedForce(run, "troops"), quantity: range.after };
  const anaphor = discourse.anaphorFor(site.at, actors);
  const within = last - first > 1 ? placesAfter(reading, first + 1, anaphor).phrases : [];
  const [group] = groupsFrom(site, range.next, [{ chunk: troops, force }], anaphor).groups;
  const places = [within, group?.destinations ?? []].find(({ length }) => length > 0) ?? placesAhead(site, at, anaphor);
  if (places.length === 0) return [];
  const isLess = range.after.count < range.before.count;
  return [
    {
      trigger: verb,
      action: isLess ? "withdraw" : "reinforce",
      modality: statusOfVerb(reading, at, subject, []),
      actors,
      byAnother: false,
      forces: [{ chunk: troops, force }],
      destinations: isLess ? [] : places,
      origins: isLess ? places : [],
      end: group?.end ?? 0,
      score: 0.7,
    },
  ];
}

const isParticle = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && chunk.kind !== "noun" && chunk.kind !== "verb" && /^(down|up|back)$/.test(chunk.word);
