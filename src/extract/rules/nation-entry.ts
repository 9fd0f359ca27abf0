import { impliedActor } from "../actors.ts";
import { verbAt } from "../clause.ts";
import { forcesAmong } from "../forces-among.ts";
import { groupsFrom } from "../groups.ts";
import { isPassable, listFrom } from "../lists.ts";
import { statusOfNoun } from "../modality.ts";
import type { Reading } from "../reading.ts";
import type { Draft, Rule, Site } from "../rule.ts";

/**
 * What stands behind a nation's name: its forces, and where they are, in words that leave out "has".
 *
 *     Fiji: 220 soldiers at Umm Qasr, a company in Basra; no date for going home
 *     ~~~~  ~~~~~~~~~~~~    ~~~~~~~~  ~~~~~~~~~    ~~~~~
 */
export const nationEntry: Rule = {
  name: "nation-entry",
  find(site) {
    const { chunks } = site.reading;
    if (!isHeaded(site.reading)) return [];
    const starts = chunks.flatMap(({ kind }, at) => (kind === "stop" ? [at + 1] : []));
    return starts.flatMap((start) => draftsAt(site, start));
  },
};

/** "Fiji:"; "Fiji -" may as well be where a source was written, so that no verb follows it. */
function isHeaded({ actors, chunks }: Reading): boolean {
  const [, mark] = chunks;
  const isVerbless = !chunks.some((chunk) => chunk.kind === "verb" && chunk.form === "finite");
  return actors.get(0)?.rule === "country" && mark?.kind === "stop" && (mark.word === ":" || isVerbless);
}

function draftsAt(site: Site, start: number): Draft[] {
  const { reading, discourse } = site;
  const nation = reading.actors.get(0);
  let first = start;
  while (isPassable(reading.chunks[first])) first++;
  const { nouns, next } = listFrom(reading, first);
  const forces = forcesAmong(site, nouns).filter(
    ({ chunk, force }) =>
      !reading.actors.has(chunk) &&
      !site.placed.has(chunk) &&
      (force.quantity !== null || force.echelon !== null || force.label !== undefined),
  );
  const head = reading.chunks[first];
  // "40 soldiers killed in Gao"
  const isUndergone = verbAt(reading, next)?.form === "past";
  if (!nation || !head || forces.length === 0 || forces.length < nouns.length || isUndergone) return [];
  const { groups } = groupsFrom(site, next, forces, discourse.anaphorFor(site.at, [nation]));
  return groups.flatMap((group): Draft[] => {
    const isAbroad = group.destinations.every(({ base }) => base.place.country !== nation.country);
    if (group.destinations.length === 0 || !isAbroad) return [];
    return [
      {
        trigger: head,
        action: "station",
        modality: statusOfNoun(reading, first),
        actors: [impliedActor(nation, "caption")],
        byAnother: false,
        forces: group.forces,
        destinations: group.destinations,
        origins: [],
        end: group.end,
        score: 0.6,
      },
    ];
  });
}
