import grammar from "../../../data/lexicon/grammar.json";
import { actionOf, actionVerbAt, objectStart, withdrawalOf, type ActionVerb } from "../action-verbs.ts";
import { actorsOf, agentAfter, forcesAmong, groupsFrom, openingPlaces } from "../arguments.ts";
import { listFrom, subjectOf, verbAt } from "../clause.ts";
import { impliedForce } from "../forces.ts";
import { statusOfVerb } from "../modality.ts";
import { placesIn } from "../place-phrase.ts";
import { nounHeadAt, type Reading } from "../reading.ts";
import type { Draft, DraftForce, Rule, Site } from "../rule.ts";

/**
 * A force moves or stands by itself: it is the subject.
 *
 *     The frigate arrived in Souda Bay on Tuesday
 *     ~~~~~~~~~~~ ^^^^^^^    ~~~~~~~~~
 */
export const goes: Rule = {
  name: "force-goes",
  find(site) {
    return site.reading.chunks.flatMap((chunk, at) =>
      chunk.kind === "verb" && !chunk.passive ? draftsAt(site, at) : [],
    );
  },
};

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const chunk = verbAt(reading, at);
  const found =
    actionVerbAt(reading, at, "go") ?? actionVerbAt(reading, at, "go-object") ?? actionVerbAt(reading, at, "positions");
  if (!found || !chunk) return [];
  const { verb, next } = found;
  const objects = listFrom(reading, objectStart(reading, verb, next));
  const there = verb.lemma === "be" && isExistential(reading, at);
  const subject = subjectOf(reading, at);
  const named = forcesAmong(site, there ? objects.nouns : (subject ?? []), "of-state");
  const forces =
    named.length === 0 && verb.action === "withdraw" && objects.nouns.length === 0 ? ownForces(site, subject) : named;
  if (forces.length === 0) return [];
  if (
    verb.frames.includes("positions") &&
    !objects.nouns.some((noun) => nounHeadAt(reading, noun)?.lemma === "position")
  )
    return [];
  if (!there && takesObject(reading, verb, objects.nouns) && forcesAmong(site, objects.nouns).length === 0) return [];
  if (!there && verb.frames.includes("move") && forcesAmong(site, objects.nouns).length > 0) return [];
  const actors = [...actorsOf(site, subject), ...(chunk.form === "past" ? agentAfter(site, next) : [])];
  const anaphor = discourse.anaphorFor(site.at, actors);
  const { groups } = groupsFrom(site, objects.nouns.length > 0 ? objects.next : next, forces, anaphor);
  const entered = verb.frames.includes("go-object") ? placesIn(reading, objects.nouns) : [];
  if (verb.frames.includes("go-object") && !verb.frames.includes("go") && entered.length === 0) return [];
  const modality = statusOfVerb(reading, at, subject, there ? objects.nouns : []);
  return groups.flatMap((group, index): Draft[] => {
    // Further forces have places of their own: "left Split, and three frigates Bar".
    const own = index === 0 ? entered : [];
    const places = [...own, ...group.destinations];
    const { origins, destinations } =
      verb.action === "withdraw"
        ? withdrawalOf(reading, group, own)
        : { origins: group.origins, destinations: places.length > 0 ? places : openingPlaces(site, anaphor) };
    if (named.length === 0 && group.origins.length === 0) return [];
    if (verb.action === "station" && destinations.length === 0) return [];
    if (verb.needsPlace && destinations.length === 0 && origins.length === 0) return [];
    // "left Auckland for the South China Sea" is a movement, and a ship that leaves port sets out.
    const setsOut =
      verb.action === "withdraw" &&
      own.length > 0 &&
      (destinations.length > 0 || group.forces.every(({ force }) => /^3[05]$/.test(force.set)));
    return [
      {
        trigger: chunk,
        action: setsOut ? "deploy" : actionOf(verb, origins, destinations),
        modality,
        actors,
        byAnother: false,
        forces: group.forces,
        destinations,
        origins,
        end: group.end,
        score: 0.8,
      },
    ];
  });
}

const measures = new Set(grammar.measures);

/** "hold a drill", "work magic": with an object of its own an everyday verb tells of no stay or movement. */
function takesObject(reading: Reading, { frames, needsPlace, lemma }: ActionVerb, objects: readonly number[]): boolean {
  const head = nounHeadAt(reading, objects[0] ?? -1);
  const isIntransitive = needsPlace && frames.every((frame) => frame === "go") && lemma !== "be";
  return (
    isIntransitive && head !== undefined && head.pos !== "NUM" && !measures.has(head.lemma) && !measures.has(head.lower)
  );
}

/** "Iraq withdrew from Kuwait": the nation stands for its forces. */
function ownForces({ reading }: Site, subject: readonly number[] | null): DraftForce[] {
  return (subject ?? []).flatMap((chunk): DraftForce[] => {
    const actor = reading.actors.get(chunk);
    return actor?.country
      ? [
          {
            chunk,
            force: impliedForce(actor, "troops"),
          },
        ]
      : [];
  });
}

/** "There are 2,000 troops in Syria". */
const isExistential = ({ chunks, sentence }: Reading, at: number): boolean =>
  sentence.words[(chunks[at]?.from ?? 0) - 1]?.lower === "there";
