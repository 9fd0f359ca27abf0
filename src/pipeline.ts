import { extract } from "./extract/extract.ts";
import type { Atlas } from "./gazetteer/atlas.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import { locate } from "./locate/locate.ts";
import type { Claim } from "./model/claim.ts";
import type { Laydown, Note } from "./model/laydown.ts";
import type { Mention, Place } from "./model/place.ts";
import type { Source } from "./model/source.ts";
import { sentencesOf } from "./read/sentences.ts";
import { reconcile } from "./reconcile/reconcile.ts";

/** What the pipeline knows of the world. */
export interface Knowledge {
  gazetteer: Gazetteer;
  atlas: Atlas;
}

/** What is read in one source by itself. Plain JSON. */
export interface Part {
  mentions: Mention[];
  claims: Claim[];
  notes: Note[];
}

/** The laydown of several sources; `generator` is the program and its version, "laydown 0.1.0". */
export function makeLaydown(sources: readonly Source[], knowledge: Knowledge, generator: string): Laydown {
  const parts = sources.map((source) => readSource(source, knowledge));
  return joinParts(sources, parts, knowledge.gazetteer, generator);
}

/** The mentions and claims of one source. */
export function readSource(source: Source, { gazetteer, atlas }: Knowledge): Part {
  const { sentences, notes } = locate(source, sentencesOf(source.text), gazetteer);
  const found = extract(source, sentences, gazetteer, atlas);
  return {
    mentions: sentences.flatMap(({ places }) => places.map(({ mention }) => mention)),
    claims: found.claims,
    notes: [...notes, ...found.notes],
  };
}

/** The laydown of sources from what was read in each, in the same order. */
export function joinParts(
  sources: readonly Source[],
  parts: readonly Part[],
  gazetteer: Gazetteer,
  generator: string,
): Laydown {
  const mentions = parts.flatMap((part) => part.mentions);
  const claims = parts.flatMap((part) => part.claims);
  const located = claims.flatMap(({ origin, destination }) => [origin?.place, destination?.place]);
  const ids = [...new Set([...mentions.map(({ place }) => place), ...located])].filter(
    (id) => id !== null && id !== undefined,
  );
  const places = ids
    .flatMap((id): Place[] => [gazetteer.byId(id)?.place].filter((place) => place !== undefined))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    format: "laydown/1",
    generator,
    sources: [...sources],
    places,
    mentions,
    claims,
    deployments: reconcile(claims, sources),
    notes: parts.flatMap((part) => part.notes),
  };
}
