import { lemmaAt, verbAt } from "../clause.ts";
import { forcesAmong } from "../forces-among.ts";
import { isPassable, listFrom } from "../lists.ts";
import { statusOfVerb } from "../modality.ts";
import { plainPhrase } from "../place-phrase.ts";
import { nounAt, type Reading } from "../reading.ts";
import { atEachVerb, type Draft, type Rule, type Site, toldSince } from "../rule.ts";
import { compose } from "../status.ts";
import { subjectOf } from "../subject.ts";

/** Symbol sets of aircraft and ships. */
const carriers = /^(01|30)$/;

/**
 * Who is aboard goes where the ship or the aircraft goes that was told of last, and is of its side.
 *
 *     The frigate sailed for the Gulf. On board were 40 marines
 *         ~~~~~~~            ~~~~~~~~  ^^^^^^^^^^^^^ ~~~~~~~~~~
 */
export const aboard: Rule = {
  name: "force-aboard",
  find: atEachVerb(draftsAt),
};

function draftsAt(site: Site, at: number): Draft[] {
  const { reading } = site;
  const verb = verbAt(reading, at);
  const nouns = verb && lemmaAt(reading, at) === "be" ? peopleAboard(reading, at) : null;
  if (!verb || !nouns) return [];
  const told = toldSince(site, site.at - 1).findLast(
    ({ force, sentence }) => carriers.test(force.set) && (sentence < site.at || force.to <= verb.from),
  );
  // "Aboard are the tanks": told with the ship.
  const isKnown = reading.sentence.words[nounAt(reading, nouns[0] ?? -1)?.from ?? -1]?.lower === "the";
  if (!told || isKnown) return [];
  const forces = forcesAmong(site, nouns, "of-state");
  const isLeaving = told.action === "withdraw";
  const places = told.places.slice(0, 1).map(({ base }) => plainPhrase(base, verb, "implied"));
  const modality = statusOfVerb(reading, at, nouns, []);
  return [
    {
      trigger: verb,
      action: told.action,
      modality: { ...modality, status: compose(told.status, modality.status) },
      actors: [],
      byAnother: false,
      forces: forces.map((force) => ({ ...force, owners: told.owners })),
      destinations: isLeaving ? [] : places,
      origins: isLeaving ? places : [],
      end: 0,
      score: 0.6,
    },
  ];
}

/** "Aboard are 400 marines", "A helicopter and 40 men are on board" */
function peopleAboard(reading: Reading, be: number): readonly number[] | null {
  let before = be - 1;
  while (isPassable(reading.chunks[before])) before--;
  if (isAboard(reading, before) && nounAt(reading, be + 1)) return listFrom(reading, be + 1).nouns;
  return isAboard(reading, be + 1) && !nounAt(reading, be + 2) ? subjectOf(reading, be) : null;
}

const isAboard = ({ chunks }: Reading, at: number): boolean => {
  const mark = chunks[at];
  return mark?.kind === "preposition" && /^(aboard|on board)$/.test(mark.word.toLowerCase());
};
