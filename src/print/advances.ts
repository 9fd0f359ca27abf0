import { tablesOf } from "./sfnt.ts";

/** How wide each character of a TrueType font is, in its size, by code point. Throws where a table is missing. */
export function advancesOf(font: Uint8Array): ReadonlyMap<number, number> {
  const tables = tablesOf(font);
  const [cmap, head, hhea, hmtx] = ["cmap", "head", "hhea", "hmtx"].map((tag) => tables.get(tag));
  if (!cmap || !head || !hhea || !hmtx)
    throw new Error("Not a font: one of its tables cmap, head, hhea, hmtx is missing.");
  const unitsPerEm = head.getUint16(18);
  const measured = hhea.getUint16(34);
  const advance = (glyph: number): number => hmtx.getUint16(4 * Math.min(glyph, measured - 1)) / unitsPerEm;
  return new Map([...glyphsOf(cmap)].map(([point, glyph]) => [point, advance(glyph)]));
}

/** The glyph of each code point, from the Unicode subtables of formats 4 and 12. */
export function glyphsOf(cmap: DataView): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const start = cmap.getUint32(4 + 8 * i + 4);
    const format = cmap.getUint16(start);
    if (format === 4) addSegments(cmap, start, glyphs);
    if (format === 12) addGroups(cmap, start, glyphs);
  }
  return glyphs;
}

function addSegments(cmap: DataView, start: number, glyphs: Map<number, number>): void {
  const twice = cmap.getUint16(start + 6);
  for (let segment = 0; segment < twice; segment += 2) {
    const [ends, starts] = [start + 14 + segment, start + 16 + twice + segment];
    const [deltas, offsets] = [starts + twice, starts + 2 * twice];
    const offset = cmap.getUint16(offsets);
    for (let point = cmap.getUint16(starts); point <= cmap.getUint16(ends) && point < 0xffff; point++) {
      const found = offset === 0 ? point : cmap.getUint16(offsets + offset + 2 * (point - cmap.getUint16(starts)));
      const glyph = found === 0 ? 0 : (found + cmap.getUint16(deltas)) & 0xffff;
      if (glyph !== 0) glyphs.set(point, glyph);
    }
  }
}

function addGroups(cmap: DataView, start: number, glyphs: Map<number, number>): void {
  for (let i = 0; i < cmap.getUint32(start + 12); i++) {
    const group = start + 16 + 12 * i;
    const [first, last, glyph] = [0, 4, 8].map((at) => cmap.getUint32(group + at)) as [number, number, number]; // Three in, three out.
    for (let point = first; point <= last; point++) glyphs.set(point, glyph + point - first);
  }
}
