import grammar from "../../data/lexicon/grammar.json";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { locate, type LocatedSentence } from "../locate/locate.ts";
import type { Source } from "../model/source.ts";
import { sentencesOf, type Word } from "../read/sentences.ts";
import { actorsIn, type ActorMention, isAllianceCode } from "./actors.ts";
import { garrisonAhead } from "./garrison.ts";
import { issuingNation, nationsWithOrgan } from "./issuing-nation.ts";
import { briefingIn, masthead } from "./voice.ts";

/** Whose a source is, by its title, its publisher, its head and its dateline. */
export interface Home {
  /** ISO alpha-2, or "NATO" | "EU" | "UN". */
  country: string;
  /** An organ of that state issues it: who is not named in it is that state's. Else it only tells of "the ministry" there. */
  isRelease: boolean;
  /** The title tells of that state's forces, and of no other beside it. */
  isTitled: boolean;
}

const organs = new Set(grammar.organs);
const issuers = new Set(grammar.issuers);

/** How many words the line of an issuer has at most. */
const longest = 14;

/** "the ministry", "a spokesman": the organ of a state that its own words do not name. */
export const isOrgan = (head: Word | undefined): boolean => organs.has(head?.lemma.toLowerCase() ?? "");

/** The home of a source; null where it does not tell. */
export function homeOf(source: Source, sentences: readonly LocatedSentence[], gazetteer: Gazetteer): Home | null {
  const linesOf = (text: string | null): LocatedSentence[] =>
    text === null ? [] : locate({ ...source, text }, sentencesOf(text), gazetteer).sentences;
  const actors = (lines: readonly LocatedSentence[]): ActorMention[] =>
    lines.flatMap((line) => actorsIn(line, { from: 0, to: line.words.length }, source.published, new Map()));
  const head = sentences.slice(0, masthead);
  const lines = head.filter(isLine);
  const publisher = linesOf(source.publisher).filter((line) => namesIssuer(line) || namesArmy(actors([line])));
  const titleLines = linesOf(source.title);
  const titled = nationOf(actors(titleLines));
  const title = titled?.country ?? null;
  // An alliance that briefs the press tells of its members' forces.
  const header = isAllianceCode(title ?? "") ? [] : titleLines.filter(isBriefing);
  const issuing = [...publisher, ...lines.filter((line) => namesIssuer(line) || isOfPress(line)), ...header];
  const capital = capitalIn([...publisher, ...lines, ...head.filter(hasDateline)]);
  const owners = [
    ...actors(publisher),
    ...actors(issuing).filter(({ rule }) => /^(institution|nationality)$/.test(rule)),
  ];
  const own = owners.find((actor) => !isShareable(actor)) ?? null;
  const garrison = issuing.length > 0 ? null : (head.filter(hasDateline).map(garrisonAhead)[0] ?? null);
  // "FORT BRAGG, N.C. - The 1st Brigade left": the garrison's own forces need no name.
  if (garrison !== null) return { country: garrison, isRelease: true, isTitled: false };
  const isRelease = issuing.length > 0;
  // A coalition's command has no nation, whatever capital it sits in.
  const shared = own ? own.country === null : issuing.some(isShared);
  const having = issuing.map(({ words }) => nationsWithOrgan(words)).find((nations) => nations !== null) ?? null;
  const country = isRelease
    ? shared
      ? null
      : (own?.country ??
        (!having || having.includes(capital ?? "") ? capital : null) ??
        issuingNation(having, sentences, source.published) ??
        title ??
        nationOf(actors(lines))?.country ??
        owners[0]?.country ??
        null)
    : (title ?? capital ?? unnamedNationOf(sentences));
  const isTitled =
    titled !== null && country === title && !isAllianceCode(titled.country ?? "") && !isBesideOther(titled);
  return country === null ? null : { country, isRelease, isTitled };
}

/** "House of Commons": there may be another nation's. */
const isShareable = ({ sentence: { words }, from, to }: ActorMention): boolean =>
  nationsWithOrgan(words.slice(from, to)) !== null;

