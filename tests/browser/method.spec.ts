import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { barriers } from "./barriers.ts";
import { expect, test } from "./fixtures.ts";
import { openWithoutMap } from "./map.ts";

test.use({ map: "none" });

// JSON is read by hand: Playwright's loader asks for import attributes, which the other tests do without.
const json = <Content>(path: string): Content =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")) as Content;

const method = (page: Page): Locator => page.getByRole("dialog", { name: "How this was made" });

test("the page says what data and tests say", async ({ page }) => {
  await openWithoutMap(page);
  await page.getByRole("link", { name: "Method" }).click();
  const count = json<unknown[]>("data/lexicon/equipment.json").length.toLocaleString("en");
  await expect(method(page).getByText(`${count} types of equipment`)).toBeVisible();
  const bounds = json<Record<string, { least: { claims: number } }>>("tests/corpus/invented.bounds.json");
  for (const [corpus, { least }] of Object.entries(bounds)) {
    const shown = await method(page).locator(`[data-corpus="${corpus}"] td`).first().textContent();
    expect(Number(shown?.replace("≥", ""))).toBe(least.claims);
  }
  await expect(method(page).getByRole("definition").filter({ hasText: "Denmark is sending" })).toHaveCount(1);
  const { version } = json<{ version: string }>("package.json");
  await expect(method(page).getByText(`Laydown ${version} reads`)).toBeVisible();
});

test("it opens and closes by keyboard, keeps the rest of the link, and gives the focus back", async ({ page }) => {
  await page.goto("./#view=neutral");
  const link = page.getByRole("link", { name: "Method" });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/view=neutral.*page=method/);
  await expect(method(page).getByRole("heading", { name: "Rules", exact: true })).toBeVisible();
  await method(page).getByRole("button", { name: "Rules", exact: true }).press("Enter");
  await expect(method(page).getByRole("heading", { name: "Rules", exact: true })).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(method(page)).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect(page).toHaveURL(/#(?!.*page=).*view=neutral/);
});

test("its link opens it, on a telephone too, and axe finds no barrier in either theme", async ({ page }) => {
  for (const [colorScheme, width] of [
    ["light", 1440],
    ["dark", 390],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await page.goto("about:blank");
    await page.goto("./#page=method");
    await expect(method(page).getByRole("heading", { name: "Borders and sides" })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await barriers(page, "dialog")).toEqual([]);
  }
});
