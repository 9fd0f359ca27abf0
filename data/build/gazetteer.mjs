// node data/build/gazetteer.mjs [GEONAMES_FILE]
// Builds data/gazetteer/gazetteer.bin from a GeoNames dump and the curated files beside it; Vite reads the TypeScript.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const build = fileURLToPath(new URL("gazetteer/build.ts", import.meta.url));
const { module } = await runnerImport(build, { configFile: false, logLevel: "error" });
module.buildGazetteer(process.argv[2]);
