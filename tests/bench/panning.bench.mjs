// How long the page of a thousand deployments is busy at a time while its map is dragged about, on a processor held to a
// quarter of its speed. Needs "npm run build".
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { crowdOf } from "./crowd.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const count = 1000;
const slowdown = 4;
const mostMs = 200;
const drags = 6;

const executablePath = [process.env.CHROMIUM, chromium.executablePath(), "/usr/bin/chromium"].find(
  (path) => path && existsSync(path),
);
const server = spawn(process.execPath, [at("../../dist/cli/laydown.js"), "serve", at("../../seeds")], {
  env: { ...process.env, PORT: "0" },
  stdio: ["ignore", "pipe", "inherit"],
});
const [line] = await once(server.stdout, "data");
const address = /http:\S+/.exec(line.toString())[0];
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route("**/laydown.json", (route) => route.fulfill({ json: crowdOf(count) }));
  await page.goto(address);
  const region = '[role="region"][aria-label="Map"]';
  await page.waitForFunction((selector) => document.querySelector(selector)?.laydownMap?.loaded(), region);
  await page.evaluate((selector) => document.querySelector(selector).laydownMap.jumpTo({ zoom: 4.5 }), region);
  await page.waitForTimeout(3000);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.evaluate(() => {
    globalThis.busy = [];
    new PerformanceObserver((list) =>
      globalThis.busy.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: "longtask",
    });
  });
  const box = await page.locator(region).boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (let drag = 0; drag < drags; drag++) {
    const angle = (2 * Math.PI * drag) / drags;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + Math.cos(angle) * 200, y + Math.sin(angle) * 150, { steps: 10 });
    await page.mouse.up();
    await page.waitForTimeout(400);
  }
  await page.waitForTimeout(1500);
  const busy = (await page.evaluate(() => globalThis.busy)).toSorted((a, b) => b - a);
  const longest = busy[0] ?? 0;
  console.log(
    `  ${drags} drags of ${count} deployments at a ${slowdown}th of the speed: ${busy.length} tasks over 50 ms`,
  );
  console.log(
    `  the longest          ${longest.toFixed(0)} ms; over ${mostMs} ms: ${busy.filter((ms) => ms > mostMs).length}`,
  );
  if (longest > mostMs) process.exitCode = 1;
} finally {
  await browser.close();
  server.kill();
}
