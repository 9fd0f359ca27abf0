import type { Place, PlaceKind } from "../model/place.ts";
import { ByteReader, fromZigzag } from "./byte-reader.ts";
import type { Candidate } from "./gazetteer.ts";
import {
  degree,
  magic,
  nameKinds,
  populationOf,
  sections,
  type NameKind,
  type Section,
  type Tables,
} from "./index-format.ts";
import { townRadiusKm } from "./town-radius.ts";

/** What a place is, as in `Candidate`. */
export interface Traits {
  kind: PlaceKind;
  population: number;
  feature: string;
}

const geonames = "geonames:";

/** The sections of an index by name. Throws where the bytes are no index or end too early. */
export function sectionsOf(index: Uint8Array): Record<Section, Uint8Array> {
  const start = new TextDecoder().decode(index.subarray(0, magic.length));
  if (start !== magic) {
    const isOther = start.startsWith(magic.replace(/\d+\n$/, ""));
    throw new Error(`it is ${isOther ? "a gazetteer index of another version" : "no gazetteer index"}: build it again`);
  }
  const reader = new ByteReader(index, magic.length);
  const read = sections.map((section) => [section, reader.take(reader.unsigned())]);
  return Object.fromEntries(read) as Record<Section, Uint8Array>; // one for each of `sections`
}

/** The places of an index in columns, each known by its number, and which of the index's names they bear. */
export class PlaceTable {
  /** Number of places. */
  readonly size: number;
  readonly #tables: Tables;
  readonly #nameAt: (name: number) => string;
  readonly #division: Uint16Array;
  /** GeoNames id; for a place with an id of its own, its place in `Tables.ownIds` counted down from -1. */
  readonly #id: Int32Array;
  /** Made when a place is first asked for by its id. */
  #byId: ((id: number) => number) | null = null;
  readonly #latitude: Int32Array;
  readonly #longitude: Int32Array;
  readonly #populationCode: Uint8Array;
  readonly #feature: Uint8Array;
  readonly #radius: Uint16Array;
  readonly #ownName: Int32Array;
  /** The bearers of name n stand from `#bearerStart[n]` to `#bearerStart[n + 1]`: four times the place, plus the name kind. */
  readonly #bearerStart: Uint32Array;
  readonly #bearers: Uint32Array;

