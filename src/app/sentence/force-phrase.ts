import type { Claim } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import { grammar, strings } from "../strings.ts";

/**
 * A force in the words of its source, without the words for its actor, who stands before it in the sentence:
 * "Roughly 8,500 American troops" → "roughly 8,500 troops". Where these words are those of the act itself ("the build-up"),
 * the kind of force.
 */
export function forcePhrase({ force, action, evidence }: Claim, sourceText: string): string {
  const span = evidence["force"];
  const act = evidence["action"];
  const general = strings.forces[force.category];
  if (span && act && action !== "exercise" && isWithin(act, span)) return general;
  const opensSentence =
    span !== undefined && /(^|[.!?\n:][”’"')\]]*\s*[“‘"'([]*)$/.test(sourceText.slice(0, span.start));
  const words = span ? withoutActor(span, evidence["actor"]) : force.text;
  const plain = opensSentence && !keepsCapital(words, force.designation) ? lowerFirst(words) : words;
  const bare = plain.replace(/\s+/g, " ").trim().replace(grammar.negation, "").replace(grammar.possessive, "its");
  return withArticle(bare.replace(grammar.theBeforeFigure, "")) || general;
}

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Cuts the words for the actor, where they are words of their own that something follows. */
function withoutActor(span: Span, actor: Span | undefined): string {
  if (!actor || !isWithin(actor, span)) return span.text;
  const before = span.text.slice(0, actor.start - span.start);
  const after = span.text.slice(actor.end - span.start);
  return /^(['’]s?)?\s+\S/.test(after) && /(^|\s)$/.test(before)
    ? before + after.replace(/^(['’]s?)?\s+/, "")
    : span.text;
}

/** A designation, an abbreviation or a name of several capitals keeps its capital even where a sentence begins. */
function keepsCapital(words: string, designation: string | null): boolean {
  const [first = "", second = ""] = words.split(" ");
  if (grammar.opensPhrase.test(first)) return false;
  if (grammar.opensPhrase.test(first)) return false;
  if (designation !== null && designation.startsWith(first)) return true;
  return /^.+[A-Z0-9]/.test(first) || /^[A-Z]/.test(second);
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Puts right what the cut left: "an frigate" → "a frigate". */
function withArticle(words: string): string {
  const match = /^(an?)\s+(.*)$/i.exec(words);
  return match ? `${grammar.saidWithVowel.test(match[2] ?? "") ? "an" : "a"} ${match[2]}` : words;
}
