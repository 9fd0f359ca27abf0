/** One line of text on a page: [points from the left, points from the bottom, size of letters, words in Latin letters]. */
export type Line = [x: number, y: number, size: number, words: string];

/** A minimal PDF with these lines on its pages, in Helvetica. */
export function pdfFile(...pages: Line[][]): Uint8Array {
  const objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"];
  const kids = pages.map((lines) => {
    const drawn = lines
      .map(([x, y, size, words]) => `BT /F ${size} Tf ${x} ${y} Td (${escaped(words)}) Tj ET`)
      .join("\n");
    objects.push(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents ${objects.length} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
    );
    return `${objects.length} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${kids.length} >>`;
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.lastIndexOf("xref")}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

const escaped = (words: string): string => words.replace(/[()\\]/g, "\\$&");
