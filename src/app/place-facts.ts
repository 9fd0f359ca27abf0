import type { Fact } from "./facts.ts";
import type { Place } from "../model/place.ts";
import { strings } from "./strings.ts";

const countries = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

/** What is known of a place besides its name. */
export function placeFacts({ kind, country, lat, lon }: Place): Fact[] {
  const { place } = strings;
  const facts: Fact[] = [{ name: place.kind, words: place.kinds[kind] }];
  if (country !== null && kind !== "country") facts.push({ name: place.country, words: countryName(country) });
  facts.push({ name: place.coordinates, words: coordinates(lat, lon) });
  return facts;
}

/** The country of a code ISO 3166-1 alpha-2; the code itself where it is none. */
export const countryName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code);

/** "54.7° N, 25.3° E": a tenth of a degree, about ten kilometres. */
export function coordinates(lat: number, lon: number): string {
  const part = (degrees: number, positive: string, negative: string): string =>
    `${Math.abs(degrees).toFixed(1)}° ${degrees < 0 ? negative : positive}`;
  return `${part(lat, "N", "S")}, ${part(lon, "E", "W")}`;
}
