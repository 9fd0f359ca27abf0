import { ByteReader } from "./byte-reader.ts";
import type { Tables } from "./index-format.ts";
import { PlaceTable, sectionsOf } from "./place-table.ts";
import { SortedNames } from "./sorted-names.ts";

/** The names and the places of an index that `data/build` wrote. Throws where `index` is none. */
export function openIndex(index: Uint8Array): { names: SortedNames; places: PlaceTable } {
  const bytes = sectionsOf(index);
  const tables = JSON.parse(new TextDecoder().decode(bytes.tables)) as Tables; // the build writes it, a test has its checksum
  const names = new SortedNames(bytes.names, new ByteReader(bytes.blocks), tables.names);
  return { names, places: new PlaceTable(bytes, tables, (name) => names.name(name)) };
}
