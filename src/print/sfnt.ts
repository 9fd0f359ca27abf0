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
