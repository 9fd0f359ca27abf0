import type { Action } from "../model/claim.ts";
import type { ActorMention } from "./actors.ts";
import { isSameDomain } from "./forces.ts";
import { isGoal, type PlacePhrase } from "./place-phrase.ts";
import { type Draft, type Site, toldSince } from "./rule.ts";
import { placesServed } from "./served.ts";

/** Where a force goes from and to. */
interface Path {
  origin: PlacePhrase | null;
  target: PlacePhrase | null;
}

/**
 * A force comes to its own country, from abroad or by words that say so: that is a withdrawal.
 *
 *     Two French Rafales flew from N'Djamena to Nancy     The German frigates were carried back to Kiel
 *                             ~~~~~~~~~~~~~~ ~~~~~                                         ~~~~ ~~~~
 */
export function isHomeward(site: Site, draft: Draft, { origin, target }: Path, { country }: ActorMention): boolean {
  // "arrived in Tulsa after nine months in Kuwait": home, whoever's home that is.
  if (country === null) return target !== null && isJourney(draft) && isFromStay(site, draft, target);
  if (target?.base.place.country !== country) return false;
  if (draft.home === "withdraw") return true;
  const from = origin?.base.place.country;
  return (
    isJourney(draft) &&
    ((from != null && from !== country) ||
      saysBack(site, draft, target) ||
      placesServed(site).some(({ base }) => base.place.country !== country) ||
      (from == null && areReturning(site, draft, country)))
  );
}

/** What an act is to the nation whose force goes from somewhere to somewhere: who leaves its own country sets out. */
export function actionAcross(site: Site, draft: Draft, path: Path, actor: ActorMention): Action {
  const { origin, target } = path;
  const isOwn = (place: PlacePhrase): boolean => place.base.place.country === actor.country;
  // "flew out to Cyprus": from where is not said.
  const isOutward = target !== null && isGoal(target) && draft.setsOut === true && actor.country !== null;
  const setsOut =
    draft.action === "withdraw" &&
    (origin ? isOwn(origin) : isOutward) &&
    (target ? !isOwn(target) : draft.setsOut === true);
  if (setsOut) return "deploy";
  if (isHomeward(site, draft, path, actor)) return "withdraw";
  return (target && isOwn(target) ? draft.home : null) ?? draft.action;
}

/** It has no nation, and comes to a town from where it served in another country. */
const isFromStay = (site: Site, { origins }: Draft, target: PlacePhrase): boolean =>
  target.base.place.kind !== "country" &&
  origins.length > 0 &&
  placesServed(site).some(
    ({ base }) =>
      base.place.country !== target.base.place.country &&
      origins.every((origin) => origin.base.place.country === base.place.country),
  );

/** How many sentences before its own may tell that forces of a nation come home. */
const reach = 3;

/** "The company is back from Mali. It landed at Kiel on Monday": the end of the journey home. */
const areReturning = (site: Site, { forces, modality }: Draft, country: string): boolean =>
  /^(reported|planned)$/.test(modality.status) &&
  toldSince(site, site.at - reach).some(
    ({ action, status, owners, force, places }) =>
      action === "withdraw" &&
      status === "reported" &&
      owners.some((owner) => owner.country === country) &&
      places.some(({ base }) => base.place.country !== country) &&
      forces.every((own) => isSameDomain(own.force, force)),
  );

const isJourney = ({ action }: Draft): boolean => /^(deploy|send|transit)$/.test(action);

/** "The company, based at Kiel, is on its way home": in its own country, before the act, and so not where it comes home from. */
export const isOwnBase = (
  { reading: { sentence } }: Site,
  { action, trigger, end }: Draft,
  { base, to, sentence: told }: PlacePhrase,
  { country }: ActorMention,
): boolean =>
  action === "withdraw" &&
  country !== null &&
  base.place.country === country &&
  told === undefined &&
  to <= trigger.from &&
  sentence.words
    .slice(trigger.to, Math.max(trigger.to + homewardReach, end))
    .some(({ lower }) => homewards.test(lower));

const homewards = /^(back|home|homeward|homewards)$/;

/** How many words after its verb may say that a force comes home: "are on the way back". */
const homewardReach = 4;

/** "flew theirs back to Nordholz" */
const saysBack = ({ reading }: Site, { trigger }: Draft, { from, sentence }: PlacePhrase): boolean =>
  sentence === undefined && reading.sentence.words.slice(trigger.to, from).some(({ lower }) => homewards.test(lower));
