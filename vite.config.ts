import { chmodSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { factsOf } from "./src/app/method/build/facts-of.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Lets the built program be started by its name. */
const executable: Plugin = {
  name: "executable",
  writeBundle: ({ dir = "" }) => chmodSync(`${dir}/laydown.js`, 0o755),
};

/** What the method page says of data, rules and tests, read from them when the site is built. */
const methodFacts: Plugin = {
  name: "method-facts",
  resolveId: (id) => (id === "virtual:method-facts" ? `\0${id}` : null),
  load: (id) => (id === "\0virtual:method-facts" ? `export default ${JSON.stringify(factsOf(at(".")))}` : null),
};

/** The command line: one Node program, and what its worker threads run; npm dependencies stay outside. */
const commandLine = {
  plugins: [executable],
  build: {
    ssr: true,
    outDir: at("dist/cli"),
    emptyOutDir: true,
    target: "node20",
    rolldownOptions: {
      input: { laydown: at("src/cli/main.ts"), worker: at("src/cli/worker.ts") },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
};

/** The static site: the front end and the data it fetches. */
const site = {
  root: at("src/app"),
  base: "./",
  publicDir: false as const,
  plugins: [svelte({ configFile: false }), methodFacts],
  build: { outDir: at("dist/site"), emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 2500 },
};

export default defineConfig(({ mode }) => ({
  ...(mode === "cli" ? commandLine : site),
  test: {
    root: at("."),
    include: ["tests/**/*.test.ts"],
    environment: "node",
    // The core is pure, so test files share their modules: the gazetteer and the tagger are opened once.
    isolate: false,
    testTimeout: 30_000,
    env: { TZ: "Pacific/Chatham" },
  },
}));
