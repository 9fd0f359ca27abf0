import actions from "../../../data/lexicon/actions.json";
import { elidedVerbAt, withdrawalOf } from "../action-verbs.ts";
import { actorsOf } from "../arguments.ts";
import { isAfloat } from "../forces.ts";
import { forcesAmong } from "../forces-among.ts";
import { groupsFrom } from "../groups.ts";
import { openedBy } from "../lead-in.ts";
import { isGap, isPassable, listFrom } from "../lists.ts";
import { statusOfNoun } from "../modality.ts";
import { placesIn, type PlacePhrase } from "../place-phrase.ts";
import { placeOfObject } from "../place-of-object.ts";
import { nounAt, type Reading } from "../reading.ts";
import type { Draft, DraftForce, Rule, Site } from "../rule.ts";
import { standInAt } from "../stand-in.ts";
import { compose } from "../status.ts";

const captions = new Set(actions.captions);

/**
 * A headline or a caption without a verb: the force, and where it is back from or back at, or under which place it stands.
 *
 *     Last Danish soldiers out of Iraq          Kuwait: 13,500 U.S. troops
 *     ~~~~~~~~~~~~~~~~~~~~ ^^^^^^ ~~~~          ~~~~~~^ ~~~~~~~~~~~~~~~~~~
 */
export const verbless: Rule = {
  name: "verbless",
  find(site) {
    const { chunks } = site.reading;
    const starts = [0, ...chunks.flatMap((chunk, at) => (chunk.kind === "stop" ? [at + 1] : []))];
    return starts.flatMap((start) => {
      const stop = chunks.findIndex(({ kind }, at) => at >= start && kind === "stop");
      const clause = chunks.slice(start, stop < 0 ? chunks.length : stop);
      return clause.some(({ kind }) => kind === "verb") ? [] : draftsAt(site, start);
    });
  },
};

function draftsAt(site: Site, start: number): Draft[] {
  const { reading, discourse } = site;
  let at = start;
  while (isPassable(reading.chunks[at])) at++;
  const list = listFrom(reading, at);
  const forces = forcesAmong(site, list.nouns, "of-state");
  const first = list.nouns[0];
  if (forces.length === 0 || first === undefined) return [];
  const found = elidedVerbAt(reading, list.next);
  const caption = found ? null : (captionBefore(reading, start) ?? captionIn(site, list.nouns));
  const opened = caption && openedBy(site, caption.noun);
  const entry = found || caption || start > 0 ? [] : placeBehind(site, list, forces);
  // "Brazil: 88" needs words above it that tell of what.
  const isBare = forces.every(({ chunk }) => standInAt(reading, chunk)?.kind === "figure");
  if (caption && !opened && (isBare || caption.noun >= start)) return [];
  if (!found && !caption && entry.length === 0 && !isBriefed(reading, start)) return [];
  const actors = opened?.actors ?? (caption ? actorsOf(site, caption.owners) : []);
  const anaphor = discourse.anaphorFor(site.at, actors);
  const { groups } = groupsFrom(site, found?.next ?? list.next, forces, anaphor);
  const [group] = groups;
  // "U.S. Navy Battle Force: 287" is of a navy, at no place.
  const isOfService = caption !== null && reading.actors.get(caption.noun)?.rule === "institution";
  const under = opened?.destinations
    ? opened.destinations
    : isOfService
      ? []
      : caption
        ? placeOfObject(reading, caption.noun, anaphor)
        : entry;
  if (!group || (!opened && group.destinations.length === 0 && group.origins.length === 0 && under.length === 0))
    return [];
  if (caption && groups.some(({ destinations, origins }) => destinations.length + origins.length > 0)) return [];
  const action = found?.verb.action ?? opened?.action ?? "station";
  const { origins, destinations }: { origins: PlacePhrase[]; destinations: PlacePhrase[] } =
    found?.verb.action === "withdraw"
      ? withdrawalOf(found.verb, group, [])
      : { origins: group.origins, destinations: under.length > 0 ? under : group.destinations };
  const modality = statusOfNoun(reading, first);
  const trigger = reading.chunks[found ? list.next : first];
  return trigger
    ? [
        {
          trigger,
          action,
          home: found?.verb.home ?? null,
          modality: opened ? { ...modality, status: compose(opened.status, modality.status) } : modality,
          actors,
          byAnother: false,
          forces: group.forces,
          destinations,
          origins,
          end: group.end,
          score: 0.6,
        },
      ]
    : [];
}

