import grammar from "../../data/lexicon/grammar.json";
import spatial from "../../data/lexicon/spatial.json";
import speech from "../../data/lexicon/speech.json";
import type { Sentence, Word } from "../read/sentences.ts";
import { isAfterPreposition } from "./evidence.ts";
import type { Toponym } from "./recognise.ts";
import { isHeadline } from "./town-words.ts";

const verbs = new Set(speech.verbs);
/** Capitalised words that no person is called by: "Lake Manassas", "Old Town Manassas", "East Nelson", "Monday Nelson". */
const noForenames = new Set([
  ...spatial.sites,
  ...spatial.beforeNames,
  ...Object.keys(spatial.directions),
  ...grammar.days,
]);
/** Prepositions of place that govern persons as well: "a friend of Nelson". */
const weak = new Set(["of", "to", "from"]);
/** Towns above this are named for themselves. */
const famous = 1_000_000;

const isCapital = (word: Word | undefined): word is Word => word !== undefined && /^\p{Lu}/u.test(word.text);
const isNameLike = (word: Word | undefined): word is Word => word !== undefined && /^\p{Lu}\p{Ll}+$/u.test(word.text);
const isLinked = (before: Word | undefined, word: Word | undefined): boolean =>
  before !== undefined && word !== undefined && word.start === before.end + 1;
const saysSo = (word: Word | undefined): boolean => word?.pos === "VERB" && verbs.has(word.lemma);

/**
 * The names of towns that a source gives to persons, in small letters: somewhere they stand as a person's does, and nowhere
 * as a place's does.
 *
 *     Dewly Nelson started as a critic.     Nelson says that it pays.     Clark, 22, was shot.
 *     ~~~~~ ^^^^^^                          ^^^^^^ ~~~~                   ^^^^^  ~~
 */
export function namesakesIn(
  sentences: readonly Sentence[],
  toponyms: readonly (readonly Toponym[])[],
): ReadonlySet<string> {
  const persons = new Set<string>();
  const places = new Set<string>();
  sentences.forEach((sentence, number) => {
    const { words } = sentence;
    const own = toponyms[number] ?? [];
    const saysNothing = own.length > 0 && isHeadline(sentence);
    own.forEach((toponym, index) => {
      const word = words[toponym.from];
      if (!isNameLike(word) || toponym.to - toponym.from > 1) return;
      if (isPlace(words, toponym, own[index + 1])) places.add(word.lower);
      else if (!saysNothing && isPerson(words, toponym, own[index - 1])) persons.add(word.lower);
    });
  });
  return new Set([...persons].filter((name) => !places.has(name)));
}

/** "in Nelson", "Nelson residents", "Nelson Institute", "Nelson, British Columbia", and what is known too well to be anything else. */
function isPlace(words: readonly Word[], { from, to, candidates }: Toponym, following: Toponym | undefined): boolean {
  const [word, before, next] = [words[from], words[from - 1], words[to]];
  const isKnown = candidates.some(
    ({ place, feature, population }) =>
      (place.kind !== "city" && !feature.startsWith("ADM")) || feature === "PPLC" || population > famous,
  );
  const isModifier =
    isLinked(word, next) && ((next?.pos === "NOUN" && !isCapital(next)) || (next?.pos === "PROPN" && isCapital(next)));
  const isInside = next?.text === "," && following?.from === to + 1;
  const isJoined = next?.text === "-" && next.start === word?.end; // "Geneva-based"
  return (
    isKnown || isModifier || isInside || isJoined || (isAfterPreposition(before) && !weak.has(before?.lower ?? ""))
  );
}

function isPerson(words: readonly Word[], { from, to }: Toponym, preceding: Toponym | undefined): boolean {
  const [word, before, next] = [words[from], words[from - 1], words[to]];
  if (isAfterPreposition(before)) return false;
  const isAged = next?.text === "," && /^\d\d?$/.test(words[to + 1]?.text ?? "") && words[to + 2]?.text === ",";
  const isSpeaker = saysSo(next) || (before?.lemma === "say" && saysSo(before));
  return isAged || isSpeaker || (preceding?.to !== from && hasForename(words, from) && !isLinkedCapital(word, next));
}

const isLinkedCapital = (before: Word | undefined, word: Word | undefined): boolean =>
  isCapital(word) && isLinked(before, word);

/** One capitalised word stands before the name, and it is none that stands before places. */
function hasForename(words: readonly Word[], from: number): boolean {
  const forename = words[from - 1];
  const before = words[from - 2];
  return (
    isNameLike(forename) &&
    forename.pos === "PROPN" &&
    isLinked(forename, words[from]) &&
    !noForenames.has(forename.lower) &&
    !isLinkedCapital(before, forename) &&
    !isAfterPreposition(before)
  );
}
