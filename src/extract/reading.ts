import type { LocatedSentence, NamedPlace } from "../locate/locate.ts";
import { actorOf, type ActorMention } from "./actors.ts";
import { chunksOf, type Chunk, type NounChunk } from "./chunks.ts";
import { forceIn, isContainer, type ForceMention } from "./forces.ts";
import { retagged } from "./retag.ts";

/** A sentence as the rules see it: its chunks, and what each noun phrase names. */
export interface Reading {
  sentence: LocatedSentence;
  chunks: readonly Chunk[];
  /** By chunk number. */
  forces: ReadonlyMap<number, ForceMention>;
  actors: ReadonlyMap<number, ActorMention>;
  /** The places inside each noun phrase, by chunk number. */
  places: ReadonlyMap<number, readonly NamedPlace[]>;
}

/** Reads a sentence. `day` is its source's date; `known` are persons of the source, surname → country. */
export function readingOf(located: LocatedSentence, day: string | null, known: ReadonlyMap<string, string>): Reading {
  const sentence = { ...located, words: retagged(located.words) };
  const chunks = chunksOf(sentence.words);
  const forces = new Map<number, ForceMention>();
  const actors = new Map<number, ActorMention>();
  const places = new Map<number, readonly NamedPlace[]>();
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== "noun") return;
    const inside = sentence.places.filter((place) => place.from < chunk.to && chunk.from < place.to);
    places.set(at, inside);
    const force = forceIn(sentence.words, chunk, inside);
    if (force) forces.set(at, force);
    const actor = actorOf(sentence, chunk, day, known);
    if (actor) actors.set(at, actor);
  });
  for (let at = chunks.length - 3; at >= 0; at--) joinContainer(sentence, chunks, forces, at);
  return { sentence, chunks, forces, actors, places };
}

/** "a shipment of US military equipment": the container and its content are one force, counted by the container. */
function joinContainer(
  sentence: LocatedSentence,
  chunks: readonly Chunk[],
  forces: Map<number, ForceMention>,
  at: number,
): void {
  const [outer, link, inner] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (outer?.kind !== "noun" || inner?.kind !== "noun" || link?.kind === "noun") return;
  const content = forces.get(at + 2);
  if (!content?.isHead) return;
  const own = forces.get(at);
  const word = sentence.words[link?.from ?? 0]?.lower ?? "";
  const holds = isContainer(sentence.words[outer.head]) && /^(of|including|carrying|with|containing)$/.test(word);
  const belongs = own?.isHead === true && content.designation !== null && /^(of|from|with|in)$/.test(word);
  if (!holds && !belongs) return;
  forces.set(at, {
    ...content,
    from: outer.from,
    designation: content.designation,
    quantity: own?.quantity ?? (holds ? content.quantity : null),
    isHead: true,
  });
}

/** The noun phrase at a chunk number; null where there is another chunk. */
export function nounAt({ chunks }: Reading, at: number): NounChunk | null {
  const chunk = chunks[at];
  return chunk?.kind === "noun" ? chunk : null;
}
