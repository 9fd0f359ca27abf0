import { type ActorMention, impliedActor, isAllianceCode } from "./actors.ts";
import { isSalient } from "./lists.ts";
import type { Reading } from "./reading.ts";

/** An actor, and the chunk number of the noun phrase that names it. */
type Named = readonly [chunk: number, actor: ActorMention];

const actorOf = ([, actor]: Named): ActorMention => actor;

/** The actors that a sentence names, in the order of its words. */
interface Told {
  all: readonly Named[];
  /** Those that are no prepositional object, and stand in no dateline. */
  salient: readonly Named[];
}

/** The actors that a source names, sought backwards from a noun phrase. */
export interface NamedActors {
  /** Those before a chunk, the likeliest first; `salient` only those that are no prepositional object. */
  before(sentence: number, chunk: number, salient: boolean, far?: number): Iterable<ActorMention>;
  /** The organisations, alliances and sides that all of a source names before a chunk, the likeliest first. */
  bodiesBefore(sentence: number, chunk: number): Iterable<ActorMention>;
  /** The nations and alliances that a source names as parties up to a chunk: "put on alert in Kenya" names a place. */
  partiesTill(sentence: number, chunk: number): ReadonlySet<string>;
  /** The nations and alliances that the paragraph of a sentence names as parties up to a chunk. */
  partiesOfParagraph(sentence: number, chunk: number): ReadonlySet<string>;
  /** All nations and alliances that the sentence before names. */
  lastBefore(sentence: number): readonly string[];
  /** The nations that a sentence names before a chunk. */
  nationsBefore(sentence: number, chunk: number): ReadonlySet<string>;
  /** The actor named last before a chunk, as a subject or an object, in its sentence or the one before. */
  nearest(sentence: number, chunk: number): ActorMention | null;
  /** The one nation that the sentences up to a chunk name as a subject or an object; null where they name none or several. */
  soleNation(sentence: number, chunk: number): ActorMention | null;
  /** Of two nations that the sentence before, or this one, names: "the former", "the latter". */
  oneOfTwo(sentence: number, chunk: number, word: string): ActorMention | null;
}

const reach = 3;

/** How many sentences back a nation that is not named again still acts. */
const nearby = 2;

/** The first actor that is accepted. */
export function firstOf(actors: Iterable<ActorMention>, accept: (actor: ActorMention) => boolean): ActorMention | null {
  for (const actor of actors) if (accept(actor)) return actor;
  return null;
}

/** Whom a pronoun may stand for: a nation, an alliance, or a side that has no state. */
export const isParty = ({ country, rule }: ActorMention): boolean =>
  country !== null || rule === "side" || rule === "institution";

/** NATO, the EU, the UN or one that has no code of its own, such as ECOWAS. */
export const isAlliance = ({ country, rule }: ActorMention): boolean =>
  country === null ? rule === "institution" : isAllianceCode(country);

const isBody = ({ country, rule }: ActorMention): boolean =>
  /^(institution|side)$/.test(rule) || (country !== null && isAllianceCode(country));

/** The nations and alliances among actors, but for a country that only a preposition names: it may be a place. */
const partiesAmong = (salient: readonly ActorMention[], all: readonly ActorMention[]): string[] =>
  [...salient, ...all.filter(({ rule }) => rule !== "country")].flatMap(({ country }) => country ?? []);

/** "The brigade, which consists of Malawian and Tanzanian units, keeps its": a relative clause between commas is over. */
function isSetOff({ chunks }: Reading, at: number, chunk: number): boolean {
  const opens = chunks.findLastIndex(({ kind }, index) => index < at && kind === "relative");
  const closes = chunks.findIndex(({ kind }, index) => index > at && kind === "comma");
  return (
    opens > 0 &&
    chunks[opens - 1]?.kind === "comma" &&
    closes > 0 &&
    closes < chunk &&
    closes === lastComma(chunks, opens, chunk)
  );
}

/** The last comma of a relative clause, right before the verb of the clause that it stands in; -1 where there is none. */
function lastComma(chunks: Reading["chunks"], opens: number, end: number): number {
  return chunks.findIndex(
    (chunk, index) => index > opens && index < end && chunk.kind === "comma" && chunks[index + 1]?.kind === "verb",
  );
}

/** "In Rota, Spain": a country that only says where the place before it is. */
const holdsPlace = ({ sentence: { words, places } }: Reading, { from, country, rule }: ActorMention): boolean =>
  rule === "country" &&
  words[from - 1]?.text === "," &&
  places.some(
    ({ to, candidate: { place } }) => to === from - 1 && place.kind !== "country" && place.country === country,
  );

/** "Some 300 men left Somalia": a country that someone leaves or comes to. */
const isOnlyPlace = ({ chunks, sentence: { places } }: Reading, at: number, { from, rule }: ActorMention): boolean =>
  rule === "country" &&
  chunks[at - 1]?.kind === "verb" &&
  places.some((place) => place.from === from && place.mention.role === "literal");

