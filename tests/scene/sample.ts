import { readFileSync } from "node:fs";
import perspectiveSides from "../../data/perspective-sides.json";
import perspectives from "../../data/perspectives.json";
import { type CountriesTopology, openAtlas } from "../../src/gazetteer/atlas.ts";
import type { Action, Category, Force, Status } from "../../src/model/claim.ts";
import type { Deployment, Laydown } from "../../src/model/laydown.ts";
import type { Location, Place } from "../../src/model/place.ts";
import { extentsIn } from "../../src/scene/extents.ts";
import type { SceneContext } from "../../src/scene/make-scene.ts";
import { perspectivesOf, type SideRecord } from "../../src/scene/perspective.ts";
import type { Perspective } from "../../src/scene/perspective.ts";
import { sidcOf } from "../../src/symbols/sidc.ts";

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));

export const atlas = openAtlas(read("data/basemap/countries.json") as CountriesTopology);
export const views = perspectivesOf(perspectives as Perspective[], perspectiveSides as SideRecord[]);
export const nato = views[0]!;
export const context: SceneContext = { atlas, perspective: nato, extentOf: extentsIn(atlas) };

/** The statuses a map shows unless asked for more. */
export const usual: Status[] = ["reported", "planned", "considered", "conditional"];

const symbols: Partial<Record<Category, [set: string, entity: string]>> = {
  fighter: ["01", "110104"],
  ship: ["30", "120204"],
  submarine: ["35", "110100"],
  missile: ["15", "111300"],
  armour: ["10", "120500"],
  materiel: ["10", "163400"],
};

/** Where things are in the tests. */
export const at = {
  lithuania: place("Lithuania", 23.9, 55.3, 170, "country", "in"),
  latvia: place("Latvia", 24.9, 56.9, 190, "country", "in"),
  estonia: place("Estonia", 25.5, 58.7, 170, "country", "in"),
  poland: place("Poland", 19.4, 52.1, 330, "country", "in"),
  bulgaria: place("Bulgaria", 25.3, 42.7, 230, "country", "in"),
  denmark: place("Denmark", 9.8, 56, 250, "country", "in"),
  ukraine: place("Ukraine", 31.4, 49, 600, "country", "in"),
  unitedStates: place("United States", -98.6, 39.8, 2300, "country", "in"),
  baltic: place("Baltic Sea", 19.5, 58, 450, "sea", "in"),
  nearUkraine: { ...place("near Ukraine", 37.5, 50.8, 700, "vague", "near"), place: "Ukraine" },
  kharkiv: place("Kharkiv", 36.23, 49.99, 20, "town", "in"),
  fiji: place("Fiji", 178.1, -17.7, 200, "country", "in"),
  hawaii: place("Hawaii", -157.8, 21.3, 300, "region", "in"),
  chukotka: place("near Provideniya", 179.8, 66, 300, "vague", "around"),
} satisfies Record<string, Location>;

function place(
  name: string,
  lon: number,
  lat: number,
  radiusKm: number,
  precision: Location["precision"],
  relation: Location["relation"],
): Location {
  return { name, lon, lat, radiusKm, place: name, relation, precision };
}

const countries: Record<string, string> = {
  Lithuania: "LT",
  Latvia: "LV",
  Estonia: "EE",
  Poland: "PL",
  Bulgaria: "BG",
  Denmark: "DK",
  Ukraine: "UA",
  "United States": "US",
  Kharkiv: "UA",
  Fiji: "FJ",
};

interface Told {
  actor?: [name: string, country: string | null];
  category?: Category;
  action?: Action;
  status?: Status;
  origin?: Location | null;
  destination?: Location | null;
  force?: Partial<Force>;
}

/** A deployment of which only what matters is told: else reported Danish troops that deploy to Lithuania. */
export function deployment(id: string, told: Told = {}): Deployment {
  const {
    category = "troops",
    status = "reported",
    action = "deploy",
    origin = null,
    destination = at.lithuania,
  } = told;
  const [name, country] = told.actor ?? ["Denmark", "DK"];
  const [set, entity] = symbols[category] ?? ["10", "000000"];
  return {
    id,
    claims: [],
    actor: { name, country },
    force: {
      category,
      text: category,
      designation: null,
      count: null,
      countQualifier: null,
      sidc: sidcOf({ set, entity, status }),
      ...told.force,
    },
    action,
    status,
    origin,
    destination,
    when: { text: "on Jan. 24", from: "2022-01-24", to: null },
    corroboration: 1,
    grade: "F6",
    disputes: [],
  };
}

/** The laydown with those deployments alone that have one of the statuses: what a map that shows these is given. */
export const only = (laydown: Laydown, statuses: readonly Status[]): Laydown => ({
  ...laydown,
  deployments: laydown.deployments.filter(({ status }) => statuses.includes(status)),
});

/** A laydown of deployments alone. */
export function laydownOf(deployments: Deployment[]): Laydown {
  const locations = deployments.flatMap(({ origin, destination }) => [origin, destination]).filter((l) => l !== null);
  const names = [...new Set(locations.map((location) => location.place ?? location.name))];
  return {
    format: "laydown/1",
    generator: "laydown test",
    sources: [],
    places: names.map((name): Place => {
      const location =
        Object.values(at).find((known) => known.name === name) ?? locations.find((l) => l.place === name)!;
      const country = countries[name] ?? null;
      const kind = location.precision === "country" ? "country" : location.precision === "sea" ? "sea" : "other";
      return { id: name, name, kind, country, lat: location.lat, lon: location.lon, radiusKm: location.radiusKm };
    }),
    mentions: [],
    claims: [],
    deployments,
    notes: [],
  };
}

interface GoldClaim {
  id: string;
  actor: string;
  actorCountry: string | null;
  force: Omit<Force, "sidc">;
  action: Action[];
  status: Status[];
  destination: ({ name: string; lat: number; lon: number; radiusKm: number } | null)[];
}

/** Every claim of the seeds' gold as a deployment of its own: far more on one map than a reader would meet. */
export function goldLaydown(): Laydown {
  const gold = read("tests/corpus/seeds.gold.json") as { claims: GoldClaim[] }[];
  return laydownOf(
    gold
      .flatMap(({ claims }) => claims)
      .map((claim) => {
        const to = claim.destination[0];
        const precision = to && to.radiusKm <= 60 ? "town" : "region";
        return deployment(claim.id, {
          actor: [claim.actor, claim.actorCountry],
          category: claim.force.category,
          action: claim.action[0]!,
          status: claim.status[0]!,
          destination: to ? { ...to, place: to.name, relation: "in", precision } : null,
          force: {
            designation: claim.force.designation,
            count: claim.force.count,
            countQualifier: claim.force.countQualifier,
          },
        });
      }),
  );
}
