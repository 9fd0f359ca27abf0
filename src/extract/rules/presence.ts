import actions from "../../../data/lexicon/actions.json";
import type { Word } from "../../read/sentences.ts";
import type { ActorMention } from "../actors.ts";
import { lemmaAt } from "../clause.ts";
import { groupsFrom } from "../groups.ts";
import { withPossessors } from "../lists.ts";
import { statusOfNoun } from "../modality.ts";
import { nounAt, ownerAt, type Reading } from "../reading.ts";
import type { Draft, Rule, Site } from "../rule.ts";

const strikes = new Set(actions.strikes);

/**
 * A nation's force with a place right after it, in a clause that tells of something else.
 *
 *     no order to pull out the 2,000 U.S. troops currently in Syria
 *                          ~~~~~~~~~~~~~~~~~~~~~           ~~~~~~~~
 */
export const standsAt: Rule = {
  name: "force-in-place",
  find(site) {
    return [...site.reading.forces].flatMap(([at, force]) =>
      force.isHead &&
      (force.strength === "plain" || (force.strength === "shown" && force.quantity !== null)) &&
      !site.placed.has(at) &&
      isOwned(site.reading, at)
        ? draftsAt(site, at)
        : [],
    );
  },
};

/** Who a "with" gives the force to: "Georgia, with 850 troops in Iraq". */
function holderOf(reading: Reading, at: number): ActorMention[] {
  const link = reading.chunks[at - 1];
  if (link?.kind !== "preposition" || link.word !== "with") return [];
  const holder = reading.chunks[at - 2]?.kind === "comma" ? at - 3 : at - 2;
  return [reading.actors.get(holder) ?? []].flat();
}

const isOwned = (reading: Reading, at: number): boolean =>
  ownerAt(reading, at) !== null || holderOf(reading, at).length > 0;

/** "NATO troops in Ukraine would mean war": supposed, not told. */
function isSupposed({ chunks, sentence }: Reading, at: number): boolean {
  const verb = chunks.slice(at + 1).find(({ kind }) => kind === "verb");
  const isModal = ({ lower }: Word): boolean => /^(would|could|might|may|'d)$/.test(lower);
  return verb !== undefined && sentence.words.slice(verb.from, verb.to).some(isModal);
}

/** "bombed Iranian forces in Syria": a strike tells of the strike. */
function isStruck(reading: Reading, at: number): boolean {
  const { words } = reading.sentence;
  let last = (reading.chunks[withPossessors(reading, at)]?.from ?? 0) - 1;
  if (/^(down|up|out)$/.test(words[last]?.lower ?? "")) last--; // "shot down a bomber"
  const after = reading.chunks.findIndex((chunk, index) => index > at && chunk.kind === "verb");
  return strikes.has(words[last]?.lemma ?? "") || strikes.has(lemmaAt(reading, after));
}

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const force = reading.forces.get(at);
  const chunk = nounAt(reading, at);
  let next = at + 1;
  while (reading.chunks[next]?.kind === "adverb" || reading.chunks[next]?.kind === "adjective") next++;
  const mark = reading.chunks[next];
  if (
    !force ||
    !chunk ||
    mark?.kind !== "preposition" ||
    !/^(in|at|on|near|along|around|inside|off|across|throughout|bound for|en route to|headed for)$/.test(mark.word)
  )
    return [];
  if (isStruck(reading, at)) return [];
  const anaphor = discourse.anaphorFor(site.at, [reading.actors.get(at) ?? []].flat());
  const [group] = groupsFrom(site, next, [{ chunk: at, force }], anaphor).groups;
  if (!group || group.destinations.length === 0) return [];
  // "the 2,000 troops in Syria" are there, whatever is planned for them; "more troops in Syria" may only be wished for.
  const isKnown = /^(the|its|their|his|those|these|our)$/.test(reading.sentence.words[chunk.from]?.lower ?? "");
  const modality = isSupposed(reading, at)
    ? { status: "considered" as const, rule: "supposed", from: chunk.from, to: chunk.to }
    : isKnown
      ? { status: "reported" as const, rule: "definite", from: chunk.from, to: chunk.from + 1 }
      : statusOfNoun(reading, at);
  return [
    {
      trigger: mark,
      action: modality.status === "reported" && !/ (for|to)$/.test(mark.word) ? "station" : "deploy",
      modality,
      actors: holderOf(reading, at),
      byAnother: false,
      forces: [{ chunk: at, force }],
      destinations: group.destinations,
      origins: [],
      end: 0,
      score: 0.6,
    },
  ];
}
