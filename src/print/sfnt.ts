/** Inflates zlib data. */
export type Inflate = (packed: Uint8Array) => Uint8Array;

interface Table {
  tag: string;
  checksum: number;
  bytes: Uint8Array;
}

/** The TrueType font that a WOFF 1.0 file packs. Throws where it is no such file. */
export function unpackedFont(woff: Uint8Array, inflate: Inflate): Uint8Array {
  const view = viewOf(woff);
  if (view.getUint32(0) !== 0x774f4646) throw new Error("Not a WOFF 1.0 font.");
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, i): Table => {
    const entry = 44 + 20 * i;
    const [start, packed, length] = [4, 8, 12].map((at) => view.getUint32(entry + at)) as [number, number, number]; // Three in, three out.
    const stored = woff.subarray(start, start + packed);
    return {
      tag: tagAt(woff, entry),
      checksum: view.getUint32(entry + 16),
      bytes: packed < length ? inflate(stored) : stored,
    };
  });
  return packedSfnt(view.getUint32(4), tables);
}

/**
 * A TrueType font that draws only some letters, each as a glyph of its own: without ligatures, and without marks of which an
 * accented letter could be put together. For whoever reads no checksums.
 */
export function fontOfLetters(font: Uint8Array, glyphs: ReadonlyMap<number, number>): Uint8Array {
  const tables = [...tablesOf(font)].flatMap(([tag, { buffer, byteOffset, byteLength }]): Table[] => {
    const bytes = tag === "cmap" ? cmapOf(glyphs) : new Uint8Array(buffer, byteOffset, byteLength);
    return tag === "GSUB" ? [] : [{ tag, checksum: 0, bytes }];
  });
  return packedSfnt(viewOf(font).getUint32(0), tables);
}

/** A `cmap` of one subtable of format 12, a group for each letter. */
function cmapOf(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const [start, head, size] = [12, 16, 12];
  const length = head + size * glyphs.size;
  const table = new Uint8Array(start + length);
  const view = viewOf(table);
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, start);
  view.setUint16(start, 12);
  view.setUint32(start + 4, length);
  view.setUint32(start + 12, glyphs.size);
  [...glyphs]
    .sort(([a], [b]) => a - b)
    .forEach(([point, glyph], index) => {
      const group = start + head + size * index;
      [point, point, glyph].forEach((value, field) => view.setUint32(group + 4 * field, value));
    });
  return table;
}

function packedSfnt(flavour: number, tables: readonly Table[]): Uint8Array {
  const padded = (length: number): number => (length + 3) & ~3;
  const head = 12 + 16 * tables.length;
  const font = new Uint8Array(tables.reduce((sum, { bytes }) => sum + padded(bytes.length), head));
  const view = viewOf(font);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, flavour);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tables.length - 2 ** power));
  let start = head;
  tables.forEach(({ tag, checksum, bytes }, i) => {
    const entry = 12 + 16 * i;
    for (let letter = 0; letter < 4; letter++) font[entry + letter] = tag.charCodeAt(letter);
    view.setUint32(entry + 4, checksum);
    view.setUint32(entry + 8, start);
    view.setUint32(entry + 12, bytes.length);
    font.set(bytes, start);
    start += padded(bytes.length);
  });
  return font;
}

/** The tables of a TrueType font, by tag. */
export function tablesOf(font: Uint8Array): ReadonlyMap<string, DataView> {
  const view = viewOf(font);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, i): [string, DataView] => {
      const entry = 12 + 16 * i;
      const start = view.getUint32(entry + 8);
      return [tagAt(font, entry), viewOf(font.subarray(start, start + view.getUint32(entry + 12)))];
    }),
  );
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

const tagAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
