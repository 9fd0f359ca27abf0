import type { Actor } from "../../model/claim.ts";
import { grammar } from "../strings.ts";

/** An actor as the subject of a sentence. */
export interface Subject {
  /** "Denmark", "the United States". */
  words: string;
  plural: boolean;
}

/** How an actor is named in running text. */
export function subjectOf({ name, country }: Actor): Subject {
  const hasArticle = grammar.article.test(name) || !grammar.namedWithArticle.test(name);
  return { words: hasArticle ? name : `the ${name}`, plural: country === null && /[^s]s$/.test(name) };
}