/** The number of the sentence that opens a sentence's paragraph. */
export function firstOfParagraph(readings: readonly Reading[], sentence: number): number {
  const paragraph = readings[sentence]?.sentence.paragraph;
  let first = sentence;
  while (first > 0 && readings[first - 1]?.sentence.paragraph === paragraph) first--;
  return first;
}

/** `datelineEnds`: for each sentence the word number where its dateline ends; actors of `skipped` readings do not count. */
export function namedActorsOf(
  readings: readonly Reading[],
  datelineEnds: readonly number[],
  skipped: ReadonlySet<Reading>,
): NamedActors {
  const isActing = (reading: Reading, sentence: number, [at, actor]: Named): boolean =>
    isSalient(reading, at) &&
    actor.to > (datelineEnds[sentence] ?? 0) &&
    !holdsPlace(reading, actor) &&
    !isOnlyPlace(reading, at, actor);
  const told = readings.map((reading, sentence): Told => {
    const all = skipped.has(reading) ? [] : [...reading.actors].sort(([a], [b]) => a - b);
    return { all, salient: all.filter((named) => isActing(reading, sentence, named)) };
  });

  function* before(sentence: number, chunk: number, salient: boolean, far = reach): Generator<ActorMention> {
    for (let back = sentence; back >= Math.max(0, sentence - far); back--) {
      const reading = readings[back];
      const own = told[back]?.[salient ? "salient" : "all"] ?? [];
      // In an earlier sentence the first is its subject, and so the likelier antecedent.
      const ordered =
        reading && back === sentence
          ? own.filter(([at]) => at < chunk && !isSetOff(reading, at, chunk)).reverse()
          : own;
      for (const [, actor] of ordered) yield actor;
    }
  }

  const bodies = told.flatMap(({ all }, sentence) => {
    const own = all.map(actorOf).filter(isBody);
    return own.length > 0 ? [{ sentence, own }] : [];
  });

  function* bodiesBefore(sentence: number, chunk: number): Generator<ActorMention> {
    for (const actor of before(sentence, chunk, false, 0)) if (isBody(actor)) yield actor;
    for (let at = bodies.findLastIndex((body) => body.sentence < sentence); at >= 0; at--) yield* bodies[at]?.own ?? [];
  }

  /** For each sentence the parties of those before it; one that names none anew shares the set of the one before. */
  const earlier: ReadonlySet<string>[] = [];
  let parties: ReadonlySet<string> = new Set();
  for (const { all, salient } of told) {
    earlier.push(parties);
    const own = partiesAmong(salient.map(actorOf), all.map(actorOf));
    if (!own.every((country) => parties.has(country))) parties = new Set([...parties, ...own]);
  }
  const nearest = (sentence: number, chunk: number): ActorMention | null =>
    firstOf(before(sentence, chunk, true, 1), ({ country }) => country !== null);
  const soleNation = (sentence: number, chunk: number): ActorMention | null => {
    const nations = new Map(
      [...before(sentence, chunk, true, nearby)].flatMap((actor) =>
        isParty(actor) ? [[actor.country ?? actor.name, actor] as const] : [],
      ),
    );
    const [sole] = nations.values();
    return nations.size === 1 && sole?.country && !isAllianceCode(sole.country)
      ? impliedActor(sole, "sole-nation")
      : null;
  };
  const partiesTill = (sentence: number, chunk: number): ReadonlySet<string> => {
    const own = partiesAmong([...before(sentence, chunk, true, 0)], [...before(sentence, chunk, false, 0)]);
    return new Set([...(earlier[sentence] ?? []), ...own]);
  };
  const partiesOfParagraph = (sentence: number, chunk: number): ReadonlySet<string> => {
    const far = sentence - firstOfParagraph(readings, sentence);
    return new Set(partiesAmong([...before(sentence, chunk, true, far)], [...before(sentence, chunk, false, far)]));
  };
  const lastBefore = (sentence: number): readonly string[] =>
    (told[sentence - 1]?.all ?? []).flatMap(([, { country }]) => country ?? []);
  const nationsBefore = (sentence: number, chunk: number): ReadonlySet<string> =>
    new Set(
      [...before(sentence, chunk, false, 0)].flatMap(({ country, rule }) =>
        country && rule === "nationality" ? [country] : [],
      ),
    );
  function oneOfTwo(sentence: number, chunk: number, word: string): ActorMention | null {
    for (const back of [sentence, sentence - 1]) {
      const named = [...(readings[back]?.actors ?? [])]
        .filter(([at, { country }]) => country !== null && (back < sentence || at < chunk))
        .sort(([a], [b]) => a - b)
        .map(([, actor]) => actor);
      const nations = [...new Map(named.map((actor) => [actor.country, actor])).values()];
      if (nations.length >= 2) return (word === "former" ? nations[0] : nations[1]) ?? null;
    }
    return null;
  }

  return {
    before,
    bodiesBefore,
    partiesTill,
    partiesOfParagraph,
    lastBefore,
    nationsBefore,
    nearest,
    soleNation,
    oneOfTwo,
  };
}
