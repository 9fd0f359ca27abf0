import grammar from "../../../data/lexicon/grammar.json";
import spatial from "../../../data/lexicon/spatial.json";
import { actionVerbAt } from "../action-verbs.ts";
import type { ActorMention } from "../actors.ts";
import { actorsOf } from "../arguments.ts";
import { lemmaAt, verbAt } from "../clause.ts";
import { forcesAmong } from "../forces-among.ts";
import { isWithin } from "../../locate/resolve.ts";
import { isPassable, listFrom } from "../lists.ts";
import { statusOfVerb } from "../modality.ts";
import { openingPlaces, placesFrom } from "../openings.ts";
import { type PlacePhrase, placesIn, plainPhrase } from "../place-phrase.ts";
import { placeOfObject } from "../place-of-object.ts";
import { placesAfter } from "../places.ts";
import { nounAt, nounHeadAt, ownerAt, type Reading } from "../reading.ts";
import { type Draft, type DraftForce, type Rule, type Site } from "../rule.ts";
import { subjectOf } from "../subject.ts";

const sites = new Set(spatial.sites);
const holding = new Set(grammar.holdingVerbs);

/**
 * The subject is the place: it receives, hosts or is surrounded by another's force.
 *
 *     Poland hosts about 10,000 American troops
 *     ~~~~~~ ^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 */
export const takesIn: Rule = {
  name: "place-takes-in-force",
  find(site) {
    return site.reading.chunks.flatMap((chunk, at) =>
      chunk.kind === "verb" ? draftsAt(site, at) : chunk.kind === "noun" ? homeTo(site, at) : [],
    );
  },
};

/** "Sigonella, home since 2019 to five NATO drones": an apposition to the place. */
function homeTo(site: Site, at: number): Draft[] {
  const { reading } = site;
  const { chunks, sentence } = reading;
  const home = nounAt(reading, at);
  const isHome = home && home.to - home.from === 1 && sentence.words[home.from]?.lower === "home";
  let before = at - 1;
  while (isPassable(chunks[before])) before--;
  const [place] = chunks[before]?.kind === "comma" ? placesIn(reading, [before - 1]) : [];
  if (!isHome || !place) return [];
  const start = chunks.findIndex((chunk, next) => next > at && sentence.words[chunk.from - 1]?.lower === "to");
  const isNear =
    start > 0 &&
    chunks.slice(at + 1, start).every(({ kind }) => kind !== "verb" && kind !== "comma" && kind !== "stop");
  const forces = isNear ? forcesAmong(site, listFrom(reading, start).nouns, "of-state") : [];
  if (forces.length === 0) return [];
  return [
    {
      trigger: home,
      action: "station",
      modality: { status: "reported", rule: "plain", from: home.from, to: home.to },
      actors: holdersOf(site, before - 3),
      byAnother: false,
      forces,
      destinations: [place],
      origins: [],
      end: 0,
      score: 0.7,
    },
  ];
}

/** "Russia's base at Gyumri, home to", "Russia has a base at Gyumri, home to": whose the site is. */
function holdersOf(site: Site, noun: number): ActorMention[] {
  const { reading } = site;
  if (!namesSite(reading, noun)) return [];
  const owner = ownerAt(reading, noun);
  const isHeld = holding.has(lemmaAt(reading, noun - 1));
  return owner ? [owner] : isHeld ? actorsOf(site, subjectOf(reading, noun - 1)) : [];
}

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const chunk = verbAt(reading, at);
  const found = actionVerbAt(reading, at, "received", "hosted", "surrounded");
  if (!found || !chunk) return [];
  const { verb } = found;
  // "welcomed home 90 soldiers": a particle makes it another act.
  const phrasal = actionVerbAt(reading, at, "move")?.verb.particles ?? [];
  if (phrasal.length > 0 && verb.particles.length === 0) return [];
  // "is home to"
  const next = reading.chunks[found.next]?.kind === "preposition" && verb.lemma === "be" ? found.next + 1 : found.next;
  const surrounded = verb.frames.includes("surrounded");
  const subject = subjectOf(reading, at);
  const objects = listFrom(reading, next);
  const forces = surrounded ? agentForces(site, next) : forcesAmong(site, objects.nouns);
  // "received 31 tanks from the United States" names the sender behind the force.
  const sender = reading.chunks.flatMap((mark, index) =>
    index > at && mark.kind === "preposition" && mark.word === "from" ? (reading.actors.get(index + 1) ?? []) : [],
  );
  const place = plainPhraseSubject(site, subject, at, surrounded);
  if (!place) return [];
  // A country takes in another's force, a base its own too.
  const [first = -1] = subject ?? [];
  const isSite =
    verb.frames.includes("hosted") &&
    place.basis === "stated" &&
    (place.base.place.kind !== "country" || namesSite(reading, first));
  const foreign = forces.filter(({ chunk: noun }) => isSite || reading.actors.has(noun) || sender.length > 0);
  if (foreign.length === 0) return [];
  const modality = statusOfVerb(reading, at, subject, []);
  // "Estonia hosts 350 French soldiers at Tapa": of a wide place, where in it.
  const anaphor = discourse.anaphorFor(site.at, sender);
  const inside = (surrounded ? [] : placesAfter(reading, objects.next, anaphor).phrases).filter(({ base }) =>
    isWithin(base, place.base),
  );
  return [
    {
      trigger: chunk,
      action: verb.action,
      modality,
      // "The French base at Port-Bouet is home to the 43rd Battalion"
      actors: sender.length > 0 || !isSite ? sender : (subject ?? []).flatMap((noun) => ownerAt(reading, noun) ?? []),
      byAnother: false,
      forces: foreign,
      destinations: inside.length > 0 ? inside : [place],
      origins: [],
      end: 0,
      score: 0.8,
    },
  ];
}

