import grammar from "../../../data/lexicon/grammar.json";
import { isOfNations } from "../alliances.ts";
import { actorsOf, placesAhead, placesBeside } from "../arguments.ts";
import { lemmaAt, verbAt } from "../clause.ts";
import { figureRangeAt } from "../figure-range.ts";
import { type ForceMention, impliedForce } from "../forces.ts";
import { groupsFrom } from "../groups.ts";
import { isPassable } from "../lists.ts";
import { theatreAt } from "../missions.ts";
import { statusOfVerb } from "../modality.ts";
import { peopleAt } from "../peoples.ts";
import { type Quantity, quantityIn } from "../quantity.ts";
import { nounAt, nounHeadAt, type Reading } from "../reading.ts";
import { atEachVerb, type Draft, type Rule, type Site } from "../rule.ts";
import { isTally } from "../strength.ts";
import { subjectOf } from "../subject.ts";
import { isOf, isTime } from "../subject-insertions.ts";

const strengths = new Set(grammar.strengths);
/** By verb: the prepositions that its figure may stand behind; empty where it is the object. */
const figures = new Map<string, readonly string[]>(Object.entries(grammar.figureVerbs));
const changing = new Set(grammar.changingVerbs);
const rising = new Set(grammar.risingVerbs);
const lessening = new Set(grammar.lesseningVerbs);

/** All that a nation has. */
const services = /^(army|navy|military)$/;

/**
 * How many a force is, told by the verb: it is there.
 *
 *     The Ugandan force in Mogadishu has grown to 6,200
 *         ~~~~~~~~~~~~~    ~~~~~~~~~ ^^^^^^^^^ ~~ ~~~~~
 */
export const numbers: Rule = {
  name: "force-numbers",
  find: atEachVerb(draftsAt),
};

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const verb = verbAt(reading, at);
  // "is expected to reach 900"
  const isAwaited = verb?.form === "infinitive" && verbAt(reading, at - 1) !== null;
  const isTold = verb?.form === "finite" || verb?.form === "past" || isAwaited;
  const subject = isTold && figuresOf(lemmaAt(reading, at)) ? subjectOf(reading, at) : null;
  const [noun = -1] = subject ?? [];
  const found = subject && figureAfter(reading, at, isStrength(reading, noun));
  const force = found && subject?.length === 1 ? countedAt(site, noun, found.quantity) : null;
  if (!verb || !found || !force) return [];
  const lemma = lemmaAt(reading, at);
  // "The contingent will be cut to 900" is told of the contingent, by the verb.
  // "The garrison has been doubled to 80 men"
  const isCut = changing.has(lemma) && (verb.passive || !figures.has(lemma));
  if (isCut && !(verb.passive && (rising.has(lemma) || isStrength(reading, noun)))) return [];
  const modality = statusOfVerb(reading, at, subject, []);
  // "is to fall to 1,000" tells of a change to come.
  const change = found.isLess === true || lessening.has(lemma) ? "withdraw" : rising.has(lemma) ? "reinforce" : null;
  const isToCome = modality.status !== "reported";
  // "could number 5,000" tells of no force that is there, or will be.
  if (isToCome && !change && (modality.status !== "planned" || !(isAwaited || verb.auxiliaries.length > 0))) return [];
  // "has been increased by 300": so many came, or left.
  if (found.isDifference && !change) return [];
  const action = change && (isToCome || isCut || found.isDifference) ? change : "station";
  // "The force stood at 3,500": "the force" may be of many nations.
  const actors = actorsOf(site, [noun, ...wholeOf(reading, noun)]).filter(({ rule }) => rule !== "definite");
  const anaphor = discourse.anaphorFor(site.at, actors);
  const beside = placesBeside(site, noun, at, anaphor);
  const forces = [{ chunk: noun, force }];
  const [group] = groupsFrom(site, found.next, forces, anaphor).groups;
  const behind = group?.destinations ?? [];
  const destinations =
    [beside, behind, placesAhead(site, at, anaphor)].find((places) => places.length > 0) ??
    theatreAt(reading, noun, anaphor);
  // "The British army will shrink to 82,000" leaves no place, and one that "numbers 4,000" is at none.
  const isService = services.test(nounHeadAt(reading, noun)?.lower ?? "");
  if (destinations.length === 0 && (actors.length === 0 || action !== "station" || isService)) return [];
  return [
    {
      trigger: verb,
      action,
      modality,
      actors,
      byAnother: false,
      forces,
      destinations: action === "withdraw" ? [] : destinations,
      origins: action === "withdraw" ? destinations : [],
      end: 0,
      score: 0.7,
    },
  ];
}