  /** `nameAt` spells a name by its number. */
  constructor(bytes: Record<Section, Uint8Array>, tables: Tables, nameAt: (name: number) => string) {
    this.#tables = tables;
    this.#nameAt = nameAt;
    const divisionSizes = unsigned(bytes.divisionSizes, tables.divisions.length);
    this.size = divisionSizes.reduce((sum, size) => sum + size, 0);
    this.#division = new Uint16Array(this.size);
    this.#id = new Int32Array(this.size);
    const ids = new ByteReader(bytes.ids);
    let place = 0;
    let own = 0;
    divisionSizes.forEach((size, division) => {
      this.#division.fill(division, place, place + size);
      for (let id = 0, end = place + size; place < end; place++) {
        id += ids.unsigned();
        this.#id[place] = id === 0 ? --own : id;
      }
    });
    this.#latitude = sums(planes(bytes.latitudes, this.size));
    this.#longitude = sums(planes(bytes.longitudes, this.size));
    this.#populationCode = bytes.populations;
    this.#feature = bytes.features;
    this.#radius = new Uint16Array(unsigned(bytes.radii, this.size));
    this.#ownName = sums(unsigned(bytes.ownNames, this.size));
    [this.#bearerStart, this.#bearers] = this.#readBearers(bytes);
  }

  /** The places that bear one of the names from number `from` up to `to`, each once, with what that name is to it. */
  bearers(from: number, to: number): { place: number; nameKind: NameKind }[] {
    const kinds = new Map<number, number>();
    const end = this.#bearerStart[to] ?? 0;
    for (let i = this.#bearerStart[from] ?? 0; i < end; i++) {
      const bearer = this.#bearers[i] ?? 0;
      kinds.set(bearer >> 2, Math.min(bearer & 3, kinds.get(bearer >> 2) ?? 3));
    }
    return [...kinds].map(([place, kind]) => ({ place, nameKind: nameKinds[kind] ?? "variant" }));
  }

  /** The number of the place of that id; -1 where there is none. */
  indexOf(id: string): number {
    const number = id.startsWith(geonames) ? Number(id.slice(geonames.length)) : -1 - this.#tables.ownIds.indexOf(id);
    return number === 0 ? -1 : (this.#byId ??= placesById(this.#id))(number);
  }

  traits(place: number): Traits {
    const [feature, kind] = this.#tables.features[this.#feature[place] ?? 0] ?? ["", "other"];
    return { feature, kind, population: populations[this.#populationCode[place] ?? 0] ?? 0 };
  }

  candidate(place: number, nameKind: NameKind): Candidate {
    const [country, code, divisionName] = this.#tables.divisions[this.#division[place] ?? 0] ?? ["", "", ""];
    const { feature, kind, population } = this.traits(place);
    return {
      place: {
        id: this.#idOf(place),
        name: this.#nameAt(this.#ownName[place] ?? 0),
        kind,
        country: country || null,
        lat: (this.#latitude[place] ?? 0) / degree,
        lon: (this.#longitude[place] ?? 0) / degree,
        radiusKm: this.#radius[place] || townRadiusKm(population),
      },
      population,
      feature,
      admin1: code ? { code, name: divisionName } : null,
      nameKind: nameKind === "name" || nameKind === "demonym" ? nameKind : "alternate",
    };
  }

  #idOf(place: number): Place["id"] {
    const number = this.#id[place] ?? 0;
    return number > 0 ? geonames + number : (this.#tables.ownIds[-1 - number] ?? "");
  }

  #readBearers(bytes: Record<Section, Uint8Array>): [starts: Uint32Array, bearers: Uint32Array] {
    const otherCounts = unsigned(bytes.otherCounts, this.size);
    const total = otherCounts.reduce((sum, count) => sum + count, this.size);
    const names = new Uint32Array(total);
    const bearing = new Uint32Array(total);
    const others = new ByteReader(bytes.otherNames);
    for (let place = 0, at = 0; place < this.size; place++) {
      const own = this.#ownName[place] ?? 0;
      names[at] = own;
      bearing[at++] = 4 * place;
      for (let left = otherCounts[place] ?? 0; left > 0; left--) {
        const code = others.signed();
        names[at] = own + (code >> 2);
        bearing[at++] = 4 * place + (code & 3);
      }
    }
    const starts = new Uint32Array(this.#tables.names + 2);
    for (const name of names) starts[name + 2] = (starts[name + 2] ?? 0) + 1;
    for (let name = 1; name < starts.length; name++) starts[name] = (starts[name] ?? 0) + (starts[name - 1] ?? 0);
    const bearers = new Uint32Array(total);
    names.forEach((name, index) => {
      const at = starts[name + 1] ?? 0;
      bearers[at] = bearing[index] ?? 0;
      starts[name + 1] = at + 1; // ends as the start of the next name
    });
    return [starts, bearers];
  }
}

/** Finds the place that has an id; -1 where none has. A hash table of place numbers, of each the next free slot after its id's. */
function placesById(ids: Int32Array): (id: number) => number {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * ids.length + 1))).fill(-1);
  const slotOf = (id: number): number => {
    let slot = Math.imul(id, 0x9e3779b1) >>> Math.clz32(slots.length - 1);
    while ((slots[slot] ?? -1) >= 0 && ids[slots[slot] ?? -1] !== id) slot = (slot + 1) % slots.length;
    return slot;
  };
  for (let place = ids.length - 1; place >= 0; place--) slots[slotOf(ids[place] ?? 0)] = place;
  return (id) => slots[slotOf(id)] ?? -1;
}

const populations = Array.from({ length: 256 }, (_, code) => populationOf(code));

function unsigned(bytes: Uint8Array, count: number): Uint32Array {
  const reader = new ByteReader(bytes);
  const values = new Uint32Array(count);
  for (let i = 0; i < count; i++) values[i] = reader.unsigned();
  return values;
}

/** Numbers of three bytes each, the lowest bytes first. */
function planes(bytes: Uint8Array, count: number): Uint32Array {
  const values = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    values[i] = (bytes[i] ?? 0) + 0x100 * (bytes[count + i] ?? 0) + 0x10000 * (bytes[2 * count + i] ?? 0);
  }
  return values;
}

/** The numbers whose differences, each from the one before, stand in zigzag. */
function sums(differences: Uint32Array): Int32Array {
  const values = new Int32Array(differences.length);
  for (let i = 0, sum = 0; i < values.length; i++) {
    sum += fromZigzag(differences[i] ?? 0);
    values[i] = sum;
  }
  return values;
}
