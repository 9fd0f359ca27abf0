import actions from "../../../data/lexicon/actions.json";
import grammar from "../../../data/lexicon/grammar.json";
import type { Action } from "../../model/claim.ts";
import type { Word } from "../../read/sentences.ts";
import { type ActionNoun, actionNounAt } from "../action-nouns.ts";
import { actorsOf, agentAfter, placesAhead } from "../arguments.ts";
import type { NounChunk } from "../chunks.ts";
import { lemmaAt, verbAt, verbBefore } from "../clause.ts";
import { forcesAmong } from "../forces-among.ts";
import { impliedForce } from "../forces.ts";
import { opensStint } from "../group-phrases.ts";
import { groupsFrom } from "../groups.ts";
import { statusOfNoun } from "../modality.ts";
import { placesIn } from "../place-phrase.ts";
import { governingVerb, holdsOnly, plannersOf } from "../nominal-governor.ts";
import { areKnown, complementOf, isParticular, isService, passedIn } from "../nominal-object.ts";
import { nounAt, nounHeadAt, prepositionAt, type Reading } from "../reading.ts";
import type { Draft, DraftForce, Rule, Site } from "../rule.ts";
import { compose } from "../status.ts";
import { subjectOf } from "../subject.ts";

const lessening = new Set(grammar.lesseningVerbs);
const rising = new Set(grammar.risingVerbs);
const possessives = new Set(grammar.possessives);
const stints = new Set(actions.stints);
const ending = new Set(["complete", "conclude", "end", "finish"]);
const orders = new Set([...actions.requests, ...actions.commands]);
const military = /^(military|troop|troops|force|forces|naval|army|air|combat|arms|weapons?|tank|ship|fighter)$/;

/**
 * A noun tells of the act: its force and its places follow, its actor owns or governs it.
 *
 *     Russia’s massing of some 100,000 troops near its neighbour
 *     ~~~~~~~~ ^^^^^^^    ~~~~~~~~~~~~~~~~~~~ ~~~~~~~~~~~~~~~~~~
 */
export const nominal: Rule = {
  name: "deployment-named",
  find(site) {
    return site.reading.chunks.flatMap((chunk, at) => (chunk.kind === "noun" ? draftsAt(site, at) : []));
  },
};

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse, placed } = site;
  const noun = actionNounAt(reading, at);
  const chunk = nounAt(reading, at);
  if (!noun || !chunk || placed.has(at) || isOnlyTime(reading, at)) return [];
  const words = reading.sentence.words;
  if (isServed(reading, at, chunk)) return [];
  const passed = passedIn(site, at, noun);
  const complement = passed.length > 0 ? null : complementOf(site, at, noun);
  const named = complement ? forcesAmong(site, complement.nouns, "of-state") : [];
  const moved = noun.ofGiver ? named.filter((own) => !isService(reading, own)) : named;
  if (noun.counted && !moved.some(({ chunk: noun, force }) => force.quantity && reading.forces.has(noun))) return [];
  const inside = reading.forces.get(at);
  const isMilitary = words.slice(chunk.from, chunk.to).some(({ lower }) => military.test(lower));
  const owner = nounAt(reading, at - 1)?.possessive ? [at - 1] : [];
  const governor = governingVerb(site, at);
  const own = actorsOf(site, [at]);
  const agents = agentAfter(site, at + 1);
  const actors =
    own.length > 0
      ? own
      : owner.length > 0
        ? actorsOf(site, owner)
        : agents.length > 0
          ? agents
          : governor >= 0 && !(orders.has(lemmaAt(reading, governor)) && areKnown(reading, moved))
            ? plannersOf(site, subjectOf(reading, governor) ?? [])
            : [];
  const possessed = complement ? [] : possessorsOf(site, at);
  const unnamed: DraftForce[] = inside
    ? [{ chunk: at, force: { ...inside, isHead: true } }]
    : possessed.length > 0
      ? possessed
      : noun.default !== null &&
          (isMilitary || own.length > 0 || owner.length > 0) &&
          !(complement && moved.length === 0 && noun.action !== "mass")
        ? [
            {
              chunk: at,
              force: impliedForce(chunk, "troops"),
            },
          ]
        : [];
  // "the ships began a patrol": who does it is the force.
  const doers =
    governor >= 0 && unnamed.length === 0 ? forcesAmong(site, subjectOf(reading, governor) ?? [], "of-state") : [];
  const forces = moved.length > 0 ? moved : unnamed.length > 0 ? unnamed : doers;
  // "left Perth to begin a deployment to Oman": where they went is told by the verb.
  const isTold = opensStint(reading, at - 1) && forces.every(({ chunk: noun }) => placed.has(noun));
  if (forces.length === 0 || isTold) return [];
  const said = statusOfNoun(reading, at);
  const isComing = possessed.length > 0 && prepositionAt(reading, at - 1) === "ahead of";
  const modality = isComing
    ? { ...said, status: compose(said.status, "planned") }
    : noun.status
      ? { ...said, status: compose(said.status, noun.status) }
      : said;
  if (noun.supposed && !/^(considered|ruled-out)$/.test(modality.status)) return [];
  const anaphor = discourse.anaphorFor(site.at, actors);
  const { groups } = groupsFrom(site, moved.length > 0 && complement ? complement.next : at + 1, forces, anaphor);
  const [group] = groups;
  if (!group) return [];
  // "the move to Kuwait of a battalion stationed at Fort Bliss": where it goes is told already.
  if (complement && complement.places.length > 0) group.destinations = complement.places;
  if (passed.length > 0) group.destinations = passed;
  // "the Iraq deployment"
  if (group.destinations.length + group.origins.length === 0 && own.length === 0)
    group.destinations = placesIn(reading, [at]);
  const isAway = noun.away !== null && group.destinations.length === 0 && group.origins.length > 0;
  const action = (isAway ? noun.away : changeOf(site, at, noun)) ?? noun.action;
  // "completed a deployment in Qatar"
  const isOver =
    action === "deploy" &&
    nounHeadAt(reading, at)?.lemma === "deployment" &&
    ending.has(lemmaAt(reading, verbBefore(reading, at))) &&
    holdsOnly(reading, verbBefore(reading, at), at);
  const withdraw = action === "withdraw" || isOver;
  const places = group.destinations.length > 0 ? group.destinations : withdraw ? [] : placesAhead(site, at, anaphor);
  const vague = places.length === 0 && group.origins.length === 0;
  if (
    vague &&
    !moved.some((force) => isParticular(reading, force)) &&
    !(doers.length > 0 && noun.action === "patrol") &&
    !(
      isMilitary &&
      noun.default !== null &&
      (withdraw || noun.action === "deploy") &&
      !(modality.status === "reported" && isAny(words[chunk.from]))
    )
  )
    return [];
  return [
    {
      trigger: chunk,
      action: isOver ? "withdraw" : action,
      home: noun.home,
      setsOut: noun.setsOut,
      modality,
      actors,
      byAnother: false,
      forces: group.forces,
      destinations: withdraw && group.origins.length === 0 ? [] : places,
      origins: withdraw && group.origins.length === 0 ? group.destinations : group.origins,
      end: group.end,
      score: 0.75,
    },
  ];
}

