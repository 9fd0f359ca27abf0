import type { Laydown } from "../../src/model/laydown.ts";
import { laydownOf, sourceOf } from "../knowledge.ts";

/** What a line tells of a mention: the place it means, or how its name is used. */
export type Told = "place" | "role";

const placeOf = ({ places }: Laydown, id: string | null): string => {
  const place = places.find((each) => each.id === id);
  return place ? [place.name, place.kind, place.country].filter(Boolean).join(", ") : "no place";
};

/**
 * The mentions of a text in its order, a line each.
 *
 *     place: Kharkov = Kharkiv, city, UA
 *     role:  Kharkov is literal
 */
export function mentionsIn(text: string, told: Told): string[] {
  const laydown = laydownOf(sourceOf(text));
  return laydown.mentions
    .toSorted((a, b) => a.start - b.start)
    .map((mention) =>
      told === "role" ? `${mention.text} is ${mention.role}` : `${mention.text} = ${placeOf(laydown, mention.place)}`,
    );
}
