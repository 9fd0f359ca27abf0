import type { Map, StyleSpecification } from "maplibre-gl";
import type { Atlas, CountriesTopology } from "../../gazetteer/atlas.ts";
import type { Laydown } from "../../model/laydown.ts";
import type { DisputedLine } from "../../scene/disputed-borders.ts";
import type { Sight } from "../../scene/in-sight.ts";
import type { Palette } from "../../scene/palette.ts";
import type { Perspective } from "../../scene/perspective.ts";
import type { PlaceDot } from "../../scene/places.ts";
import type { Pointed } from "./pointing.ts";
import type { Aim, Pin, Viewpoint } from "./viewpoint.ts";

/** What the map shows. */
export interface MapInput {
  /** With those deployments alone that are drawn. */
  laydown: Laydown;
  atlas: Atlas;
  /** What the atlas was opened with; it stays the same. */
  countries: CountriesTopology;
  perspective: Perspective;
  /** Deployment id. */
  selected: string | null;
  /** Deployment whose stack is laid open. */
  opened: string | null;
  /** Deployment that is pointed at, here or in a list. */
  hovered: string | null;
  /** Mentioned places, if they are shown. */
  places: readonly PlaceDot[];
  aim: Aim;
  /** Pointed out beside what the scene has; null for nothing. */
  pin: Pin | null;
  palette: Palette;
  /** Drawn with the same palette. */
  basemap: StyleSpecification;
  /** The borders that it draws dashed. */
  disputed: readonly DisputedLine[];
}

/** What the map tells. */
export interface MapEvents {
  /** A force was chosen, or (null) the bare map. */
  onselect: (id: string | null) => void;
  /** The stack of a deployment is to be laid open, or (null) closed. */
  onopen: (id: string | null) => void;
  /** A mentioned place was chosen. */
  onplace: (id: string) => void;
  onpoint: (pointed: Pointed | null) => void;
  /** Called whenever what is in sight may have changed. */
  onvisible: (sight: Sight) => void;
  /** The map came to rest; `seesAll` where it looks as at first. */
  onmove: (viewpoint: Viewpoint, seesAll: boolean) => void;
}

export interface MapController {
  /** Draws another input; what did not change is left alone. */
  show(input: MapInput): void;
  /** The MapLibre map, for tests. */
  readonly map: Map;
  destroy(): void;
}
