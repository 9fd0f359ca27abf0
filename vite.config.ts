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

/** Workers become part of the program that starts them. */
const inlineWorkers: Plugin = {
  name: "inline-workers",
  enforce: "pre",
  resolveId: {
    order: "pre",
    handler(source, importer) {
      return source.endsWith("?worker") ? this.resolve(`${source}&inline`, importer) : null;
    },
  },
};

/** Puts program and styles into the page itself, and leaves nothing beside it. */
const onePage: Plugin = {
  name: "one-page",
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") throw new Error("No page was built.");
      page.source = String(page.source)
        .replace(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g, (_tag, file: string) => {
          const styles = bundle[file];
          return styles?.type === "asset" ? `<style>${String(styles.source)}</style>` : "";
        })
        .replace(/<script type="module"[^>]* src="\.\/([^"]+)"><\/script>/g, (_tag, file: string) => {
          const program = bundle[file];
          const code = program?.type === "chunk" ? program.code : "";
          // Within a page these would end or reopen the script.
          return `<script type="module">${code.replace(/<(?=\/script|!--|script)/gi, "\\x3C")}</script>`;
        });
      page.source = page.source.replace(/ href="\.\/([^"]+\.svg)"/g, (_address, file: string) => {
        const icon = bundle[file];
        return icon?.type === "asset" ? ` href="data:image/svg+xml,${encodeURIComponent(String(icon.source))}"` : "";
      });
      for (const file of Object.keys(bundle)) if (file !== "index.html") Reflect.deleteProperty(bundle, file);
    },
  },
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

/** Plain web servers do not know that ".mjs" is a script, and a browser then starts no worker from it. */
const assetFileNames = ({ names }: { names: readonly string[] }): string =>
  names.some((name) => name.endsWith(".mjs")) ? "assets/[name]-[hash].js" : "assets/[name]-[hash][extname]";

/** The static site: the front end and the data it fetches. */
const site = {
  root: at("src/app"),
  base: "./",
  publicDir: false as const,
  plugins: [svelte({ configFile: false }), methodFacts],
  build: {
    outDir: at("dist/site"),
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 2500,
    rolldownOptions: { output: { assetFileNames } },
  },
};

/** The site as one file that opens from a disk; the place names that the palette fetches stay outside. */
const single = {
  ...site,
  plugins: [...site.plugins, inlineWorkers, onePage],
  build: {
    ...site.build,
    outDir: at("dist/single"),
    cssCodeSplit: false,
    assetsInlineLimit: (file: string) => !file.endsWith(".bin"),
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
};

const builds: Readonly<Record<string, object>> = { cli: commandLine, single };

export default defineConfig(({ mode }) => ({
  ...(builds[mode] ?? site),
  test: {
    root: at("."),
    include: ["tests/**/*.test.ts"],
    environment: "node",
    // The core is pure, so test files share their modules: the gazetteer and the tagger are opened once.
    isolate: false,
    maxWorkers: "100%",
    testTimeout: 30_000,
    env: { TZ: "Pacific/Chatham" },
  },
}));
