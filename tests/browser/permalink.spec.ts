import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { drawnMarks, lookFrom, openMap, settled, viewpoint } from "./map.ts";

const hash = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);
const items = (page: Page): Locator => page.getByRole("list", { name: "Deployments" }).getByRole("button");
const drawAll = (page: Page): Locator => page.getByRole("button", { name: "Draw all statuses" });
const chips = (page: Page): Locator => page.getByRole("list", { name: "Filters in force" });
const evidence = (page: Page): Locator => page.getByRole("region", { name: "Evidence" });

/** Opens an address that holds a link, as a page of its own. */
async function openLink(page: Page, link: string): Promise<void> {
  await page.goto("about:blank");
  await openMap(page, `./${link}`);
}

test("a plain page has a plain address", async ({ page }) => {
  await openMap(page);
  expect(hash(page)).toBe("");
});

test("a reload restores view, selection, filter, perspective and theme, to a quarter of a pixel", async ({ page }) => {
  await openMap(page, "./#theirs=1");
  await drawAll(page).click();
  await page.getByLabel("Sides as seen by").selectOption("Neutral view");
  await page.getByRole("button", { name: "Change to dark colours" }).click();
  await items(page).nth(2).click();
  await lookFrom(page, { lon: 31.4321, lat: 47.1234, zoom: 5.321 });
  await expect
    .poll(() => hash(page))
    .toMatch(/^#map=5.321\/47.123\d*\/31.432\d*&sel=deployment-\w+&view=neutral&theme=dark/);
  expect(hash(page)).toMatch(/&theirs=1$/);
  const [words, address] = [await evidence(page).getByRole("heading").first().textContent(), page.url()];
  await settled(page);
  const before = await drawnMarks(page);
  await page.evaluate(() => localStorage.clear());
  await page.reload({ waitUntil: "domcontentloaded" });
  await settled(page);
  expect(page.url()).toBe(address);
  await expect(evidence(page).getByRole("heading").first()).toHaveText(words ?? "");
  await expect(page.getByLabel("Sides as seen by")).toHaveValue("neutral");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(chips(page)).toContainText("Status");
  expect(await viewpoint(page)).toEqual({ lon: 31.432, lat: 47.123, zoom: 5.321 });
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  const after = await drawnMarks(page);
  expect(after.map(({ members, selected }) => ({ members, selected }))).toEqual(
    before.map(({ members, selected }) => ({ members, selected })),
  );
  for (const [i, { x, y }] of after.entries())
    expect(Math.hypot(x - before[i]!.x, y - before[i]!.y)).toBeLessThan(0.25);
});

test("back and forward go through what was selected and filtered, and where the map looked then", async ({ page }) => {
  await openMap(page);
  await items(page).nth(0).click();
  await expect(evidence(page)).toBeVisible();
  await lookFrom(page, { lon: 20, lat: 50, zoom: 4 });
  await items(page).nth(3).click();
  await lookFrom(page, { lon: 30, lat: 45, zoom: 6 });
  await drawAll(page).click();
  const last = page.url();
  const third = await evidence(page).getByRole("heading").first().textContent();

  await page.goBack();
  await expect(chips(page)).toHaveCount(0);
  expect(await viewpoint(page)).toEqual({ lon: 30, lat: 45, zoom: 6 });
  await page.goBack();
  await expect.poll(() => viewpoint(page)).toEqual({ lon: 20, lat: 50, zoom: 4 });
  await expect(evidence(page).getByRole("heading").first()).not.toHaveText(third ?? "");
  await page.goBack();
  await expect(evidence(page)).toBeHidden();
  expect(hash(page)).toBe("");
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect(chips(page)).toContainText("Status");
  await expect(evidence(page).getByRole("heading").first()).toHaveText(third ?? "");
  expect(page.url()).toBe(last);
});

test("a hash that is edited by hand is followed, and what makes no sense in it is ignored", async ({ page }) => {
  await openMap(page);
  await page.evaluate(() => (location.hash = "#map=6/55.5/24.5&status=ruled-out,perhaps&q=%&theme=pink&mine=1"));
  await expect(chips(page)).toContainText("Status");
  await expect(chips(page)).toContainText("ruled out");
  expect(await viewpoint(page)).toEqual({ lon: 24.5, lat: 55.5, zoom: 6 });
  expect(hash(page)).toBe("#map=6/55.5/24.5&status=ruled-out&mine=1");
  await page.evaluate(() => (location.hash = "#map=1e9/<b>/&sel=__proto__&from=0000&actor=%E0%A4%A"));
  await expect(chips(page)).toHaveCount(0);
  await expect(evidence(page)).toBeHidden();
  expect(hash(page)).toBe("");
});

test("a link to a part of the page leaves the view as it is", async ({ page }) => {
  await openLink(page, "#status=ruled-out&mine=1");
  await page.getByRole("link", { name: "Skip to the deployments" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => hash(page)).toContain("&status=ruled-out&mine=1");
  await expect(chips(page)).toContainText("ruled out");
});

test("a link to a deployment alone brings it into view", async ({ page, served }) => {
  const far = served.laydown.deployments.find(({ destination }) => destination?.name === "Lithuania");
  await openLink(page, `#sel=${far?.id}`);
  await expect(evidence(page)).toBeVisible();
  await expect.poll(() => hash(page)).toMatch(new RegExp(`^#map=[\\d./-]+&sel=${far?.id}$`));
});
