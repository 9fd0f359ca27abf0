import { barriers } from "./barriers.ts";
import { expect, test } from "./fixtures.ts";
import { drawnMarks, openMap } from "./map.ts";

test.use({ viewport: { width: 760, height: 480 } });

test("within another page stands the map alone, and a mark opens its words beside it", async ({ page }) => {
  await openMap(page, "./?embed");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Forces in and around Ukraine");
  for (const name of ["Snapshot", "Export", "Copy link"])
    await expect(page.getByRole("button", { name })).toHaveCount(0);
  await expect(page.getByRole("list", { name: "Deployments" })).toHaveCount(0);
  const map = page.getByRole("region", { name: "Map" });
  expect((await map.boundingBox())?.width).toBe(760);
  expect(await barriers(page)).toEqual([]);
  const mark = (await drawnMarks(page)).find(({ members }) => members.length === 1)!;
  await page.mouse.click(mark.x, mark.y);
  const words = page.locator("blockquote mark").first();
  await expect(words).toBeInViewport();
  const [shown, text] = await Promise.all([map.boundingBox(), words.boundingBox()]);
  expect(text!.x + text!.width).toBeLessThanOrEqual(shown!.x);
  expect(shown!.width).toBeGreaterThan(380);
  await page.getByRole("button", { name: "Close" }).click();
  await expect(words).toHaveCount(0);
  await page.mouse.click(mark.x, mark.y);
  await expect(words).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(words).toHaveCount(0);
  const whole = page.getByRole("link", { name: "Open with list and filters" });
  await expect(whole).not.toHaveAttribute("href", /embed/);
});

test("within another page the keyboard alone opens words, reads their source and comes back to the map", async ({
  page,
}) => {
  await openMap(page, "./?embed");
  const canvas = page.locator("canvas").first();
  await canvas.focus();
  const words = page.locator("blockquote mark").first();
  for (let presses = 0; presses < 12 && (await words.count()) === 0; presses++) {
    await page.keyboard.press("n");
    await page.keyboard.press("Enter");
  }
  await expect(words).toBeInViewport();
  await expect(page.locator(".panel h2")).toBeFocused();
  await page.getByRole("button", { name: "Read in source" }).first().press("Enter");
  const source = page.locator("[data-reader]");
  await expect(source).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(source).toHaveCount(0);
  await expect(words).toBeInViewport();
  // Closed again at once, while it still looks for its words.
  for (let times = 0; times < 5; times++) {
    await page.getByRole("button", { name: "Read in source" }).first().press("Enter");
    await page.keyboard.press("Escape");
    await expect(source).toHaveCount(0);
  }
  await page.keyboard.press("Escape");
  await expect(words).toHaveCount(0);
  await expect(canvas).toBeFocused();
});
