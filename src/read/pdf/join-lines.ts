import type { PageLine } from "./page-lines.ts";

/**
 * Running text from the lines of a document's pages: lines of a paragraph are joined by a space, paragraphs stand apart by
 * a blank line, words broken at the end of a line are made whole, and running heads and page numbers are left out.
 */
export function joinLines(pages: readonly (readonly PageLine[])[]): string {
  const lines = withoutRunningHeads(pages).flatMap((page) => page.map((line, at) => ({ line, startsPage: at === 0 })));
  const words = new Set(pages.flat().flatMap(({ text }) => text.toLowerCase().match(/\p{L}[\p{L}-]*\p{L}/gu) ?? []));
  let text = "";
  lines.forEach(({ line, startsPage }, at) => {
    const before = lines[at - 1]?.line;
    if (before === undefined) text = line.text;
    else if (startsPage ? !/^\p{Ll}/u.test(line.text) : startsParagraph(before, line)) text += `\n\n${line.text}`;
    else text = joined(text, line.text, words);
  });
  return text;
}

/** A wider gap than a line's, another size of letters, an indent after a finished sentence, or a new column. */
function startsParagraph(before: PageLine, line: PageLine): boolean {
  const drop = before.y - line.y;
  if (Math.abs(before.size - line.size) > 0.15 * before.size) return true;
  if (drop < 0) return !/^\p{Ll}/u.test(line.text);
  if (drop > 1.8 * line.size) return true;
  return line.x - before.x > 0.8 * line.size && /[.!?…]["'”’)\]]*$/u.test(before.text);
}

/**
 * Joins a line to the text before it. "deploy-" + "ment" is one word, "long-" + "range" keeps its hyphen where the document
 * writes it so elsewhere.
 */
function joined(text: string, next: string, words: ReadonlySet<string>): string {
  const [head] = /\p{L}+-$/u.exec(text) ?? [];
  const [tail] = /^\p{Ll}+/u.exec(next) ?? [];
  if (!head || !tail) return `${text} ${next}`;
  return (words.has((head + tail).toLowerCase()) ? text : text.slice(0, -1)) + next;
}

/** Leaves out page numbers, and the first or last lines that most of three or more pages share. */
function withoutRunningHeads(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const isRunning = (line: PageLine): boolean =>
    /^(?:page )?\d{1,4}(?: of \d{1,4})?$/i.test(line.text) ||
    (pages.length >= 3 && (seen.get(keyOf(line)) ?? 0) > pages.length / 2);
  return pages.map((page) => page.filter((line) => !(edgesOf(page).includes(line) && isRunning(line))));
}

const edgesOf = (page: readonly PageLine[]): PageLine[] => [...page.slice(0, 2), ...page.slice(-2)];
const keyOf = ({ text, y }: PageLine): string => `${Math.round(y)} ${text.replace(/\d+/g, "#")}`;
