import grammar from "../../data/lexicon/grammar.json";
import spatial from "../../data/lexicon/spatial.json";
import titles from "../../data/lexicon/titles.json";
import type { Word } from "../read/sentences.ts";

const directions = new Set(Object.keys(spatial.directions));

/** "30 km north of" is one phrase. */
const units = new Set(["km", "kilometre", "kilometer", "mile", "nm", "metre", "meter"]);
const days = new Set(grammar.days);
const months = new Set(grammar.months);
const timeNouns = new Set([...grammar.days, ...grammar.months, ...grammar.timeNouns]);
const adverbial = new Set(grammar.adverbialWords);
const offices = new Set(titles.filter(({ kind }) => kind === "office").map(({ title }) => title.split(" ")[0]));
const quantityNouns = new Set(grammar.quantityNouns);

/**
 * A word inside a run of nouns that begins another phrase: a time, or a count.
 *
 *     sent to Riyadh | tomorrow       In November | forty helicopters       at Split | last week
 */
export function beginsPhrase(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word) return false;
  if (days.has(word.lower)) return true;
  // "On Monday 400 sailors", "on Monday night"
  if (days.has(before.lower)) return !timeNouns.has(word.lower);
  const isNamed = before.pos === "NOUN" || before.pos === "PROPN";
  if (adverbial.has(word.lower) && isNamed) return after?.pos !== "NOUN" && after?.pos !== "PROPN";
  if (adverbial.has(before.lower) && (word.pos === "NUM" || word.pos === "DET")) return true;
  if (directions.has(word.lower) && after?.lower === "of") return isNamed && !units.has(before.lemma);
  // "another 150 | next week"
  const isFigure = before.pos === "NUM" && !months.has(words[at - 2]?.lower ?? "");
  if (/^(last|next|this|early|late|earlier|later|every)$/.test(word.lower) && timeNouns.has(after?.lower ?? ""))
    return isNamed || isFigure;
  // "In January 2021 | American trainers", "After five months | BRP Teresa Magbanua"
  if (/^(19|20)\d\d$/.test(before.text) && months.has(words[at - 2]?.lower ?? "")) return true;
  if (timeNouns.has(before.lemma) && before.pos === "NOUN" && before.lower !== before.lemma && word.pos === "PROPN")
    return true;
  // "left Wisconsin | July 18", not "the May 1" of a name
  if (months.has(word.lower.replace(/\.$/, "")) && before.pos === "PROPN" && /^\d{1,2}$/.test(after?.text ?? ""))
    return true;
  if (months.has(before.lower) && /^\p{Lu}/u.test(before.text)) return !/^\d{1,2}$|^\d{4}$/.test(word.text);
  // "the troops | President Obama ordered"
  const isOffice = offices.has(word.text) && /^\p{Lu}/u.test(after?.text ?? "");
  if (isOffice && before.pos === "NOUN" && before.lower !== before.lemma && /^\p{Ll}/u.test(before.text)) return true;
  // "From Narvik | two companies", "At present | 600 soldiers"
  const isOpening = at === 2 && words[0]?.pos === "ADP" && word.pos === "NUM" && after?.pos !== "PUNCT";
  if (isOpening && (before.lower === "present" || (before.pos === "PROPN" && !/^\d/.test(word.text)))) return true;
  const counts = word.pos === "NUM" && (after?.pos === "NOUN" || after?.pos === "ADJ" || after?.pos === "PROPN");
  return counts && before.pos === "NOUN" && !quantityNouns.has(before.lower) && !/^[\p{Lu}\d]/u.test(before.text);
}
