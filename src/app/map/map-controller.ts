import * as maplibre from "maplibre-gl";
import type { GeoJSONSource, StyleSpecification } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import type { FeatureCollection } from "geojson";
import { bandSourceId, extentSource } from "../../map/extent-source.ts";
import { mapStyle } from "../../map/map-style.ts";
import { placeSource, placeSourceId } from "../../map/place-source.ts";
import { pointedSource, pointedSourceId } from "../../map/pointed-source.ts";
import { sceneSources, sourceIds } from "../../map/scene-sources.ts";
import { frameOf } from "../../scene/frame.ts";
import { membersOf, type Stop } from "../../scene/hit.ts";
import { sightOf } from "../../scene/in-sight.ts";
import { prepareScene, type SceneMaker } from "../../scene/make-scene.ts";
import { anchorsOf } from "../../scene/presence.ts";
import type { Extent, Scene } from "../../scene/scene.ts";
import { mapCamera } from "./camera.ts";
import { extentsBeside } from "./extents.ts";
import type { MapController, MapEvents, MapInput } from "./map-input.ts";
import { pinElement, placePin } from "./pin-marker.ts";
import { followPointing } from "./pointing.ts";
import { serveImages } from "./serve-images.ts";
import { type Aim, firstAim } from "./viewpoint.ts";

// MapLibre looks for its worker beside the bundle, where a build does not put it.
maplibre.setWorkerUrl(workerUrl);

const maxZoom = 10;
const attribution = "Natural Earth · GeoNames (CC BY 4.0)";
/** While the zoom changes, the scene follows in such steps, unless it takes longer than this; at rest it is exact. */
const slowMs = 30;
const coarseZoomStep = 0.1;
const restMs = 250;
const keys = "Arrow keys move the map, plus and minus zoom, N and P go through what is in sight, Enter opens it";

