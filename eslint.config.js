import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";

/**
 * Imports go down only. A folder may import from the folders before it in its list, never from one after it.
 * [folder, folders it may not import from, what to do instead]
 */
const layers = [
  [
    "model",
    "read|gazetteer|locate|extract|reconcile|formats|symbols|scene|map|print|app|cli",
    "model holds only types: move the code into the stage that uses it",
  ],
  [
    "gazetteer",
    "read|locate|extract|reconcile|formats|symbols|scene|map|print|app|cli",
    "gazetteer knows only model: pass what it needs as an argument",
  ],
  [
    "read",
    "gazetteer|locate|extract|reconcile|formats|symbols|scene|map|print|app|cli",
    "read turns bytes into a Source and sentences: later stages call it, not the other way round",
  ],
  [
    "locate",
    "extract|reconcile|formats|scene|map|print|app|cli",
    "locate sees model, read and gazetteer: return a mention and let extract decide",
  ],
  [
    "extract",
    "reconcile|formats|scene|map|print|app|cli",
    "extract sees model, read, gazetteer, locate and symbols: return a claim and let reconcile merge it",
  ],
  [
    "reconcile",
    "read|formats|scene|map|print|app|cli",
    "reconcile sees claims only: have extract put what it needs on the claim",
  ],
  ["formats", "locate|extract|reconcile|scene|map|print|app|cli", "a format sees only the laydown document"],
  [
    "symbols",
    "read|gazetteer|locate|extract|reconcile|formats|scene|map|print|app|cli",
    "symbols sees only model and data",
  ],
  [
    "scene",
    "read|locate|extract|reconcile|formats|map|print|app|cli",
    "a scene is plain data made from a laydown: renderers call it",
  ],
  [
    "map",
    "read|locate|extract|reconcile|formats|print|app|cli",
    "map turns a scene into layers: keep state and the map instance in app",
  ],
  [
    "print",
    "read|locate|extract|reconcile|formats|map|app|cli",
    "print draws a scene: share through scene, not through map",
  ],
  ["app", "cli", "app runs in a browser: put shared code below both"],
  ["cli", "app", "cli runs in Node: put shared code below both"],
];

/** What the pure core must not touch: the same input gives the same bytes anywhere. */
const impure = ["fetch", "window", "document", "navigator", "localStorage", "process"];

export default ts.config(
  { ignores: ["dist/", "node_modules/", "data/build/node_modules/", "tests/browser/output/"] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  { files: ["**/*.svelte", "**/*.svelte.ts"], languageOptions: { parserOptions: { parser: ts.parser } } },
  { files: ["tests/**/*.ts"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  ...layers.map(([folder, forbidden, instead]) => ({
    files: [`src/${folder}/**/*.{ts,svelte}`],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: `(^|/)(${forbidden})/`, message: `Imports go down only: ${instead}.` }] },
      ],
    },
  })),
  {
    files: ["src/**/*.ts"],
    ignores: ["src/app/**", "src/cli/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...impure.map((name) => ({
          name,
          message: "The core is pure: take the value as an argument and read it in src/cli or src/app.",
        })),
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: "The core is pure: no randomness.",
        },
      ],
    },
  },
);
