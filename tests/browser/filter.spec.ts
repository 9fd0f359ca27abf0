import type { Locator, Page } from "@playwright/test";
import { barriers } from "./barriers.ts";
import { expect, test } from "./fixtures.ts";
import { drawnMarks, openMap, openWithoutMap, settled } from "./map.ts";

const list = (page: Page): Locator => page.getByRole("list", { name: "Deployments" });
const count = (page: Page): Locator => page.getByRole("status").filter({ hasText: /deployments?$/ });
const chips = (page: Page): Locator => page.getByRole("list", { name: "Filters in force" });

/** Opens a facet and gives the box of its first value of that name, with the number beside it. */
async function valueOf(page: Page, facet: string, value: string): Promise<{ box: Locator; number: number }> {
  const fold = page.getByRole("button", { name: /^Filters/ });
  if ((await fold.isVisible()) && (await fold.getAttribute("aria-expanded")) === "false") await fold.click();
  const button = page.locator("[aria-controls^=facet]").filter({ hasText: facet });
  if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
  const row = page.getByRole("group", { name: facet, exact: true }).locator("label").filter({ hasText: value }).first();
  return { box: row.getByRole("checkbox"), number: Number(await row.locator(".count").textContent()) };
}

test("a choice draws as many as its count says, in the list and on the map, and goes with its chip", async ({
  page,
  served,
}) => {
  await openMap(page);
  const all = served.laydown.deployments.length;
  const { box, number } = await valueOf(page, "Actor", "Russia");
  await box.check();
  await expect(count(page)).toHaveText(`${number} of ${all} deployments`);
  await expect(list(page).getByRole("button")).toHaveCount(
    number + (await list(page).getByRole("list", { name: "Not drawn" }).getByRole("button").count()),
  );
  await settled(page);
  const russian = served.laydown.deployments.filter(({ actor }) => actor.name === "Russia").map(({ id }) => id);
  const drawn = (await drawnMarks(page)).flatMap(({ members }) => members);
  expect(drawn.length).toBeGreaterThan(0);
  for (const id of drawn) expect(russian).toContain(id);

  await list(page).getByText("Left out by the filters").click();
  await expect(list(page).getByRole("button")).toHaveCount(all);
  await chips(page).getByRole("button", { name: "Remove filter Actor: Russia" }).click();
  await expect(chips(page)).toHaveCount(0);
  await expect(page.getByRole("searchbox")).toBeFocused();
});

test.describe("without a map", () => {
  test.use({ map: "none" });

  test("the keyboard alone searches, chooses, undoes and does again", async ({ page }) => {
    await openWithoutMap(page);
    const before = await count(page).textContent();
    await page.getByRole("searchbox").focus();
    await page.keyboard.type("frigate");
    await expect(chips(page)).toContainText("“frigate”");
    const searched = await count(page).textContent();
    expect(searched).not.toBe(before);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Undo filter" })).toBeFocused();
    for (let presses = 0; presses < 2; presses++) await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Actor" })).toBeFocused();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect(chips(page).getByRole("listitem")).toHaveCount(3);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: /^Actor/ })).toBeFocused();
    await page.keyboard.press("Control+z");
    await expect(count(page)).toHaveText(searched ?? "");
    await page.keyboard.press("Control+z");
    await expect(count(page)).toHaveText(before ?? "");
    await expect(page.getByRole("searchbox")).toHaveValue("");
    await page.keyboard.press("Control+Shift+z");
    await expect(page.getByRole("searchbox")).toHaveValue("frigate");
    await page.keyboard.press("Control+Shift+z");
    await expect(chips(page).getByRole("listitem")).toHaveCount(3);
  });

  test("where nothing passes the page says so and leads back", async ({ page }) => {
    await openWithoutMap(page);
    const before = await count(page).textContent();
    await page.getByRole("searchbox").fill("zeppelins");
    await expect(page.getByRole("heading", { name: "No deployment passes these filters" })).toBeVisible();
    await expect(count(page)).toHaveText(/^0 of/);
    await page.getByRole("button", { name: "Undo the last filter" }).click();
    await expect(count(page)).toHaveText(before ?? "");
    await page.getByRole("searchbox").fill("zeppelins");
    await page.getByRole("button", { name: "Clear all filters" }).click();
    await expect(page.getByRole("searchbox")).toHaveValue("");
    await expect(page.getByRole("searchbox")).toBeFocused();
  });

  test("the headings of the list close and open, by the arrow keys too", async ({ page, served }) => {
    await openWithoutMap(page);
    const all = served.laydown.deployments.length;
    const first = list(page).locator("[data-deployment]").first();
    await first.focus();
    await page.keyboard.press("ArrowLeft");
    const heading = list(page).locator("summary").first();
    await expect(heading).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => list(page).locator("[data-deployment]").count()).toBeLessThan(all);
    await page.keyboard.press("ArrowRight");
    await expect(list(page).locator("[data-deployment]")).toHaveCount(all);
    await page.keyboard.press("ArrowDown");
    await expect(first).toBeFocused();
  });

  test("the list alone tells every fact of a deployment", async ({ page, served }) => {
    await openWithoutMap(page);
    for (const { id, grade, status } of served.laydown.deployments.slice(0, 10)) {
      const words = await list(page).locator(`[data-deployment="${id}"]`).textContent();
      expect(words).toContain(status.replace("-", " "));
      expect(words).toContain(`grade ${grade}`);
      expect(words).toMatch(/\d+ quotes?, \d+ sources?/);
      expect(words).toMatch(/told (\d+–)?\d+ \w+ \d{4}|no date stated/);
    }
  });

  for (const [width, height] of [
    [1024, 768],
    [390, 844],
  ] as const)
    test(`axe finds no barrier with the filters open at ${width} pixels, and nothing runs off the side`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openWithoutMap(page);
      await (await valueOf(page, "Grade", "F6")).box.check();
      await (await valueOf(page, "Source", "")).box.check();
      await page.getByRole("searchbox").fill("pentagon");
      expect(await barriers(page, "#list")).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
});
