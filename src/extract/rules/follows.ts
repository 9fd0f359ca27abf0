import type { Action } from "../../model/claim.ts";
import { lemmaAt, verbAt } from "../clause.ts";
import { forcesAmong } from "../forces-among.ts";
import { isPassable, listFrom } from "../lists.ts";
import { statusOfVerb } from "../modality.ts";
import { areOwned } from "../owned-forces.ts";
import { plainPhrase, type PlacePhrase } from "../place-phrase.ts";
import { nounAt, nounHeadAt, type Reading } from "../reading.ts";
import { atEachVerb, type Draft, type DraftForce, type Rule, type Site, type Told, toldSince } from "../rule.ts";
import { compose, type Modality } from "../status.ts";
import { subjectOf } from "../subject.ts";

/** How many sentences before its own the movement may be told that a force follows or goes along with. */
const reach = 2;

const moves = new Set<Action>(["deploy", "send", "reinforce", "rotate", "transfer", "transit", "withdraw"]);
const along = /^(with|behind|alongside|beside)$/;
const goes = /^(arrive|come|drive|fly|go|move|ride|roll|sail|steam|travel)$/;

/**
 * A force follows another or goes along with it: where that one was said to go.
 *
 *     A Dutch company left for Kabul on Monday. A second follows in May
 *                              ~~~~~            ~~~~~~~~ ^^^^^^^
 */
export const follows: Rule = {
  name: "force-follows",
  find: atEachVerb(draftsAt),
};

function draftsAt(site: Site, at: number): Draft[] {
  const { reading } = site;
  const trigger = verbAt(reading, at);
  const found = followersAt(site, at) ?? companyAt(site, at);
  if (!trigger || !found || found.forces.length === 0) return [];
  const told = toldSince(site, site.at - reach).findLast(
    ({ action, sentence, force }) => moves.has(action) && (sentence < site.at || force.from < trigger.from),
  );
  if (!told && !found.isCompany && !areOwned(reading, found.forces)) return [];
  const places = placesOf(told, trigger);
  const isWithdrawal = told?.action === "withdraw";
  return [
    {
      trigger: { from: found.from, to: trigger.to },
      action: told?.action ?? "deploy",
      modality: found.modality,
      actors: [],
      byAnother: false,
      forces: found.forces.map((draft) => ownedBy(site, draft, told)),
      destinations: isWithdrawal ? [] : places,
      origins: isWithdrawal ? places : [],
      leavesPlace: places.length === 0,
      end: 0,
      score: 0.6,
    },
  ];
}

interface Found {
  forces: DraftForce[];
  modality: Modality;
  isCompany: boolean;
  /** Word number where its clause begins. */
  from: number;
}

/** "A second follows in May": the subject of a verb without an object. */
function followersAt(site: Site, at: number): Found | null {
  const { reading } = site;
  const verb = verbAt(reading, at);
  if (!verb || verb.passive || verb.form === "gerund" || lemmaAt(reading, at) !== "follow") return null;
  let next = at + 1;
  while (isPassable(reading.chunks[next])) next++;
  if (nounAt(reading, next) && !isDay(reading, next)) return null;
  const subject = subjectOf(reading, at);
  // "the Jordanians, whose battalion follows"
  if (reading.sentence.words[(nounAt(reading, subject?.[0] ?? -1)?.from ?? 0) - 1]?.lower === "whose") return null;
  const told = statusOfVerb(reading, at, subject, []);
  // "A second follows": not yet.
  const isPresent = reading.sentence.words[verb.head]?.lower !== "followed" && told.status === "reported";
  return {
    forces: forcesAmong(site, subject ?? [], "of-state"),
    modality: isPresent ? { ...told, status: compose("planned", told.status) } : told,
    isCompany: false,
    from: verb.from,
  };
}

const isDay = (reading: Reading, noun: number): boolean => {
  const chunk = nounAt(reading, noun);
  const words = reading.sentence.words.slice(chunk?.from ?? 0, chunk?.to ?? 0);
  return words.some(({ lower }) =>
    /^(week|month|year|day|today|tomorrow|tonight|suit|(mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(lower),
  );
};

/** "With them come 12 tanks", "Sailing with her are two frigates": who stands behind the verb goes along with who stands before it. */
function companyAt(site: Site, at: number): Found | null {
  const { reading } = site;
  const [mark, noun] = [reading.chunks[at - 2], nounAt(reading, at - 1)];
  if (mark?.kind !== "preposition" || !along.test(mark.word.toLowerCase()) || !noun) return null;
  const isPronoun = /^(them|it|her|him)$/.test(nounHeadAt(reading, at - 1)?.lower ?? "");
  if (!isPronoun && !reading.forces.get(at - 1)?.isHead) return null;
  const opener = reading.chunks[at - 3];
  const isOpening = !opener || /^(comma|conjunction|stop|quote)$/.test(opener.kind);
  const isTurned = opener !== undefined && isMoving(reading.sentence.words[opener.to - 1]?.lower ?? "");
  const isMotion = isOpening && goes.test(lemmaAt(reading, at));
  if (!isMotion && !(isTurned && lemmaAt(reading, at) === "be")) return null;
  const { nouns } = listFrom(reading, at + 1);
  return {
    forces: forcesAmong(site, nouns, "of-state"),
    modality: statusOfVerb(reading, at, nouns, []),
    isCompany: true,
    from: (opener && isTurned ? opener : mark).from,
  };
}

/** "Sailing", "Travelling" */
function isMoving(word: string): boolean {
  const stem = word.endsWith("ing") ? word.slice(0, -3) : "";
  return [stem, `${stem}e`, stem.slice(0, -1)].some((lemma) => goes.test(lemma));
}

/** Where the force told of before goes, or what it leaves, implied by the verb. */
const placesOf = (told: Told | undefined, trigger: { from: number; to: number }): PlacePhrase[] =>
  (told?.places ?? []).slice(0, 1).map((place) => plainPhrase(place.base, trigger, "implied"));

/** Who follows is of the side of those it follows, where its own words do not say. */
function ownedBy({ reading, discourse, at }: Site, draft: DraftForce, told: Told | undefined): DraftForce {
  const isNamed =
    draft.own ??
    discourse.speakerOf(at)?.actor ??
    discourse.actorAt(at, draft.chunk) ??
    reading.nations.get(draft.chunk);
  return isNamed || draft.owners?.length || !told ? draft : { ...draft, owners: told.owners };
}
