/** How English news writes a letter: the Ukrainian scheme of 2010 and, for Russian, that of BGN/PCGN without its signs. */
export interface CyrillicLetter {
  language: "Russian" | "Ukrainian";
  letter: string;
  english: string;
  /** At the start of a word, where that differs. */
  first?: string;
  /** After a vowel, where that differs. */
  afterVowel?: string;
}

const cyrillicName = /^[\p{Script=Cyrillic}'’ʼ -]+$/u;
const ukrainianOnly = /[іїєґ'’ʼ]/i;
const vowel = /[аеёиоуыэюя]/;

/** The English spelling of a name in Cyrillic letters; null for other names. */
export function englishSpelling(name: string, letters: readonly CyrillicLetter[]): string | null {
  if (!cyrillicName.test(name)) return null;
  const language = ukrainianOnly.test(name) ? "Ukrainian" : "Russian";
  const known = new Map(letters.filter((each) => each.language === language).map((each) => [each.letter, each]));
  const ending = name.toLowerCase().replace(/[иы]й(?=$|[ -])/gu, language === "Russian" ? "ы" : "$&");
  const spelled = [...ending].map((letter, index) => {
    const before = ending[index - 1] ?? " ";
    const { english = letter, first, afterVowel } = known.get(letter) ?? {};
    if (/[ -]/.test(before)) return first ?? english;
    return vowel.test(before) ? (afterVowel ?? english) : english;
  });
  return spelled
    .join("")
    .replace(/['’ʼ]/g, "")
    .replace(/(?:^|[ -])\p{L}/gu, (start) => start.toUpperCase());
}
