import { create, type Font } from "fontkit";
import type PDFDocument from "pdfkit";
import { type FaceName, faceStyles } from "../faces.ts";
import type { UsedFile } from "../font-style.ts";
import type { Look } from "./look.ts";

/** A file with its name on the page. */
interface Loaded extends UsedFile {
  name: string;
  outlines: Font;
}

/** Letters of one file. */
interface Run {
  text: string;
  file: Loaded;
  width: number;
}

/**
 * Writes text that can be selected. Its rim is drawn as shapes below it, so that no letter is there twice for those who copy
 * or search.
 */
export function textWriter(
  pdf: PDFDocument,
  files: readonly UsedFile[],
): (text: string, x: number, y: number, look: Look) => void {
  const loaded = files.map((file, index): Loaded => {
    const { font } = file.file;
    pdf.registerFont(`face-${index}`, font);
    return { ...file, name: `face-${index}`, outlines: create(font) };
  });
  return (text, x, y, look) => {
    const runs = runsOf(text, look, loaded);
    const width = runs.reduce((sum, run) => sum + run.width, 0);
    const start = look.anchor === "middle" ? x - width / 2 : look.anchor === "end" ? x - width : x;
    if (look.stroke !== "none") {
      let at = start;
      pdf.lineWidth(look.strokeWidth).lineJoin(look.join).lineCap("round").undash().strokeOpacity(1);
      for (const run of runs) {
        drawRim(run, at, y, look, pdf);
        at += run.width;
      }
    }
    let at = start;
    pdf.fillColor(look.fill).fillOpacity(look.fillOpacity);
    for (const { text: letters, file, width: wide } of runs) {
      const options = { lineBreak: false, baseline: "alphabetic", characterSpacing: look.spacing };
      pdf.font(file.name).fontSize(look.fontSize).text(letters, at, y, options);
      at += wide;
    }
  };
}

/** Text in pieces, each of letters that one file has; letters that none has are left to the first. */
function runsOf(text: string, look: Look, files: readonly Loaded[]): Run[] {
  const own = files.filter(({ face }) => isFace(face, look.fontFamily));
  const runs: { text: string; file: Loaded }[] = [];
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    const file = own.find((each) => each.file.advances.has(point)) ?? own[0];
    const last = runs.at(-1);
    if (!file) continue;
    if (last?.file === file) last.text += letter;
    else runs.push({ text: letter, file });
  }
  return runs.map((run) => {
    const { outlines } = run.file;
    const { advanceWidth } = outlines.layout(run.text);
    return {
      ...run,
      width: (advanceWidth / outlines.unitsPerEm) * look.fontSize + [...run.text].length * look.spacing,
    };
  });
}

const isFace = (face: FaceName, families: string): boolean => families.startsWith(`'${faceStyles[face].installed}'`);

function drawRim({ text, file }: Run, x: number, y: number, look: Look, pdf: PDFDocument): void {
  const { outlines } = file;
  const scale = look.fontSize / outlines.unitsPerEm;
  const { glyphs, positions } = outlines.layout(text);
  pdf
    .save()
    .translate(x, y)
    .scale(scale, -scale)
    .lineWidth(look.strokeWidth / scale);
  glyphs.forEach(({ path }, index) => {
    const outline = path.toSVG();
    if (outline !== "") pdf.path(outline).stroke(look.stroke);
    pdf.translate((positions[index]?.xAdvance ?? 0) + look.spacing / scale, 0);
  });
  pdf.restore();
}
