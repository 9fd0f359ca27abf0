import type { Masthead } from "../masthead.ts";
import type { Unreadable } from "../unreadable.ts";
import { blockText, surroundings } from "./block-text.ts";
import { nestingOf } from "./nesting.ts";
import { pageMetadata } from "./page-metadata.ts";

/** Deeper pages are no articles; a browser stops at 512. */
const deepestNesting = 512;
/** Above this the search for the article is left out and the whole page is taken. */
const mostElements = 100_000;

/** True for a page: by the ending of its name, or by the first mark in it. */
export const isHtml = (name: string, text: string): boolean =>
  /\.x?html?$/i.test(name) ||
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html)\b/is.test(text.slice(0, 2000));

/** The encoding that a page declares in its first kilobyte, or null. Reads the bytes as Latin-1, as the standard asks. */
export const declaredEncoding = (bytes: Uint8Array): string | null =>
  /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(String.fromCharCode(...bytes.subarray(0, 1024)))?.[1] ?? null;

/** The article of a page as plain text under its title, and what its head says of it. No script of it is run. */
export async function readHtml(
  html: string,
): Promise<{ text: string; masthead: Masthead } | { problem: Omit<Unreadable, "name"> }> {
  if (nestingOf(html, deepestNesting) > deepestNesting) {
    return {
      problem: { reason: `nests its elements more than ${deepestNesting} deep`, fix: "save the article as plain text" },
    };
  }
  const { parseHTML } = await import("linkedom");
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const parsed = (): Document => parseHTML(whole).document;
  const page = parsed();
  const masthead = pageMetadata(page);
  const text = (await articleOf(page)) || blockText(parsed().documentElement, surroundings);
  if (text === "") {
    return { problem: { reason: "is a page without text", fix: "save the page once more, with its text loaded" } };
  }
  const hasTitle = masthead.title === null || text.slice(0, 1000).includes(masthead.title);
  return { text: hasTitle ? text : `${masthead.title}\n\n${text}`, masthead };
}

/** The article's text, or nothing where none is found. Takes the page apart. */
async function articleOf(page: Document): Promise<string> {
  if (page.querySelectorAll("*").length > mostElements) return "";
  const { Readability } = await import("@mozilla/readability");
  try {
    const article = new Readability<Node>(page, { serializer: (node) => node }).parse();
    return article?.content ? blockText(article.content) : "";
  } catch {
    return ""; // Some malformed pages make it throw: mozilla/readability#836.
  }
}
