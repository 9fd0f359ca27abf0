import { textOf } from "../read/sentences.ts";
import { quantityIn } from "./quantity.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import type { DraftForce, Site, Told } from "./rule.ts";

/** How many sentences before its own a force may be named that a pronoun or a bare figure stands for. */
const reach = 2;

const plural = /^(they|them|both|most|some|all|others?|these|those|many|half|several|none|any|more)$/;
const singular = /^(it|she|her)$/;

/**
 * The force that a noun phrase without a noun of its own stands for: a pronoun or a bare figure.
 *
 *     Britain sent 900 soldiers to Estonia. Another 150 are in Poland.
 *                      ^^^^^^^^             ~~~~~~~~~~~
 */
export function antecedentOf(site: Site, noun: number): DraftForce | null {
  const { reading } = site;
  const chunk = nounAt(reading, noun);
  const head = nounHeadAt(reading, noun);
  if (!chunk || !head || chunk.possessive) return null;
  // "Nigeria has pledged 850 soldiers and Ghana 350"
  const stated = reading.actors.get(noun);
  if ((reading.places.get(noun) ?? []).some(({ candidate }) => candidate.place.country !== stated?.country))
    return null;
  if (stated && head.pos !== "NUM") return null;
  const { words } = reading.sentence;
  const quantity = quantityIn(words, chunk.from, chunk.to, null);
  const isFigure = head.pos === "NUM" || (quantity !== null && /^(more|others|another)$/.test(head.lower));
  const number =
    plural.test(head.lower) || (isFigure && quantity) ? "plural" : singular.test(head.lower) ? "singular" : null;
  if (!number || /%|percent/.test(words[chunk.to]?.text ?? "")) return null;
  const inSentence = [...reading.forces].findLast(
    ([at, force]) => at < noun && force.isHead && !isContent(reading, at),
  );
  const agrees = inSentence && (number === "plural" || isOne(site, inSentence[0]));
  const own = agrees ? { chunk: inSentence[0], force: inSentence[1] } : null;
  const ownText = own ? textOf(words.slice(own.force.from, own.force.to)).replace(/^(the|an?) /i, "") : undefined;
  // "If Russia seizes a port, it deploys missiles": a pronoun goes back to the nation of its own sentence.
  const isNation = !isFigure && [...reading.actors.keys()].some((at) => at < noun);
  const told = own || isNation ? null : toldBefore(site, number);
  const named = isFigure && !own && !told ? site.discourse.ownership.lastBefore(site.at) : null;
  const force = own?.force ?? told?.force ?? named?.force;
  if (!force) return null;
  return {
    chunk: own?.chunk ?? noun,
    force: {
      ...force,
      from: chunk.from,
      to: chunk.to,
      quantity,
      isHead: true,
      strength: "plain",
      label: isFigure ? undefined : (ownText ?? told?.text),
    },
    own: stated,
    owners: told?.owners ?? (named?.owner ? [named.owner] : undefined),
  };
}

/** "a group of peacekeepers": the peacekeepers are not named beside their group. */
const isContent = ({ chunks, forces }: Reading, at: number): boolean => {
  const link = chunks[at - 1];
  return link?.kind === "preposition" && link.word === "of" && forces.has(at - 2);
};

/** Named in the singular: a ship, a unit. */
export const isOne = ({ reading }: Pick<Site, "reading">, noun: number): boolean => {
  const head = nounHeadAt(reading, noun);
  return head !== undefined && head.lower === head.lemma && head.pos !== "NUM" && !reading.forces.get(noun)?.quantity;
};

/** The force told of last, where its number agrees: one ship or unit is "it", soldiers are "they". */
function toldBefore({ earlier, at }: Site, number: "plural" | "singular"): Told | null {
  const last = earlier.findLast(({ sentence }) => sentence >= at - reach);
  return last && (number === "singular") === last.isSingular ? last : null;
}
