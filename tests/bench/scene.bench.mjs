// What it takes to make the scene and the sources of the map of a thousand deployments, as at every step of a zoom.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { crowdOf } from "./crowd.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const read = (path) => JSON.parse(readFileSync(at(path), "utf8"));
const source = async (path) =>
  (await runnerImport(at(`../../src/${path}`), { configFile: false, logLevel: "error" })).module;
const { openAtlas } = await source("gazetteer/atlas.ts");
const { perspectivesOf } = await source("scene/perspective.ts");
const { extentsIn } = await source("scene/extents.ts");
const { prepareScene } = await source("scene/make-scene.ts");
const { sceneSources } = await source("map/scene-sources.ts");
const { mapStyle } = await source("map/map-style.ts");
const { light } = await source("scene/palette.ts");

const count = 1000;
const mostMs = 50;
const zooms = Array.from({ length: 25 }, (_, step) => 2 + step * 0.25);
const laydown = crowdOf(count);
const atlas = openAtlas(read("../../data/basemap/countries.json"));
const [perspective] = perspectivesOf(read("../../data/perspectives.json"), read("../../data/perspective-sides.json"));
const basemap = { version: 8, sources: {}, layers: [] };

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
/** Processor time, that of the collection of garbage included: the clock would count what else the machine does. */
const timed = (work) => {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, ms: (user + system) / 1000 };
};

const prepared = timed(() => prepareScene(laydown, { perspective, atlas, extentOf: extentsIn(atlas) }));
const pass = () =>
  zooms.map((zoom) => {
    const scene = timed(() => prepared.result(zoom, null));
    const layers = timed(() => mapStyle(basemap, sceneSources(scene.result, zoom, null), light.marks));
    return { zoom, scene: scene.ms, layers: layers.ms, all: scene.ms + layers.ms, marks: scene.result.marks.length };
  });
/** The least of some passes: what else the machine does is not counted. */
const passes = Array.from({ length: 5 }, pass).slice(1); // The first warms up.
const runs = zooms.map((_, i) => passes.map((runs) => runs[i]).toSorted((a, b) => a.all - b.all)[0]);
const all = median(runs.map(({ all }) => all));
const worst = runs.reduce((most, run) => (run.all > most.all ? run : most));
console.log(
  `  once a laydown       ${prepared.ms.toFixed(0)} ms for ${count} deployments, outlines of countries included`,
);
console.log(
  `  scene                ${median(runs.map(({ scene }) => scene)).toFixed(1)} ms, median of ${zooms.length} zooms`,
);
console.log(`  sources and layers   ${median(runs.map(({ layers }) => layers)).toFixed(1)} ms`);
console.log(
  `  both                 ${all.toFixed(1)} ms, at most ${worst.all.toFixed(0)} ms, at zoom ${worst.zoom} with ${worst.marks} marks`,
);
if (all > mostMs) {
  console.error(`  more than ${mostMs} ms`);
  process.exit(1);
}
