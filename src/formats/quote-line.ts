import type { Voice } from "./voices.ts";

/** "“Denmark is sending jets.” (NATO; Jets; Reuters; 2022-01-25)": the words, on whose word, and where they stand. */
export function quoteLine({ claim, source }: Voice): string {
  const origin = [claim.speaker, source.title ?? source.id, source.publisher, source.published];
  return `“${claim.quote.text}” (${origin.filter((part) => part !== null).join("; ")})`;
}

/** The address of a source where it is one of the web; null for any other. */
export const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) ? url : null;