/** "In the north: a German brigade at Mazar-e-Sharif": what stands behind the first colon, a side of the country before it. */
const isBriefed = ({ chunks }: Reading, start: number): boolean =>
  start === 3 && chunks[0]?.kind === "preposition" && /^(in|on|to)$/.test(chunks[0].word) && chunks[2]?.kind === "stop";

/** "Egypt, 19,500 soldiers", "Ghana 120": the name that heads an item in its own list of noun phrases. */
function captionIn({ reading }: Site, [first = -1]: readonly number[]): { noun: number; owners: number[] } | null {
  const chunk = nounAt(reading, first);
  const [place] = reading.places.get(first) ?? [];
  const isAll = place?.from === chunk?.from && place?.to === chunk?.to;
  return place && (isAll || isGap(reading, first)) ? { noun: first, owners: [] } : null;
}

/** "HMS Montrose – Gulf of Oman", or as an item of a list "- USS Nimitz, Red Sea": nothing but a place behind ships and units with names. */
function placeBehind(
  { reading, discourse, at }: Site,
  { nouns, next }: ReturnType<typeof listFrom>,
  forces: readonly DraftForce[],
): PlacePhrase[] {
  const { chunks } = reading;
  const isNamed = forces.every(({ force }) => force.designation !== null && force.quantity === null);
  const isShips = forces.every(({ force }) => isAfloat(force));
  const isItem = /^[-–•*]$/.test(reading.sentence.words[0]?.text ?? "") || discourse.listLeadOf(at) >= 0;
  const last = isShips && isItem && nouns.length === forces.length + 1 ? (nouns.at(-1) ?? -1) : -1;
  const behind = chunks[next]?.kind === "stop" ? next + 1 : last;
  const [place] = isNamed ? placesIn(reading, [behind]) : [];
  const noun = nounAt(reading, behind);
  if (!place || !noun || place.from > noun.from + 1 || place.to < noun.to) return [];
  return chunks.every(({ from }) => from < place.to) ? [place] : [];
}

/** The noun phrase alone before a colon or a dash, and who owns it: "Kuwait:", "Manama, Bahrain:", "Germany's Mali mission:". */
function captionBefore(
  { chunks, places, sentence }: Reading,
  start: number,
): { noun: number; owners: number[] } | null {
  const isPlace = (noun: number): boolean => {
    const chunk = chunks[noun];
    return (
      chunk?.kind === "noun" && places.get(noun)?.some(({ from, to }) => from <= chunk.head && chunk.head < to) === true
    );
  };
  let noun = start - 2;
  // "Manama, Bahrain:"
  while (isPlace(noun) && chunks[noun - 1]?.kind === "comma" && isPlace(noun - 2)) noun -= 2;
  const caption = chunks[noun];
  if (caption?.kind !== "noun") return null;
  const before = chunks[noun - 1];
  const opens = noun === 0 || (before?.kind === "stop" && /^[:;]$/.test(before.word));
  // "In Gao: 300 soldiers"
  const isLed = noun === 1 && chunks[0]?.kind === "preposition";
  const owner = noun === 1 && chunks[0]?.kind === "noun" && chunks[0].possessive;
  return (isPlace(noun) || captions.has(sentence.words[caption.head]?.lemma ?? "")) && (opens || owner || isLed)
    ? { noun, owners: owner ? [0] : [] }
    : null;
}
