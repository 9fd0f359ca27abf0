import sides from "../../data/perspective-sides.json";
import all from "../../data/perspectives.json";
import { type Perspective, perspectivesOf, type SideRecord } from "./perspective.ts";

/** The views that a laydown can be seen with, the usual one first. A test of the data holds the files to their shape. */
export const perspectives = perspectivesOf(all as Omit<Perspective, "records">[], sides as SideRecord[]) as [
  Perspective,
  ...Perspective[],
];
