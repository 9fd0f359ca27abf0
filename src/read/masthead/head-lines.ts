/** A line that is not blank, as the masthead rules see it. */
export interface HeadLine {
  /** Without Markdown marks and white space at its ends. */
  text: string;
  /** Lines without a blank line between them share a block. */
  block: number;
  /** The first line of the text. */
  isFirst: boolean;
  /** It stands in the wrapped prose of a paragraph, not on its own. */
  isWrapped: boolean;
}

const headLength = 8000;
const tailLength = 2000;
const headLines = 14;
const tailLines = 4;
/** A text whose longest line is shorter was wrapped by hand, as wire copy and mail are. */
const widestWrap = 100;

/** The lines a masthead may stand in: the first 14 and the last 4 that are not blank. */
export function outerLines(text: string): { head: HeadLine[]; tail: HeadLine[] } {
  const first = linesOf(text.slice(0, headLength));
  // Where the end is apart from the head, its first line is most likely cut.
  const last = text.length <= headLength ? first.slice(headLines) : linesOf(text.slice(-tailLength)).slice(1);
  return { head: first.slice(0, headLines), tail: last.slice(-tailLines) };
}

function linesOf(text: string): HeadLine[] {
  const raw = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.trim());
  const width = Math.max(0, ...raw.map((line) => line.length));
  const lines: Omit<HeadLine, "isFirst">[] = [];
  let block = 0;
  raw.forEach((line, at) => {
    if (line === "") block++;
    else
      lines.push({
        text: withoutMarks(line),
        block,
        isWrapped: width <= widestWrap && runsOn(line, raw[at + 1] ?? "", width),
      });
  });
  return lines.filter((line) => line.text !== "").map((line, at) => ({ ...line, isFirst: at === 0 }));
}

/** The next line goes on with the sentence: it starts small, or its first word had no room on this one. */
function runsOn(line: string, next: string, width: number): boolean {
  if (next === "" || endsSentence(line) || /^(?:https?:|by\s)/i.test(next)) return false;
  const firstWord = next.split(/\s/, 1)[0] ?? "";
  return (
    /^\p{Ll}/u.test(next) || (width >= 50 && line.length >= 0.6 * width && line.length + 1 + firstWord.length > width)
  );
}

const withoutMarks = (line: string): string =>
  line
    .replace(/^(?:#{1,6}\s+|>\s*)/, "")
    .replace(/^(\*\*|__|\*|_)(.+)\1$/, "$2")
    .replace(/^(?:-{3,}|={3,}|\*{3,}|_{3,})$/, "")
    .trim();

/** Ends as a sentence does; an abbreviation such as "U.S." is no end. */
export const endsSentence = (line: string): boolean =>
  /[.!?…]["'”’»)\]]*$/u.test(line) && !/(?:^|\s)(?:\p{L}\.){2,}$/u.test(line);
