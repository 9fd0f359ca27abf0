import { Parser } from "htmlparser2";

/**
 * How deep the elements of a page are nested, counted as the parser will, no further than `limit + 1`. Both the parser and
 * the article finder take time that grows with the square of it.
 */
export function nestingOf(html: string, limit: number): number {
  let [depth, deepest] = [0, 0];
  const parser = new Parser({
    onopentagname: () => {
      depth++;
      if (depth > deepest) deepest = depth;
      if (deepest > limit) parser.pause();
    },
    onclosetag: () => {
      depth--;
    },
  });
  const piece = 65_536;
  for (let at = 0; at < html.length && deepest <= limit; at += piece) parser.write(html.slice(at, at + piece));
  return deepest;
}
