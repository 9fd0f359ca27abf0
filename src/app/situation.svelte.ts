import type { StyleSpecification } from "maplibre-gl";
import { basemapStyle } from "../map/basemap.ts";
import { disputedLines } from "../scene/basemap-data.ts";
import type { Laydown } from "../model/laydown.ts";
import type { DisputedLine } from "../scene/disputed-borders.ts";
import type { Sight } from "../scene/in-sight.ts";
import { placeDots, type PlaceDot } from "../scene/places.ts";
import { dark, light, type Palette } from "../scene/palette.ts";
import type { Perspective } from "../scene/perspective.ts";
import { perspectives } from "../scene/perspectives.ts";
import type { LegendEntry } from "../scene/scene.ts";
import { latestDay } from "../scene/latest-day.ts";
import { type Facet } from "../scene/facets.ts";
import { type Filter, firstFilter, matching } from "./filter.ts";
import { FilterHistory } from "./filter-history.ts";
import { entriesAt, type Entry, entriesOf, type Told, toldOf } from "./entries.ts";
import { type FacetValue, facetValues } from "./facets.ts";
import { focusCountries } from "../scene/focus-countries.ts";
import { fontFiles } from "./font-files.ts";
import type { Material } from "./load-material.ts";
import { type Group, groupsOf } from "./groups.ts";
import { idSet, type Lookup, lookupOf } from "./lookup.ts";
import { type Aim, firstAim, type Pin, type Viewpoint } from "./map/viewpoint.ts";
import { followed, type Reading } from "./reader/reading.ts";
import { titleOf } from "./title.ts";

export type Theme = "light" | "dark";

/** What is looked at, and how: all state of the page. */
export class Situation {
  readonly laydown: Laydown;
  readonly lookup: Lookup;
  readonly material: Material;
  /** Latest day on which a source was published, `YYYY-MM-DD`. */
  readonly asOf: string | null;
  title = $state("");
  #filters = $state.raw(new FilterHistory(firstFilter));
  #selected = $state.raw<string | null>(null);
  #hovered = $state.raw<string | null>(null);
  #opened = $state.raw<string | null>(null);
  #placesShown = $state.raw(false);
  #reading = $state.raw<Reading | null>(null);
  #place = $state.raw<string | null>(null);
  #theme = $state.raw<Theme>("light");
  #themeChosen = $state.raw(false);
  #aim = $state.raw<Aim>(firstAim);
  #pin = $state.raw<Pin | null>(null);
  #viewpoint = $state.raw<Viewpoint | null>(null);
  #seesAll = $state.raw(true);
  #perspective = $state.raw<Perspective>(perspectives[0]);
  #inView = $state.raw<ReadonlySet<string> | null>(null);
  #legend = $state.raw<readonly LegendEntry[]>([]);

