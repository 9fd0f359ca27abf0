import type { Map } from "maplibre-gl";
import type { Position } from "geojson";
import { firstView } from "../../scene/first-view.ts";
import type { Camera } from "../../scene/frame.ts";
import type { Scene } from "../../scene/scene.ts";
import { type Aim, isSameView, type Viewpoint } from "./viewpoint.ts";

/** What is shown nearer to the edge than this, pixels, is brought to the middle. */
const edge = 50;
/** Room about what is laid open, pixels. */
const margin = 12;
/** The sources of the basemap stand so high at the map's lower edge, pixels. */
const creditHeight = 12;

/** Moves a map about. */
export interface MapCamera {
  /** Looks at everything that has one of the anchors. */
  fit(sceneAt: (zoom: number) => Pick<Scene, "marks">, anchors: readonly Position[]): void;
  lookAt(at: Viewpoint, gently: Aim["gently"]): void;
  viewpoint(): Viewpoint;
  /** True where the map looks as after it was last fitted. */
  seesAll(): boolean;
  /** True where it looks so, but has become smaller since. */
  isCut(): boolean;
  /** Where it looks, and how large it is; a map that is hidden just now has no size. */
  now(): Camera;
  /** Brings a position into sight. */
  reveal(position: Position): void;
  /** Brings an outline into sight as far as it fits. */
  revealAll(outline: readonly Position[]): void;
}

export function mapCamera(map: Map, container: HTMLElement): MapCamera {
  /** Where everything was in view. */
  let whole: Viewpoint | null = null;
  let fitted = { width: 0, height: 0 };

  const pixelOf = ([lon = 0, lat = 0]: Position): { x: number; y: number } => map.project([lon, lat]);

  function viewpoint(): Viewpoint {
    const { lat, lng: lon } = map.getCenter().wrap();
    return { zoom: map.getZoom(), lat, lon };
  }

  const seesAll = (): boolean => whole !== null && isSameView(viewpoint(), whole);

  return {
    viewpoint,
    fit(sceneAt, anchors) {
      const view = firstView(sceneAt, anchors, container.clientWidth, container.clientHeight);
      if (view) map.jumpTo({ center: [view.center[0] ?? 0, view.center[1] ?? 0], zoom: view.zoom });
      whole = viewpoint();
      fitted = { width: container.clientWidth, height: container.clientHeight };
    },
    lookAt({ lat, lon, zoom }, gently) {
      const camera = { center: [lon, lat] as [number, number], zoom };
      // The page may just have made room for a panel.
      map.resize();
      if (gently) map.flyTo({ ...camera, essential: false });
      else map.jumpTo(camera);
    },
    seesAll,
    isCut: () => seesAll() && (container.clientWidth < fitted.width || container.clientHeight < fitted.height),
    now() {
      const { zoom, lat, lon } = viewpoint();
      return { center: [lon, lat], zoom, width: container.clientWidth, height: container.clientHeight };
    },
    reveal(position) {
      // The page may just have made room for the evidence.
      map.resize();
      const { x, y } = pixelOf(position);
      const { clientWidth, clientHeight } = container;
      const inside = x >= edge && y >= edge && x <= clientWidth - edge && y <= clientHeight - edge;
      if (!inside) map.flyTo({ center: [position[0] ?? 0, position[1] ?? 0], essential: false });
    },
    revealAll(outline) {
      map.resize();
      const pixels = outline.map(pixelOf);
      const [xs, ys] = [pixels.map(({ x }) => x), pixels.map(({ y }) => y)];
      const [dx, dy] = [missing(xs, container.clientWidth), missing(ys, container.clientHeight - creditHeight)];
      if (dx !== 0 || dy !== 0) map.panBy([dx, dy], { essential: false });
    },
  };
}

/** By how much to move so that values come between 0 and `size`; to its middle where they barely do, else their first part. */
function missing(values: readonly number[], size: number): number {
  const [least, most] = [Math.min(...values) - margin, Math.max(...values) + margin];
  const spare = size - (most - least);
  if (spare < 0) return spare < -2 * margin ? least : (least + most - size) / 2;
  if (least < 0) return least;
  return most > size ? most - size : 0;
}
