import type { Claim } from "../../src/model/claim.ts";
import { isOptional, type GoldClaim, type GoldDocument } from "./gold.ts";
import { isSameActor, isSameDomain, isStrict, rightSlots } from "./right.ts";

/** Half-open offsets into a text whose white space is folded. */
type Range = readonly [start: number, end: number];

/** A text with every run of white space as one space, and where each of its offsets went. */
class FoldedText {
  readonly text: string;
  readonly #offsets: number[] = [];

  constructor(text: string) {
    let folded = "";
    for (const letter of text) {
      for (let unit = 0; unit < letter.length; unit++) this.#offsets.push(folded.length + unit);
      if (!/\s/.test(letter)) folded += letter;
      else if (folded && !folded.endsWith(" ")) folded += " ";
    }
    this.#offsets.push(folded.length);
    this.text = folded;
  }

  range({ start, end }: { start: number; end: number }): Range {
    return [this.#offsets[start] ?? 0, this.#offsets[end] ?? this.text.length];
  }

  /** Everywhere that the words stand. */
  rangesOf(words: string): Range[] {
    const quote = words.replace(/\s+/g, " ").trim();
    const ranges: Range[] = [];
    for (let at = this.text.indexOf(quote); at >= 0; at = this.text.indexOf(quote, at + 1))
      ranges.push([at, at + quote.length]);
    return ranges;
  }
}

/** Most of the shorter one is shared, and the claim's quote is a clause or a sentence, not a page. */
function isOn([start, end]: Range, [goldStart, goldEnd]: Range): boolean {
  const [length, goldLength] = [end - start, goldEnd - goldStart];
  const shared = Math.min(end, goldEnd) - Math.max(start, goldStart);
  return (
    shared >= 0.6 * Math.min(length, goldLength) &&
    shared >= Math.min(16, goldLength) &&
    length <= Math.max(500, 3 * goldLength)
  );
}

export interface Pair {
  gold: GoldClaim;
  claim: Claim;
  slots: Record<string, boolean>;
  strict: boolean;
}

export interface Pairing {
  /** Gold claims that were found, each with the claim that fits it best. */
  pairs: Pair[];
  /** Claims that answer to nothing asked for, and are no fault: they repeat words that stand twice. */
  repeats: Claim[];
  /** True where a claim stands on the words of a gold claim. */
  isOnWordsOf(gold: GoldClaim, claim: Claim): boolean;
}

/** Which claims of a source answer to which gold claims: the best fitting pairs first, each claim once. */
export function pairingOf(document: GoldDocument, text: string, claims: readonly Claim[]): Pairing {
  const folded = new FoldedText(text);
  const goldRanges = new Map(document.claims.map((gold) => [gold, folded.rangesOf(gold.quote.text)]));
  const ranges = new Map(claims.map((claim) => [claim, folded.range(claim.quote)]));
  const isOnWordsOf = (gold: GoldClaim, claim: Claim): boolean =>
    (goldRanges.get(gold) ?? []).some((range) => isOn(ranges.get(claim)!, range));

  const possible = document.claims.flatMap((gold) =>
    claims
      .filter((claim) => isSameActor(gold, claim) && isSameDomain(gold, claim) && isOnWordsOf(gold, claim))
      .filter(({ quote }) => !/\n\s*\n/.test(quote.text.trim()))
      .map((claim): Pair => {
        const slots = rightSlots(gold, claim);
        return { gold, claim, slots, strict: isStrict(slots) };
      })
      // What is not asked for excuses only a claim that is right.
      .filter(
        ({ slots }) => !isOptional(gold) || ["category", "action", "status", "destination"].every((s) => slots[s]),
      ),
  );

  const pairs: Pair[] = [];
  const repeats: Claim[] = [];
  const starts = new Map<GoldClaim, number[]>();
  const used = new Set<Claim>();
  for (const pair of possible.sort((a, b) => fitOf(b) - fitOf(a))) {
    if (used.has(pair.claim)) continue;
    const taken = starts.get(pair.gold);
    if (!taken) pairs.push(pair);
    else if (
      taken.length < (goldRanges.get(pair.gold)?.length ?? 0) &&
      !taken.includes(pair.claim.quote.start) &&
      pair.strict
    )
      repeats.push(pair.claim);
    else continue;
    starts.set(pair.gold, [...(taken ?? []), pair.claim.quote.start]);
    used.add(pair.claim);
  }
  return { pairs, repeats, isOnWordsOf };
}

/** What is asked for goes before what is not, all right before partly right, and the place counts most. */
function fitOf({ gold, slots, strict }: Pair): number {
  const right = Object.values(slots).filter(Boolean).length + (slots["destination"] ? 2 : 0);
  return right + (isOptional(gold) ? 0 : strict ? 10 : 0.5);
}
