import type { ActorMention } from "./actors.ts";
import type { PlacePhrase } from "./place-phrase.ts";
import { isSameDomain, type ForceMention } from "./forces.ts";
import { ownerAt, type Reading } from "./reading.ts";
import { type Draft, type DraftForce, type Site, type Told, toldSince } from "./rule.ts";
import { isNo } from "./status.ts";

/** How many sentences before its own the force may be told of that more is to come to. */
const reach = 1;

/**
 * Where more of a force goes, or the rest of it, in a clause that names no place: where the force was told to be or to go.
 *
 *     Some 900 Kenyans landed at Baidoa. Another 200 are due next week
 *                                ~~~~~~  ~~~~~~~~~~~
 */
export function placeOfWhole(
  site: Site,
  draft: Draft,
  force: ForceMention,
  { country }: ActorMention,
): PlacePhrase | null {
  const isOpen = draft.leavesPlace === true && draft.action !== "withdraw" && !isNo(draft.modality.status);
  const told = isOpen ? wholeOf(site, force) : null;
  const [place, ...others] = told?.places ?? [];
  const isSame = told?.owners.every((owner) => owner.country === country) === true;
  // "The brigade is at Fort Drum. Another 2,000 could go": from there.
  const isAbroad = place?.base.place.country !== country;
  return place && others.length === 0 && isSame && isAbroad ? { ...place, basis: "implied" } : null;
}

/** "with reinforcements expected soon": of the side of those told of, where no word says whose they are. */
export function ownedAsWhole(site: Site, draft: DraftForce): DraftForce {
  const isOwned = draft.own ?? draft.owners ?? ownerAt(site.reading, draft.chunk);
  const whole = isOwned ? null : wholeOf(site, draft.force);
  return whole ? { ...draft, owners: whole.owners } : draft;
}

/** The force told of last, where the words of another one say that it is more of that, or the rest of it. */
export function wholeOf(site: Site, force: ForceMention): Told | null {
  if (!isMore(site.reading, force)) return null;
  const told = toldSince(site, site.at - reach).findLast(
    ({ sentence, force: whole }) => (sentence < site.at || whole.to <= force.from) && isAlike(whole, force),
  );
  return told && told.action !== "withdraw" && /^(reported|planned)$/.test(told.status) ? told : null;
}

/** Soldiers and brigades are alike; tankers are no fighters. */
const isAlike = (whole: ForceMention, more: ForceMention): boolean =>
  whole.category === more.category || (isSameDomain(whole, more) && whole.set === "10");

/** "another 200", "300 more soldiers", "the rest", "a third": beside those told of. */
export const isMore = ({ sentence: { words } }: Reading, { from, to }: ForceMention): boolean =>
  (/^an?$/.test(words[from]?.lower ?? "") && ordinals.has(words[from + 1]?.lower ?? "")) ||
  words.slice(from, to + 1).some(({ lower }, at) => (from + at < to ? more.test(lower) : lower === "more"));

const ordinals = new Set(["second", "third", "fourth", "fifth", "sixth"]);
const more = /^(additional|another|extra|further|more|reinforcements|remainder|remaining|rest)$/;
