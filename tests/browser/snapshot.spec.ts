import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openMap } from "./map.ts";

test.use({ viewport: { width: 1100, height: 600 } });

interface Picture {
  name: string;
  bytes: Buffer;
  width: number;
  height: number;
}

async function snapshot(page: Page): Promise<Picture> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Snapshot" }).click();
  const file = await download;
  const bytes = await readFile(await file.path());
  return { name: file.suggestedFilename(), bytes, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** How many colours each of ten strips of the picture has, from top to bottom. */
function coloursByStrip(page: Page, { bytes }: Picture): Promise<number[]> {
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext("2d");
      if (!context) return [];
      context.drawImage(image, 0, 0);
      return Array.from({ length: 10 }, (_, strip) => {
        const top = Math.floor((image.height * strip) / 10);
        const { data } = context.getImageData(0, top, image.width, Math.floor(image.height / 10));
        return new Set(new Uint32Array(data.buffer)).size;
      });
    },
    `data:image/png;base64,${bytes.toString("base64")}`,
  );
}

test("the snapshot is a picture at twice the size of the map, nowhere blank, the same twice, or says why not", async ({
  page,
}) => {
  await openMap(page);
  const map = await page.getByRole("region", { name: "Map" }).boundingBox();
  const picture = await snapshot(page);
  expect(picture.bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(picture.width).toBe(2 * Math.round(map?.width ?? 0));
  expect(picture.height).toBeGreaterThan(2 * Math.round(map?.height ?? 0));
  expect(picture.name).toBe(
    `laydown-forces-in-and-around-ukraine-asof-2022-01-25-${picture.width}x${picture.height}.png`,
  );
  const colours = await coloursByStrip(page, picture);
  // Title, map, legend and sources: letters alone have dozens of shades.
  expect(Math.min(...colours)).toBeGreaterThan(12);
  expect(Math.max(...colours)).toBeGreaterThan(500);
  await expect(page.getByText(`Saved as ${picture.name}`)).toBeVisible();
  expect((await snapshot(page)).bytes.equals(picture.bytes)).toBe(true);

  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
  });
  await page.getByRole("button", { name: "Snapshot" }).click();
  await expect(page.getByText(/^No snapshot was made: this browser made no picture/)).toBeVisible();
});
