import type { Laydown } from "../model/laydown.ts";
import { namedWithArticle } from "../scene/article.ts";
import { mainCountry } from "../scene/main-country.ts";
import { words } from "./words.ts";

/** What a picture is called before somebody gives it a better title: after the country that most of its forces are in or near. */
export function titleOf(laydown: Laydown): string {
  const name = mainCountry(laydown)?.name ?? null;
  return words.title(name !== null && namedWithArticle.test(name) ? `the ${name}` : name);
}
