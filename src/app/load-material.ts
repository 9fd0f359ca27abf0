import countriesUrl from "../../data/basemap/countries.json?url";
import labelsUrl from "../../data/basemap/labels.json?url";
import provincesUrl from "../../data/basemap/provinces.json?url";
import waterUrl from "../../data/basemap/water.json?url";
import { isLaydown } from "../formats/open-laydown.ts";
import { type Atlas, openAtlas } from "../gazetteer/atlas.ts";
import type { BasemapTopologies } from "../scene/basemap-data.ts";
import type { Laydown } from "../model/laydown.ts";
import { sidcOf } from "../symbols/sidc.ts";
import { strings } from "./strings.ts";

/** What the page needs before it can show anything. */
export interface Material {
  laydown: Laydown;
  topologies: BasemapTopologies;
  atlas: Atlas;
}

/** A file that could not be had, and why. */
export class LoadFailure extends Error {
  readonly file: string;
  constructor(file: string, reason: string) {
    super(reason);
    this.file = file;
  }
}

/** Fetches the laydown and the basemap. Rejects with a `LoadFailure`. */
export async function loadMaterial(): Promise<Material> {
  const [laydown, countries, provinces, water, labels] = await Promise.all([
    ownLaydown(),
    fetchJson("countries.json", countriesUrl),
    fetchJson("provinces.json", provincesUrl),
    fetchJson("water.json", waterUrl),
    fetchJson("labels.json", labelsUrl),
  ]);
  if (!isLaydown(laydown)) throw new LoadFailure("laydown.json", strings.failed.notLaydown);
  // The four files come with the program; a test of the data holds them to their shape.
  const topologies = { countries, provinces, water, labels } as BasemapTopologies;
  return { laydown: withSymbols(laydown), topologies, atlas: openAtlas(topologies.countries) };
}

/** The laydown that stands in the page itself, where it is one file, or else the one beside it. */
async function ownLaydown(): Promise<unknown> {
  const inside = document.querySelector('script[type="application/json"]#laydown')?.textContent;
  return inside == null ? fetchJson("laydown.json", "./laydown.json") : JSON.parse(inside);
}

async function fetchJson(file: string, url: string): Promise<unknown> {
  const response = await fetch(url).catch(() => {
    throw new LoadFailure(file, strings.failed.unreachable);
  });
  if (!response.ok) throw new LoadFailure(file, strings.failed.status(response.status));
  return response.json().catch(() => {
    throw new LoadFailure(file, strings.failed.notJson);
  });
}

/** Where a symbol code is none, the symbol of a force of unknown kind: one bad code must not cost the whole map. */
function withSymbols(laydown: Laydown): Laydown {
  const deployments = laydown.deployments.map((deployment) => {
    const { force, status } = deployment;
    if (/^\d{20}$/.test(force.sidc)) return deployment;
    return { ...deployment, force: { ...force, sidc: sidcOf({ set: "10", entity: "000000", status }) } };
  });
  return { ...laydown, deployments };
}
