import type { Laydown } from "../model/laydown.ts";
import { mainCountry } from "../scene/main-country.ts";
import type { Lookup } from "./lookup.ts";
import { placeName } from "./sentence/place-phrase.ts";
import { strings } from "./strings.ts";

/** What a map is called before somebody gives it a better title: after the country that most of its forces are in or near. */
export function titleOf(laydown: Laydown, { places }: Lookup): string {
  const country = mainCountry(laydown);
  return country
    ? strings.title.about(placeName({ name: country.name, place: country.id }, places))
    : strings.title.general;
}
