import type { Site } from "./rule.ts";
import { isOf } from "./subject-insertions.ts";

/** "elements of the 92nd Division", "120 soldiers of the 2nd Battalion": told of already, by a part of it. */
export const isOfPlaced = ({ reading, placed }: Site, noun: number): boolean =>
  isOf(reading.chunks[noun - 1]) && placed.has(noun - 2);