/** "the unit's third deployment", "The unit trained for its deployment": the force whose act it is. */
function possessorsOf(site: Site, at: number): DraftForce[] {
  const { reading } = site;
  const [own, before] = [nounAt(reading, at), nounAt(reading, at - 1)];
  if (before?.possessive) return forcesAmong(site, [at - 1], "certain");
  // "has taken over its patrol" is of another's.
  const isIts =
    stints.has(nounHeadAt(reading, at)?.lemma ?? "") &&
    (/^(its|their)$/.test(reading.sentence.words[own?.from ?? -1]?.lower ?? "") ||
      (isAhead(reading, at) && isAny(reading.sentence.words[own?.from ?? -1])));
  const verb = reading.chunks.findLastIndex(
    ({ kind }, index) => index < at && (kind === "verb" || kind === "stop" || kind === "subordinator"),
  );
  return isIts && verbAt(reading, verb) ? forcesAmong(site, subjectOf(reading, verb) ?? [], "of-state") : [];
}

/** "came home after a six-month deployment to Oman", "after their deployment to Oman": what has lasted so long, or is one's own, is over. */
const isServed = (reading: Reading, at: number, { from, head }: NounChunk): boolean => {
  const { words } = reading.sentence;
  const isOwn = possessives.has(words[from]?.lower ?? "") && stints.has(words[head]?.lemma ?? "");
  const lasts = words.slice(from, head).some(({ lemma }) => /^(day|week|month|year)$/.test(lemma));
  return /^(after|following|from)$/.test(prepositionAt(reading, at - 1)) && (isOwn || lasts);
};

/** "are training in Wales ahead of a deployment to Oman": it is still to come. */
const isAhead = (reading: Reading, at: number): boolean =>
  /^(ahead of|prior to|before)$/.test(prepositionAt(reading, at - 1));

/** "after an American military withdrawal": of none in particular. */
const isAny = (word: Word | undefined): boolean => /^(an?|any)$/.test(word?.lower ?? "");

/** "will reduce its deployment in Mali", "is to end its contribution": what is done with a force that is there. */
function changeOf({ reading }: Site, at: number, { action, ofGiver }: ActionNoun): Action | null {
  const verb = verbAt(reading, at - 1);
  const lemma = lemmaAt(reading, at - 1);
  const isStay = /^(deploy|station)$/.test(action) || ofGiver;
  if (!isStay || !verb || verb.passive || verb.negated) return null;
  const isOwn = /^(its|our|the|their)$/.test(reading.sentence.words[nounAt(reading, at)?.from ?? -1]?.lower ?? "");
  if (!isOwn) return null;
  if (lessening.has(lemma) || lemma === "end") return "withdraw";
  return rising.has(lemma) && !ofGiver ? "reinforce" : null;
}

/** "Before their deployment, the troops met", "that fought on its last deployment shipped out": only when, of what another clause tells. */
const isOnlyTime = (reading: Reading, at: number): boolean =>
  /^(after|before|during|on|since|until)$/.test(prepositionAt(reading, at - 1)) &&
  /^(her|his|its|their)$/.test(reading.sentence.words[nounAt(reading, at)?.from ?? -1]?.lower ?? "") &&
  /^(comma|verb)$/.test(reading.chunks[at + 1]?.kind ?? "");
