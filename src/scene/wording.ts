import type { Actor, Force } from "../model/claim.ts";

/** Longest line of a name on the map, in characters; a longer name breaks at a space. */
const lineLength = 16;

/** The name of an actor as it stands below a symbol. */
export const labelOf = (actor: Actor): string => broken(actor.name, 2);

/** The name of a place as it stands below an actor's. */
export const placeLabelOf = (name: string): string => `(${broken(name, 2)})`;

/** The words for an area as they stand below the symbols in it. */
export const captionOf = (name: string): string => broken(name, 3);

/** How many of what, as it stands above a symbol: "4 F-16", "USS Nimitz", "~100,000"; null where the text says neither. */
export function amplifierOf({ count, countQualifier, designation }: Force): string | null {
  const isOneByName = count === 1 && designation !== null;
  const words = [count === null || isOneByName ? "" : qualified(count, countQualifier), designation ?? ""].filter(
    (word) => word !== "",
  );
  return words.length ? broken(words.join(" "), 2) : null;
}

function qualified(count: number, qualifier: Force["countQualifier"]): string {
  const figure = String(count).replace(/\B(?=(\d{3})+$)/g, ",");
  switch (qualifier) {
    case "about":
      return `~${figure}`;
    case "at-least":
      return `${figure}+`;
    case "up-to":
      return `≤${figure}`;
    default:
      return figure;
  }
}

/** Broken at spaces into lines of about `lineLength`, and cut with an ellipsis after `maxLines`. */
function broken(text: string, maxLines: number): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= lineLength) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const kept = lines
    .slice(0, maxLines)
    .map((line) => (line.length > lineLength + 4 ? `${line.slice(0, lineLength + 3)}…` : line));
  if (lines.length > maxLines) kept[maxLines - 1] += "…";
  return kept.join("\n");
}
