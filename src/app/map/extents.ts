import type { CountriesTopology } from "../../gazetteer/atlas.ts";
import type { Area } from "../../scene/extent-area.ts";
import { type ExtentOf, reachOf } from "../../scene/extents.ts";
import type { Answer, Question } from "./extent-worker.ts";
import ExtentWorker from "./extent-worker.ts?worker";

/** Extents that are worked out beside the page, for each takes long when it is first asked for. */
export interface Extents {
  /** Null until the extent is worked out. */
  of: ExtentOf;
  end(): void;
}

/** `ondone` is called whenever every extent that was asked for has been worked out. */
export function extentsBeside(countries: CountriesTopology, ondone: () => void): Extents {
  const worker = new ExtentWorker();
  const known = new Map<string, Area | null>();
  const asked: string[] = [];
  const ask = (question: Question): void => worker.postMessage(question);

  ask({ countries });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    known.set(asked.shift() ?? "", data);
    if (asked.length === 0) ondone();
  };
  return {
    of(presence, places) {
      const reach = reachOf(presence, places);
      if (reach === null) return null;
      const key = JSON.stringify(reach);
      if (!known.has(key)) {
        known.set(key, null);
        asked.push(key);
        ask({ reach });
      }
      return known.get(key) ?? null;
    },
    end: () => worker.terminate(),
  };
}
