import { openAtlas } from "../../gazetteer/atlas.ts";
import type { SnapshotRequest } from "../../print/request.ts";
import { snapshot } from "../../print/snapshot.ts";
import { loadFaces } from "./faces.ts";

/** What is asked of it: what can be sent of a request. */
export type Sent = Omit<SnapshotRequest, "atlas" | "faces">;

/** The picture, or why there is none. */
export type Drawn = { svg: string; width: number; height: number } | { failure: string };

const faces = loadFaces();

self.onmessage = async ({ data }: MessageEvent<Sent>) => {
  self.postMessage(await drawn(data));
};

async function drawn(sent: Sent): Promise<Drawn> {
  try {
    const { svg, width, height } = snapshot({
      ...sent,
      atlas: openAtlas(sent.topologies.countries),
      faces: await faces,
    });
    return { svg, width, height };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
