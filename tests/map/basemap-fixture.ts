import { readFileSync } from "node:fs";
import type { BasemapTopologies } from "../../src/scene/basemap-data.ts";
import { bold, italic, regular, type FontUrls } from "../../src/map/fonts.ts";

/** Our own build's files; tests/data/basemap.test.ts checks their shape. */
const file = <Name extends keyof BasemapTopologies>(name: Name): BasemapTopologies[Name] =>
  JSON.parse(
    readFileSync(new URL(`../../data/basemap/${name}.json`, import.meta.url), "utf8"),
  ) as BasemapTopologies[Name];

export const topologies: BasemapTopologies = {
  countries: file("countries"),
  provinces: file("provinces"),
  water: file("water"),
  labels: file("labels"),
};

const files = (name: string): { latin: string; latinExtended: string } => ({
  latin: `/${name}.woff2`,
  latinExtended: `/${name}-extended.woff2`,
});

export const fontUrls: FontUrls = { [regular]: files("regular"), [bold]: files("bold"), [italic]: files("italic") };
