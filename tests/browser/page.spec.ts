import { barriers } from "./barriers.ts";
import { expect, forgive, test } from "./fixtures.ts";
import { openMap } from "./map.ts";

test("axe finds no barrier in light colours", async ({ page }) => {
  await openMap(page);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("tab", { name: "Sources" }).click();
  expect(await barriers(page)).toEqual([]);
});

test("axe finds no barrier in dark colours, which stay after a reload", async ({ page }) => {
  await openMap(page);
  await page.getByRole("button", { name: "Change to dark colours" }).click();
  await page.getByRole("list", { name: "Deployments" }).getByRole("button").first().click();
  await page.getByText("How this was read").first().click();
  await page.getByRole("tab", { name: "Notes" }).click();
  expect(await barriers(page)).toEqual([]);
  await page.reload({ waitUntil: "domcontentloaded" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("a telephone shows the map above the list, and the evidence in its place", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page);
  const wide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await wide()).toBe(390);
  const list = page.getByRole("list", { name: "Deployments" });
  const [map, first] = await Promise.all([
    page.getByRole("region", { name: "Map" }).boundingBox(),
    list.getByRole("button").first().boundingBox(),
  ]);
  expect(map?.height).toBeGreaterThan(250);
  expect(first?.y).toBeGreaterThan((map?.y ?? 0) + (map?.height ?? 0));
  await list.getByRole("button").first().click();
  await expect(page.locator("blockquote mark").first()).toBeInViewport();
  expect(await wide()).toBe(390);
  await page.getByRole("button", { name: "Close" }).click();
  await expect(list.getByRole("button").first()).toBeFocused();
  await expect(page.getByRole("region", { name: "Legend" })).toBeVisible();
});

test("a laydown without deployments says so and still shows the map", async ({ page, served }) => {
  await page.route("**/laydown.json", (route) =>
    route.fulfill({ json: { ...served.laydown, deployments: [], claims: [] } }),
  );
  await openMap(page);
  await expect(page.getByText("No deployments found in 5 articles.")).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test("a file that fails is named, and can be tried again", async ({ page }) => {
  forgive(page, /Failed to load resource/);
  await page.route("**/water-*.json", (route) => route.fulfill({ status: 500, body: "" }));
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("water.json");
  expect(await barriers(page)).toEqual([]);
  await page.unroute("**/water-*.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("region", { name: "Map" })).toBeVisible();
});

test("a file that is no laydown is named", async ({ page }) => {
  await page.route("**/laydown.json", (route) => route.fulfill({ json: { format: "laydown/2" } }));
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("laydown.json");
});
