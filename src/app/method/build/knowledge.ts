import type { Tables } from "../../../gazetteer/index-format.ts";
import { sectionsOf } from "../../../gazetteer/place-table.ts";
import type { LexiconId, MethodFacts } from "../facts.ts";
import type { Files } from "./files.ts";

type Records = readonly unknown[];
type Groups = Record<string, Records>;

/** How many records each lexicon has. */
export function lexiconsOf({ json }: Files): MethodFacts["lexicons"] {
  const records = (file: string): number => json<Records>(`data/${file}.json`).length;
  const actions = json<Groups>("data/lexicon/actions.json");
  const modality = json<Record<string, Record<string, unknown>>>("data/lexicon/modality.json");
  const counts: Record<LexiconId, number> = {
    verbs: actions["verbs"]?.length ?? 0,
    nouns: actions["nouns"]?.length ?? 0,
    forces: records("lexicon/forces"),
    equipment: records("lexicon/equipment"),
    ships: records("lexicon/ships"),
    shipPrefixes: records("lexicon/ship-prefixes"),
    echelons: records("lexicon/echelons"),
    institutions: records("lexicon/institutions"),
    persons: records("lexicon/persons"),
    titles: records("lexicon/titles"),
    modality: Object.values(modality).reduce((sum, group) => sum + Object.keys(group).length, 0),
    notPlaces: records("lexicon/not-places"),
    outlets: records("outlets"),
  };
  // The keys of a record of all ids are ids.
  return (Object.entries(counts) as [LexiconId, number][]).map(([id, count]) => ({ id, count }));
}

const curated = ["countries", "divisions", "regions", "waters", "islands", "bases", "towns"];

/** How many places and names the gazetteer has, and how many of its places were curated by hand. */
export function gazetteerOf({ json, bytes }: Files): MethodFacts["gazetteer"] {
  const { features, tables } = sectionsOf(bytes("data/gazetteer/gazetteer.bin"));
  const { names } = JSON.parse(new TextDecoder().decode(tables)) as Tables; // The build writes it.
  return {
    places: features.length, // One byte a place.
    names,
    curated: curated.map((id) => ({ id, count: json<Records>(`data/gazetteer/${id}.json`).length })),
  };
}
