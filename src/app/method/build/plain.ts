/** Markdown of one paragraph as plain words: without its marks and line breaks. */
export const plain = (markdown: string): string =>
  markdown
    .replace(/\s+/g, " ")
    .replace(/\*\*|`/g, "")
    .replace(/"([^"]*)"/g, "“$1”")
    .replace(/(^|\W)_([^_]+)_(?=\W|$)/g, "$1$2")
    .trim();

/** The text under a heading, up to the next one of its level or above. */
export function sectionOf(markdown: string, heading: string): string {
  const [, rest] = markdown.split(`\n## ${heading}\n`);
  if (rest === undefined) throw new Error(`No section "${heading}" is found: the method page is made from it.`);
  return rest.split(/\n## /)[0] ?? "";
}

/** The rows of all tables in a text, without their heads. */
export const tableRows = (markdown: string): string[][] =>
  markdown
    .split(/\n(?!\|)/)
    .map((block) => block.trim())
    .filter((block) => block.startsWith("|"))
    .flatMap((block) => block.split("\n").slice(2))
    .map((row) => row.split("|").slice(1, -1).map(plain));
