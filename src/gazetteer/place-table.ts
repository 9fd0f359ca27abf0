import type { Place } from "../model/place.ts";
import { ByteReader, fromZigzag } from "./byte-reader.ts";
import type { Candidate } from "./gazetteer.ts";
import { degree, magic, populationOf, sections, type Section, type Tables } from "./index-format.ts";
import { townRadiusKm } from "./town-radius.ts";

const nameKinds = ["name", "alternate", "demonym"] as const;
type NameKind = (typeof nameKinds)[number];

const geonames = "geonames:";

/** The sections of an index by name. Throws where the bytes are no index or end too early. */
export function sectionsOf(index: Uint8Array): Record<Section, Uint8Array> {
  const text = new TextDecoder();
  const start = text.decode(index.subarray(0, magic.length));
  if (start !== magic) {
    throw new Error(
      `gazetteer index starts with ${JSON.stringify(start)}, not ${JSON.stringify(magic)}: build it again`,
    );
  }
  const reader = new ByteReader(index, magic.length);
  const read = sections.map((section) => [section, reader.take(reader.unsigned())]);
  return Object.fromEntries(read) as Record<Section, Uint8Array>; // one for each of `sections`
}

/** The places of an index in columns, and which of its names each bears. */
export class PlaceTable {
  readonly #tables: Tables;
  readonly #division: Uint16Array;
  /** GeoNames id; 0 for a place with an id of its own. */
  readonly #id: Uint32Array;
  readonly #latitude: Int32Array;
  readonly #longitude: Int32Array;
  readonly #population: Uint32Array;
  readonly #feature: Uint8Array;
  readonly #radius: Uint16Array;
  readonly #ownName: Uint32Array;
  /** Places with an id of their own, in the order of `Tables.ownIds`. */
  readonly #ownPlaces: number[] = [];
  /** The bearers of name n stand from `#bearerStart[n]` to `#bearerStart[n + 1]`: four times the place, plus the name kind. */
  readonly #bearerStart: Uint32Array;
  readonly #bearers: Uint32Array;

  constructor(bytes: Record<Section, Uint8Array>, tables: Tables) {
    this.#tables = tables;
    const sizes = new ByteReader(bytes.divisionSizes);
    const divisionSizes = tables.divisions.map(() => sizes.unsigned());
    const count = divisionSizes.reduce((sum, size) => sum + size, 0);
    this.#division = new Uint16Array(count);
    this.#id = new Uint32Array(count);
    const ids = new ByteReader(bytes.ids);
    let place = 0;
    divisionSizes.forEach((size, division) => {
      this.#division.fill(division, place, place + size);
      for (let id = 0, end = place + size; place < end; place++) {
        id += ids.unsigned();
        this.#id[place] = id;
        if (id === 0) this.#ownPlaces.push(place);
      }
    });
    this.#latitude = sums(planes(bytes.latitudes, count));
    this.#longitude = sums(planes(bytes.longitudes, count));
    this.#ownName = Uint32Array.from(sums(numbers(bytes.ownNames, count)));
    this.#feature = bytes.features;
    this.#radius = Uint16Array.from(numbers(bytes.radii, count));
    this.#population = Uint32Array.from(bytes.populations, (code) => populations[code] ?? 0);

    const otherCounts = numbers(bytes.otherCounts, count);
    const others = new ByteReader(bytes.otherNames);
    const pairs: number[] = [];
    this.#bearerStart = new Uint32Array(tables.names + 1);
    const bear = (name: number, bearer: number): void => {
      pairs.push(name, bearer);
      this.#bearerStart[name + 1] = (this.#bearerStart[name + 1] ?? 0) + 1;
    };
    for (let i = 0; i < count; i++) {
      const own = this.#ownName[i] ?? 0;
      bear(own, 4 * i);
      for (let left = otherCounts[i] ?? 0; left > 0; left--) {
        const code = others.signed();
        const isDemonym = code & 1;
        bear(own + (code - isDemonym) / 2, 4 * i + 1 + isDemonym);
      }
    }
    this.#bearerStart.forEach((size, name) => (this.#bearerStart[name] = size + (this.#bearerStart[name - 1] ?? 0)));
    this.#bearers = new Uint32Array(pairs.length / 2);
    const next = this.#bearerStart.slice();
    for (let i = 0; i < pairs.length; i += 2) {
      const name = pairs[i] ?? 0;
      const at = next[name] ?? 0;
      this.#bearers[at] = pairs[i + 1] ?? 0;
      next[name] = at + 1;
    }
  }

  /** The places that bear one of the names from number `from` up to `to`, each once; `nameAt` spells a name. */
  bearers(from: number, to: number, nameAt: (name: number) => string): Candidate[] {
    const kinds = new Map<number, number>();
    const end = this.#bearerStart[to] ?? 0;
    for (let i = this.#bearerStart[from] ?? 0; i < end; i++) {
      const bearer = this.#bearers[i] ?? 0;
      kinds.set(bearer >> 2, Math.min(bearer & 3, kinds.get(bearer >> 2) ?? 3));
    }
    return [...kinds].map(([place, kind]) => this.#candidate(place, nameKinds[kind] ?? "alternate", nameAt));
  }

  /** The place of that id under its own name; null where there is none. */
  byId(id: string, nameAt: (name: number) => string): Candidate | null {
    const number = id.startsWith(geonames) ? Number(id.slice(geonames.length)) : 0;
    const place = number > 0 ? this.#id.indexOf(number) : (this.#ownPlaces[this.#tables.ownIds.indexOf(id)] ?? -1);
    return place < 0 ? null : this.#candidate(place, "name", nameAt);
  }

  #candidate(index: number, nameKind: NameKind, nameAt: (name: number) => string): Candidate {
    const [country, code, divisionName] = this.#tables.divisions[this.#division[index] ?? 0] ?? ["", "", ""];
    const [feature, kind] = this.#tables.features[this.#feature[index] ?? 0] ?? ["", "other"];
    const population = this.#population[index] ?? 0;
    const id = this.#id[index] ?? 0;
    const place: Place = {
      id: id > 0 ? geonames + id : (this.#tables.ownIds[this.#ownPlaces.indexOf(index)] ?? ""),
      name: nameAt(this.#ownName[index] ?? 0),
      kind,
      country: country || null,
      lat: (this.#latitude[index] ?? 0) / degree,
      lon: (this.#longitude[index] ?? 0) / degree,
      radiusKm: this.#radius[index] || townRadiusKm(population),
    };
    return { place, population, feature, admin1: code ? { code, name: divisionName } : null, nameKind };
  }
}

const populations = Array.from({ length: 256 }, (_, code) => populationOf(code));

function numbers(bytes: Uint8Array, count: number): Uint32Array {
  const reader = new ByteReader(bytes);
  return new Uint32Array(count).map(() => reader.unsigned());
}

/** Numbers of three bytes each, the lowest bytes first. */
const planes = (bytes: Uint8Array, count: number): Uint32Array =>
  new Uint32Array(count).map(
    (_, i) => (bytes[i] ?? 0) + 0x100 * (bytes[count + i] ?? 0) + 0x10000 * (bytes[2 * count + i] ?? 0),
  );

/** The numbers whose differences, one from the one before, stand in zigzag. */
function sums(differences: Uint32Array): Int32Array {
  let sum = 0;
  return Int32Array.from(differences, (each) => (sum += fromZigzag(each)));
}
