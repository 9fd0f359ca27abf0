import { fullName, type Candidate, type Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Note } from "../model/laydown.ts";
import type { Mention } from "../model/place.ts";
import type { Source } from "../model/source.ts";
import { spanOf } from "../model/span.ts";
import type { Sentence } from "../read/sentences.ts";
import { containerOf, holdsAny, holdsNeighbour } from "./containers.ts";
import { isEvident } from "./evidence.ts";
import type { PersonName } from "./persons.ts";
import { placeNamesIn, type RefusedName } from "./place-names.ts";
import { certainty, rank, type Ranked } from "./resolve.ts";
import { roleOf } from "./roles.ts";
import { countriesNamed, keyOf, namesOf, rankNames, withoutVotesOf } from "./source-names.ts";
import type { Toponym } from "./recognise.ts";
import type { Support } from "./surroundings.ts";

/** A toponym that was resolved, at its words. */
export interface NamedPlace {
  /** Word numbers in the sentence, `to` exclusive. */
  from: number;
  to: number;
  candidate: Candidate;
  mention: Mention;
  /** Every place the name may mean, best first, with the reasons. */
  ranked: readonly Ranked[];
}

/** A sentence with the places and persons it names. */
export interface LocatedSentence extends Sentence {
  places: NamedPlace[];
  refused: RefusedName[];
  persons: readonly PersonName[];
}

export interface Located {
  sentences: LocatedSentence[];
  notes: Note[];
}

/** Lead below which a choice among several places is noted as unsure. */
const unsure = 0.62;

/** The places that a source names, found, resolved and given a role. */
export function locate(source: Source, sentences: readonly Sentence[], gazetteer: Gazetteer): Located {
  const named = placeNamesIn(sentences, gazetteer);
  const toponyms = named.map((each) => each.toponyms);
  const names = namesOf(sentences, toponyms, source.text);
  const countries = countriesNamed(names);
  const ranking = rankNames(names, countries);
  const senses = new Map<string, Ranked>();
  const notes: Note[] = [];
  const located = sentences.map((sentence, number) => {
    const { toponyms: own = [], refused = [], persons = [] } = named[number] ?? {};
    const others = [...refused];
    const places = own.flatMap((toponym, index): NamedPlace[] => {
      const name = source.text.slice(toponym.start, toponym.end);
      const key = keyOf(source.text, toponym);
      const container = containerOf(sentence.words, toponym, own[index + 1]);
      const ranked =
        (names.get(key)?.containers.size ?? 0) > 1 && holdsAny(container, toponym.candidates)
          ? rank(toponym.candidates, { countries, container, contents: [], support: nowhere })
          : (ranking.get(key) ?? []);
      const [likeliest] = ranked;
      if (!likeliest) return [];
      const roleAs = ({ candidate }: Ranked): Mention["role"] =>
        roleOf(
          sentence.words,
          toponym,
          candidate,
          holdsNeighbour(sentence.words, own, index, candidate),
          isDemonym(own[index + 1]) && own[index + 1]?.from === toponym.to,
        );
      const used = names.get(key);
      const elsewhere = used ? withoutVotesOf(used, countries) : countries;
      const contained = holdsAny(container, [likeliest.candidate]);
      const sense = contained
        ? likeliest
        : (senses.get(key) ??
          likeliestLike(
            ranked.find((other) => isEvident(sentence, toponym, other, roleAs(other), elsewhere)),
            ranked,
          ));
      if (!sense) {
        others.push({ toponym, reason: "no-evidence" });
        return [];
      }
      const { candidate } = sense;
      const role = roleAs(sense);
      if (!senses.has(key)) {
        senses.set(key, sense);
        const score = certainty(ranked);
        const rival = ranked.find(({ candidate: other }) => !isSamePlace(other, candidate));
        if (score < unsure && !contained && rival)
          notes.push({
            source: source.id,
            span: spanOf(source.text, toponym.start, toponym.end),
            stage: "locate",
            level: "info",
            message: `“${name}” is taken for ${fullName(candidate)}; it may also be ${fullName(rival.candidate)}`,
          });
      }
      const mention: Mention = {
        source: source.id,
        ...spanOf(source.text, toponym.start, toponym.end),
        place: candidate.place.id,
        role,
        score: contained ? 0.98 : certainty(ranked),
      };
      return [{ from: toponym.from, to: toponym.to, candidate, mention, ranked }];
    });
    return { ...sentence, places, refused: others, persons };
  });
  return { sentences: located, notes };
}

const isDemonym = (toponym: Toponym | undefined): boolean =>
  toponym?.candidates.some(({ nameKind }) => nameKind === "demonym") === true;

/** A town and the division that bears its name are one sense. */
const isSamePlace = ({ place: a }: Candidate, { place: b }: Candidate): boolean =>
  a.country === b.country && Math.abs(a.lat - b.lat) < 1.5 && Math.abs(a.lon - b.lon) < 1.5;

/** Where a division is evident, a town that it is named after needs no more evidence. */
const likeliestLike = (sense: Ranked | undefined, ranked: readonly Ranked[]): Ranked | undefined =>
  sense && ranked.find(({ candidate }) => isSamePlace(candidate, sense.candidate));

const nowhere = (): Support => ({ division: 0, nearby: 0 });