/** "the French base", "the camp", not "the country" */
const namesSite = (reading: Reading, noun: number): boolean =>
  sites.has(nounHeadAt(reading, noun)?.lemma ?? "") && nounAt(reading, noun)?.possessive === false;

function agentForces(site: Site, start: number): DraftForce[] {
  const { reading } = site;
  const by = reading.chunks.findIndex(
    (chunk, at) => at >= start && chunk.kind === "preposition" && chunk.word === "by",
  );
  return by >= 0 && nounAt(reading, by + 1) ? forcesAmong(site, listFrom(reading, by + 1).nouns) : [];
}

/** "The camp houses", "It houses": the site named before. */
function siteOf({ reading, discourse, at }: Site, noun: number, actor: ActorMention | null): PlacePhrase | null {
  const anaphor = discourse.anaphorFor(at, []);
  const chunk = nounAt(reading, noun);
  if (!chunk || actor) return null;
  const there = nounHeadAt(reading, noun)?.lower === "it" ? anaphor("there", noun) : null;
  if (there) return /^(base|facility|city)$/.test(there.place.kind) ? plainPhrase(there, chunk, "implied") : null;
  return placeOfObject(reading, noun, anaphor)[0] ?? null;
}

/** The subject's own place; for who surrounds something, the place named last before; for a pronoun, its country. */
function plainPhraseSubject(
  site: Site,
  subject: readonly number[] | null,
  at: number,
  surrounded: boolean,
): PlacePhrase | null {
  const { reading, discourse } = site;
  const [first = -1] = subject ?? [];
  const link = reading.chunks[first + 1];
  // "Moldova's region of Transnistria" is the region.
  // "the barracks in Herat" are a place of their own.
  const isLinked = link?.kind === "preposition" && /^(of|in|at|near|outside)$/.test(link.word) && first + 2 < at;
  const [inner] =
    isLinked && (link.word === "of" || !placesIn(reading, [first]).length) ? placesIn(reading, [first + 2]) : [];
  // "the base, south-east of Latakia, houses"
  let inserted = first + 2;
  while (isPassable(reading.chunks[inserted])) inserted++;
  const beside = link?.kind === "comma" ? placesFrom(reading, inserted, () => null) : { phrases: [], next: at };
  // "At Djibouti, the Chinese base houses"
  const opening = namesSite(reading, first) ? openingPlaces(site, at, discourse.anaphorFor(site.at, []))[0] : undefined;
  const own = inner ?? placesIn(reading, subject ?? [])[0] ?? (beside.next <= at ? beside.phrases[0] : undefined);
  const before = surrounded
    ? reading.sentence.places
        .filter(({ to, mention }) => to <= (reading.chunks[at]?.from ?? 0) && mention.role !== "demonym")
        .at(-1)
    : undefined;
  const actor = actorsOf(site, subject)[0] ?? null;
  const country = discourse.anaphorFor(site.at, actor ? [actor] : [])("self", at);
  const noun = nounAt(reading, first);
  const found =
    own ??
    opening ??
    siteOf(site, first, actor) ??
    (before
      ? plainPhrase(before.candidate, before, "stated")
      : country && noun
        ? plainPhrase(country, noun, "implied")
        : null);
  return found && surrounded ? { ...found, relation: "around", name: `around ${found.name}` } : found;
}
