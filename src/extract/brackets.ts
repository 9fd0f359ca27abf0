import { type ActorMention } from "./actors.ts";
import type { Run } from "./chunks.ts";
import { nounAt as wordAt } from "./force-kinds.ts";
import type { ForceMention } from "./forces.ts";
import { isNamed, plainPhrase, type PlacePhrase } from "./place-phrase.ts";
import { type Quantity, quantityIn } from "./quantity.ts";
import { nounAt, type Reading } from "./reading.ts";

/** What the round brackets right behind a noun phrase say. */
export interface Bracket extends Run {
  places: PlacePhrase[];
  quantity: Quantity | null;
}

const joins = /^([,;&]|and|at|in|near|on|off|the|based|now|then|about|some|men|soldiers|troops|personnel)$/;

/**
 * The places and the figure in the brackets behind a noun phrase, where these hold nothing else.
 *
 *     six Apaches (Djibouti)      Germany (Kunduz, 400 soldiers)
 *     ~~~~~~~~~~~  ^^^^^^^^       ~~~~~~~  ^^^^^^  ^^^
 */
export function bracketBehind(reading: Reading, noun: number): Bracket | null {
  const { words, places } = reading.sentence;
  const open = nounAt(reading, noun)?.to ?? -1;
  const close = words[open]?.text === "(" ? words.findIndex(({ text }, at) => at > open && text === ")") : -1;
  if (close < 0) return null;
  const named = places.filter((place) => place.from > open && place.to <= close && isNamed(place));
  const quantity = quantityIn(words, open + 1, close, null);
  const isKnown = (at: number): boolean =>
    named.some(({ from, to }) => from <= at && at < to) ||
    (quantity !== null && quantity.from <= at && at < quantity.to) ||
    joins.test(words[at]?.lower ?? "");
  for (let at = open + 1; at < close; at++) if (!isKnown(at)) return null;
  return {
    from: open,
    to: close + 1,
    // "Cervia, Italy": of a place and what it lies in, only the closer one.
    places: named
      .filter(({ from }) => from === named[0]?.from || words[from - 1]?.lower === "and")
      .map((place) => plainPhrase(place.candidate, place, "stated")),
    quantity,
  };
}

/** Where a force is by its brackets: a country there is whose it is, unless that is known to be another. */
export function bracketedPlaces(reading: Reading, noun: number, owner: ActorMention | null): PlacePhrase[] {
  return (bracketBehind(reading, noun)?.places ?? [])
    .filter(
      ({ base: { place } }) =>
        // "the 1st Armored Division (Fort Bliss, Texas)": its home.
        place.country === null || place.country !== owner?.country,
    )
    .filter(({ base: { place } }) => place.kind !== "country" || owner !== null);
}

/** "the brigade (3,500 soldiers, 40 tanks)": the people that the brackets right behind a unit begin with. */
export function strengthInBracket(
  { chunks, sentence: { words } }: Reading,
  at: number,
  { set, category }: ForceMention,
): Quantity | null {
  const open = chunks[at]?.to ?? -1;
  const close = words.findIndex(({ text }, index) => index > open && text === ")");
  if (set !== "10" || category === "troops" || words[open]?.text !== "(" || close < 0) return null;
  const quantity = quantityIn(words, open + 1, close, null);
  if (!quantity) return null;
  const isPeople =
    wordAt(words, quantity.to)?.record?.category === "troops" ||
    /^(men|people|personnel|strong)$/.test(words[quantity.to]?.lower ?? "");
  // "(about 600 men)", not "(founded with 600 men)"
  const isFirst = words.slice(open + 1, quantity.from).every(({ pos }) => pos !== "VERB" && pos !== "NOUN");
  return isPeople && isFirst ? quantity : null;
}
