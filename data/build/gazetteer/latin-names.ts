import { foldName } from "../../../src/gazetteer/fold-name.ts";

const latin = /^[\p{Script=Latin}\p{M}\p{N} '’‘ʼʻʹ`.,&\-–()/]+$/u;
/** Transliterations made by machine have no capital: "hu li ya". Codes have nothing else: "KBP". */
const wellFormed = /^(?:['’‘ʼʻ`]|[a-z]{1,3}[ '’-])?\p{Lu}.*\p{Ll}/u;
const doubtful = /[\d(),/]| - /;

/** The name in Latin letters: as it is written, or else the ASCII column, up to its first comma or bracket. */
export function latinName(name: string, asciiName: string): string {
  const written = latin.test(name) ? name : asciiName;
  return written.replace(/\s*[[(,].*$/, "").trim() || asciiName;
}

/** Those other names of a place that English text may use: Latin letters, a capital, no codes, each once when folded. */
export function latinAlternates(name: string, alternates: readonly string[]): string[] {
  const kept = new Map<string, string>([[foldName(name), name]]);
  for (const each of alternates) {
    const folded = foldName(each);
    if (folded.length < 3 || kept.has(folded)) continue;
    if (latin.test(each) && wellFormed.test(each) && !doubtful.test(each)) kept.set(folded, each);
  }
  return [...kept.values()].slice(1);
}
