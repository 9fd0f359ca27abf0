import * as maplibre from "maplibre-gl";
import type { GeoJSONSource, MapLayerMouseEvent, StyleSpecification } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import type { Atlas } from "../../gazetteer/atlas.ts";
import { mapStyle } from "../../map/map-style.ts";
import { sceneSources, sourceIds } from "../../map/scene-sources.ts";
import type { Laydown } from "../../model/laydown.ts";
import { firstView } from "../../scene/first-view.ts";
import { legendOfDisputed } from "../../scene/disputed-borders.ts";
import { legendOf } from "../../scene/legend.ts";
import { prepareScene } from "../../scene/make-scene.ts";
import { worldSize } from "../../scene/mercator.ts";
import type { Palette } from "../../scene/palette.ts";
import type { Perspective } from "../../scene/perspective.ts";
import { anchorsOf } from "../../scene/presence.ts";
import type { LegendEntry, Scene } from "../../scene/scene.ts";
import { inSight } from "./in-sight.ts";
import { type Camera, isInPicture, type PictureSize, pictureZoom, renderPicture } from "./picture.ts";
import { serveImages } from "./serve-images.ts";
import { type Aim, isSameView, type Viewpoint } from "./viewpoint.ts";

// MapLibre looks for its worker beside the bundle, where a build does not put it.
maplibre.setWorkerUrl(workerUrl);

/** What the map shows. */
export interface MapInput {
  /** With those deployments alone that are drawn. */
  laydown: Laydown;
  atlas: Atlas;
  perspective: Perspective;
  /** Deployment id. */
  selected: string | null;
  aim: Aim;
  palette: Palette;
  /** Drawn with the same palette. */
  basemap: StyleSpecification;
}

/** What the map tells. */
export interface MapEvents {
  /** A mark or an arrow was clicked, or (null) the bare map. */
  onselect: (id: string | null) => void;
  /** Deployments whose mark or arrow is in sight, and the legend of what is. Called whenever either may have changed. */
  onvisible: (ids: string[], legend: LegendEntry[]) => void;
  /** The map came to rest; `seesAll` where it looks as at first. */
  onmove: (viewpoint: Viewpoint, seesAll: boolean) => void;
}

/** What a picture shows. */
export interface PictureContents {
  /** Deployments, sorted. */
  ids: string[];
  legend: LegendEntry[];
  /** Kilometres to a CSS pixel in its middle. */
  kmPerPixel: number;
}

export interface MapController {
  /** Draws another input; what did not change is left alone. */
  show(input: MapInput): void;
  /** The same map and camera as a picture of its own. Rejects where it cannot be drawn at that size. */
  renderAt(size: PictureSize): Promise<HTMLCanvasElement>;
  /** What such a picture shows. */
  contentsOf(size: Omit<PictureSize, "pixelRatio">): PictureContents;
  /** The MapLibre map, for tests. */
  readonly map: maplibre.Map;
  destroy(): void;
}

const equatorKm = 40_075.017;
const maxZoom = 10;
const attribution = "Natural Earth · GeoNames (CC BY 4.0)";
/** The basemap's dashed borders. */
const disputedLayer = "base-disputed";
const clickable = ["ld-mark", "ld-mark-label", "ld-mark-amplifier", "ld-move-head", "ld-move-line"];
/** A click may miss a line by so many pixels. */
const tolerance = 4;
/** While the zoom changes, the scene follows in such steps, unless it takes longer than this; at rest it is exact. */
const slowMs = 30;
const coarseZoomStep = 0.1;
/** A selected mark nearer to the edge than this, pixels, is brought to the middle. */
const edge = 50;

