import type { Page } from "@playwright/test";
import { coloursByStrip } from "./colours.ts";
import { expect, test } from "./fixtures.ts";
import { drawnCount, drawnMarks, openMap, settled } from "./map.ts";

const spoken = (page: Page) => page.locator(".stage p[aria-live=polite]");
const evidence = (page: Page) => page.getByRole("region", { name: "Evidence" });
const stack = async (page: Page) => {
  const mark = (await drawnMarks(page)).find(({ members }) => members.length > 2);
  if (!mark) throw new Error("The seeds have a stack in the first view.");
  return mark;
};

test("a stack is laid open by a click, one of its forces is taken by another, and Escape closes both", async ({
  page,
}) => {
  await openMap(page);
  const { x, y, members } = await stack(page);
  await page.mouse.click(x, y);
  await expect.poll(() => drawnCount(page, "ld-fan-mark")).toBe(members.length);
  await settled(page);
  await expect(evidence(page)).toHaveCount(0);
  const one = (await drawnMarks(page)).find((mark) => mark.members.length === 1 && members.includes(mark.members[0]!));
  await page.mouse.click(one!.x, one!.y);
  await expect(evidence(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(evidence(page)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect.poll(() => drawnCount(page, "ld-fan-mark")).toBe(0);
});

test("the keys go through what is in sight, say what it is, and open it", async ({ page }) => {
  await openMap(page);
  await page.locator("canvas.maplibregl-canvas").focus();
  await page.keyboard.press("n");
  await expect(spoken(page)).toHaveText(/^1 of \d+: \S/);
  await page.keyboard.press("n");
  await expect(spoken(page)).toHaveText(/^2 of \d+: \S/);
  await page.keyboard.press("p");
  await page.keyboard.press("p");
  await expect(spoken(page)).toHaveText(/^(\d+) of \1: \S/);
  for (let step = 0; step < 60 && !/lay.? them open/.test((await spoken(page).textContent()) ?? ""); step++)
    await page.keyboard.press("n");
  await page.keyboard.press("Enter");
  await expect.poll(() => drawnCount(page, "ld-fan-mark")).toBeGreaterThan(1);
  await settled(page);
  await page.keyboard.press("n");
  await page.keyboard.press("Enter");
  await expect(evidence(page)).toBeVisible();
});

test("what the pointer is at has its sentence beside it, and a ring", async ({ page }) => {
  await openMap(page);
  const single = (await drawnMarks(page)).find(({ members }) => members.length === 1)!;
  await page.mouse.move(single.x, single.y);
  await expect(page.locator(".tip")).toHaveText(/\.$/);
  await expect.poll(() => drawnCount(page, "ld-pointed-ring")).toBe(1);
  await page.mouse.move(single.x, 5);
  await expect(page.locator(".tip")).toHaveCount(0);
  await expect.poll(() => drawnCount(page, "ld-pointed-ring")).toBe(0);
});

test("mentioned places are drawn when they are asked for, and a legend tells their kinds", async ({ page }) => {
  await openMap(page);
  expect(await drawnCount(page, "ld-place")).toBe(0);
  await page.getByLabel("Places mentioned").check();
  await expect.poll(() => drawnCount(page, "ld-place")).toBeGreaterThan(10);
  await page.getByRole("button", { name: "Show legend" }).click();
  await expect(page.getByText("Place where something is said to be")).toBeVisible();
  await page.getByLabel("Places mentioned").uncheck();
  await expect.poll(() => drawnCount(page, "ld-place")).toBe(0);
});

test("bands along borders, and how far the place of what is selected reaches, are worked out beside the page", async ({
  page,
  served,
}) => {
  const vague = served.laydown.deployments.find(({ destination }) => destination?.precision === "sea");
  await openMap(page, `./#sel=${vague?.id}`);
  await expect.poll(() => drawnCount(page, "ld-extent")).toBeGreaterThan(0);
  await page.keyboard.press("Escape");
  await expect.poll(() => drawnCount(page, "ld-extent")).toBe(0);
  await page.keyboard.press("0");
  await expect.poll(() => drawnCount(page, "ld-band")).toBeGreaterThan(0);
});

test.describe("drawn", () => {
  test.use({ map: "drawn" });

  test("the map has land, sea, names and marks from its top to its bottom", async ({ page }) => {
    await openMap(page);
    const picture = await page.getByRole("application").screenshot();
    expect(Math.min(...(await coloursByStrip(page, picture)))).toBeGreaterThan(50);
  });
});
