/** Where a force fights. */
export const domains = ["land", "air", "sea", "other"] as const;
export type Domain = (typeof domains)[number];

const ofSet: Record<string, Domain> = { "01": "air", "10": "land", "15": "land", "30": "sea", "35": "sea" };

/** The domain of a symbol code, by its symbol set. */
export const domainOf = (sidc: string): Domain => ofSet[sidc.slice(4, 6)] ?? "other";
