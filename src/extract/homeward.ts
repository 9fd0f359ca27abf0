import type { Action } from "../model/claim.ts";
import type { ActorMention } from "./actors.ts";
import type { PlacePhrase } from "./place-phrase.ts";
import type { Draft, Site } from "./rule.ts";

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
  if (country === null || target?.base.place.country !== country) return false;
  if (draft.home === "withdraw") return true;
  const from = origin?.base.place.country;
  return isJourney(draft) && ((from != null && from !== country) || saysBack(site, draft, target));
}

/** What an act is to the nation whose force goes from somewhere to somewhere: who leaves its own country sets out. */
export function actionAcross(site: Site, draft: Draft, path: Path, actor: ActorMention): Action {
  const { origin, target } = path;
  const isOwn = (place: PlacePhrase): boolean => place.base.place.country === actor.country;
  const setsOut =
    draft.action === "withdraw" &&
    origin !== null &&
    isOwn(origin) &&
    (target ? !isOwn(target) : draft.setsOut === true);
  if (setsOut) return "deploy";
  if (isHomeward(site, draft, path, actor)) return "withdraw";
  return (target && isOwn(target) ? draft.home : null) ?? draft.action;
}

const isJourney = ({ action }: Draft): boolean => /^(deploy|send|transit)$/.test(action);

/** "flew theirs back to Nordholz" */
const saysBack = ({ reading }: Site, { trigger }: Draft, { from, sentence }: PlacePhrase): boolean =>
  sentence === undefined &&
  reading.sentence.words.slice(trigger.to, from).some(({ lower }) => /^(back|home|homeward|homewards)$/.test(lower));
