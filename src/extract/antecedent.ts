import grammar from "../../data/lexicon/grammar.json";
import type { Category } from "../model/claim.ts";
import { textOf } from "../read/sentences.ts";
import { isKnown } from "./action-verbs.ts";
import type { ActorMention } from "./actors.ts";
import { actorsOf } from "./arguments.ts";
import type { NounChunk } from "./chunks.ts";
import { lemmaAt, verbAt } from "./clause.ts";
import { earlierAntecedent } from "./earlier-antecedent.ts";
import { ownAntecedent } from "./own-antecedent.ts";
import { nounAt, nounHeadAt, ownerAt, type Reading } from "./reading.ts";
import type { DraftForce, Site } from "./rule.ts";
import { standInAt } from "./stand-in.ts";
import { subjectOf } from "./subject.ts";

const foreign = new Set(grammar.foreignWords);

const people = new Set<Category>(["troops", "peacekeepers", "instructors"]);

/**
 * The force that a noun phrase without a noun of its own stands for: a pronoun, a share or a bare figure.
 *
 *     Britain sent 900 soldiers to Estonia. Another 150 are in Poland.
 *                      ^^^^^^^^             ~~~~~~~~~~~
 */
export function antecedentOf(site: Site, noun: number): DraftForce | null {
  const { reading } = site;
  const chunk = nounAt(reading, noun);
  const standIn = standInAt(reading, noun);
  // "those who stay"
  if (!chunk || !standIn || (reading.chunks[noun + 1]?.kind === "relative" && standIn.kind === "plural")) return null;
  if (standIn.kind === "share" && arePeople(reading, noun)) return null;
  const named = namedBehind(reading, noun);
  if (named) return named;
  const { kind, quantity } = standIn;
  const isFigure = kind === "figure";
  // "Nigeria has pledged 850 soldiers and Ghana 350"
  // "Norway's six are at Souda"
  const stated = ownerAt(reading, noun) ?? undefined;
  if ((reading.places.get(noun) ?? []).some(({ candidate }) => candidate.place.country !== stated?.country))
    return null;
  if (stated && !isFigure) return null;
  if (isFigure && isAnothers(site, noun)) return null;
  const found = ownAntecedent(site, noun, standIn) ?? earlierAntecedent(site, noun, standIn);
  // "The 300 soldiers will be greeted with parades. There is one in York": soldiers are not counted out so.
  if (!found || (isFigure && quantity?.count === 1 && people.has(found.force.category))) return null;
  return {
    chunk: isGiven(site, noun) ? noun : (found.chunk ?? noun),
    force: {
      ...found.force,
      from: chunk.from,
      to: chunk.to,
      quantity,
      isHead: true,
      strength: "plain",
      label: isFigure ? undefined : labelOf(wordOf(reading, chunk), found.text),
    },
    own: stated ?? (isFigure || kind === "member" ? comesFrom(reading, noun) : undefined),
    owners: found.owners,
  };
}

/** "A third, the Nimitz, left", "The last is the German Hamburg": the name of what the stand-in stands for. */
function namedBehind(reading: Reading, noun: number): DraftForce | null {
  const { chunks, forces } = reading;
  const force = forces.get(noun + 2);
  const isApposed = chunks[noun + 1]?.kind === "comma" && /^(comma|verb)$/.test(chunks[noun + 3]?.kind ?? "");
  return (isApposed || lemmaAt(reading, noun + 1) === "be") &&
    force?.isHead &&
    force.designation !== null &&
    force.quantity === null
    ? { chunk: noun + 2, force }
    : null;
}

/** "Senegal is to send 500": the object of a verb is its subject's, not that of the force it counts on from. */
const isGiven = (site: Site, noun: number): boolean =>
  site.reading.chunks[noun - 1]?.kind === "verb" && actorsOf(site, subjectOf(site.reading, noun - 1)).length > 0;

/** "the allies have 900": the subject is a party that the text does not tell the side of, not the owner named before. */
function isAnothers(site: Site, noun: number): boolean {
  const { reading } = site;
  const verb = verbAt(reading, noun - 1);
  const subject = verb && !verb.passive ? subjectOf(reading, noun - 1) : null;
  return (
    subject !== null &&
    actorsOf(site, subject).length === 0 &&
    subject.some((at) => foreign.has(nounHeadAt(reading, at)?.lower ?? ""))
  );
}

/** "a move that some in Ottawa take to be rash": those who think in a capital, not forces there. */
const arePeople = (reading: Reading, noun: number): boolean => {
  const { chunks } = reading;
  const link = chunks[noun + 1];
  const lemma = lemmaAt(reading, noun + 3);
  return (
    link?.kind === "preposition" &&
    /^(at|in|within)$/.test(link.word) &&
    chunks[noun + 3]?.kind === "verb" &&
    lemma !== "be" &&
    !isKnown(lemma)
  );
};

const parts = /^(bulk|few|first|half|handful|last|majority|many|most|one|remainder|rest|second|several|some|third)$/;

/** "first of four battalions": a share of it is of the four battalions too. */
const ofWhole =
  /^(\p{L}+ )?(bulk|first|half|last|majority|most|remainder|rest|second|some|third) of (the |its |their )?/u;

/** What a reader calls what a pronoun or a share stands for: "most of 900 soldiers" are not 900. */
const labelOf = (word: string, whole: string): string =>
  parts.test(word) || / (third|quarter)s$/.test(word) ? `${word} of ${whole.replace(ofWhole, "")}` : whole;

/** The word of a stand-in that says what share it is: "most", "two thirds". */
function wordOf({ sentence: { words } }: Reading, noun: NounChunk): string {
  const head = words[noun.head]?.lower ?? "";
  return /^(third|quarter)s$/.test(head) ? textOf(words.slice(noun.from, noun.to)).toLowerCase() : head;
}

/** "among them 500 from Portugal" */
function comesFrom({ chunks, actors }: Reading, noun: number): ActorMention | undefined {
  // "The third, from France, was called back"
  const at = chunks[noun + 1]?.kind === "comma" ? noun + 2 : noun + 1;
  const link = chunks[at];
  const actor = link?.kind === "preposition" && link.word === "from" ? actors.get(at + 1) : undefined;
  return actor?.rule === "country" ? actor : undefined;
}
