import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { openLaydown } from "../../src/formats/open-laydown.ts";
import { openMap } from "./map.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

test("one file opens from a disk without a network, with evidence, exports and the places mentioned, and asks for nothing", async ({
  browser,
}, info) => {
  const file = info.outputPath("map.html");
  execFileSync(process.execPath, [at("../../dist/cli/laydown.js"), "build", at("../../seeds"), "--out", file]);
  const context = await browser.newContext({ offline: true, viewport: { width: 1100, height: 700 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.isNavigationRequest()) faults.push(request.url());
  });
  await openMap(page, pathToFileURL(file).href);
  await page.getByRole("list", { name: "Deployments" }).getByRole("button").first().click();
  await expect(page.locator("blockquote mark").first()).toBeVisible();
  await expect(page).toHaveURL(/map\.html#/);
  await page.getByRole("button", { name: "Export" }).click();
  const download = page.waitForEvent("download");
  await page
    .getByRole("menuitem")
    .filter({ has: page.getByText("JSON", { exact: true }) })
    .click();
  const saved = await readFile(await (await download).path(), "utf8");
  expect(openLaydown(saved)).toHaveProperty("laydown");
  await page.getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Find a deployment" });
  await expect(palette.getByText("This file finds only the places that its sources mention.")).toBeVisible();
  await expect(palette.getByRole("alert")).toHaveCount(0);
  await palette.getByRole("combobox").fill("ukr");
  await palette
    .getByRole("option")
    .filter({ hasText: /^Ukraine/ })
    .click();
  await expect(page.locator(".pin")).toContainText("Ukraine");
  await page.getByRole("link", { name: "Method" }).click();
  await expect(page.getByRole("heading", { name: "How this was made" })).toBeVisible();
  expect(faults).toEqual([]);
  await context.close();
});
