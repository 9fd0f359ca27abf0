import actions from "../../../data/lexicon/actions.json";
import { isWithin } from "../../locate/resolve.ts";
import { type ActorMention, impliedActor } from "../actors.ts";
import { forcesAmong } from "../forces-among.ts";
import { groupsFrom } from "../groups.ts";
import { listFrom } from "../lists.ts";
import { statusOfNoun } from "../modality.ts";
import { placesIn, type PlacePhrase } from "../place-phrase.ts";
import { nounAt, type Reading } from "../reading.ts";
import type { Draft, Rule, Site } from "../rule.ts";

const wholes = new Set(actions.wholes);

/**
 * An entry of a list behind a colon: a place, and the forces there, which are of who is named before the colon.
 *
 *     Bundeswehr units abroad: Bosnia, 1,100 soldiers, chiefly at Rajlovac; Djibouti, a frigate and 260 sailors
 *     ~~~~~~~~~~               ~~~~~~  ~~~~~~~~~~~~~~             ~~~~~~~~^ ~~~~~~~~  ~~~~~~~~~     ~~~~~~~~~~~
 */
export const entries: Rule = {
  name: "list-entry",
  find(site) {
    const { chunks } = site.reading;
    const colon = chunks.findIndex((chunk) => chunk.kind === "stop" && chunk.word === ":");
    const owner = colon < 0 ? null : ownerBefore(site.reading, colon);
    if (!owner) return [];
    const starts = chunks.flatMap((chunk, at) => (at >= colon && chunk.kind === "stop" ? [at + 1] : []));
    return starts.flatMap((start, index) => {
      const end = (starts[index + 1] ?? chunks.length + 1) - 1;
      const hasVerb = chunks.slice(start, end).some((chunk) => chunk.kind === "verb" && chunk.form !== "past");
      return hasVerb ? [] : draftsAt(site, start, end, owner);
    });
  },
};

/** The one nation that the words before a colon name. */
function ownerBefore({ actors, chunks, forces, sentence: { words } }: Reading, colon: number): ActorMention | null {
  const named = [...actors].filter(([at]) => at < colon).map(([, actor]) => actor);
  // "Dutch goals:" opens no list of forces.
  const isOfForces = chunks
    .slice(0, colon)
    .some(
      (chunk, at) =>
        forces.get(at)?.isHead === true || (chunk.kind === "noun" && wholes.has(words[chunk.head]?.lemma ?? "")),
    );
  const isClause = chunks.slice(0, colon).some((chunk) => chunk.kind === "verb" && chunk.form === "finite");
  const [first] = named;
  const isOne = new Set(named.map(({ country, name }) => country ?? name)).size === 1;
  return first && isOne && isOfForces && !isClause && first.rule !== "country" ? impliedActor(first, "list") : null;
}

function draftsAt(site: Site, start: number, end: number, owner: ActorMention): Draft[] {
  const { reading, discourse } = site;
  const head = nounAt(reading, start);
  const [place] = head ? placesIn(reading, [start]).filter(({ to }) => to >= head.to) : [];
  // "Gulf of Aden" is one name over several chunks.
  const next = place ? reading.chunks.findIndex(({ from }) => from >= place.to) : -1;
  if (!head || !place || reading.chunks[next]?.kind !== "comma") return [];
  const list = listFrom(reading, next + 1);
  const forces = forcesAmong(site, list.nouns, "of-state");
  if (forces.length === 0) return [];
  const anaphor = discourse.anaphorFor(site.at, [owner]);
  const after = list.next < end ? groupsFrom(site, list.next, forces, anaphor, end).groups : [];
  const groups = after.length > 0 ? after : [{ forces, destinations: [] as PlacePhrase[], end: 0 }];
  return groups.map((group): Draft => {
    const inside = group.destinations.filter(({ base }) => isWithin(base, place.base));
    return {
      trigger: { from: group.forces[0]?.force.from ?? head.from, to: group.forces[0]?.force.to ?? head.to },
      action: "station",
      modality: statusOfNoun(reading, group.forces[0]?.chunk ?? start),
      actors: [owner],
      byAnother: false,
      forces: group.forces,
      destinations: inside.length > 0 ? inside : group.destinations.length > 0 ? group.destinations : [place],
      origins: [],
      end: group.end,
      score: 0.6,
    };
  });
}