  readonly entries: Entry[] = $derived.by(() => entriesOf(this.#told, this.laydown, this.#perspective));
  readonly shown: Entry[] = $derived(this.entries.filter(matching(this.filter)));
  /** The laydown with those deployments alone that are drawn. */
  readonly drawn: Laydown = $derived.by(() => ({
    ...this.laydown,
    deployments: this.shown.map(({ deployment }) => deployment),
  }));
  readonly groups: Group[] = $derived(groupsOf(this.entries, this.filter));
  readonly facetValues: Record<Facet, FacetValue[]> = $derived(facetValues(this.entries, this.filter));
  readonly current: Entry | null = $derived(
    this.entries.find(({ deployment }) => deployment.id === this.#selected) ?? null,
  );
  readonly neighbours: Entry[] = $derived(this.current ? entriesAt(this.current, this.shown) : []);
  /** Every place that the sources mention, while they are shown. */
  readonly places: readonly PlaceDot[] = $derived.by(() => (this.#placesShown ? placeDots(this.laydown) : []));
  readonly basemap: StyleSpecification = $derived.by(() =>
    basemapStyle({
      palette: this.palette,
      topologies: this.material.topologies,
      focus: this.#focus,
      fontUrls: fontFiles,
    }),
  );
  readonly disputed: readonly DisputedLine[];
  readonly #focus: ReadonlySet<string>;
  readonly #told: readonly Told[];

  constructor(material: Material, theme: Theme) {
    this.material = material;
    this.laydown = material.laydown;
    this.lookup = lookupOf(this.laydown);
    this.#told = toldOf(this.laydown, this.lookup);
    this.asOf = latestDay(this.laydown.sources);
    this.title = titleOf(this.laydown, this.lookup);
    this.disputed = disputedLines(material.topologies);
    this.#focus = focusCountries(this.laydown);
    this.#theme = theme;
  }

  get filter(): Filter {
    return this.#filters.current;
  }
  get canUndo(): boolean {
    return this.#filters.canUndo;
  }
  get canRedo(): boolean {
    return this.#filters.canRedo;
  }
  get selected(): string | null {
    return this.#selected;
  }
  /** The deployment that is pointed at, in the list or on the map. */
  get hovered(): string | null {
    return this.#hovered;
  }
  /** The deployment whose stack is laid open on the map. */
  get opened(): string | null {
    return this.#opened;
  }
  get placesShown(): boolean {
    return this.#placesShown;
  }
  /** What the reader shows; null where it is closed. */
  get reading(): Reading | null {
    return this.#reading;
  }
  /** The place whose mentions are shown; null where none is. */
  get place(): string | null {
    return this.#place;
  }
  /** True where the panel of a deployment or a place is open. */
  get panelOpen(): boolean {
    return this.#selected !== null || this.#place !== null;
  }
  get theme(): Theme {
    return this.#theme;
  }
  /** True where the theme was chosen for this page, by its reader or its link. */
  get themeChosen(): boolean {
    return this.#themeChosen;
  }
  get palette(): Palette {
    return this.#theme === "dark" ? dark : light;
  }
  get perspective(): Perspective {
    return this.#perspective;
  }
  get legend(): readonly LegendEntry[] {
    return this.#legend;
  }
  /** Where the map is asked to look. */
  get aim(): Aim {
    return this.#aim;
  }
  /** What is pointed out on the map; null where nothing is. */
  get pin(): Pin | null {
    return this.#pin;
  }
  /** Where the map looks from, or is about to; null while there is no map. */
  get viewpoint(): Viewpoint | null {
    return this.#viewpoint;
  }
  /** True where the map looks as at first, with everything in view. */
  get seesAll(): boolean {
    return this.#seesAll;
  }
  /** Ids of the deployments that the map shows; null while there is no map. */
  get inView(): ReadonlySet<string> | null {
    return this.#inView;
  }

  /** Selects a deployment; an open reader goes to its words. */
  select(id: string | null): void {
    this.#selected = id;
    this.#pin = null;
    if (id === null) return;
    this.#place = null;
    const deployment = this.lookup.deployments.get(id);
    if (this.#reading && deployment) this.#reading = followed(this.#reading, deployment, this.lookup);
  }
  /** Opens the reader, or closes it; a claim in it selects its deployment. */
  read(reading: Reading | null): void {
    this.#reading = reading && this.lookup.sources.has(reading.source) ? reading : null;
    const deployment = this.lookup.deploymentOf.get(reading?.claim ?? "");
    if (deployment) this.select(deployment.id);
  }
  /** Shows what is said of a place, in the stead of a deployment. */
  openPlace(id: string | null): void {
    this.#place = id !== null && this.lookup.places.has(id) ? id : null;
    if (this.#place === null) return;
    this.#selected = null;
    this.#reading = null;
  }
  openStack(id: string | null): void {
    this.#opened = id;
  }
  showPlaces(shown: boolean): void {
    this.#placesShown = shown;
  }
  hover(id: string | null): void {
    this.#hovered = id;
  }
  setFilter(filter: Filter): void {
    this.#filters = this.#filters.changedTo(filter);
  }
  /** Changes the filter within the last step, as while something is dragged or played. */
  amendFilter(filter: Filter): void {
    this.#filters = this.#filters.amendedTo(filter);
  }
  undo(): void {
    this.#filters = this.#filters.undone();
  }
  redo(): void {
    this.#filters = this.#filters.redone();
  }
  /** Changes to the theme that the system changed to, unless another was chosen. */
  followSystem(theme: Theme): void {
    if (!this.#themeChosen) this.#theme = theme;
  }
  wear(theme: Theme): void {
    this.#theme = theme;
    this.#themeChosen = true;
  }
  seeAs(id: string): void {
    this.#perspective = perspectives.find((perspective) => perspective.id === id) ?? this.#perspective;
  }
  aimAt(aim: Aim): void {
    this.#aim = aim;
    this.#viewpoint = aim.at ?? this.#viewpoint;
    this.#seesAll = aim.at === null;
  }
  pointOut(pin: Pin | null): void {
    this.#pin = pin;
  }
  /** Takes over where the map looks from, and whether that is as at first. */
  lookFrom(viewpoint: Viewpoint, seesAll: boolean): void {
    this.#viewpoint = viewpoint;
    this.#seesAll = seesAll;
  }
  /** Takes over what the map shows; what is the same as before changes nothing on the page. */
  see({ ids, legend }: Sight): void {
    if (!this.#inView || ids.join() !== [...this.#inView].join()) this.#inView = idSet(ids);
    if (JSON.stringify(legend) !== JSON.stringify(this.#legend)) this.#legend = legend;
  }
}
