// How long the built command line takes: to start, to read the seeds, and to work through a stream of records.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const program = at("../../dist/cli/laydown.js");
const seeds = at("../../seeds");

/** Median of five runs, in milliseconds. */
function timed(args, input) {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [program, ...args], { input, maxBuffer: 2 ** 30 });
    if (status !== 0) throw new Error(String(stderr));
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[2];
}

const texts = readdirSync(seeds).map((name) => readFileSync(`${seeds}/${name}`, "utf8"));
const records = Array.from({ length: 100 }, (_, at) =>
  JSON.stringify({ id: String(at), text: texts[at % texts.length] }),
).join("\n");
const start = timed(["--version"]);
const all = timed(["extract", seeds]);
const stream = timed(["extract", "-", "--format", "ndjson"], records);

console.log(`  --version            ${start.toFixed(0)} ms`);
console.log(`  extract seeds        ${all.toFixed(0)} ms`);
console.log(
  `  100 records          ${stream.toFixed(0)} ms, ${(Buffer.byteLength(records) / 1e3 / stream).toFixed(2)} MB/s`,
);
