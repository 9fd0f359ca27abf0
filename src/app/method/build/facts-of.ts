import { largestDocument } from "../../../read/unreadable.ts";
import type { Perspective, SideRecord } from "../../../scene/perspective.ts";
import type { MethodFacts } from "../facts.ts";
import { filesOf } from "./files.ts";
import { gazetteerOf, lexiconsOf } from "./knowledge.ts";
import { blindSpotsOf, contestedOf, dataOf, softwareOf } from "./origins.ts";
import { rulesOf } from "./rules.ts";
import { scoresOf } from "./scores.ts";

/** Reads from the files of the project at `root` what the method page says. Runs in Node when the site is built. */
export function factsOf(root: string): MethodFacts {
  const files = filesOf(root);
  const sides = files.json<SideRecord[]>("data/perspective-sides.json");
  const perspectives = files.json<Omit<Perspective, "records">[]>("data/perspectives.json");
  return {
    version: files.json<{ version: string }>("package.json").version,
    largestDocument,
    lexicons: lexiconsOf(files),
    judgedOutlets: files.json<{ reliability?: string }[]>("data/outlets.json").filter((each) => each.reliability)
      .length,
    gazetteer: gazetteerOf(files),
    rules: rulesOf(files),
    scores: scoresOf(files),
    blindSpots: blindSpotsOf(files),
    disputedBorders: files.json("data/disputed-borders.json"),
    contested: contestedOf(files),
    perspectives: perspectives.map(({ id, name, labels }) => ({
      name,
      sides: Object.values(labels),
      records: sides.filter(({ perspective }) => perspective === id).length,
    })),
    data: dataOf(files),
    software: softwareOf(files),
  };
}
