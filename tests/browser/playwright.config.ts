import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const found = [process.env["CHROMIUM"], process.env["CHROMIUM_PATH"], "/usr/bin/chromium"].find(
  (path) => path !== undefined && existsSync(path),
);

export default defineConfig({
  testDir: ".",
  outputDir: "output",
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    viewport: { width: 1280, height: 640 },
    screenshot: "only-on-failure",
    launchOptions: {
      ...(found === undefined ? {} : { executablePath: found }),
      args: [
        "--no-sandbox",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--disable-background-networking",
        // SwiftShader is for WebGL alone: the page itself is drawn faster without it.
        "--disable-gpu-rasterization",
        "--disable-accelerated-2d-canvas",
      ],
    },
  },
});
