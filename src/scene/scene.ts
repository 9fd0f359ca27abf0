import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Category, Status } from "../model/claim.ts";
import type { Precision } from "../model/place.ts";
import type { Fan } from "./fan.ts";
import type { PlaceUse } from "./places.ts";

/** How a view sees an actor: the identity of APP-6 that gives frame and colour. Never stored in claims. */
export const sides = ["friend", "hostile", "neutral", "unknown"] as const;
export type Side = (typeof sides)[number];

/** What is looked at: decides what is drawn and where symbols settle. */
export interface View {
  /** MapLibre zoom, 0 to 22. */
  zoom: number;
  /** Selected deployment: its extent is drawn, and the stack that holds it is laid open. */
  selected: string | null;
  /** Deployment whose stack is laid open, before that of the selected one. */
  opened?: string | null;
}

/** A symbol at a posture's place or a movement's destination. */
export interface Mark {
  /** Deployment id; of a stack, that of the deployment on top. */
  id: string;
  /** Ids of all deployments it stands for, its own first; more than one is a stack. */
  members: string[];
  /** Where the force is said to be, [lon, lat]; never moved. */
  anchor: Position;
  /** Where the middle of the symbol is drawn, [lon, lat]: beside the anchor where several share a place. */
  position: Position;
  /** A thin line ties the symbol to its anchor: it stands outside the place that it is for. */
  leader: boolean;
  /** 20 digits, with the side of this view. */
  sidc: string;
  side: Side;
  status: Status;
  category: Category;
  precision: Precision;
  /** It stands for a point on the ground: drawn beside a dot. Otherwise for somewhere in an area: drawn on a halo. */
  site: boolean;
  /** "Denmark"; a long name has line breaks. */
  label: string;
  /** "4 F-16", "~100,000", or null. */
  amplifier: string | null;
  /** How far the symbol reaches above and below `position`, pixels: where its amplifier and its label begin. */
  above: number;
  below: number;
}

/** A movement, from its origin to the edge of its destination's symbol. */
export interface Movement {
  /** Deployment id; where several forces of a stack move as one, that of the first. */
  id: string;
  /** Ids of all deployments it stands for, its own first. */
  members: string[];
  /**
   * Along the great circle, [lon, lat], tip last; the last segment is as long as the arrow's head. Longitudes may pass
   * ±180 so that no line jumps across the map.
   */
  path: Position[];
  side: Side;
  status: Status;
  /** The text names no origin: the line starts in the sender's own country and fades. */
  originImplied: boolean;
  /** 1 to 4, by size of the force. */
  band: number;
}

/** The words for an area that the map does not name: "near Ukraine". */
export interface Caption {
  /** May have line breaks. */
  text: string;
  /** Middle of its upper edge, [lon, lat]. */
  position: Position;
}

/** How far a location that is no point reaches. */
export interface Extent {
  /** Deployment id. */
  id: string;
  geometry: Polygon | MultiPolygon;
  side: Side;
}

/** One line of the legend; there is one exactly where something of its kind is drawn. */
export interface LegendEntry {
  id: string;
  label: string;
  sample:
    | { kind: "symbol"; sidc: string; side: Side; status: Status; stacked: boolean }
    | { kind: "area"; side: Side }
    | { kind: "site"; side: Side }
    | { kind: "leader" }
    | { kind: "movement"; side: Side; status: Status; originImplied: boolean; band: number }
    | { kind: "extent"; side: Side }
    | { kind: "band"; side: Side }
    | { kind: "place"; use: PlaceUse }
    | { kind: "disputed-border" };
}

/** What is drawn of a laydown in a view, as plain data: every renderer draws this and nothing else. */
export interface Scene {
  marks: Mark[];
  captions: Caption[];
  movements: Movement[];
  extents: Extent[];
  fan: Fan | null;
  legend: LegendEntry[];
}
