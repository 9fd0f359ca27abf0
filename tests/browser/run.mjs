// Runs the browser tests with a Chromium that is on this machine, or else with Debian's.
// Further arguments go to Playwright: npm run test:browser -- --grep snapshot
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const found = () =>
  [
    process.env.CHROMIUM,
    chromium.executablePath(),
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ].find((path) => path && existsSync(path));

/** Debian's and Ubuntu's own package, where we may install it. */
function installed() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.error("No Chromium is found: installing Debian's …");
  const apt = (...args) =>
    spawnSync("apt-get", args, { stdio: ["ignore", 2, 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  apt("update");
  apt("install", "--yes", "--no-install-recommends", "chromium");
  return found();
}

const browser = found() ?? installed();
if (!browser) {
  console.error('No Chromium is found. Run "npx playwright install chromium", or set CHROMIUM to the path of one.');
  process.exit(1);
}

const { status } = spawnSync(
  process.execPath,
  [
    at("../../node_modules/@playwright/test/cli.js"),
    "test",
    "--config",
    at("playwright.config.ts"),
    "--reporter=list,json",
    ...process.argv.slice(2),
  ],
  {
    stdio: "inherit",
    env: { ...process.env, CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: at("../../dist/tests/browser.json") },
  },
);
process.exit(status ?? 1);
