import type { Category } from "../model/claim.ts";
import { bent, distance, headLength, hooked, resampled, tailOf, upTo, withHead } from "./arrow.ts";
import { fromPixel, type Pixel } from "./mercator.ts";
import type { Route } from "./route.ts";
import type { LegendEntry, Movement } from "./scene.ts";
import type { Settled, SettledUnit } from "./settle.ts";
import { type Hindrances, hindrancesOf, steered } from "./steer.ts";
import { statusClass } from "./unit.ts";

/** Arrows that leave one place for one block bow apart by so much, pixels at the middle. */
const fanStep = 16;
/** An arrow bows northwards by this share of its length, at most by so much, pixels. */
const usualBow = 0.08;
const mostUsualBow = 16;
/** Where the origin is implied the arrow is a tail of so many pixels, whole only for the selected deployment. */
const tailLength = 130;
/** Vertices of a path are so far apart that its bend looks smooth, pixels. */
const vertexStep = 12;
const mostVertices = 64;

/**
 * The arrows of the routes, each to (or, for a withdrawal, from) the edge of its settled symbol, past other symbols and
 * their texts where that can be. Pixels are at `zoom`.
 */
export function movementsOf(
  routes: readonly Route[],
  { units, captions }: Settled,
  zoom: number,
  selected: string | null,
): Movement[] {
  const targets = new Map(
    units.flatMap((unit, index) => unit.unit.members.map((member) => [member.deployment.id, { unit, index }] as const)),
  );
  const arrows = new Map<string, Arrow>();
  for (const route of routes) {
    const target = targets.get(route.presence.deployment.id);
    if (!target) continue;
    const key = [target.index, route.from, route.originImplied, route.leaves && route.path.at(-1)].join("|");
    const arrow = arrows.get(key) ?? { target: target.unit, routes: [] };
    arrow.routes.push(route);
    arrows.set(key, arrow);
  }
  const fans = new Map<string, Arrow[]>();
  for (const arrow of arrows.values()) {
    const key = `${arrow.target.block} ${arrow.routes[0]?.from ?? ""}`;
    fans.set(key, [...(fans.get(key) ?? []), arrow]);
  }
  const hindrances = hindrancesOf(units, captions, zoom);
  return [...fans.values()].flatMap((fan) => {
    const ordered = fan.sort((a, b) => a.target.at[1] - b.target.at[1] || a.target.at[0] - b.target.at[0]);
    return ordered.flatMap((arrow, index) =>
      movementOf(arrow, zoom, (index - (ordered.length - 1) / 2) * fanStep, hindrances, selected),
    );
  });
}

/** The routes of forces that are drawn as one arrow. */
interface Arrow {
  target: SettledUnit;
  routes: Route[];
}

function movementOf(
  { target, routes }: Arrow,
  zoom: number,
  fanBow: number,
  hindrances: Hindrances,
  selected: string | null,
): Movement[] {
  const [route] = routes;
  if (!route) return [];
  const members = routes.map(({ presence }) => presence.deployment.id);
  const isWhole = !route.originImplied || (selected !== null && members.includes(selected));
  const scale = 2 ** zoom;
  const along = route.path.map(([x, y]): Pixel => [x * scale, y * scale]);
  const pixels = resampled(isWhole ? along : tailOf(along, tailLength), vertexStep, mostVertices);
  const [start, end] = [pixels[0], pixels.at(-1)];
  if (!start || !end) return [];
  const band = Math.max(
    ...routes.map(({ presence }) => bandOf(presence.deployment.force.category, presence.deployment.force.count)),
  );
  const obstacle = { at: target.at, ring: target.unit.ring };
  const length = distance(start, end);
  const eastwards = end[0] >= start[0] ? 1 : -1;
  const usual = eastwards * (Math.min(mostUsualBow, length * usualBow) - fanBow);
  const path = steered(usual, length, hindrances, (bow) => {
    const free: Pixel[] = route.leaves
      ? upTo(bent(pixels, target.at, end, bow).reverse(), obstacle).reverse()
      : upTo(pastText(bent(pixels, null, target.at, bow), target), obstacle);
    return withHead(free, headLength(band));
  });
  if (!path) return [];
  const { deployment, side } = route.presence;
  return [
    {
      id: deployment.id,
      members,
      path: path.map((pixel) => fromPixel(pixel, zoom)),
      side,
      status: deployment.status,
      originImplied: route.originImplied,
      band,
    },
  ];
}

/** The path to the middle of a symbol, led in from the side where it would come through the text above or below. */
function pastText(path: readonly Pixel[], { at, unit }: SettledUnit): Pixel[] {
  const from = path.findLast((pixel) => distance(pixel, at) > approach) ?? path[0] ?? at;
  const [dx, dy] = [from[0] - at[0], from[1] - at[1]];
  const [reachX, reachY] = dy < 0 ? [unit.amplifierReach, unit.top] : [unit.labelReach, unit.bottom];
  return reachX > 0 && Math.abs(dx) * reachY < Math.abs(dy) * reachX
    ? hooked(path, at, reachX + textClearance)
    : [...path];
}

/** Where the direction of an arrow is judged, and what it keeps from a text, pixels. */
const approach = 60;
const textClearance = 14;

/** People and pieces of equipment come in different numbers: the least count of bands 2, 3 and 4 for each. */
const bandsOfPeople = [1_000, 5_000, 25_000];
const bandsOfEquipment = [4, 12, 36];
const peopled: readonly Category[] = ["troops", "land-unit", "instructors", "peacekeepers", "headquarters", "other"];

/** How broad the arrow of a force is, 1 to 4; 1 where the text gives no number. */
export function bandOf(category: Category, count: number | null): number {
  const bands = peopled.includes(category) ? bandsOfPeople : bandsOfEquipment;
  return 1 + bands.filter((least) => (count ?? 0) >= least).length;
}

const wording = {
  reported: "Movement, reported",
  planned: "Movement, planned",
  unreal: "Movement, only considered or conditional",
  negated: "Movement, ruled out or denied",
};

/** A line for each kind of arrow drawn, and one for what its width says where widths differ. */
export function legendOfMovements(movements: readonly Movement[]): LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const { side, status, originImplied } of movements) {
    const kind = statusClass(status);
    const id = `movement-${kind}`;
    if (!entries.has(id))
      entries.set(id, {
        id,
        label: wording[kind],
        sample: { kind: "movement", side, status, originImplied: false, band: 2 },
      });
    if (originImplied && !entries.has("movement-implied"))
      entries.set("movement-implied", {
        id: "movement-implied",
        label: "Fading tail: origin implied",
        sample: { kind: "movement", side, status: "reported", originImplied: true, band: 2 },
      });
  }
  const [widest] = [...movements].sort((a, b) => b.band - a.band);
  if (widest && movements.some(({ band }) => band !== widest.band))
    entries.set("movement-band", {
      id: "movement-band",
      label: "Broader: a larger force",
      sample: { kind: "movement", side: widest.side, status: "reported", originImplied: false, band: 4 },
    });
  return [...entries.values()].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

const order = ["reported", "planned", "unreal", "negated", "implied", "band"].map((kind) => `movement-${kind}`);
