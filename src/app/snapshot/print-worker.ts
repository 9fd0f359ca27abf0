import { openAtlas } from "../../gazetteer/atlas.ts";
import { pdfOf } from "../../print/pdf/pdf.ts";
import type { SnapshotRequest } from "../../print/request.ts";
import type { BasemapTopologies } from "../../scene/basemap-data.ts";
import { snapshot } from "../../print/snapshot.ts";
import { extentsIn } from "../../scene/extents.ts";
import { loadFaces } from "./faces.ts";

/** What changes from request to request. */
export type Sent = Omit<SnapshotRequest, "atlas" | "extentOf" | "faces" | "topologies">;

/** A picture, with its PDF if that is wanted. */
export interface Question {
  request: Sent;
  isPdfWanted: boolean;
}

/** What it is sent: first the basemap, then one question at a time. */
export type Message = { topologies: BasemapTopologies } | Question;

type Ground = Pick<SnapshotRequest, "atlas" | "extentOf" | "topologies">;

/** The picture, or why there is none. */
export type Drawn =
  { svg: string; width: number; height: number; pdf: Uint8Array<ArrayBuffer> | null } | { failure: string };

const faces = loadFaces();
let ground: Ground | null = null;

self.onmessage = async ({ data }: MessageEvent<Message>) => {
  if ("topologies" in data) ground = groundOf(data.topologies);
  else if (ground) self.postMessage(await drawn(data, ground));
};

function groundOf(topologies: BasemapTopologies): Ground {
  const atlas = openAtlas(topologies.countries);
  return { topologies, atlas, extentOf: extentsIn(atlas) };
}

async function drawn({ request, isPdfWanted }: Question, ground: Ground): Promise<Drawn> {
  try {
    const picture = snapshot({ ...request, ...ground, faces: await faces });
    const { svg, width, height } = picture;
    return { svg, width, height, pdf: isPdfWanted ? await pdfOf(picture) : null };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
