import type { Atlas } from "../gazetteer/atlas.ts";
import type { Laydown } from "../model/laydown.ts";
import type { BasemapTopologies } from "../scene/basemap-data.ts";
import type { ExtentOf } from "../scene/extents.ts";
import type { Palette } from "../scene/palette.ts";
import type { Perspective } from "../scene/perspective.ts";
import type { PlaceDot } from "../scene/places.ts";
import type { Faces } from "./faces.ts";
import type { Selection } from "./selection.ts";
import type { Size } from "./sheet.ts";
import type { PictureView } from "./view.ts";

/** What a picture is made from. */
export interface SnapshotRequest {
  /** All of it, also what is not drawn. */
  laydown: Laydown;
  selection: Selection;
  title: string;
  /** Below the title; empty where there is none. */
  subtitle: string;
  /** Of the whole sheet, CSS pixels. */
  size: Size;
  /** Everything is drawn so many times as large as on the page, at least 1. */
  enlarged: number;
  view: PictureView;
  /** Deployment whose extent is drawn, and the one whose stack is laid open. */
  selected: string | null;
  opened: string | null;
  palette: Palette;
  perspective: Perspective;
  /** Mentioned places, where they are drawn. */
  places: readonly PlaceDot[];
  atlas: Atlas;
  extentOf: ExtentOf;
  topologies: BasemapTopologies;
  faces: Faces;
}

/** The sheet cannot be that small or that large; the message says why. */
export class SizeError extends Error {}
