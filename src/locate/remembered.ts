import type { Atlas } from "../gazetteer/atlas.ts";

/**
 * A calculation on the outlines that is done once for each atlas and each set of keys: an atlas does not change, and a stream
 * of documents asks for the same borders again and again.
 */
export function remembered<Keys extends (string | number | null)[], T>(
  calculate: (atlas: Atlas, ...keys: Keys) => T,
): (atlas: Atlas, ...keys: Keys) => T {
  const results = new WeakMap<Atlas, Map<string, T>>();
  return (atlas, ...keys) => {
    const known = results.get(atlas) ?? new Map<string, T>();
    results.set(atlas, known);
    const key = keys.join(" ");
    const result = known.has(key) ? known.get(key) : undefined;
    if (result !== undefined) return result;
    const fresh = calculate(atlas, ...keys);
    known.set(key, fresh);
    return fresh;
  };
}
