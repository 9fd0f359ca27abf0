import actions from "../../../data/lexicon/actions.json";
import { impliedActor } from "../actors.ts";
import { actorsOf } from "../arguments.ts";
import { lemmaAt, verbAt } from "../clause.ts";
import { forcesAmong } from "../forces-among.ts";
import { groupsFrom } from "../groups.ts";
import { isPassable, listFrom } from "../lists.ts";
import { statusOfVerb } from "../modality.ts";
import type { PlacePhrase } from "../place-phrase.ts";
import { nounAt, nounHeadAt, type Reading } from "../reading.ts";
import { atEachVerb, type Draft, type DraftForce, type Rule, type Site, type Told, toldSince } from "../rule.ts";
import { isOne } from "../stand-in.ts";
import { subjectOf } from "../subject.ts";
import { partsAfter } from "./made-up-of.ts";

const wholes = new Set(actions.wholes);

/** How many sentences before a deployment may be told that "the deployment" stands for. */
const reach = 6;

/**
 * What a force told of before is made up of: its parts do what it was told to do, where it was.
 *
 *     Peru will send troops to Haiti. The deployment includes 200 infantrymen and six helicopters
 *                                     ~~~~~~~~~~~~~~ ^^^^^^^^ ~~~~~~~~~~~~~~~     ~~~~~~~~~~~~~~~
 */
export const partsOfTold: Rule = {
  name: "parts-of-told",
  find: atEachVerb(draftsAt),
};

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const trigger = verbAt(reading, at);
  const start = trigger ? startOfParts(reading, at) : -1;
  if (!trigger || start < 0) return [];
  const subject = subjectOf(reading, at);
  const [whole = -1] = subject?.length === 1 ? subject : [];
  if (!isDefinite(reading, whole) || !isBare(reading, whole, at)) return [];
  const parts = listFrom(reading, start);
  const named = forcesAmong(site, parts.nouns, "certain").filter((part) => isCounted(reading, part));
  const told = toldOf(site, whole, named);
  const modality = statusOfVerb(reading, at, subject, []);
  if (!told || named.length === 0 || modality.status === "ruled-out" || modality.status === "denied") return [];
  const under = told.places.map((place): PlacePhrase => ({ ...place, basis: "implied" }));
  const actors = told.owners.map((owner) => impliedActor(owner, "same-force"));
  const { groups } = groupsFrom(site, parts.next, named, discourse.anaphorFor(site.at, told.owners));
  // Parts that have places of their own are there, not where the whole goes.
  return groups.flatMap(({ forces, destinations, origins, unresolved, end }): Draft[] =>
    forces.length === 0 || destinations.length > 0 || unresolved
      ? []
      : [
          {
            trigger,
            action: told.action,
            modality: { ...modality, status: told.status },
            actors,
            byAnother: false,
            forces,
            destinations: under,
            origins,
            end,
            score: 0.65,
          },
        ],
  );
}

/** "the deployment", "this force", "it": told of before. */
function isDefinite({ sentence: { words }, chunks }: Reading, noun: number): boolean {
  const chunk = chunks[noun];
  return chunk?.kind === "noun" && /^(the|this|that|its|it|they)$/.test(words[chunk.from]?.lower ?? "");
}

/** "The force in Kosovo includes" tells of another. */
const isBare = ({ chunks }: Reading, noun: number, verb: number): boolean =>
  chunks.slice(noun + 1, verb).every(isPassable);

/** Where the parts begin: "includes …", "will have …"; -1 where nothing is composed, or "will number 900" counts the whole. */
function startOfParts(reading: Reading, at: number): number {
  const { from = 0, to = 0 } = verbAt(reading, at) ?? {};
  const lemma = lemmaAt(reading, at);
  const isPlan = reading.sentence.words.slice(from, to).some(({ lower }) => /^(will|would)$/.test(lower));
  if (lemma === "have" && isPlan && nounAt(reading, at + 1)) return at + 1;
  return lemma === "number" || lemma === "have" || lemma === "be" ? -1 : partsAfter(reading, at);
}

/** Said with its number, its name or as one: "infantrymen and engineers" only tell of what kind the whole is. */
const isCounted = (reading: Reading, { chunk, force }: DraftForce): boolean =>
  force.quantity !== null ||
  force.designation !== null ||
  (isOne(reading, chunk) && /^an?$/.test(reading.sentence.words[nounAt(reading, chunk)?.from ?? 0]?.lower ?? ""));

/** The deployment told of last that the whole may be, and that is no fewer than its parts. */
function toldOf(site: Site, whole: number, parts: readonly DraftForce[]): Told | undefined {
  const head = nounHeadAt(site.reading, whole);
  const lemma = head?.lemma ?? "";
  const force = site.reading.forces.get(whole);
  const sum = parts.reduce((total, part) => total + (part.force.quantity?.count ?? 1), 0);
  const isPronoun = /^(it|they)$/.test(lemma);
  const [actor] = isPronoun ? [] : actorsOf(site, [whole]);
  return toldSince(site, site.at - (isPronoun ? 1 : reach)).findLast(
    (told) =>
      told.sentence < site.at &&
      /^(send|deploy|station|reinforce|rotate)$/.test(told.action) &&
      /^(reported|planned|considered)$/.test(told.status) &&
      (told.force.quantity?.count ?? Infinity) >= sum &&
      (!actor || told.owners.some(({ country }) => country === actor.country)) &&
      (isPronoun ||
        wholes.has(lemma) ||
        (force?.isHead === true && told.text.toLowerCase().split(/\W+/).includes(lemma))),
  );
}
