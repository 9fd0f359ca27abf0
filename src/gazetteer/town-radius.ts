const smallestKm = 5;
const largestKm = 40;

/** Rough extent of a town in km, from its inhabitants (0 where unknown): 5 for a village, 11 for 100,000, at most 40. */
export const townRadiusKm = (population: number): number =>
  Math.round(Math.min(largestKm, Math.max(smallestKm, smallestKm * Math.cbrt(population / 10_000))));
