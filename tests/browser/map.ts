import type { Map } from "maplibre-gl";
import type { Page } from "@playwright/test";

type Region = HTMLElement & { laydownMap: Map };

/** A mark as the map draws it. */
export interface DrawnMark {
  /** Deployment ids, the one on top first. */
  members: string[];
  selected: boolean;
  /** Pixels from the top left corner of the page. */
  x: number;
  y: number;
}

/** Opens the page and waits until its map has drawn everything. */
export async function openMap(page: Page, address = "./"): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/** Opens the page in a browser that cannot draw its map, and waits until it says so. */
export async function openWithoutMap(page: Page, address = "./"): Promise<void> {
  await page.goto(address);
  await page.getByText("The map cannot be drawn in this browser.").waitFor();
}

/** Waits until the map has nothing left to draw. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const region = document.querySelector<Region>('[role="region"][aria-label="Map"]');
    return region?.laydownMap.loaded() && region.laydownMap.areTilesLoaded() && !region.laydownMap.isMoving();
  });
}

/** The marks that the map says it has drawn in sight, each once, topmost first. */
export async function drawnMarks(page: Page): Promise<DrawnMark[]> {
  return page.evaluate(() => {
    const region = document.querySelector<Region>('[role="region"][aria-label="Map"]');
    if (!region) return [];
    const box = region.getBoundingClientRect();
    const features = region.laydownMap.queryRenderedFeatures({ layers: ["ld-fan-mark", "ld-mark"] });
    const marks = new globalThis.Map<string, DrawnMark>();
    for (const { properties, geometry } of features) {
      if (geometry.type !== "Point") continue;
      const [lon = 0, lat = 0] = geometry.coordinates;
      const { x, y } = region.laydownMap.project([lon, lat]);
      if (x < 0 || y < 0 || x > box.width || y > box.height) continue;
      const members = String(properties["members"]).split(",");
      marks.set(members.join(), { members, selected: properties["selected"] === true, x: box.x + x, y: box.y + y });
    }
    return [...marks.values()];
  });
}

/** How many features of a layer the map has drawn. */
export async function drawnCount(page: Page, layer: string): Promise<number> {
  return page.evaluate((id) => {
    const region = document.querySelector<Region>('[role="region"][aria-label="Map"]');
    return region?.laydownMap.queryRenderedFeatures({ layers: [id] }).length ?? 0;
  }, layer);
}

/** Where the map looks from, to a thousandth. */
export async function viewpoint(page: Page): Promise<{ lon: number; lat: number; zoom: number }> {
  return page.evaluate(() => {
    const region = document.querySelector<Region>('[role="region"][aria-label="Map"]');
    const rounded = (value = NaN): number => Math.round(value * 1000) / 1000;
    const { lng, lat } = region?.laydownMap.getCenter() ?? {};
    return { lon: rounded(lng), lat: rounded(lat), zoom: rounded(region?.laydownMap.getZoom()) };
  });
}

/** Moves the map at once, as a reader would. */
export async function lookFrom(
  page: Page,
  { lon, lat, zoom }: { lon: number; lat: number; zoom: number },
): Promise<void> {
  await page.evaluate(
    ([lng, lat, zoom]) => {
      const region = document.querySelector<Region>('[role="region"][aria-label="Map"]');
      region?.laydownMap.jumpTo({ center: [lng, lat], zoom });
    },
    [lon, lat, zoom] as const,
  );
}
