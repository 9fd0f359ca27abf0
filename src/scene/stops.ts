/** Values at zooms, which ascend; between them a value changes evenly, beyond them not at all. */
export type Stops = readonly (readonly [zoom: number, value: number])[];

/**
 * The value at a zoom. With a `base` other than 1 it changes exponentially, as MapLibre's "exponential" does. Throws where
 * there are no stops.
 */
export function atZoom(stops: Stops, zoom: number, base = 1): number {
  const after = stops.findIndex(([at]) => at >= zoom);
  const [from, to] = [stops[(after < 0 ? stops.length : after) - 1], stops[after]];
  const only = from ?? to;
  if (!only) throw new Error("No value at any zoom: give at least one stop.");
  if (!from || !to) return only[1];
  const [passed, span] = [zoom - from[0], to[0] - from[0]];
  const share = base === 1 ? passed / span : (base ** passed - 1) / (base ** span - 1);
  return from[1] + (to[1] - from[1]) * share;
}
