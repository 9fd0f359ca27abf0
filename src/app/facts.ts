import type { Claim } from "../model/claim.ts";
import type { Deployment } from "../model/laydown.ts";
import type { Location } from "../model/place.ts";
import { daysInWords, shortDays } from "./dates.ts";
import type { Lookup } from "./lookup.ts";
import { placeName } from "./sentence/place-phrase.ts";
import { strings } from "./strings.ts";

/** A line about a deployment: what it is about, and the words. */
export interface Fact {
  name: string;
  words: string;
}

/** How exactly the text says where: "Country level: anywhere in Lithuania". */
export function whereInWords(location: Location, { places }: Lookup): string {
  const name = placeName(location, places);
  const { relation, precision, radiusKm } = location;
  if (relation === "in") {
    const words = strings.precision[precision](name);
    return precision === "vague" ? strings.within(words, nice(radiusKm)) : words;
  }
  const words = strings.relations[relation](relation === "part" ? location.name : name);
  return strings.within(words, nice(radiusKm));
}

/** Two leading digits: a rough extent is not known to the kilometre. */
const nice = (km: number): number => Number(km.toPrecision(km < 1000 ? 1 : 2));

/** Everything about a deployment that is not its quotes. */
export function factsOf(deployment: Deployment, lookup: Lookup): Fact[] {
  const { status, destination, origin, when } = deployment;
  const { facts } = strings.evidence;
  const list: Fact[] = [
    { name: facts.status, words: `${capital(strings.statusNames[status])}. ${strings.statusMeanings[status]}` },
  ];
  if (destination) list.push({ name: facts.where, words: whereInWords(destination, lookup) });
  if (origin) list.push({ name: facts.from, words: whereInWords(origin, lookup) });
  if (!destination && !origin) list.push({ name: facts.where, words: strings.evidence.noPlace });
  if (when) list.push({ name: facts.when, words: whenInWords(when) });
  list.push({ name: facts.sources, words: voicesInWords(deployment, lookup) });
  list.push({ name: facts.grade, words: gradeInWords(deployment.grade) });
  return list;
}

/** Who says so, and how many of the sources cannot be counted since they do not say who published them. */
function voicesInWords({ claims, corroboration }: Deployment, lookup: Lookup): string {
  const { corroborated, single, unstated } = strings.evidence;
  const ids = new Set(claims.map((id) => lookup.claims.get(id)?.source));
  const unknown = [...ids].filter((id) => id && lookup.sources.get(id)?.publisher === null).length;
  const voices = corroboration > 1 ? corroborated(corroboration) : single;
  return ids.size > 1 && unknown > 0 ? `${voices}; ${unstated(unknown)}` : voices;
}

/** An Admiralty grade with the rule behind it: "F2: reliability of the outlet not judged; probably true, since …". */
export function gradeInWords(grade: string): string {
  const { reliability, credibility } = strings.evidence;
  const of = <T extends object>(words: T, key: string): string => (key in words ? String(words[key as keyof T]) : "");
  return `${grade}: ${of(reliability, grade.charAt(0))}; ${of(credibility, grade.charAt(1))}`;
}

/** What the text says of the time, with the days where it tells them. */
export function whenInWords(when: NonNullable<Claim["when"]>): string {
  const days = daysInWords(when);
  return days === null ? `“${when.text}”` : `“${when.text}”: ${days}`;
}

/** The days that the text tells, or else its words. */
export function shortWhen({ text, from, to }: NonNullable<Claim["when"]>): string {
  if (from !== null && to !== null) return shortDays(from, to);
  return daysInWords({ from, to }) ?? `“${text}”`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
