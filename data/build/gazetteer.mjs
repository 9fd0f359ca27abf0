// node data/build/gazetteer.mjs
// Builds data/gazetteer/gazetteer.bin from the packages and the curated files beside it; Vite reads the TypeScript.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const build = fileURLToPath(new URL("gazetteer/build.ts", import.meta.url));
const { module } = await runnerImport(build, { configFile: false, logLevel: "error" });
await module.buildGazetteer();
