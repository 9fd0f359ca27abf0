import { foldName } from "../../gazetteer/fold-name.ts";
import type { PlaceSearch } from "../../gazetteer/place-search.ts";
import type { Laydown } from "../../model/laydown.ts";
import type { Place } from "../../model/place.ts";

/** A place with the names that the sources call it by, its own first. */
interface NamedPlace {
  place: Place;
  names: string[];
  mentions: number;
}

/** Finds the places that the sources mention, by the beginnings of their names and of what they are called there. */
export function mentionedPlaces({ places, mentions }: Pick<Laydown, "places" | "mentions">): PlaceSearch {
  const named = new Map(places.map((place): [string, NamedPlace] => [place.id, { place, names: [place.name], mentions: 0 }])); // prettier-ignore
  for (const { place, text, role } of mentions) {
    const own = named.get(place ?? "");
    if (!own) continue;
    own.mentions++;
    // A word for its people is no name of the place.
    if (role !== "demonym" && !own.names.includes(text)) own.names.push(text);
  }
  const all = [...named.values()].sort((a, b) => b.mentions - a.mentions);
  return {
    startingWith(text, most) {
      const begun = foldName(text);
      if (begun === "") return [];
      return all
        .flatMap(({ place, names }) => {
          const name = names.find((each) => foldName(each).startsWith(begun));
          if (name === undefined) return [];
          const nameKind = name === place.name ? ("name" as const) : ("alternate" as const);
          return [{ candidate: { place, population: 0, feature: place.kind, admin1: null, nameKind }, name }];
        })
        .slice(0, most);
    },
  };
}
