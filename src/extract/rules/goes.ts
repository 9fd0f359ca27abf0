import { actorsOf, forcesAmong, groupsFrom, openingPlaces } from "../arguments.ts";
import { listFrom, subjectOf, verbAt } from "../clause.ts";
import { statusOfVerb } from "../modality.ts";
import { placesIn } from "../place-phrase.ts";
import type { Draft, DraftForce, Rule, Site } from "../rule.ts";
import { actionVerbAt, objectStart } from "./sends.ts";

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
    actionVerbAt(site, at, "go") ?? actionVerbAt(site, at, "go-object") ?? actionVerbAt(site, at, "positions");
  if (!found || !chunk) return [];
  const { verb, next } = found;
  const objects = listFrom(reading, objectStart(site, verb, next));
  const there = verb.lemma === "be" && subjectIsThere(site, at);
  const subject = subjectOf(reading, at);
  const named = forcesAmong(site, there ? objects.nouns : (subject ?? []));
  const forces =
    named.length === 0 && verb.action === "withdraw" && objects.nouns.length === 0 ? ownForces(site, subject) : named;
  if (forces.length === 0) return [];
  const heads = objects.nouns
    .map((noun) => reading.chunks[noun])
    .flatMap((noun) => (noun?.kind === "noun" ? (reading.sentence.words[noun.head]?.lemma ?? []) : []));
  if (verb.frames.includes("positions") && !heads.includes("position")) return [];
  if (!there && forcesAmong(site, objects.nouns).length > 0 && verb.frames.includes("move")) return [];
  const actors = actorsOf(site, subject);
  const anaphor = discourse.anaphorFor(site.at, actors[0] ?? null);
  const { groups } = groupsFrom(site, objects.nouns.length > 0 ? objects.next : next, forces, anaphor);
  const [group] = groups;
  if (!group) return [];
  const entered = verb.frames.includes("go-object") ? placesIn(reading, objects.nouns) : [];
  const places = [
    ...entered,
    ...group.destinations,
    ...(group.destinations.length + entered.length > 0 ? [] : openingPlaces(site, anaphor)),
  ];
  const withdraw = verb.action === "withdraw";
  const origins = withdraw && group.origins.length === 0 ? [...entered, ...places].slice(0, 1) : group.origins;
  const destinations = withdraw && group.origins.length === 0 ? [] : places;
  if (named.length === 0 && group.origins.length === 0) return [];
  if ((verb.needsPlace || verb.frames.includes("go-object")) && destinations.length === 0 && origins.length === 0)
    return [];
  return [
    {
      trigger: chunk,
      action: verb.action,
      modality: statusOfVerb(reading, at, subject, there ? objects.nouns : []),
      actors,
      forces: group.forces,
      destinations,
      origins,
      end: group.end,
      score: 0.8,
    },
  ];
}

/** "Iraq withdrew from Kuwait": the nation stands for its forces. */
function ownForces({ reading }: Site, subject: readonly number[] | null): DraftForce[] {
  return (subject ?? []).flatMap((chunk): DraftForce[] => {
    const actor = reading.actors.get(chunk);
    return actor?.country
      ? [
          {
            chunk,
            force: {
              from: actor.from,
              to: actor.to,
              category: "troops",
              set: "10",
              entity: "000000",
              echelon: null,
              designation: null,
              quantity: null,
              isHead: true,
              strength: "plain",
            },
          },
        ]
      : [];
  });
}

const subjectIsThere = ({ reading }: Site, at: number): boolean => {
  const word = reading.sentence.words[(reading.chunks[at]?.from ?? 0) - 1];
  return word?.lower === "there";
};
