// How big the gazetteer's index is, how long it takes to open, and how many look-ups it does in a second.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const source = async (name) =>
  (await runnerImport(at(`../../src/gazetteer/${name}.ts`), { configFile: false, logLevel: "error" })).module;
const { openGazetteer } = await source("open-gazetteer");
const { foldWord } = await source("fold-name");

const index = readFileSync(at("../../data/gazetteer/gazetteer.bin"));
console.log(
  `  size                 ${(index.length / 1e6).toFixed(2)} MB, ${(gzipSync(index).length / 1e6).toFixed(2)} MB gzip`,
);

const opened = performance.now();
const gazetteer = openGazetteer(index);
for (const name of ["Kyiv", "Baltic Sea", "us"]) gazetteer.candidates(name);
console.log(`  open, three look-ups ${(performance.now() - opened).toFixed(0)} ms`);

const seeds = at("../../seeds");
const words = readdirSync(seeds).flatMap((name) =>
  readFileSync(`${seeds}/${name}`, "utf8")
    .split(/[^\p{L}\p{N}'’.]+/u)
    .map(foldWord)
    .filter((word) => word !== ""),
);
const perSecond = (count, milliseconds) => Math.round((1000 * count) / milliseconds).toLocaleString("en");

/** Every word as the beginning of a name. */
const pass = () => {
  let found = 0;
  const start = performance.now();
  for (let from = 0; from < words.length; from++) if (gazetteer.longest(words, from)) found++;
  return { found, milliseconds: performance.now() - start };
};
const first = pass();
const again = pass();
console.log(
  `  longest, first pass  ${perSecond(words.length, first.milliseconds)} words/s (${first.found} of ${words.length} begin a name)`,
);
console.log(`  longest, known words ${perSecond(words.length, again.milliseconds)} words/s`);

const rare = Array.from({ length: 20_000 }, (_, i) => ((i * 7919) % 475_254).toString(36));
const start = performance.now();
for (const word of rare) gazetteer.candidates(word);
console.log(`  never seen before    ${perSecond(rare.length, performance.now() - start)} look-ups/s`);
