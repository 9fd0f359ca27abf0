import type { Deployment, Laydown } from "../model/laydown.ts";
import { UsageError } from "./terminal.ts";

/** By what deployments can be chosen, and the values of each. */
const keys = {
  actor: ({ actor }) => [actor.name, actor.country ?? actor.name],
  action: ({ action }) => [action],
  category: ({ force }) => [force.category],
  grade: ({ grade }) => [grade],
  source: ({ claims }, sourceOf) => claims.map(sourceOf),
  status: ({ status }) => [status],
} satisfies Record<string, (deployment: Deployment, sourceOf: (claim: string) => string) => string[]>;
type Key = keyof typeof keys;

/** The keys, for a help text. */
export const filterKeys = Object.keys(keys).join(", ");

/** Which deployments of a laydown pass, and what was asked of them, in words. */
export interface Chosen {
  ids: ReadonlySet<string>;
  words: string;
}

/**
 * The deployments that pass every "KEY=VALUE,VALUE"; a key that is given twice adds its values. Case makes no difference.
 * Throws a `UsageError` for a key that there is not, and a value that no deployment has.
 */
export function chosenBy(filters: readonly string[], laydown: Laydown): Chosen {
  const sources = new Map(laydown.claims.map(({ id, source }) => [id, source]));
  const valuesOf = (deployment: Deployment, key: Key): string[] =>
    keys[key](deployment, (claim) => sources.get(claim) ?? "");
  const wanted = new Map<Key, string[]>();
  for (const filter of filters) {
    const [, key = "", values = ""] = /^([^=]*)=(.*)$/s.exec(filter) ?? [];
    if (!isKey(key)) throw new UsageError(`--filter ${filter}: say KEY=VALUE, where KEY is one of ${filterKeys}`);
    const known = [...new Set(laydown.deployments.flatMap((deployment) => valuesOf(deployment, key)))].sort();
    const chosen = values.split(",").map((value) => matching(value.trim(), known, filter));
    wanted.set(key, [...(wanted.get(key) ?? []), ...chosen]);
  }
  const passing = laydown.deployments.filter((deployment) =>
    [...wanted].every(([key, values]) => valuesOf(deployment, key).some((value) => values.includes(value))),
  );
  return {
    ids: new Set(passing.map(({ id }) => id)),
    words: [...wanted].map(([key, values]) => `${key}: ${values.join(", ")}`).join("; "),
  };
}

const isKey = (key: string): key is Key => Object.hasOwn(keys, key);

const mostNamed = 30;

function matching(value: string, known: readonly string[], filter: string): string {
  const found = known.find((each) => each.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  const named = known.slice(0, mostNamed).join(", ") + (known.length > mostNamed ? ", …" : "");
  throw new UsageError(
    `--filter ${filter}: no deployment has "${value}"${known.length > 0 ? `; there are ${named}` : ""}`,
  );
}
