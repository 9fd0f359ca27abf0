import type { Candidate } from "../gazetteer/gazetteer.ts";
import type { Relation } from "../model/place.ts";

/** What a spatial expression says of a place, before it becomes a point: "240 km off Ireland's southwest coast". */
export interface SpatialExpression {
  /** The words, as they shall be shown. */
  name: string;
  base: Candidate;
  relation: Relation;
  /** Compass bearing of the part or side meant, degrees clockwise from north; null where none is named. */
  bearing: number | null;
  /** How far from the place; null where the text does not say. */
  distanceKm: number | null;
  /** A second place that narrows the first: the other side of "the Ukraine–Russia border", or "Russia near the border with Ukraine". */
  other: Candidate | null;
}
