import { foldName } from "../fold-name.ts";
import { englishSpelling, type CyrillicLetter } from "./cyrillic.ts";

const latin = /^[\p{Script=Latin}\p{M}\p{N} '’‘ʼʻʹ`.,&\-–()/]+$/u;
/** Transliterations made by machine have no capital: "hu li ya". Codes have nothing else: "KBP". */
const wellFormed = /^(?:['’‘ʼʻ`]|[a-z]{1,3}[ '’-])?\p{Lu}.*\p{Ll}/u;
const doubtful = /[\d(),/]| - /;
/** Endings that other languages put to a foreign name: any of them to the name itself, the clear ones to any spelling. */
const anyInflection = /^(?:a|ai|as|e|i|is|o|os|us)$/;
const clearInflection = /^(?:ai|as|is|os|us)$/;

/** Shorter other names are mostly abbreviations and syllables of other scripts. */
const shortest = 4;

/** The name in Latin letters: as it is written, or else the ASCII column, up to its first comma or bracket. */
export function latinName(name: string, asciiName: string): string {
  const written = latin.test(name) ? name : asciiName;
  return written.replace(/\s*[[(,].*$/, "").trim() || asciiName;
}

/**
 * Those other names that English text may use: Latin letters, a capital, no codes, each once when folded, neither
 * another name with a foreign ending nor one with words about it ("Gmina Orzysz"); at most `limit`, first English
 * spellings of its Cyrillic names, then the closest in spelling to `name`.
 */
export function latinAlternates(
  name: string,
  alternates: readonly string[],
  limit: number,
  letters: readonly CyrillicLetter[],
): string[] {
  const own = foldName(name);
  const spelled = new Map<string, string>();
  const english = alternates.flatMap((each) => englishSpelling(each, letters) ?? []);
  for (const each of [...english, ...alternates]) {
    const folded = foldName(each);
    if (folded.length < shortest || folded === own || spelled.has(folded)) continue;
    if (latin.test(each) && wellFormed.test(each) && !doubtful.test(each)) spelled.set(folded, each);
  }
  const preferred = new Set(english.map(foldName));
  const all = [own, ...spelled.keys()];
  const derived = (folded: string): boolean =>
    all.some((stem) => {
      if (stem.length >= folded.length) return false;
      if (folded.startsWith(stem)) {
        const ending = folded.slice(stem.length);
        return ending.startsWith(" ") || (stem === own ? anyInflection : clearInflection).test(ending);
      }
      return folded.endsWith(" " + stem);
    });
  return [...spelled]
    .filter(([folded]) => !derived(folded))
    .map(([folded, spelling]) => ({
      folded,
      spelling,
      distance: preferred.has(folded) ? 0 : editDistance(own, folded) / folded.length,
    }))
    .sort((a, b) => a.distance - b.distance || (a.folded < b.folded ? -1 : 1))
    .slice(0, limit)
    .map(({ spelling }) => spelling);
}

/** Letters to put in, leave out or change to make `b` of `a`; none where `b` is a part of `a`. */
function editDistance(a: string, b: string): number {
  if (` ${a} `.includes(` ${b} `)) return 0;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const letter of a) {
    const next = [(row[0] ?? 0) + 1];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
