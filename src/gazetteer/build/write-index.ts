import { foldName } from "../fold-name.ts";
import {
  blockSize,
  degree,
  long,
  magic,
  nameKinds,
  type NameKind,
  populationCode,
  sections,
  type Section,
  type Tables,
} from "../index-format.ts";
import type { PlaceRow } from "./place-row.ts";

const geonames = "geonames:";
const utf8 = new TextEncoder();

/** Numbers as `ByteReader` reads them. */
class ByteWriter {
  #room = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  get bytes(): Uint8Array {
    return this.#room.subarray(0, this.#length);
  }

  byte(value: number): void {
    if (this.#length === this.#room.length) {
      const larger = new Uint8Array(2 * this.#length);
      larger.set(this.#room);
      this.#room = larger;
    }
    this.#room[this.#length++] = value;
  }

  unsigned(value: number): void {
    for (; value >= 0x80; value = Math.floor(value / 0x80)) this.byte((value % 0x80) + 0x80);
    this.byte(value);
  }

  signed(value: number): void {
    this.unsigned(zigzag(value));
  }

  append(bytes: Iterable<number>): void {
    for (const byte of bytes) this.byte(byte);
  }
}

const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const geonamesId = (row: PlaceRow): number => (row.id.startsWith(geonames) ? Number(row.id.slice(geonames.length)) : 0);

/** The index of `places`, whatever their order; `divisionNames` names a division by its country and code, "US.TX". */
export function writeIndex(places: readonly PlaceRow[], divisionNames: ReadonlyMap<string, string>): Uint8Array {
  const divisionKeys = [...new Set(places.map(divisionKey))].sort(byCodeUnits);
  const divisionNumber = new Map(divisionKeys.map((key, index) => [key, index]));
  const sorted = [...places].sort(
    (a, b) => byCodeUnits(divisionKey(a), divisionKey(b)) || geonamesId(a) - geonamesId(b) || byCodeUnits(a.id, b.id),
  );

  const spellings = new Map<string, string>();
  const spelling = (name: string): string => {
    const folded = foldName(name);
    const known = spellings.get(folded);
    if (known !== undefined) return known;
    spellings.set(folded, name);
    return name;
  };
  const written = new Set(sorted.map((place) => place.name));
  for (const place of sorted) spelling(place.name);
  for (const place of sorted) for (const [other] of otherNames(place)) written.add(spelling(other));
  const keyed = [...written].map((name) => ({ name, key: foldName(name) }));
  const names = keyed.sort((a, b) => byCodeUnits(a.key, b.key) || byCodeUnits(a.name, b.name)).map(({ name }) => name);
  const nameNumber = new Map(names.map((name, index) => [name, index]));
  const numberOf = (name: string): number => nameNumber.get(name) ?? -1;

  const features = [...new Map(sorted.map((place) => [`${place.feature} ${place.kind}`, place])).values()]
    .map((place): [string, PlaceRow["kind"]] => [place.feature, place.kind])
    .sort((a, b) => byCodeUnits(a.join(), b.join()));
  const featureNumber = new Map(features.map((feature, index) => [feature.join(" "), index]));

  const out = Object.fromEntries(sections.map((name) => [name, new ByteWriter()])) as Record<Section, ByteWriter>;
  const tables: Tables = {
    names: names.length,
    divisions: divisionKeys.map((key) => {
      const [country = "", code = ""] = key.split(".");
      return [country, code, divisionNames.get(key) ?? ""];
    }),
    features,
    ownIds: sorted.filter((place) => geonamesId(place) === 0).map((place) => place.id),
  };
  out.tables.append(utf8.encode(JSON.stringify(tables)));
  writeNames(names, out.names, out.blocks);

  const sizes = new Array<number>(divisionKeys.length).fill(0);
  const latitudes: number[] = [];
  const longitudes: number[] = [];
  const before = { division: -1, id: 0, lat: 0, lon: 0, name: 0 };
  for (const place of sorted) {
    const division = divisionNumber.get(divisionKey(place)) ?? 0;
    sizes[division] = (sizes[division] ?? 0) + 1;
    const id = geonamesId(place);
    out.ids.unsigned(division === before.division ? id - before.id : id);
    const [lat, lon] = [Math.round(place.lat * degree), Math.round(place.lon * degree)];
    latitudes.push(zigzag(lat - before.lat));
    longitudes.push(zigzag(lon - before.lon));
    out.populations.byte(populationCode(place.population));
    out.features.byte(featureNumber.get(`${place.feature} ${place.kind}`) ?? 0);
    out.radii.unsigned(Math.round(place.radiusKm));
    const own = numberOf(place.name);
    out.ownNames.signed(own - before.name);
    const others = [...otherNames(place)]
      .map(([name, kind]) => 4 * (numberOf(spelling(name)) - own) + nameKinds.indexOf(kind))
      .sort((a, b) => a - b);
    out.otherCounts.unsigned(others.length);
    for (const other of others) out.otherNames.signed(other);
    Object.assign(before, { division, id, lat, lon, name: own });
  }
  for (let byte = 0; byte < 3; byte++) {
    for (const each of latitudes) out.latitudes.byte((each >> (8 * byte)) & 0xff);
    for (const each of longitudes) out.longitudes.byte((each >> (8 * byte)) & 0xff);
  }
  for (const size of sizes) out.divisionSizes.unsigned(size);

  const index = new ByteWriter();
  index.append(utf8.encode(magic));
  for (const name of sections) {
    index.unsigned(out[name].length);
    index.append(out[name].bytes);
  }
  return index.bytes.slice();
}

/** The other names of a place, each once when folded and with the first kind that it has. */
function otherNames(place: PlaceRow): Map<string, NameKind> {
  const lists: [NameKind, string[]][] = [
    ["alias", place.aliases],
    ["demonym", place.demonyms],
    ["variant", place.variants],
  ];
  const seen = new Set([foldName(place.name)]);
  const names = new Map<string, NameKind>();
  for (const [kind, list] of lists) {
    for (const name of list) {
      const folded = foldName(name);
      if (folded !== "" && !seen.has(folded)) names.set(name, kind);
      seen.add(folded);
    }
  }
  return names;
}

const divisionKey = (place: PlaceRow): string =>
  place.admin1 === "" ? place.country : `${place.country}.${place.admin1}`;

function writeNames(names: readonly string[], out: ByteWriter, blocks: ByteWriter): void {
  let before = new Uint8Array(0);
  let start = 0;
  names.forEach((name, index) => {
    const bytes = utf8.encode(name);
    let shared = 0;
    if (index % blockSize > 0) while (shared < bytes.length && bytes[shared] === before[shared]) shared++;
    const rest = bytes.length - shared;
    out.byte(Math.min(shared, long) * (long + 1) + Math.min(rest, long));
    if (shared >= long) out.unsigned(shared - long);
    if (rest >= long) out.unsigned(rest - long);
    out.append(bytes.subarray(shared));
    before = bytes;
    if (index % blockSize === blockSize - 1 || index === names.length - 1) {
      blocks.unsigned(out.length - start);
      start = out.length;
    }
  });
}
