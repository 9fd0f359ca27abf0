import { type Choices, type Facet, type Faceted, facets, valuesOf } from "../scene/facets.ts";
import type { Perspective } from "../scene/perspective.ts";
import { perspectives } from "../scene/perspectives.ts";
import { meansOptions } from "./means.ts";
import { UsageError } from "./terminal.ts";

const viewers = perspectives.map(({ id }) => id).join(", ");

/** What is asked of a laydown, and of the documents that it is made of, as `parseArgs` has it. */
export const selectionOptions = {
  filter: { type: "string", multiple: true, default: [] as string[] },
  title: { type: "string" },
  sides: { type: "string", default: perspectives[0].id },
  ...meansOptions,
} as const;

/** What the help of a command says of them, a line each that begins with the option. */
export const selectionHelp = `--title TITLE     instead of the one that the map would have
--filter …        only what has this value; NAME is ${facets.slice(0, -1).join(", ")}
                  or ${facets.at(-1)}. Given again for the same NAME, either value will do
--sides VIEWER    with whose eyes: ${viewers}. The default is ${perspectives[0].id}
--gazetteer FILE  as for extract
--jobs N          as for extract
-h, --help        say this

Exit status: 0 all was read, 1 some was not, 2 wrong usage, 3 another failure.
`;

export function perspectiveChosen(id: string): Perspective {
  const perspective = perspectives.find((each) => each.id === id);
  if (!perspective) throw new UsageError(`--sides ${id}: ${viewers}`);
  return perspective;
}

/** One "actor=Russia" of the command line. */
interface Wish {
  facet: Facet;
  value: string;
}

export const wishesOf = (texts: readonly string[]): Wish[] =>
  texts.map((text) => {
    const [, name, value] = /^([a-z]+)=(.+)$/.exec(text) ?? [];
    const facet = facets.find((each) => each === name);
    if (!facet || value === undefined)
      throw new UsageError(`--filter ${text}: give NAME=VALUE, with NAME one of ${facets.join(", ")}`);
    return { facet, value };
  });

/** The choices that wishes ask for. Throws for a value that no deployment has: the map would be empty without a word. */
export function choicesOf(wishes: readonly Wish[], items: readonly Faceted[]): Choices {
  const choices: Partial<Record<Facet, string[]>> = {};
  for (const { facet, value } of wishes) {
    const known = [...new Set(items.flatMap((item) => valuesOf(item, facet)))].sort();
    const found = known.find((each) => each.toLowerCase() === value.toLowerCase());
    if (found === undefined)
      throw new UsageError(`--filter ${facet}=${value}: nothing has it. There is ${known.join(", ") || "none"}`);
    (choices[facet] ??= []).push(found);
  }
  return choices;
}
