import type { Locator, Page } from "@playwright/test";
import { barriers } from "./barriers.ts";
import { expect, forgive, test } from "./fixtures.ts";
import { openMap, openWithoutMap, settled, viewpoint } from "./map.ts";

const palette = (page: Page): Locator => page.getByRole("dialog", { name: "Find a deployment" });
const field = (page: Page): Locator => palette(page).getByRole("combobox");
const options = (page: Page): Locator => palette(page).getByRole("option");
const keys = (page: Page): Locator => page.getByRole("dialog", { name: "Keys" });
const evidence = (page: Page): Locator => page.getByRole("region", { name: "Evidence" });

test("places are fetched when the palette first opens, found by name, flown to and said", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openMap(page);
  expect(asked.filter((url) => url.includes("gazetteer"))).toEqual([]);
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await field(page).fill("zzyzx");
  await expect(palette(page).getByText("Nothing is called “zzyzx”.")).toBeVisible();
  await field(page).fill("kharki");
  await expect(options(page).filter({ hasText: "Kharkiv" }).first()).toContainText("City or town");
  await page.keyboard.press("Enter");
  await expect(palette(page)).toBeHidden();
  await expect(page.getByText("The map shows Kharkiv, City or town, Ukraine.")).toBeAttached();
  await expect(page.locator(".pin")).toContainText("Kharkiv");
  await settled(page);
  const { lat, lon } = await viewpoint(page);
  expect([Math.abs(lat - 50) < 0.1, Math.abs(lon - 36.2) < 0.1]).toEqual([true, true]);
  await page.keyboard.press("Escape");
  await expect(page.locator(".pin")).toHaveCount(0);
  await page.keyboard.press("Control+k");
  expect(asked.filter((url) => url.includes("gazetteer"))).toHaveLength(1);
});

test("every key that is shown works, and none while something is typed", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openMap(page);
  await page.keyboard.press("?");
  await expect(keys(page)).toBeVisible();
  expect(await barriers(page, "dialog[open]")).toEqual([]);
  await page.keyboard.press("j");
  await page.keyboard.press("Escape");
  await expect(keys(page)).toBeHidden();
  await expect(evidence(page)).toBeHidden();

  await page.keyboard.press("j");
  await expect(evidence(page)).toBeVisible();
  const first = await evidence(page).getByRole("heading").first().textContent();
  await page.keyboard.press("j");
  await expect(evidence(page).getByRole("heading").first()).not.toHaveText(first ?? "");
  await page.keyboard.press("k");
  await expect(evidence(page).getByRole("heading").first()).toHaveText(first ?? "");
  await page.keyboard.press("l");
  await expect(page.getByText("The link to this view is copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.keyboard.press("Escape");
  await expect(evidence(page)).toBeHidden();

  await settled(page);
  const { zoom } = await viewpoint(page);
  await page.keyboard.press("+");
  await expect.poll(async () => (await viewpoint(page)).zoom).toBeCloseTo(zoom + 1, 2);
  await page.keyboard.press("-");
  await page.keyboard.press("-");
  await expect.poll(async () => (await viewpoint(page)).zoom).toBeCloseTo(zoom - 1, 2);
  await page.keyboard.press("0");
  await expect.poll(() => new URL(page.url()).hash).toBe("");

  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("j?l0/k");
  await expect(page.getByRole("searchbox")).toHaveValue("j?l0/k");
  await expect(keys(page)).toBeHidden();
  await page.getByRole("textbox", { name: "Title of the map" }).focus();
  await page.keyboard.type("?");
  await expect(keys(page)).toBeHidden();
});

test.describe("without a map", () => {
  test.use({ map: "none" });

  test("the arrow keys choose among the options, and Enter opens a deployment", async ({ page }) => {
    await openWithoutMap(page);
    await page.getByRole("button", { name: /^Find a deployment/ }).click();
    await field(page).fill("frigate");
    await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("ArrowUp");
    await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const second = options(page).nth(1);
    await expect(second).toHaveAttribute("aria-selected", "true");
    await expect(field(page)).toHaveAttribute("aria-activedescendant", (await second.getAttribute("id")) ?? "");
    const words = await second.locator(".name").textContent();
    await page.keyboard.press("Enter");
    await expect(evidence(page).getByRole("heading").first()).toHaveText(words ?? "");
    await expect(evidence(page).getByRole("heading").first()).toBeFocused();
  });

  test("a command is found by its words, and done", async ({ page }) => {
    await openWithoutMap(page);
    await page.keyboard.press("Control+k");
    await field(page).fill("dark");
    await options(page).filter({ hasText: "colours" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });

  test("names that cannot be fetched are reported, can be tried again, and leave the rest to be found", async ({
    page,
  }) => {
    forgive(page, /Failed to load resource/);
    await page.route("**/gazetteer-*.bin", (route) => route.fulfill({ status: 500, body: "" }));
    await openWithoutMap(page);
    await page.keyboard.press("Control+k");
    await expect(palette(page).getByRole("alert")).toContainText("could not be loaded");
    await field(page).fill("frigate");
    await expect(options(page).first()).toContainText("frigate");
    expect(await barriers(page, "dialog[open]")).toEqual([]);
    await field(page).fill("ukr");
    await expect(options(page).filter({ hasText: /^Ukraine/ })).toBeVisible();
    await page.unroute("**/gazetteer-*.bin");
    await palette(page).getByRole("button", { name: "Try again" }).click();
    await field(page).fill("warsaw");
    await expect(options(page).filter({ hasText: "Capital, Poland" })).toBeVisible();
  });

  test("single keys can be switched off, and stay off", async ({ page }) => {
    await openWithoutMap(page);
    await page.getByRole("button", { name: "Show the keys" }).click();
    await keys(page).getByRole("checkbox").uncheck();
    await openWithoutMap(page);
    await page.keyboard.press("j");
    await page.keyboard.press("Control+k");
    await expect(field(page)).toBeFocused();
    await page.keyboard.press("Control+k");
    await expect(palette(page)).toBeHidden();
    await expect(evidence(page)).toBeHidden();
  });

  test("on a telephone the palette fits, and axe finds no barrier in it in dark colours", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: "dark" });
    await openWithoutMap(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole("button", { name: /^Find a deployment/ }).click();
    await field(page).fill("bal");
    await expect(palette(page).getByRole("option", { name: "Baltic Sea Sea" })).toBeVisible();
    expect(await barriers(page, "dialog[open]")).toEqual([]);
    const box = await palette(page).boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 390).toBe(true);
  });
});
