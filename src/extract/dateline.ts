import type { Candidate } from "../gazetteer/gazetteer.ts";
import type { ActorMention } from "./actors.ts";
import type { Reading } from "./reading.ts";
import { masthead } from "./voice.ts";

/** Within how many words of its beginning a dateline's dash stands. */
const longest = 12;

/** Word number where the dateline of a sentence ends, "KUNSAN AIR BASE, South Korea — "; 0 where it has none. */
export function datelineEnd({ sentence, chunks }: Reading): number {
  const dash = chunks.find(({ kind }) => kind === "stop");
  return sentence.places[0]?.from === 0 && dash && dash.from <= longest ? dash.from : 0;
}

/** The place that opens a source before its first dash. */
export const datelineOf = (readings: readonly Reading[]): Candidate | null =>
  readings.slice(0, masthead).find((reading) => datelineEnd(reading) > 0)?.sentence.places[0]?.candidate ?? null;

/** A sentence that only names an actor, and so heads its paragraph: "AZERBAIJAN." */
interface Heading {
  reading: Reading;
  actor: ActorMention | null;
}

/** The headings of a source, by paragraph: its first sentence, where that is a heading. */
export function headingsOf(readings: readonly Reading[]): ReadonlyMap<number, Heading> {
  const headings = new Map<number, Heading>();
  const seen = new Set<number>();
  for (const reading of readings) {
    const { paragraph } = reading.sentence;
    if (seen.has(paragraph)) continue;
    seen.add(paragraph);
    const [noun, ...rest] = reading.chunks;
    if (noun?.kind === "noun" && rest.every(({ kind }) => kind === "stop"))
      headings.set(paragraph, { reading, actor: reading.actors.get(0) ?? null });
  }
  return headings;
}
