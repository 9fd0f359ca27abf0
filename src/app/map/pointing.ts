import type { Map } from "maplibre-gl";
import { frameOf } from "../../scene/frame.ts";
import { hitAt, positionOf, type Stop, stopsOf } from "../../scene/hit.ts";
import { inSight } from "../../scene/in-sight.ts";
import { toPixel } from "../../scene/mercator.ts";
import type { PlaceDot } from "../../scene/places.ts";
import type { Scene } from "../../scene/scene.ts";
import type { MapCamera } from "./camera.ts";

/** What is pointed at, and where it is in the map, CSS pixels from its top left corner. */
export interface Pointed {
  stop: Stop;
  x: number;
  y: number;
  /** Reached by the keys: which of how many, from 1; null where a pointer did it. */
  step: { number: number; of: number } | null;
}

/** What is drawn just now. */
interface Drawn {
  scene: Scene;
  /** The zoom that the scene was made for. */
  zoom: number;
  /** Mentioned places that are shown. */
  places: readonly PlaceDot[];
}

interface PointingEvents {
  onpoint: (pointed: Pointed | null) => void;
  /** Something was clicked, or entered by the keys; null is the bare map. */
  onchoose: (stop: Stop | null) => void;
}

/** Tells what the pointer and the keys are at: N and P go through what is in sight, Enter takes it. */
export function followPointing(map: Map, drawn: () => Drawn, camera: MapCamera, events: PointingEvents): void {
  const canvas = map.getCanvas();
  let pointed: Pointed | null = null;

  function point(next: Pointed | null): void {
    if (next === null && pointed === null) return;
    pointed = next;
    events.onpoint(next);
  }

  function under({ x, y }: { x: number; y: number }): Stop | "sheet" | null {
    const { scene, zoom, places } = drawn();
    const { lng, lat } = map.unproject([x, y]);
    return hitAt(scene, places, zoom, toPixel([lng, lat], zoom));
  }

  function stops(): Stop[] {
    const { scene, zoom, places } = drawn();
    const frame = frameOf(camera.now());
    const shown = places.filter(({ position }) => frame.holds(position));
    return stopsOf(inSight(scene, frame), shown, zoom).filter((stop) => frame.holds(positionOf(stop)));
  }

  function step(by: 1 | -1): void {
    const all = stops();
    if (all.length === 0) return;
    const at = pointed?.step ? all.findIndex((stop) => isSame(stop, pointed?.stop)) : -1;
    const index = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
    const stop = all[index];
    if (!stop) return;
    const [lon = 0, lat = 0] = positionOf(stop);
    point({ stop, ...pixel(map.project([lon, lat])), step: { number: index + 1, of: all.length } });
  }

  /** The stop in sight that is nearest to the middle; null where none is. */
  function nearestToMiddle(): Stop | null {
    const middle = map.project(map.getCenter());
    const [nearest] = stops()
      .filter(({ kind }) => kind === "mark")
      .map((stop) => {
        const [lon = 0, lat = 0] = positionOf(stop);
        const { x, y } = map.project([lon, lat]);
        return { stop, apart: Math.hypot(x - middle.x, y - middle.y) };
      })
      .sort((a, b) => a.apart - b.apart);
    return nearest?.stop ?? null;
  }

  map.on("click", ({ point: at }) => {
    const stop = under(at);
    point(null);
    if (stop !== "sheet") events.onchoose(stop);
  });
  map.on("mousemove", ({ point: at }) => {
    if (map.isMoving()) return;
    const stop = under(at);
    canvas.style.cursor = stop === null || stop === "sheet" ? "" : "pointer";
    point(stop === null || stop === "sheet" ? null : { stop, ...pixel(at), step: null });
  });
  map.on("mouseout", () => point(null));
  map.on("movestart", () => point(null));
  canvas.addEventListener("blur", () => point(null));
  canvas.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === "n" || key === "p") step(key === "n" ? 1 : -1);
    else if (key === "enter") {
      const stop = pointed?.step ? pointed.stop : nearestToMiddle();
      if (stop) events.onchoose(stop);
    } else return;
    event.preventDefault();
  });
}

const pixel = ({ x, y }: { x: number; y: number }): { x: number; y: number } => ({ x, y });

function isSame(a: Stop, b: Stop | undefined): boolean {
  return b !== undefined && a.kind === b.kind && idOf(a) === idOf(b);
}

function idOf(stop: Stop): string {
  if (stop.kind === "place") return stop.place.id;
  return stop.kind === "mark" ? stop.mark.id : stop.movement.id;
}
