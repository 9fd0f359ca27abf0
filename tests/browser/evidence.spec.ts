import type { Page } from "@playwright/test";
import type { Laydown } from "../../src/model/laydown.ts";
import { expect, test } from "./fixtures.ts";
import { drawnCount, drawnMarks, lookFrom, openMap, openWithoutMap, settled } from "./map.ts";

/** The words that the sources have where the claims of a deployment quote them, in the order of the laydown. */
function slicesOf({ deployments, claims, sources }: Laydown, id: string): string[] {
  const own = deployments.find((deployment) => deployment.id === id)?.claims ?? [];
  return claims
    .filter((claim) => own.includes(claim.id))
    .map(({ quote, source }) => sources.find((each) => each.id === source)?.text.slice(quote.start, quote.end) ?? "");
}

/** The words that the evidence shows as quoted, and the paragraphs they stand in. */
async function shown(page: Page): Promise<{ marks: string[]; paragraphs: string[] }> {
  const region = page.getByRole("region", { name: "Evidence" });
  await expect(region.locator("blockquote mark").first()).toBeVisible();
  const texts = (selector: string): Promise<string[]> =>
    region.locator(selector).evaluateAll((found) => found.map((element) => element.textContent ?? ""));
  return { marks: await texts("blockquote mark"), paragraphs: await texts("blockquote") };
}

async function expectQuotesOf(page: Page, laydown: Laydown, id: string): Promise<void> {
  const { marks, paragraphs } = await shown(page);
  expect([...marks].sort()).toEqual(slicesOf(laydown, id).sort());
  for (const paragraph of paragraphs)
    expect(
      laydown.sources.some(({ text }) => text.includes(paragraph)),
      paragraph,
    ).toBe(true);
}

test("the map appears, and a click on a mark opens the words of its source, to the byte", async ({ page, served }) => {
  await openMap(page);
  await expect(page.getByRole("region", { name: "Map" })).toBeVisible();
  expect((await drawnMarks(page)).length).toBeGreaterThan(5);
  expect(await drawnCount(page, "ld-move-line")).toBeGreaterThan(3);
  expect(await drawnCount(page, "base-country-name")).toBeGreaterThan(3);
  const legend = page.getByRole("region", { name: "Legend" });
  await legend.getByRole("button", { name: "Show legend" }).click();
  await expect(legend.getByText("Movement, reported")).toBeVisible();
  await expect(legend.getByText("Fading tail: origin implied")).toBeVisible();
  await expect(legend.getByText(/Crimea as Ukraine’s/)).toBeVisible();

  // The map takes the room that the legend leaves it some frames later, and the marks move with it.
  let id = "";
  await expect(async () => {
    const mark = (await drawnMarks(page)).find(({ members }) => members.length === 1);
    if (!mark) throw new Error("No mark stands for one deployment alone.");
    await page.mouse.click(mark.x, mark.y);
    [id = ""] = mark.members;
    await expect(page.getByRole("region", { name: "Evidence" })).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expectQuotesOf(page, served.laydown, id);
  const item = page.getByRole("list", { name: "Deployments" }).locator("[aria-current=true]");
  await expect(item).toHaveAttribute("data-deployment", id);
  await expect(item).toBeInViewport();
});

test.describe("without a map", () => {
  test.use({ map: "none" });

  test("every deployment of the list opens exactly its own words", async ({ page, served }) => {
    await openWithoutMap(page);
    const buttons = page.getByRole("list", { name: "Deployments" }).getByRole("button");
    await expect(buttons).toHaveCount(served.laydown.deployments.length);
    for (const button of await buttons.all()) {
      await button.click();
      await expect(button).toHaveAttribute("aria-current", "true");
      await expectQuotesOf(page, served.laydown, (await button.getAttribute("data-deployment")) ?? "");
    }
  });
});

test("the keyboard alone reaches a quote and comes back", async ({ page, served }) => {
  await openMap(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the deployments" })).toBeFocused();
  await page.keyboard.press("Enter");
  const focused = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute("data-deployment") ?? null);
  for (let presses = 0; presses < 15 && (await focused()) === null; presses++) await page.keyboard.press("Tab");
  const first = await focused();
  await page.keyboard.press("ArrowDown");
  const second = await focused();
  expect(second).not.toBeNull();
  expect(second).not.toBe(first);
  await page.keyboard.press("Enter");
  await expectQuotesOf(page, served.laydown, second ?? "");
  await expect(page.getByRole("region", { name: "Evidence" }).getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Evidence" })).toHaveCount(0);
  expect(await focused()).toBe(second);
  const canvas = page.getByRole("application");
  // Far enough in that no stack is in the middle.
  await lookFrom(page, { lon: 20, lat: 57.5, zoom: 6 });
  await settled(page);
  await canvas.focus();
  await page.keyboard.press("Enter");
  await shown(page);
  await page.keyboard.press("Escape");
  await expect(canvas).toBeFocused();
});

test("the list leads the map, and draws no status that is switched off", async ({ page, served }) => {
  await openMap(page);
  const marks = await drawnMarks(page);
  const single = marks.filter(({ members }) => members.length === 1).at(-1);
  const id = single?.members[0] ?? "";
  const status = served.laydown.deployments.find((deployment) => deployment.id === id)?.status ?? "";
  const item = page.getByRole("list", { name: "Deployments" }).locator(`[data-deployment="${id}"]`);
  await expect(item.getByText("in view")).toBeVisible();
  await item.click();
  await settled(page);
  expect((await drawnMarks(page)).filter(({ selected }) => selected).map(({ members }) => members)).toEqual([[id]]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Status", exact: true }).click();
  await page.getByRole("checkbox", { name: status }).uncheck();
  await settled(page);
  await expect(item).toHaveCount(1);
  await expect(item.getByText("in view")).toHaveCount(0);
  await expect(page.getByText(/not drawn for/)).toBeVisible();
  expect((await drawnMarks(page)).flatMap(({ members }) => members)).not.toContain(id);
});
