// How long the page of a thousand deployments is busy at a time while its map is dragged about, on a processor held to a
// quarter of its speed: with all that is drawn drawn by that processor too, as in a browser without a graphics card, and with
// the drawing itself left out, as where a card takes it over. The bound holds for the second. Needs "npm run build".
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

/** Durations of the tasks over 50 ms while the map is dragged about, ms, longest first. */
async function busyWhileDragging(page, address) {
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
    ).observe({ type: "longtask" });
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
  return (await page.evaluate(() => globalThis.busy)).toSorted((a, b) => b - a);
}

function say(name, busy) {
  const over = busy.filter((ms) => ms > mostMs).length;
  const longest = (busy[0] ?? 0).toFixed(0);
  console.log(
    `  ${name.padEnd(20)} ${busy.length} tasks over 50 ms, the longest ${longest} ms, ${over} over ${mostMs} ms`,
  );
}

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
  console.log(`  ${drags} drags of ${count} deployments at a ${slowdown}th of the speed`);
  const viewport = { width: 1280, height: 800 };
  const drawn = await browser.newPage({ viewport });
  say("drawn in software", await busyWhileDragging(drawn, address));
  await drawn.close();
  const page = await browser.newPage({ viewport });
  await page.addInitScript(() => {
    for (const draw of ["drawArrays", "drawElements"]) WebGL2RenderingContext.prototype[draw] = () => undefined;
  });
  const busy = await busyWhileDragging(page, address);
  say("drawing left out", busy);
  if (busy[0] > mostMs) process.exitCode = 1;
} finally {
  await browser.close();
  server.kill();
}
