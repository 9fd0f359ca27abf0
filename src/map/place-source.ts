import type { FeatureCollection } from "geojson";
import { placeName } from "../scene/place-look.ts";
import { dotRadius, type PlaceDot } from "../scene/places.ts";
import { collection, point } from "./features.ts";

/** The source of mentioned places. */
export const placeSourceId = "ld-places";

/** Mentioned places, those with most mentions below the rest. */
export const placeSource = (dots: readonly PlaceDot[]): FeatureCollection =>
  collection(
    dots.map(({ id, name, position, mentions, use }) => {
      const radius = dotRadius(mentions);
      return point(position, {
        id,
        name,
        mentions,
        use,
        radius,
        nameOffset: [(radius + placeName.gap) / placeName.size, 0],
      });
    }),
  );