/** Makes the map in `container`; nothing else touches the MapLibre instance but the files beside this one. */
export function createMapController(container: HTMLElement, first: MapInput, events: MapEvents): MapController {
  let input = first;
  const extents = extentsBeside(first.countries, showExtents);
  let sceneAt = prepare(input);
  let isSlow = false;
  let bands: Extent[] = [];
  let resting: ReturnType<typeof setTimeout> | undefined;

  const map = new maplibre.Map({
    container,
    maxZoom,
    fadeDuration: 0,
    dragRotate: false,
    pitchWithRotate: false,
    attributionControl: { compact: false, customAttribution: attribution },
    locale: { "Map.Title": keys },
  });
  map.addControl(new maplibre.NavigationControl({ showCompass: false }), "top-right");
  map.addControl(new maplibre.ScaleControl({ maxWidth: 120 }), "bottom-left");
  map.touchZoomRotate.disableRotation();
  // The container is the region called "Map"; what takes the keys inside it needs another role and name.
  map.getCanvas().setAttribute("role", "application");
  serveImages(map, () => input.palette.marks);
  const camera = mapCamera(map, container);
  const pin = new maplibre.Marker({ element: pinElement(), anchor: "bottom" });
  lookAt(input.aim);
  // Styled for the zoom it starts at, so that nothing is laid out twice.
  let drawnZoom = map.getZoom();
  let scene = sceneOf(drawnZoom);
  map.setStyle(styleOf(scene, drawnZoom));
  followPointing(map, () => ({ scene, zoom: drawnZoom, places: input.places }), camera, {
    onpoint: events.onpoint,
    onchoose: choose,
  });

  function sceneOf(zoom: number): Scene {
    return sceneAt(zoom, input.selected, input.opened);
  }

  function styleOf(scene: Scene, zoom: number): StyleSpecification {
    const data = sceneSources(scene, zoom, input.selected);
    return mapStyle(input.basemap, data, input.palette.marks, input.places, bands);
  }

  function lookAt({ at, gently }: Aim): void {
    if (at) return camera.lookAt(at, gently);
    camera.fit((zoom) => sceneAt(zoom, null), anchorsOf(input.laydown));
    // While it moved, it was not known yet where everything is in view.
    events.onmove(camera.viewpoint(), camera.seesAll());
  }

  /** A force is selected; a stack is laid open, and closed where it is so already. */
  function choose(stop: Stop | null): void {
    if (stop?.kind === "place") return events.onplace(stop.place.id);
    const [id = null, ...others] = stop ? membersOf(stop) : [];
    const isOpen = scene.fan?.of === id && scene.fan.marks.length > others.length;
    if (id !== null && others.length > 0) return events.onopen(isOpen ? null : id);
    if (!scene.fan?.marks.some((mark) => mark.id === id)) events.onopen(null);
    events.onselect(id);
  }

  function draw(id: string, data: FeatureCollection): void {
    // Made as GeoJSON sources by `mapStyle`.
    (map.getSource(id) as GeoJSONSource | undefined)?.setData(data);
  }

  function redraw(): void {
    drawnZoom = map.getZoom();
    const before = performance.now();
    scene = sceneOf(drawnZoom);
    isSlow = performance.now() - before > slowMs;
    const data = sceneSources(scene, drawnZoom, input.selected);
    for (const id of sourceIds) draw(id, data[id]);
    redrawPointed();
  }

  function showBands(): void {
    bands = sceneAt.banded.flatMap(sceneAt.extentsOf);
    draw(bandSourceId, extentSource(bands));
  }

  /** Bands along borders, and the extents of what is selected or pointed at, as far as they are worked out. */
  function showExtents(): void {
    showBands();
    if (input.selected === null) redrawPointed();
    else redraw();
    tellVisible();
  }

  function prepare({ laydown, perspective, atlas }: MapInput): SceneMaker {
    return prepareScene(laydown, { perspective, atlas, extentOf: extents.of });
  }

  /** The symbol and the arrow at once; how far the place reaches when the pointer rests there, for that takes long. */
  function redrawPointed(): void {
    const { hovered } = input;
    clearTimeout(resting);
    draw(pointedSourceId, pointedSource(scene, [], hovered));
    if (hovered === null || hovered === input.selected) return;
    resting = setTimeout(
      () => draw(pointedSourceId, pointedSource(scene, sceneAt.extentsOf(hovered), hovered)),
      restMs,
    );
  }

  function tellVisible(): void {
    events.onvisible(sightOf({ ...input, scene, bands }, frameOf(camera.now())));
  }

  function reveal(id: string): void {
    const mark = scene.marks.find(({ members }) => members.includes(id));
    if (scene.fan?.marks.some((each) => each.id === id)) camera.revealAll(scene.fan.sheet);
    else if (mark) camera.reveal(mark.position);
  }

  map.on("zoom", () => {
    if (!isSlow && Math.abs(map.getZoom() - drawnZoom) > coarseZoomStep) redraw();
  });
  // A window made smaller, or a panel opened, would cut what was all in view.
  map.on("resize", () => {
    if (input.selected === null && camera.isCut()) lookAt(firstAim);
  });
  map.on("moveend", () => {
    if (map.getZoom() !== drawnZoom) redraw();
    tellVisible();
    events.onmove(camera.viewpoint(), camera.seesAll());
  });
  map.once("load", () => {
    if (map.getZoom() !== drawnZoom) redraw();
    showExtents();
    events.onmove(camera.viewpoint(), camera.seesAll());
    if (!input.aim.at && input.selected !== null) reveal(input.selected);
  });
  return {
    map,
    show(next) {
      const before = input;
      if (before === next) return;
      input = next;
      const changed = (...names: (keyof MapInput)[]): boolean => names.some((name) => before[name] !== next[name]);
      if (changed("hovered")) redrawPointed();
      if (changed("places")) draw(placeSourceId, placeSource(next.places));
      if (changed("laydown", "perspective", "atlas")) {
        sceneAt = prepare(input);
        showBands();
      }
      if (changed("basemap", "palette")) {
        drawnZoom = map.getZoom();
        scene = sceneOf(drawnZoom);
        map.setStyle(styleOf(scene, drawnZoom), { diff: true });
      } else if (changed("laydown", "perspective", "atlas", "selected", "opened")) redraw();
      if (before.laydown.sources !== next.laydown.sources) lookAt({ at: null, gently: false });
      if (changed("pin")) {
        if (next.pin) placePin(pin, next.pin).addTo(map);
        else pin.remove();
      }
      if (changed("aim")) lookAt(next.aim);
      else if (next.selected !== null && changed("selected")) reveal(next.selected);
      else if (next.opened !== null && changed("opened")) reveal(next.opened);
      if (changed("laydown", "perspective", "selected", "opened", "places", "aim")) tellVisible();
    },
    destroy: () => {
      clearTimeout(resting);
      extents.end();
      map.remove();
    },
  };
}
