import type { Position } from "geojson";
import type { Laydown } from "../model/laydown.ts";
import type { MentionRole } from "../model/place.ts";
import type { LegendEntry } from "./scene.ts";

/** How a place is spoken of: as where something is; as a party only; inside names only. */
export type PlaceUse = "literal" | "party" | "embedded";

/** A place that the sources mention. */
export interface PlaceDot {
  /** Place id. */
  id: string;
  name: string;
  /** [lon, lat] */
  position: Position;
  /** In all sources and roles. */
  mentions: number;
  /** The first of its uses, in the order of the type. */
  use: PlaceUse;
}

const uses: readonly PlaceUse[] = ["literal", "party", "embedded"];
const useOf: Record<MentionRole, PlaceUse> = {
  literal: "literal",
  associative: "party",
  metonymic: "party",
  demonym: "party",
  embedded: "embedded",
};

/** Every place that is mentioned, the most often mentioned first. */
export function placeDots({ places, mentions }: Pick<Laydown, "places" | "mentions">): PlaceDot[] {
  const found = new Map<string, { count: number; use: PlaceUse }>();
  for (const { place, role } of mentions) {
    if (place === null) continue;
    const { count, use } = found.get(place) ?? { count: 0, use: "embedded" };
    found.set(place, { count: count + 1, use: uses[Math.min(uses.indexOf(use), uses.indexOf(useOf[role]))] ?? use });
  }
  return places
    .flatMap(({ id, name, lon, lat }): PlaceDot[] => {
      const its = found.get(id);
      return its ? [{ id, name, position: [lon, lat], mentions: its.count, use: its.use }] : [];
    })
    .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
}

/** Radius of the dot of a place, pixels: its area grows with the mentions. */
export const dotRadius = (mentions: number): number => Math.min(13, 2.2 + 1.5 * Math.sqrt(mentions));

const wording: Record<PlaceUse, string> = {
  literal: "Place where something is said to be; larger: more mentions",
  party: "Place named for its people or government only",
  embedded: "Place inside a name only",
};

/** A line for each use among the places shown. */
export const legendOfPlaces = (dots: readonly PlaceDot[]): LegendEntry[] =>
  uses
    .filter((use) => dots.some((dot) => dot.use === use))
    .map((use) => ({ id: `mentioned-${use}`, label: wording[use], sample: { kind: "place", use } }));
