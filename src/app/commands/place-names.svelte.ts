import gazetteerUrl from "../../../data/gazetteer/gazetteer.bin?url";
import { openPlaceSearch, type PlaceSearch } from "../../gazetteer/place-search.ts";
import { strings } from "../strings.ts";

/** True in the page that is one file: no names of places lie beside it. */
const isOneFile = import.meta.env.MODE === "single";

/** The names of all places, which are fetched when they are first wanted, or else of those that a laydown mentions. */
export class PlaceNames {
  readonly #mentioned: PlaceSearch;
  #search = $state.raw<PlaceSearch | null>(null);
  #failure = $state.raw<string | null>(null);
  #isLoading = $state(false);

  constructor(mentioned: PlaceSearch) {
    this.#mentioned = mentioned;
  }

  /** What finds places: those mentioned, as long as there are no others. */
  get search(): PlaceSearch {
    return this.#search ?? this.#mentioned;
  }
  get isLoading(): boolean {
    return this.#isLoading;
  }
  /** Only places that are mentioned can be found, and no others can be had. */
  get onlyMentioned(): boolean {
    return isOneFile;
  }
  /** Why they could not be had; null where they could, or are on their way. */
  get failure(): string | null {
    return this.#failure;
  }

  /** Fetches them, unless they are there or on their way. */
  async load(): Promise<void> {
    if (this.#search || this.#isLoading || isOneFile) return;
    this.#isLoading = true;
    this.#failure = null;
    try {
      this.#search = openPlaceSearch(await fetched(gazetteerUrl));
    } catch (error) {
      this.#failure = error instanceof Error ? error.message : String(error);
    }
    this.#isLoading = false;
  }
}

async function fetched(url: string): Promise<Uint8Array> {
  const response = await fetch(url).catch(() => {
    throw new Error(strings.failed.unreachable);
  });
  if (!response.ok) throw new Error(strings.failed.status(response.status));
  return new Uint8Array(await response.arrayBuffer());
}