/** The prepositions that the figure of a verb may stand behind. */
export const figuresOf = (lemma: string): readonly string[] | undefined =>
  rising.has(lemma) || lessening.has(lemma)
    ? ["to", "by"]
    : (figures.get(lemma) ?? (changing.has(lemma) ? ["to"] : undefined));

/**
 * The figure that a verb leads to, and the chunk behind it: "stands at 1,960", "numbers 4,500 men", "is 1,200 strong"; `ofStrength`
 * where what the verb tells of is one, "strength in the Gulf is over 16,000".
 */
function figureAfter(
  reading: Reading,
  at: number,
  ofStrength: boolean,
): { quantity: Quantity; next: number; isLess?: boolean; isDifference?: boolean } | null {
  const prepositions = figuresOf(lemmaAt(reading, at)) ?? [];
  let next = afterTime(reading, at + 1);
  let mark = reading.chunks[next];
  // "is down to 17,000"
  if (mark?.kind === "preposition" && /^(down|up)$/.test(mark.word)) mark = reading.chunks[++next];
  // "has shrunk from 2,900 to 1,450 men"
  const range = prepositions.includes("to") ? figureRangeAt(reading, next) : null;
  if (range) return { quantity: range.after, next: range.next, isLess: range.after.count < range.before.count };
  if (mark?.kind === "preposition") {
    if (!prepositions.includes(mark.word)) return null;
    next++;
  } else if (prepositions.length > 0 && lemmaAt(reading, at) !== "be" && !isLedTo(reading, next)) return null;
  const noun = nounAt(reading, next);
  const quantity = noun && quantityIn(reading.sentence.words, noun.from, noun.to, null);
  if (!noun || !quantity) return null;
  const isStrong = reading.sentence.words[noun.to - 1]?.lower === "strong";
  // "fell to 8,600 last month"
  const isTimed = /^(last|next|this)$/.test(reading.sentence.words[quantity.to]?.lower ?? "");
  const isFigure = (nounHeadAt(reading, next)?.pos === "NUM" && !isMeasure(reading, noun.to)) || isTimed;
  const isMen = reading.forces.get(next)?.category === "troops";
  const isCopula = lemmaAt(reading, at) === "be" && mark?.kind !== "preposition" && !ofStrength;
  const isDifference = mark?.kind === "preposition" && mark.word === "by";
  return isStrong || isMen || (isFigure && !isCopula) ? { quantity, next: next + 1, isDifference } : null;
}

/** "doubled to about 80": a "to" that the tagger takes for that of an infinitive. */
const isLedTo = ({ chunks, sentence }: Reading, at: number): boolean =>
  sentence.words[(chunks[at]?.from ?? 0) - 1]?.lower === "to";

/** "stood on Friday at 1,960", "now totals 230": the chunk behind the time. */
function afterTime(reading: Reading, at: number): number {
  const isOn = reading.chunks[at]?.kind === "preposition" && isTime(reading, at + 1);
  if (isOn) return afterTime(reading, at + 2);
  return isPassable(reading.chunks[at]) || isTime(reading, at) ? afterTime(reading, at + 1) : at;
}

/** "grew to 40 percent" */
const isMeasure = ({ sentence }: Reading, word: number): boolean =>
  /^(%|percent|per|years?|dollars?|km|miles?)$/.test(sentence.words[word]?.lower ?? "");

/** "British strength", "U.S. troop levels" */
function isStrength(reading: Reading, noun: number): boolean {
  const { words } = reading.sentence;
  const { from, head } = nounAt(reading, noun) ?? { from: 0, head: -1 };
  const isOfTroops = words.slice(from, head).some(({ lower }) => /^(troops?|forces?)$/.test(lower));
  return strengths.has(words[head]?.lemma ?? "") || (words[head]?.lemma === "level" && isOfTroops);
}

/** "The strength of the UN mission": whose it is. */
const wholeOf = (reading: Reading, noun: number): number[] =>
  isOf(reading.chunks[noun + 1]) && isStrength(reading, noun) ? [noun + 2] : [];

/** The force that a subject names or is the strength of, so counted: "the garrison", "British strength", "the Kenyans". */
function countedAt(site: Site, noun: number, quantity: Quantity): ForceMention | null {
  const { reading } = site;
  const chunk = nounAt(reading, noun);
  const force = reading.forces.get(noun) ?? peopleAt(site, noun)?.force;
  if (!chunk) return null;
  if (isStrength(reading, noun) || (!force && isOfNations(reading, noun)))
    return { ...impliedForce({ from: chunk.from, to: chunk.to }, "troops"), quantity };
  // "The number of soldiers will reach 2,000": the figure may be theirs already.
  const isOpen = (tally: ForceMention): boolean => tally.quantity === null || isTally(reading, tally);
  return force?.isHead && force.set !== "15" && isOpen(force) ? { ...force, quantity, strength: "plain" } : null;
}
