import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Sentence } from "../read/sentences.ts";
import { namesakesIn } from "./namesakes.ts";
import { otherName, type OtherName } from "./other-name.ts";
import { personsIn, type PersonName } from "./persons.ts";
import { toponymsIn, type Toponym } from "./recognise.ts";
import { shipsIn } from "./ship-names.ts";
import { mereWordsIn } from "./town-words.ts";

/** A name of places that is none here, and why: what else it is part of, or that nothing around it speaks of a place. */
export interface RefusedName {
  toponym: Toponym;
  reason: OtherName | "no-evidence";
}

/** What a sentence names: places, what only looks like one, and persons. */
export interface Names {
  toponyms: readonly Toponym[];
  refused: RefusedName[];
  persons: readonly PersonName[];
}

/** The names of places in each sentence, without those of persons, ships and the like. */
export function placeNamesIn(sentences: readonly Sentence[], gazetteer: Gazetteer): Names[] {
  const persons = sentences.map(personsIn);
  const surnames = new Set(persons.flat().map(({ surname }) => surname));
  const ships = sentences.map(shipsIn);
  const shipNames = new Set(ships.flat().map(({ name }) => name));
  const names = sentences.map((sentence, at) => {
    const found = toponymsIn(sentence, gazetteer);
    const known = { persons: persons[at] ?? [], surnames, ships: ships[at] ?? [], shipNames };
    return { persons: known.persons, ...parted(found, (toponym) => otherName(sentence, toponym, known)) };
  });
  const toponyms = names.map((each) => each.toponyms);
  const namesakes = namesakesIn(sentences, toponyms);
  const mereWords = mereWordsIn(sentences, toponyms);
  return names.map(({ refused, ...rest }, at) => {
    const nameOf = ({ from, to }: Toponym): string =>
      to - from === 1 ? (sentences[at]?.words[from]?.lower ?? "") : "";
    const more = parted(rest.toponyms, (toponym) =>
      mereWords.has(toponym) ? "word" : namesakes.has(nameOf(toponym)) ? "person" : null,
    );
    return { ...rest, toponyms: more.toponyms, refused: [...refused, ...more.refused] };
  });
}

/** Names that are refused for a reason, and the others. */
function parted(
  found: readonly Toponym[],
  reasonFor: (toponym: Toponym) => OtherName | null,
): Pick<Names, "toponyms" | "refused"> {
  const toponyms: Toponym[] = [];
  const refused: RefusedName[] = [];
  for (const toponym of found) {
    const reason = reasonFor(toponym);
    if (reason) refused.push({ toponym, reason });
    else toponyms.push(toponym);
  }
  return { toponyms, refused };
}