/** Makes the map in `container`; nothing else touches the MapLibre instance. */
export function createMapController(container: HTMLElement, first: MapInput, events: MapEvents): MapController {
  let input = first;
  let sceneAt = prepare(input);
  let scene: Scene = sceneAt(3, input.selected);
  let drawnZoom = 3;
  let disputed: string[] = [];
  let isSlow = false;
  /** Where everything was in view. */
  let wholeView: Viewpoint | null = null;

  const map = new maplibre.Map({
    container,
    style: styleOf(input, scene, drawnZoom),
    maxZoom,
    fadeDuration: 0,
    dragRotate: false,
    pitchWithRotate: false,
    attributionControl: { compact: false, customAttribution: attribution },
    locale: { "Map.Title": "Arrow keys move the map, plus and minus zoom, Enter opens the mark nearest to the middle" },
  });
  map.addControl(new maplibre.NavigationControl({ showCompass: false }), "top-right");
  map.addControl(new maplibre.ScaleControl({ maxWidth: 120 }), "bottom-left");
  map.touchZoomRotate.disableRotation();
  // The container is the region called "Map"; what takes the keys inside it needs another role and name.
  map.getCanvas().setAttribute("role", "application");
  serveImages(map, () => input.palette.marks);
  lookAt(input.aim);

  function lookAt({ at, gently }: Aim): void {
    if (!at) return fit();
    const camera = { center: [at.lon, at.lat] as [number, number], zoom: at.zoom };
    if (gently) map.flyTo({ ...camera, essential: false });
    else map.jumpTo(camera);
  }

  function viewpoint(): Viewpoint {
    const { lat, lng: lon } = map.getCenter().wrap();
    return { zoom: map.getZoom(), lat, lon };
  }

  function tellViewpoint(): void {
    const from = viewpoint();
    events.onmove(from, wholeView !== null && isSameView(from, wholeView));
  }

  function fit(): void {
    const { clientWidth, clientHeight } = container;
    const anchors = anchorsOf(input.laydown);
    const view = firstView((zoom) => sceneAt(zoom, null), anchors, clientWidth, clientHeight);
    if (view) map.jumpTo({ center: [view.center[0] ?? 0, view.center[1] ?? 0], zoom: view.zoom });
    wholeView = viewpoint();
  }

  function redraw(): void {
    drawnZoom = map.getZoom();
    const before = performance.now();
    scene = sceneAt(drawnZoom, input.selected);
    isSlow = performance.now() - before > slowMs;
    if (!map.getSource(sourceIds[0])) return;
    const data = sceneSources(scene, drawnZoom, input.selected);
    for (const id of sourceIds) {
      // Made as GeoJSON sources by `mapStyle`.
      (map.getSource(id) as GeoJSONSource).setData(data[id]);
    }
  }

  function tellVisible(): void {
    const seen = inSight(scene, (position) => {
      const { x, y } = map.project([position[0] ?? 0, position[1] ?? 0]);
      return x >= 0 && y >= 0 && x <= container.clientWidth && y <= container.clientHeight;
    });
    disputed = disputedInSight();
    events.onvisible(idsOf(seen), [...legendOf(seen, input.perspective), ...legendOfDisputed(disputed)]);
  }

  /** Names of the disputed lines that are drawn in sight, sorted. */
  function disputedInSight(): string[] {
    if (!map.getLayer(disputedLayer)) return [];
    const names = map
      .queryRenderedFeatures({ layers: [disputedLayer] })
      .map(({ properties }) => String(properties["name"]));
    return [...new Set(names)].sort();
  }

  map.on("zoom", () => {
    if (!isSlow && Math.abs(map.getZoom() - drawnZoom) > coarseZoomStep) redraw();
  });
  map.on("moveend", () => {
    if (map.getZoom() !== drawnZoom) redraw();
    tellVisible();
    tellViewpoint();
  });
  map.once("load", () => {
    redraw();
    tellVisible();
    tellViewpoint();
    if (!input.aim.at && input.selected !== null) reveal(input.selected);
  });
  map.on("idle", () => {
    if (disputedInSight().join() !== disputed.join()) tellVisible();
  });
  map.on("click", (event: MapLayerMouseEvent) => events.onselect(hit(event.point)));
  map.on("mousemove", (event) => {
    map.getCanvas().style.cursor = hit(event.point) === null ? "" : "pointer";
  });

  map.getCanvas().addEventListener("keydown", ({ key }) => {
    const id = key === "Enter" ? nearestToMiddle() : null;
    if (id !== null) events.onselect(id);
  });

  /** The mark in sight that is nearest to the middle; null where none is. */
  function nearestToMiddle(): string | null {
    const { clientWidth, clientHeight } = container;
    const distances = scene.marks.map(({ id, position: [lon = 0, lat = 0] }) => {
      const { x, y } = map.project([lon, lat]);
      return { id, across: Math.abs(x - clientWidth / 2), along: Math.abs(y - clientHeight / 2) };
    });
    const [nearest] = distances
      .filter(({ across, along }) => across <= clientWidth / 2 && along <= clientHeight / 2)
      .sort((a, b) => Math.hypot(a.across, a.along) - Math.hypot(b.across, b.along));
    return nearest?.id ?? null;
  }

  function hit({ x, y }: { x: number; y: number }): string | null {
    const layers = clickable.filter((id) => map.getLayer(id));
    const found = map.queryRenderedFeatures(
      [
        [x - tolerance, y - tolerance],
        [x + tolerance, y + tolerance],
      ],
      { layers },
    );
    found.sort((a, b) => clickable.indexOf(a.layer.id) - clickable.indexOf(b.layer.id));
    const id: unknown = found[0]?.properties["id"];
    return typeof id === "string" ? id : null;
  }

  function reveal(id: string): void {
    const mark = scene.marks.find(({ members }) => members.includes(id));
    if (!mark) return;
    // The page may just have made room for the evidence.
    map.resize();
    const [lon = 0, lat = 0] = mark.position;
    const { x, y } = map.project([lon, lat]);
    const { clientWidth, clientHeight } = container;
    const inside = x >= edge && y >= edge && x <= clientWidth - edge && y <= clientHeight - edge;
    if (!inside) map.flyTo({ center: [lon, lat], essential: false });
  }

  return {
    map,
    show(next) {
      const before = input;
      if (before === next) return;
      input = next;
      const same = (["laydown", "perspective", "atlas"] as const).every((key) => before[key] === next[key]);
      if (!same) sceneAt = prepare(input);
      if (before.basemap !== next.basemap || before.palette !== next.palette) {
        drawnZoom = map.getZoom();
        scene = sceneAt(drawnZoom, input.selected);
        map.setStyle(styleOf(input, scene, drawnZoom), { diff: true });
      } else redraw();
      if (before.laydown.sources !== next.laydown.sources) fit();
      if (before.aim !== next.aim) lookAt(next.aim);
      else if (next.selected !== null && before.selected !== next.selected) reveal(next.selected);
      tellVisible();
    },
    renderAt: (size) => {
      const styleAt = (zoom: number): StyleSpecification => styleOf(input, sceneAt(zoom, input.selected), zoom);
      return renderPicture(size, cameraOf(map, container, size), styleAt, input.palette.marks);
    },
    contentsOf: (size) => {
      const camera = cameraOf(map, container, size);
      const zoom = pictureZoom(size, camera);
      const seen = inSight(sceneAt(zoom, input.selected), isInPicture(size, camera));
      return {
        ids: idsOf(seen),
        legend: [...legendOf(seen, input.perspective), ...legendOfDisputed(disputed)],
        kmPerPixel: (equatorKm * Math.cos((camera.center.lat * Math.PI) / 180)) / worldSize(zoom),
      };
    },
    destroy: () => map.remove(),
  };
}

/** The deployments that are drawn, each once, sorted. */
function idsOf({ marks, movements }: Pick<Scene, "marks" | "movements">): string[] {
  return [...new Set([...marks, ...movements].flatMap(({ members }) => members))].sort();
}

/** What the map shows now; a map that is hidden just now has no size, and takes that of the picture. */
function cameraOf(map: maplibre.Map, container: HTMLElement, size: Omit<PictureSize, "pixelRatio">): Camera {
  const [width, height] = [container.clientWidth || size.width, container.clientHeight || size.height];
  return { center: map.getCenter(), zoom: map.getZoom(), width, height };
}

const prepare = ({ laydown, perspective, atlas }: MapInput): ReturnType<typeof prepareScene> =>
  prepareScene(laydown, { perspective, atlas });

const styleOf = ({ basemap, palette, selected }: MapInput, scene: Scene, zoom: number): StyleSpecification =>
  mapStyle(basemap, sceneSources(scene, zoom, selected), palette.marks);
