import { untrack } from "svelte";
import { statuses } from "../../model/claim.ts";
import { sides } from "../../scene/scene.ts";
import { facets, valuesOf } from "../../scene/facets.ts";
import { perspectives } from "../../scene/perspectives.ts";
import type { Filter } from "../filter.ts";
import type { Situation } from "../situation.svelte.ts";
import { isAnchor } from "./hash.ts";
import { type Step, stepBetween } from "./history-step.ts";
import { isPlain, type Known, readLink, writeLink, type Written } from "./link.ts";

/** Longer addresses are cut by some programs that pass them on. */
const longest = 2000;

/** Takes over what the address says, as the state that a page starts from. */
export const openAddress = (situation: Situation): void =>
  followAddress(situation, (filter) => situation.amendFilter(filter));

function followAddress(situation: Situation, filterBy: (filter: Filter) => void): void {
  const link = readLink(isAnchor(location.hash) ? "" : location.hash, knownTo(situation));
  situation.seeAs(link.view);
  filterBy(link.filter);
  situation.read(null);
  situation.select(link.selected);
  situation.openPlace(link.place);
  situation.showPlaces(link.placesShown);
  if (link.reading) situation.read(link.reading);
  if (link.theme) situation.wear(link.theme);
  situation.aimAt({ at: link.viewpoint, gently: false });
}

/** Keeps address and situation in step for as long as the effect lives that calls it. */
export function keepLink(situation: Situation): void {
  /** What the address was left as. Where it differs, the reader has gone elsewhere and the event for it is on its way. */
  let address = location.href;
  /** The hash of the view that was left there; null at first. */
  let written: string | null = null;
  let last: Step | null = null;

  $effect(() => {
    const { hash } = linkOf(situation);
    untrack(() => write(hash));
  });

  function write(hash: string): void {
    if (location.href !== address) return;
    const step = written === null ? null : stepBetween(written, hash, performance.now(), last);
    const isNew = step !== null && !step.goesOn;
    last = step ?? last;
    if (hash !== location.hash.slice(1)) put(hash, isNew);
    written = hash;
  }

  function put(hash: string, isNew: boolean): void {
    const next = location.pathname + location.search + (hash === "" ? "" : `#${hash}`);
    history[isNew ? "pushState" : "replaceState"](null, "", next);
    address = location.href;
  }

  $effect(() => {
    const follow = (): void => {
      if (!isAnchor(location.hash)) {
        followAddress(situation, (filter) => situation.setFilter(filter));
        written = linkOf(situation).hash;
        last = null;
      }
      put(written ?? "", false);
    };
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  });
}

/** The link to what is seen now. */
export function linkOf(situation: Situation): Written {
  const known = knownTo(situation);
  const { selected, place, placesShown, reading, filter, theme, viewpoint, seesAll } = situation;
  const link = {
    ...{ viewpoint, selected, place, placesShown, reading, filter },
    view: situation.perspective.id,
    theme: situation.themeChosen ? theme : null,
  };
  const room = longest - `${location.origin}${location.pathname}${location.search}#`.length;
  const before = isAnchor(location.hash) ? "" : location.hash;
  // What is in view where everything is depends on the filter and on the room for the map: only a plain address leaves it open.
  const plain = writeLink({ ...link, viewpoint: null }, known, before, room);
  return seesAll && isPlain(plain.hash) ? plain : writeLink(link, known, before, room);
}

function knownTo({ entries, lookup }: Situation): Known {
  const values = facets.map((facet) => [
    facet,
    [...new Set(entries.flatMap((entry) => valuesOf(entry, facet)))].sort(),
  ]);
  return {
    deployments: lookup.deployments,
    places: lookup.places,
    sources: lookup.sources,
    claims: lookup.claims,
    values: { ...(Object.fromEntries(values) as Known["values"]), status: statuses, side: sides },
    views: perspectives.map(({ id }) => id),
  };
}
