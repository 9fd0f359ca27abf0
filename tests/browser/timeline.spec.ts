import type { Locator, Page } from "@playwright/test";
import { barriers } from "./barriers.ts";
import { expect, test } from "./fixtures.ts";
import { openWithoutMap } from "./map.ts";

test.use({ map: "none" });

const timeline = (page: Page): Locator => page.getByRole("region", { name: "Timeline" });
const title = (page: Page): Locator => timeline(page).getByRole("heading");
const handle = (page: Page, name: "First" | "Last"): Locator => page.getByRole("slider", { name: `${name} day shown` });
const marks = (page: Page): Locator => timeline(page).getByRole("option");

/** Days on which five deployments of the seeds are said to happen; the others stay without one. */
const days = ["2022-01-10", "2022-01-12", "2022-01-12", "2022-01-20", "2022-02-01"];

/** Opens a laydown of which five deployments have these days, and no other has any. */
async function openDated(page: Page, served: { laydown: { deployments: { status: string }[] } }): Promise<void> {
  const real = served.laydown.deployments.filter(({ status }) => status === "reported");
  const deployments = real.map((deployment, i) => {
    const when = days[i] === undefined ? null : { text: "then", from: days[i], to: i === 4 ? null : days[i] };
    return { ...deployment, when };
  });
  await page.route("**/laydown.json", (route) => route.fulfill({ json: { ...served.laydown, deployments } }));
  await openWithoutMap(page);
}

test("the keys move the ends of the chosen days, and the title counts what is left", async ({ page, served }) => {
  await openDated(page, served);
  const all = served.laydown.deployments.filter(({ status }) => status === "reported").length;
  await expect(title(page)).toHaveText(`${all} of ${all} deployments, 10 Jan – 1 Feb 2022 · event dates`);
  await expect(handle(page, "First")).toHaveAttribute("aria-valuetext", /^from the beginning, /);
  await handle(page, "Last").focus();
  await page.keyboard.press("PageDown");
  for (let i = 0; i < 20; i++) {
    if ((await handle(page, "Last").getAttribute("aria-valuetext")) === "19 Jan 2022") break;
    await page.keyboard.press("ArrowLeft");
  }
  await expect(title(page)).toHaveText(`${all - 2} of ${all} deployments, 10–19 Jan 2022 · event dates`);
  await handle(page, "First").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/#.*20[0-9-]+/);
  await timeline(page).getByRole("button", { name: "All days" }).click();
  await expect(title(page)).toContainText(`${all} of ${all} deployments`);
  await expect(timeline(page).getByText(`${all - days.length} undated`)).toBeVisible();
});

test("a drag chooses days, and what has none stays", async ({ page, served }) => {
  await openDated(page, served);
  const box = (await handle(page, "Last").boundingBox())!;
  const from = (await handle(page, "First").boundingBox())!;
  const middle = (from.x + box.x) / 2;
  await page.mouse.move(middle, box.y + 4);
  await page.mouse.down();
  await page.mouse.move(box.x - 30, box.y + 4, { steps: 6 });
  await page.mouse.up();
  const all = served.laydown.deployments.filter(({ status }) => status === "reported").length;
  const left = Number(/^\d+/.exec((await title(page).textContent()) ?? ""));
  expect(left).toBeGreaterThanOrEqual(all - days.length);
  expect(left).toBeLessThan(all);
  await expect(handle(page, "First")).not.toHaveAttribute("aria-valuetext", /beginning/);
});

test("a mark names its deployment, and opens its evidence by click and by key", async ({ page, served }) => {
  await openDated(page, served);
  const list = timeline(page).getByRole("listbox");
  await list.focus();
  await page.keyboard.press("ArrowRight");
  const words = (await marks(page).nth(1).getAttribute("aria-label"))!;
  expect(words).toContain("12 Jan 2022");
  await expect(timeline(page).getByText(words)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("complementary", { name: "Evidence" }).or(page.locator("blockquote").first()),
  ).toBeVisible();
  await expect(marks(page).nth(1)).toHaveAttribute("aria-selected", "true");
  const first = (await marks(page).nth(0).boundingBox())!;
  await page.mouse.click(first.x + first.width / 2, first.y + first.height / 2);
  await expect(marks(page).nth(0)).toHaveAttribute("aria-selected", "true");
});

test("a column is gone through one by one by key, and left again", async ({ page, served }) => {
  const real = served.laydown.deployments.filter(({ status }) => status === "reported");
  const deployments = Array.from({ length: 400 }, (_, i) => {
    const day = `${2019 + (i % 3)}-06-01`;
    return { ...real[i % real.length], id: `copy-${i}`, when: { text: "then", from: day, to: day } };
  });
  await page.route("**/laydown.json", (route) => route.fulfill({ json: { ...served.laydown, deployments } }));
  await openWithoutMap(page);
  const list = timeline(page).getByRole("listbox");
  await expect(marks(page)).toHaveCount(3);
  const column = (await marks(page).nth(1).getAttribute("aria-label"))!;
  await list.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const inside = Number.parseInt(column);
  await expect(list).toHaveAccessibleName(`${column}, one by one; Escape goes back to the columns`);
  await expect(marks(page)).toHaveCount(inside);
  await page.keyboard.press("ArrowRight");
  await expect(timeline(page).getByText(`2 of ${inside}`)).toBeVisible();
  expect(await barriers(page, '[aria-label="Timeline"]')).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(marks(page)).toHaveCount(3);
  await expect(list).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("End");
  const words = (await marks(page).last().getAttribute("aria-label"))!;
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: words.split(" · ")[0]! })).toBeVisible();
});

test("where nothing has a day the timeline says so, and where there are days", async ({ page, served }) => {
  const deployments = served.laydown.deployments.map((deployment) => ({ ...deployment, when: null }));
  await page.route("**/laydown.json", (route) => route.fulfill({ json: { ...served.laydown, deployments } }));
  await openWithoutMap(page);
  await expect(
    timeline(page).getByText(/^None of these \d+ deployments has an event date. For \d+ with/),
  ).toBeVisible();
  await timeline(page).getByText("Report", { exact: true }).click();
  await expect(timeline(page).getByText(/^None of these/)).toHaveCount(0);
});

test("Space plays from day to day until all is known again", async ({ page, served }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await openDated(page, served);
  await timeline(page).getByRole("listbox").focus();
  await page.keyboard.press("Space");
  await expect(timeline(page).getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(title(page)).toContainText("10 Jan 2022");
  await expect(timeline(page).getByRole("button", { name: "Play" })).toBeVisible();
  await expect(title(page)).toContainText("10 Jan – 1 Feb 2022");
});

test("with reduced motion each press is one step", async ({ page, served }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openDated(page, served);
  const next = timeline(page).getByRole("button", { name: "Next" });
  for (const words of ["10 Jan 2022", "10–12 Jan 2022", "10–20 Jan 2022"]) {
    await next.click();
    await expect(title(page)).toContainText(`deployments, ${words} ·`);
  }
});

test("report dates are the days of publication", async ({ page }) => {
  await openWithoutMap(page);
  await timeline(page).getByText("Report", { exact: true }).click();
  await expect(title(page)).toContainText("25 Jan 2022 · report dates");
});

test("axe finds no barrier in the timeline, in either theme, and it folds away", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await openWithoutMap(page);
    expect(await barriers(page, '[aria-label="Timeline"]')).toEqual([]);
  }
  await timeline(page).getByRole("button", { name: "Hide timeline" }).click();
  await expect(page.getByRole("slider")).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await expect(timeline(page).getByRole("button", { name: "Show timeline" })).toBeVisible();
});