/** A line of a head: words without a verb, or without a full stop. */
const isLine = ({ words }: LocatedSentence): boolean =>
  words.every(({ pos }) => pos !== "VERB" && pos !== "AUX") ||
  (words.length <= longest && /^[\p{L}\d]/u.test(words.at(-1)?.text ?? ""));

/** "MINISTRY OF DEFENCE", "Public Affairs Office, Seoul", "in the House of Commons" */
const namesIssuer = ({ words }: LocatedSentence): boolean =>
  words.length <= longest &&
  // "To the Speaker of the House of Representatives"
  words[0]?.lower !== "to" &&
  (nationsWithOrgan(words) !== null ||
    words.some(({ text, lower, lemma }) => /^\p{Lu}/u.test(text) && (issuers.has(lower) || issuers.has(lemma))));

/** "DoD News Briefing", "White House press gaggle": a government's own, not an alliance's. */
const isOfPress = (line: LocatedSentence): boolean =>
  briefingIn(line.words) >= 0 &&
  actorsIn(line, { from: 0, to: line.words.length }, null, new Map()).some(
    ({ rule, country }) => rule === "institution" && country !== null && !isAllianceCode(country),
  );

/** "Defense Ministry's regular press conference": a title that says who speaks, and nothing else. */
const isBriefing = (line: LocatedSentence): boolean => isLine(line) && namesIssuer(line) && briefingIn(line.words) >= 0;

/** "HEADQUARTERS, COMBINED FORCES COMMAND", not "Ministry of the Armed Forces" */
const isShared = ({ words }: LocatedSentence): boolean =>
  words.some(
    ({ lower }, at) =>
      /^(allied|coalition|combined|force|forces|international|mission|multinational|observer|united)$/.test(lower) &&
      words[at - 1]?.lower !== "armed",
  );

/** "Royal Navy", "Bundeswehr" */
const namesArmy = (actors: readonly ActorMention[]): boolean => actors.some(({ rule }) => rule === "institution");

/** "OSLO, May 4 — The ministry said": a place and a dash open the sentence. */
const hasDateline = ({ words, places }: LocatedSentence): boolean =>
  places[0]?.from === 0 && words.slice(0, 12).some(({ text }) => /^([—–:_-]|--)$/.test(text));

/** "SRINAGAR — The Army has moved": the country of a dateline, where the source leaves out its name as its readers do. */
function unnamedNationOf(sentences: readonly LocatedSentence[]): string | null {
  const dateline = sentences.slice(0, masthead).find(hasDateline)?.places[0]?.candidate.place.country ?? null;
  const isNamed = sentences.some(({ places }) =>
    places.some(({ candidate: { place } }) => place.kind === "country" && place.country === dateline),
  );
  return isNamed ? null : dateline;
}

/** The nation of the first capital among sentences. */
function capitalIn(sentences: readonly LocatedSentence[]): string | null {
  for (const { places } of sentences) {
    const capital = places.find(
      ({ candidate, mention }) => candidate.feature === "PPLC" && mention.role !== "embedded",
    );
    if (capital) return capital.candidate.place.country;
  }
  return null;
}

/**
 * The nation whose forces a title tells of: "British troops to leave Kosovo", "Norway sends ships", not "Display on Kosovo",
 * "Kosovo: more British troops", "Kosovo (Statement)".
 */
const nationOf = (actors: readonly ActorMention[]): ActorMention | null =>
  actors.find(
    ({ country, rule, from, to, sentence: { words } }) =>
      country !== null &&
      (/^(institution|nationality)$/.test(rule) || (from === 0 && /^[^:.(]/.test(words[to]?.text ?? ""))),
  ) ?? null;

/** "Eritrea-Ethiopia", "Chad and Sudan trade blame" */
const isBesideOther = ({ to, sentence: { words } }: ActorMention): boolean =>
  /^([,&/–-]|and|or|vs\.?|versus)$/.test(words[to]?.lower ?? "");
