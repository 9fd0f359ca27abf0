import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { barriers } from "./barriers.ts";
import { coloursByStrip } from "./colours.ts";
import { expect, test } from "./fixtures.ts";
import { openMap, openWithoutMap } from "./map.ts";

const dialog = (page: Page): Locator => page.getByRole("dialog", { name: "Snapshot of the map" });
const preview = (page: Page): Locator => dialog(page).getByRole("img");

interface Picture {
  name: string;
  bytes: Buffer;
}

async function openDialog(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Snapshot" }).click();
  await expect(preview(page)).toBeVisible();
}

async function saved(page: Page): Promise<Picture> {
  const download = page.waitForEvent("download");
  await dialog(page).getByRole("button", { name: "Save" }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Waits until the preview is another than it was before something was chosen. */
async function redrawn(page: Page, choose: () => Promise<unknown>): Promise<void> {
  const before = await preview(page).getAttribute("src");
  await choose();
  await expect(preview(page)).not.toHaveAttribute("src", before ?? "");
}

test("a snapshot shows what the map shows", async ({ page }) => {
  await openMap(page, "./#map=5.4/57/22");
  await openDialog(page);
  await redrawn(page, () => dialog(page).getByLabel("Size").selectOption("a4-landscape"));
  await dialog(page).getByRole("radio", { name: "SVG" }).check();
  const { bytes } = await saved(page);
  expect(bytes.toString()).toContain(">Baltic Sea<");
  expect(bytes.toString()).not.toContain(">Black Sea<");
});

test.describe("without a map", () => {
  test.use({ map: "none" });

  test("a PNG has the pixels that are asked for, is nowhere blank, and the same twice", async ({ page }) => {
    await openWithoutMap(page);
    await openDialog(page);
    await redrawn(page, () => dialog(page).getByLabel("Size").selectOption("1:1"));
    const picture = await saved(page);
    expect(picture.name).toBe("laydown-forces-in-and-around-ukraine-asof-2022-01-25-2160x2160.png");
    expect(picture.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect([picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)]).toEqual([2160, 2160]);
    const colours = await coloursByStrip(page, picture.bytes);
    // Title, legend and sources: letters alone have dozens of shades.
    expect(Math.min(...colours)).toBeGreaterThan(12);
    expect(Math.max(...colours)).toBeGreaterThan(500);
    await expect(dialog(page).getByText(`Saved as ${picture.name}`)).toBeVisible();
    expect((await saved(page)).bytes.equals(picture.bytes)).toBe(true);

    await dialog(page).getByLabel("Resolution").selectOption("1");
    const small = await saved(page);
    expect([small.bytes.readUInt32BE(16), small.bytes.readUInt32BE(20)]).toEqual([1080, 1080]);
  });

  test("an SVG has its texts as texts, with the title that was given and the sources of what is drawn", async ({
    page,
    served,
  }) => {
    await openWithoutMap(page);
    await openDialog(page);
    await redrawn(page, () => dialog(page).getByLabel("Title", { exact: true }).fill("Winter <b>& after</b>"));
    await redrawn(page, () => dialog(page).getByLabel("Subtitle").fill("As five papers told it"));
    await dialog(page).getByRole("radio", { name: "SVG" }).check();
    const { name, bytes } = await saved(page);
    expect(name).toMatch(/^laydown-winter-b-after-b-asof-2022-01-25-\d+x\d+\.svg$/);
    const texts = await page.evaluate((svg) => {
      const drawn = new DOMParser().parseFromString(svg, "image/svg+xml");
      return [...drawn.querySelectorAll("text")].map(({ textContent }) => textContent ?? "");
    }, bytes.toString());
    expect(texts.slice(0, 2)).toEqual(["Winter <b>& after</b>", "As five papers told it"]);
    expect(texts[2]).toMatch(/^As of 25 January 2022/);
    const said = texts.join(" ");
    expect(served.laydown.sources.some(({ publisher }) => publisher !== null && said.includes(publisher))).toBe(true);
    await expect(page.getByRole("heading", { name: "Snapshot of the map" })).toBeVisible();
  });

  test("a picture has the places mentioned where the page shows them, and says so in its legend", async ({ page }) => {
    await openWithoutMap(page, "./#places=shown");
    await openDialog(page);
    await dialog(page).getByRole("radio", { name: "SVG" }).check();
    const { bytes } = await saved(page);
    expect(bytes.toString()).toContain('<g class="places">');
    expect(bytes.toString()).toContain(">Place named for its people");
    expect(bytes.toString()).not.toContain("only mentioned");
  });

  test("a PDF has its texts as texts", async ({ page }) => {
    await openWithoutMap(page);
    await openDialog(page);
    await redrawn(page, () => dialog(page).getByLabel("Size").selectOption("a4-portrait"));
    await dialog(page).getByRole("radio", { name: "PDF" }).check();
    await expect(dialog(page).getByRole("button", { name: "Save" })).toHaveAttribute("aria-disabled", "false");
    const { name, bytes } = await saved(page);
    expect(name).toMatch(/-794x1123\.pdf$/);
    const task = getDocument({ data: new Uint8Array(bytes) });
    const { items } = await (await (await task.promise).getPage(1)).getTextContent();
    const words = items.map((item) => ("str" in item ? item.str : "")).join(" ");
    expect(words).toContain("Forces in and around Ukraine");
    expect(words).toContain("Los Angeles Times");
    await task.destroy();
  });

  test("the keyboard alone opens, changes and leaves it, and axe finds no barrier at 390 pixels", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openWithoutMap(page);
    const button = page.getByRole("button", { name: "Snapshot" });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(preview(page)).toBeVisible();
    expect(await barriers(page, "dialog[open]")).toEqual([]);
    await dialog(page).getByRole("radio", { name: "Light" }).focus();
    await redrawn(page, () => page.keyboard.press("ArrowRight"));
    await expect(dialog(page).getByRole("radio", { name: "Dark" })).toBeChecked();
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test("a copy is a picture on the clipboard", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openWithoutMap(page);
    await openDialog(page);
    await dialog(page).getByRole("button", { name: "Copy picture" }).click();
    await expect(dialog(page).getByText("The picture is copied.")).toBeVisible();
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
    expect(types).toContain("image/png");
  });

  test("it says why there is no picture", async ({ page }) => {
    await openWithoutMap(page);
    await openDialog(page);
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
    });
    await dialog(page).getByRole("button", { name: "Save" }).click();
    await expect(dialog(page).getByText(/^No snapshot was made: this browser made no picture/)).toBeVisible();
  });
});
