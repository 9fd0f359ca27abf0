import { openAtlas } from "../../gazetteer/atlas.ts";
import type { SnapshotRequest } from "../../print/request.ts";
import { snapshot } from "../../print/snapshot.ts";
import { extentsIn } from "../../scene/extents.ts";
import { loadFaces } from "./faces.ts";

/** What is asked of it: what can be sent of a request. */
export type Sent = Omit<SnapshotRequest, "atlas" | "extentOf" | "faces">;

/** The picture, or why there is none. */
export type Drawn = { svg: string; width: number; height: number } | { failure: string };

const faces = loadFaces();

self.onmessage = async ({ data }: MessageEvent<Sent>) => {
  self.postMessage(await drawn(data));
};

async function drawn(sent: Sent): Promise<Drawn> {
  try {
    const atlas = openAtlas(sent.topologies.countries);
    const { svg, width, height } = snapshot({ ...sent, atlas, extentOf: extentsIn(atlas), faces: await faces });
    return { svg, width, height };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
