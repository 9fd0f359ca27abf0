import type { Location, Place } from "../../model/place.ts";
import type { Lookup } from "../lookup.ts";
import { grammar, type Verb } from "../strings.ts";

const always: ReadonlySet<Place["kind"]> = new Set(["sea", "strait", "river"]);

/** The name of a place in running text: "Lithuania", "the Baltic Sea". */
export function placeName({ name, place }: Pick<Location, "name" | "place">, places: Lookup["places"]): string {
  const known = place === null ? undefined : places.get(place);
  if (!known) return name.replace(grammar.preposition, "");
  const takesArticle =
    always.has(known.kind) || grammar.namedWithArticle.test(known.name) || name.includes(`the ${known.name}`);
  return takesArticle && !grammar.article.test(known.name) ? `the ${known.name}` : known.name;
}

/**
 * A location with the preposition that a verb asks for: "to Lithuania", "off Ireland’s coast". At or in a place, the name of
 * the place; near, off or in a part of it, the words of the text.
 */
export function placePhrase(location: Location, places: Lookup["places"], way: Verb["way"]): string {
  const name = placeName(location, places);
  const kind = places.get(location.place ?? "")?.kind;
  const here = way === "in" && (kind === "base" || kind === "facility") ? "at" : way;
  switch (location.relation) {
    case "in":
      return `${here} ${name}`;
    case "part":
      return spatial(location) ?? `${way} ${partName(location.name)}`;
    case "border":
      return spatial(location) ?? `on the border of ${name}`;
    default:
      return spatial(location) ?? `${location.relation} ${name}`;
  }
}

/** The words of the text where they say themselves how they relate to the place. */
const spatial = ({ name }: Location): string | null => (grammar.preposition.test(name) ? name : null);

function partName(name: string): string {
  const words = name.replace(grammar.possessive, "its");
  const isName = /^[A-Z]/.test(words) || grammar.compassPart.test(words) || grammar.article.test(words);
  return isName ? words : `the ${words}`;
}
