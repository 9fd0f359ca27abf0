import { type Atlas, type CountriesTopology, openAtlas } from "../../gazetteer/atlas.ts";
import { type Area, areaOf, type Reach } from "../../scene/extent-area.ts";

/** What the page asks: first with the outlines of countries, then for one extent at a time. */
export type Question = { countries: CountriesTopology } | { reach: Reach };

/** The extents, in the order in which they were asked for. */
export type Answer = Area | null;

let atlas: Atlas | null = null;

self.onmessage = ({ data }: MessageEvent<Question>) => {
  if ("countries" in data) atlas = openAtlas(data.countries);
  else if (atlas) self.postMessage(areaOf(data.reach, atlas) satisfies Answer);
};
