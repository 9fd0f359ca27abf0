import spatial from "../../data/lexicon/spatial.json";
import { nounHeadAt, type Reading } from "./reading.ts";
import { isOf } from "./subject-insertions.ts";

const occasions = new Set(spatial.occasions);
const edges = new Set(spatial.edges);
const sites = new Set([...spatial.sites, ...Object.keys(spatial.references)]);

/** "at the invitation of Mali", "at the end of its tour in Gao", not "at the end of the runway": when or why, and no place. */
export function isOccasion(reading: Reading, noun: number): boolean {
  const lemma = nounHeadAt(reading, noun)?.lemma ?? "";
  if (!edges.has(lemma)) return occasions.has(lemma);
  const isOfPlace =
    (reading.places.get(noun + 2)?.length ?? 0) > 0 || sites.has(nounHeadAt(reading, noun + 2)?.lemma ?? "");
  return isOf(reading.chunks[noun + 1]) && !isOfPlace;
}
