import type { Candidate, Gazetteer } from "../gazetteer/gazetteer.ts";
import spatial from "../../data/lexicon/spatial.json";
import notPlaces from "../../data/lexicon/not-places.json";
import { foldWord } from "../gazetteer/fold-name.ts";
import type { Sentence, Word } from "../read/sentences.ts";

const directions = new Set(Object.keys(spatial.directions));
const divisions = new Set(spatial.divisions);
const literal = new Set(spatial.literalPrepositions);
const others = new Set(notPlaces.map(({ name }) => name.toLowerCase()));

/** A run of words that may name a place, with every place it may name. */
export interface Toponym {
  /** Word numbers in its sentence, `to` exclusive. */
  from: number;
  to: number;
  /** Offsets in the source's text; a lost apostrophe's "s" ("Ukraines") is not part of it. */
  start: number;
  end: number;
  candidates: readonly Candidate[];
}

/** "Ivoire", and "d'Ivoire". */
const isCapital = (word: Word): boolean => /^(?:\p{Ll}{1,2}['’])?\p{Lu}/u.test(word.text);
/** Words for a kind of place: the end of a longer name that the gazetteer lacks, "Mentawai Islands". */
const generic = new Set([...spatial.sites, ...spatial.coast, ...spatial.beforeNames]);

const isAbbreviation = (text: string): boolean => text.replace(/[^\p{L}]/gu, "").length <= 3;
const isUpper = (text: string): boolean => text === text.toUpperCase();

/** A word as the gazetteer compares it; what cannot be inside a name is empty and so ends every name. */
function foldedAt(words: readonly Word[], at: number): string {
  const word = words[at];
  if (!word) return "";
  if (/^[-‐‑–]$/.test(word.text) && words[at - 1]?.end === word.start) return "-";
  // "Incirlik AB"
  if (word.text === "AB" && isAfterName(words, at)) return "airbase";
  return /[\p{L}\p{N}]/u.test(word.text) ? foldWord(word.text) : "";
}

/** The toponyms of a sentence, left to right; the longest name wins and none overlap. */
export function toponymsIn(sentence: Sentence, gazetteer: Gazetteer): Toponym[] {
  const { words } = sentence;
  const folded = new Array<string | undefined>(words.length); // those beside a capital, as they are asked for
  const found: Toponym[] = [];
  for (let at = 0; at < words.length;) {
    const toponym = toponymAt(words, folded, at, gazetteer);
    if (toponym) found.push(toponym);
    at = toponym?.to ?? at + 1;
  }
  return found;
}

/** Folded words that may be one name, and the word number after each. */
interface Run {
  forms: string[];
  ends: number[];
}

const isPossessive = (word: Word | undefined): boolean => /^['’]s$/.test(word?.lower ?? "");

/** The words from `at` on that may be one name: first as one with an "'s" inside it, "Hawke's Bay", then as the names on its sides. */
function runsFrom(words: readonly Word[], folded: (string | undefined)[], at: number): Run[] {
  const apart: Run = { forms: [], ends: [] };
  const joined: Run = { forms: [], ends: [] };
  let joins = false;
  for (let next = at; next < Math.min(at + 8, words.length); next++) {
    const form = (folded[next] ??= foldedAt(words, next));
    if (!form) break;
    if (form === "-") continue;
    apart.forms.push(form);
    apart.ends.push(next + 1);
    const following = words[next + 1];
    const last = joined.forms.length - 1;
    if (last >= 0 && isPossessive(words[next]) && following && isCapital(following)) {
      joined.forms[last] += form;
      joined.ends[last] = next + 1;
      joins = true;
    } else {
      joined.forms.push(form);
      joined.ends.push(next + 1);
    }
  }
  return joins ? [joined, apart] : [apart];
}

/** Capitals or a possessive stand right before: "Mentawai [Islands]", "Hawke's [Bay]". */
const isAfterName = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return before !== undefined && (isCapital(before) || isPossessive(before));
};

/** Hyphens join names ("Bosnia-Herzegovina") as well as two of them ("Ukraine-Russia"): the name with the hyphen is tried first. */
function toponymAt(
  words: readonly Word[],
  folded: (string | undefined)[],
  at: number,
  gazetteer: Gazetteer,
): Toponym | null {
  const first = words[at];
  const second = words[at + 1];
  // "eastern Europe" is Eastern Europe.
  const isDirected = directions.has(first?.lower ?? "") && second !== undefined && isCapital(second);
  if (!first || (!isCapital(first) && !isDirected)) return null;
  const named = runsFrom(words, folded, at).flatMap((run) => nameIn(words, run, at, gazetteer) ?? []);
  const [longest] = named.sort((a, b) => b.to - a.to);
  if (longest) return longest;
  if (!isCapital(first)) return null;
  return withoutLostApostrophe(first, folded[at] ?? "", at, gazetteer);
}

/** The longest name that a run begins with and that is written as one. */
function nameIn(words: readonly Word[], { forms, ends }: Run, from: number, gazetteer: Gazetteer): Toponym | null {
  const first = words[from];
  for (let length = forms.length; first && length > 0;) {
    const match = gazetteer.longest(forms.slice(0, length), 0);
    if (!match || (!isCapital(first) && match.length === 1)) return null;
    // "the southern Red Sea" is no district of that name.
    if (!isCapital(first) && match.candidates.every(({ feature }) => feature.startsWith("ADM"))) return null;
    const to = ends[match.length - 1] ?? from + 1;
    const last = words[to - 1];
    if (last && isNameLike(words, from, to, match.candidates))
      return { from, to, start: first.start, end: last.end, candidates: asDivision(words, from, to, match.candidates) };
    // "Borno" where "Borno state" is a name, but not written as one.
    length = match.length - 1;
  }
  return null;
}

/** "Luhansk region", "the state of Washington": the division, where there is one of that name. */
function asDivision(
  words: readonly Word[],
  from: number,
  to: number,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const isSaid =
    divisions.has(words[to]?.lower ?? "") ||
    (words[from - 1]?.lower === "of" && divisions.has(words[from - 2]?.lemma ?? ""));
  if (!isSaid) return candidates;
  const named = candidates.filter(({ feature }) => feature === "ADM1");
  return named.length > 0 ? named : candidates;
}

/** "Ukraines east": a name that lost its apostrophe, where the name with its s is no place and the name without is well known. */
function withoutLostApostrophe(word: Word, form: string, at: number, gazetteer: Gazetteer): Toponym | null {
  if (!form.endsWith("s") || form.length < 5) return null;
  const known = gazetteer
    .candidates(form.slice(0, -1))
    .filter(
      ({ place, nameKind, population }) => nameKind !== "demonym" && (place.kind !== "city" || population > 100_000),
    );
  if (known.length === 0) return null;
  const end = word.end - (/['’]s$/.test(word.text) ? 2 : 1);
  return { from: at, to: at + 1, start: word.start, end, candidates: known };
}

/** "Va.", "VA": a division by its short form, which is as often a title or initials. */
const isAbbreviatedDivision = (text: string, candidates: readonly Candidate[]): boolean =>
  isAbbreviation(text) && candidates.every(({ feature, nameKind }) => feature === "ADM1" && nameKind === "alternate");

/** "the LAC", "(LAC)": no town has an article or stands for what the words before it say. */
const isShortForm = (words: readonly Word[], from: number, to: number, candidates: readonly Candidate[]): boolean =>
  to === from + 1 &&
  /^\p{Lu}{2,5}$/u.test(words[from]?.text ?? "") &&
  (words[from - 1]?.text === "the" || (words[from - 1]?.text === "(" && words[to]?.text === ")")) &&
  candidates.every(
    ({ place: { kind, name } }) =>
      kind !== "country" && name.length === (words[from]?.text.length ?? 0) && !isUpper(name),
  );

const isAfterPlaceMark = (before: Word | undefined): boolean =>
  before !== undefined && (/^([,(-]|the|and|or)$/.test(before.lower) || literal.has(before.lower));

/** "Baltic states": a name that itself ends in a small letter. */
const isWrittenSo = (run: readonly Word[], candidates: readonly Candidate[]): boolean =>
  candidates.some(({ place }) => place.name === run.map((word) => word.text).join(" "));

const kinds = /^(canal|channel|desert|gulf|islands?|mountains|peninsula|plateau|sea|valley)$/;

/** "the Korean peninsula": the last word of a name, which tells its kind, in small letters. */
const endsInKind = (run: readonly Word[], candidates: readonly Candidate[]): boolean =>
  run.slice(0, -1).every(isCapital) &&
  kinds.test(run.at(-1)?.lower ?? "") &&
  candidates.some(({ place }) => place.name.toLowerCase() === run.map(({ lower }) => lower).join(" "));

/** A name is written as one: capitals on its main words, short forms ("US", "UK") all in capitals, tagged as a name or an adjective. */
function isNameLike(words: readonly Word[], from: number, to: number, candidates: readonly Candidate[]): boolean {
  const run = words.slice(from, to);
  const text = run.map((word) => word.text).join("");
  // "Gao" and "Leh" are short names, "Manda Bay" is another one.
  const isShortName = isWrittenSo(run, candidates) && words[from - 1]?.pos !== "PROPN";
  if (isAbbreviation(text) && !isUpper(text) && !text.endsWith(".") && !isShortName) return false;
  if (isAbbreviatedDivision(text, candidates) && !isAfterPlaceMark(words[from - 1])) {
    const next = words[to];
    const before = words[from - 1];
    const goesOn = before !== undefined && isCapital(before) && !directions.has(before.lower); // "Ford Motor Co."
    if (!text.endsWith(".") || (next && isCapital(next)) || goesOn) return false;
  }
  if (run.length === 1 && others.has(text.toLowerCase())) return false;
  if (isShortForm(words, from, to, candidates)) return false;
  if (run.length === 1 && generic.has(text.toLowerCase()) && isAfterName(words, from)) return false;
  const last = run.at(-1);
  if (
    !last ||
    (run.length > 1 &&
      !isCapital(last) &&
      !/\d/.test(last.text) &&
      !divisions.has(last.lower) &&
      // "the Taiwan strait"
      !(last.lower === "strait" && candidates.some(({ place }) => place.kind === "strait")) &&
      !endsInKind(run, candidates) &&
      !isWrittenSo(run, candidates))
  )
    return false;
  const amid = from > 0 && words.slice(0, from).some((word) => word.pos !== "PUNCT" && !isCapital(word));
  return (
    (amid && run.every(isCapital)) ||
    run.some((word) => word.pos === "PROPN") ||
    (last.pos === "ADJ" && candidates[0]?.nameKind === "demonym") ||
    (run.length > 1 && run.every(isCapital))
  );
}
