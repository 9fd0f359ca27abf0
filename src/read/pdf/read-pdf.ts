import { largestDocument, type Unreadable } from "../unreadable.ts";
import { joinLines } from "./join-lines.ts";
import { pageLines } from "./page-lines.ts";

type Problem = Omit<Unreadable, "name">;

/** True for a PDF: its mark may stand anywhere in the first kilobyte. */
export const isPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 1024)).includes("%PDF-");

/** The running text of a PDF. No script of it is run and nothing is drawn. */
export async function readPdf(bytes: Uint8Array): Promise<{ text: string } | { problem: Problem }> {
  const pdf = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // Loaded by hand it runs in this thread, in Node and in a browser, and no worker script is looked for.
  // @ts-expect-error -- the worker ships no types, and nothing of it is named here
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  const loading = pdf.getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    isEvalSupported: false,
    stopAtErrors: false,
    useSystemFonts: false,
    verbosity: pdf.VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    const pages = [];
    let length = 0;
    for (let number = 1; number <= document.numPages && length <= largestDocument; number++) {
      const content = await (await document.getPage(number)).getTextContent();
      const lines = pageLines(content.items.filter((item) => "str" in item));
      length += lines.reduce((sum, line) => sum + line.text.length, 0);
      pages.push(lines);
    }
    if (length > largestDocument)
      return { problem: { reason: "unpacks to too much text", fix: "split it into its articles" } };
    const text = joinLines(pages);
    return text === "" ? { problem: withoutText } : { text };
  } catch (error) {
    return { problem: problemOf(error) };
  } finally {
    await loading.destroy();
  }
}

const withoutText: Problem = {
  reason: "is a PDF without text (a scan?)",
  fix: "run text recognition (OCR) over it first",
};

function problemOf(error: unknown): Problem {
  const isLocked = error instanceof Error && error.name === "PasswordException";
  return isLocked
    ? { reason: "is a PDF locked with a password", fix: "save it without one" }
    : { reason: "is a damaged PDF", fix: "fetch or save it once more" };
}
