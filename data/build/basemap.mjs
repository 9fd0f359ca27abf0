/** Makes data/basemap/*.json from the packages of this folder. Run: `npm ci && npm run basemap` in data/build. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { buildCountries } from "./basemap/countries.mjs";
import { topologyText } from "./basemap/write-topology.mjs";

const require = createRequire(import.meta.url);
const own = (name) => JSON.parse(readFileSync(new URL(`basemap/${name}`, import.meta.url), "utf8"));
const write = (name, text) => {
  writeFileSync(new URL(`../basemap/${name}`, import.meta.url), text);
  console.log(`${name} ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip`);
};

const countries = buildCountries(
  require("world-atlas/countries-10m.json"),
  own("territories.json"),
  own("detail.json"),
);
write("countries.json", topologyText(countries, 1e5));
