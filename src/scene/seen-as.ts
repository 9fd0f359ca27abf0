import type { Status } from "../model/claim.ts";
import type { Laydown } from "../model/laydown.ts";
import type { SymbolLook } from "../symbols/symbol.ts";
import { lookOf } from "./mark-look.ts";
import { lightMarkColours } from "./mark-colours.ts";
import type { Perspective } from "./perspective.ts";
import { sidesOf } from "./presence.ts";
import type { Side } from "./scene.ts";

/** What a perspective makes of a laydown, for a file that shows it on white. */
export interface Seen {
  /** Name of the perspective. */
  perspective: string;
  /** By id of deployment. */
  sides: ReadonlyMap<string, Side>;
  sideNames: Record<Side, string>;
  lookOf: (side: Side, status: Status) => SymbolLook;
}

export const seenAs = (laydown: Laydown, perspective: Perspective): Seen => ({
  perspective: perspective.name,
  sides: sidesOf(laydown, perspective),
  sideNames: perspective.labels,
  lookOf: (side, status) => lookOf(side, status, false, lightMarkColours),
});
