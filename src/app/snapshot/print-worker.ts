import { openAtlas } from "../../gazetteer/atlas.ts";
import { pdfOf } from "../../print/pdf/pdf.ts";
import type { SnapshotRequest } from "../../print/request.ts";
import { snapshot } from "../../print/snapshot.ts";
import { extentsIn } from "../../scene/extents.ts";
import { loadFaces } from "./faces.ts";

/** What can be sent of a request. */
export type Sent = Omit<SnapshotRequest, "atlas" | "extentOf" | "faces">;

/** What is asked of it: a picture, with its PDF if that is wanted. */
export interface Question {
  request: Sent;
  isPdfWanted: boolean;
}

/** The picture, or why there is none. */
export type Drawn =
  { svg: string; width: number; height: number; pdf: Uint8Array<ArrayBuffer> | null } | { failure: string };

const faces = loadFaces();

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  self.postMessage(await drawn(data));
};

async function drawn({ request, isPdfWanted }: Question): Promise<Drawn> {
  try {
    const atlas = openAtlas(request.topologies.countries);
    const picture = snapshot({ ...request, atlas, extentOf: extentsIn(atlas), faces: await faces });
    const { svg, width, height } = picture;
    return { svg, width, height, pdf: isPdfWanted ? await pdfOf(picture) : null };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
