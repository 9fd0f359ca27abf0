import gazetteerUrl from "../../../data/gazetteer/gazetteer.bin?url";
import { openPlaceSearch, type PlaceSearch } from "../../gazetteer/place-search.ts";
import { strings } from "../strings.ts";

/** The names of all places, which are fetched when they are first wanted. */
export class PlaceNames {
  #search = $state.raw<PlaceSearch | null>(null);
  #failure = $state.raw<string | null>(null);
  #isLoading = false;

  /** Null while they are not there. */
  get search(): PlaceSearch | null {
    return this.#search;
  }
  /** Why they could not be had; null where they could, or are on their way. */
  get failure(): string | null {
    return this.#failure;
  }

  /** Fetches them, unless they are there or on their way. */
  async load(): Promise<void> {
    if (this.#search || this.#isLoading) return;
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
