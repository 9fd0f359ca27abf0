import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { openLaydown } from "../../src/formats/open-laydown.ts";
import { barriers } from "./barriers.ts";
import { expect, test } from "./fixtures.ts";
import { openWithoutMap } from "./map.ts";

test.use({ map: "none" });

const button = (page: Page) => page.getByRole("button", { name: "Export" });

async function saved(page: Page, title: string): Promise<{ name: string; bytes: Buffer }> {
  await button(page).click();
  const download = page.waitForEvent("download");
  await page
    .getByRole("menuitem")
    .filter({ has: page.getByText(title, { exact: true }) })
    .click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test("the menu goes by keys, says how much it saves, and keeps nobody out", async ({ page }) => {
  await openWithoutMap(page);
  await button(page).focus();
  await page.keyboard.press("Enter");
  const items = page.getByRole("menuitem");
  await expect(items).toHaveCount(6);
  await expect(items.first()).toBeFocused();
  await expect(page.getByText(/^Saves \d+ of \d+ deployments: those that the filters let through\.$/)).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press("ArrowUp");
  await expect(items.last()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(items.first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(items).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await expect(items).toHaveCount(0);
});

test("a telephone has room for the menu", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openWithoutMap(page);
  await button(page).click();
  for (const item of await page.getByRole("menuitem").all()) await expect(item).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expect(page.getByRole("button", { name: "Snapshot" })).toBeInViewport({ ratio: 1 });
  expect(await barriers(page)).toEqual([]);
});

test("every format is saved as the filters leave it, and opens elsewhere", async ({ page }) => {
  const early: string[] = [];
  page.on("request", (request) => early.push(request.url()));
  await openWithoutMap(page);
  expect(early.filter((url) => url.includes("save-export"))).toEqual([]);
  await page.getByRole("button", { name: "Draw all statuses" }).click();
  await page.getByRole("searchbox").or(page.getByPlaceholder("Search words")).first().fill("frigate");
  const [, count = ""] = /Saves (\d+) of/.exec((await extent(page)) ?? "") ?? [];
  const shown = Number(count);
  expect(shown).toBeGreaterThan(0);

  const stem = "laydown-forces-in-and-around-ukraine-asof-2022-01-25";
  const geojson = await saved(page, "GeoJSON");
  expect(geojson.name).toBe(`${stem}.geojson`);
  expect((JSON.parse(geojson.bytes.toString()) as { features: unknown[] }).features).toHaveLength(shown);

  const rows = parse((await saved(page, "CSV")).bytes, { bom: true, columns: true }) as { event_id: string }[];
  expect(new Set(rows.map(({ event_id }) => event_id)).size).toBe(shown);

  const kml = (await saved(page, "KML")).bytes.toString();
  expect(kml.match(/<Placemark>/g)).toHaveLength(shown);

  const files = unzipSync((await saved(page, "KMZ")).bytes);
  const hrefs = [...strFromU8(files["doc.kml"]!).matchAll(/<href>(.*?)<\/href>/g)].map(([, href]) => href!);
  expect(hrefs.length).toBeGreaterThan(0);
  for (const href of hrefs) expect(Buffer.from(files[href]!).toString("latin1")).toMatch(/^\x89PNG/);

  const opened = openLaydown((await saved(page, "JSON")).bytes.toString());
  if ("reason" in opened) throw new Error(opened.reason);
  expect(opened.laydown.deployments).toHaveLength(shown);
  expect(opened.laydown.notes[0]?.message).toContain("frigate");

  const orbat = await saved(page, "ORBAT Mapper");
  expect(orbat.name).toBe(`${stem}.orbat.json`);
  expect(JSON.parse(orbat.bytes.toString())).toMatchObject({ type: "ORBAT-mapper" });
  await expect(page.getByText(`Saved as ${stem}.orbat.json`)).toBeVisible();
});

test("the palette opens the menu", async ({ page }) => {
  await openWithoutMap(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("export the"); // There is a town of that name.
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem").first()).toBeFocused();
});

async function extent(page: Page): Promise<string | null> {
  await button(page).click();
  const words = await page.getByText(/^Saves /).textContent();
  await page.keyboard.press("Escape");
  return words;
}
