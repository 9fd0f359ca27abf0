import { statuses } from "../../model/claim.ts";
import { dayInWords } from "../dates.ts";
import { filterInWords } from "../filter-words.ts";
import { fatesUnder } from "../groups.ts";
import type MapView from "../map/MapView.svelte";
import { saveFile } from "../save-file.ts";
import type { Situation } from "../situation.svelte.ts";
import { sourceOrigin, sourceTitle } from "../source-line.ts";
import { strings } from "../strings.ts";
import { compose } from "./compose.ts";
import { fileName } from "./file-name.ts";

const pixelRatio = 2;
/** Narrower maps, as on a telephone, are drawn this wide, CSS pixels. */
const leastWidth = 720;
/** More sources than this are counted, not listed. */
const mostSources = 16;

type Renderer = Pick<MapView, "renderAt" | "contentsOf">;

/** Saves a picture of the map as it is now and gives the name of its file. Rejects with a reason to read. */
export async function saveSnapshot(situation: Situation, map: Renderer, shown: HTMLElement): Promise<string> {
  const scale = Math.max(1, leastWidth / shown.clientWidth);
  const size = { width: Math.round(shown.clientWidth * scale), height: Math.round(shown.clientHeight * scale) };
  const picture = await map.renderAt({ ...size, pixelRatio });
  const contents = map.contentsOf(size);
  if (!contents || isBlank(picture)) throw new Error(strings.snapshot.blank);
  const { laydown, palette, title, asOf } = situation;
  const canvas = await compose({
    ...size,
    title: title.trim() || strings.title.general,
    subtitle: [asOf === null ? strings.noDay : strings.asOf(dayInWords(asOf)), summary(situation)].join(" · "),
    map: picture,
    kmPerPixel: contents.kmPerPixel,
    pixelRatio,
    legend: contents.legend,
    sources: sourceLines(situation, contents.ids),
    closing: [...notDrawn(situation, contents.ids), strings.snapshot.credits(laydown.generator)],
    palette,
  });
  const name = fileName(title, asOf, canvas.width, canvas.height);
  saveFile(await blobOf(canvas), name);
  return name;
}

/** How much the picture is made of, and of how much a filter lets that be. */
function summary(situation: Situation): string {
  const { entries, shown, filter, laydown } = situation;
  return filterInWords(filter, situation) === ""
    ? strings.summary(entries.length, laydown.sources.length)
    : strings.snapshot.selection(shown.length, entries.length, laydown.sources.length);
}

/** The sources of what is drawn, in the laydown's order. */
function sourceLines({ laydown, lookup }: Situation, drawn: readonly string[]): string[] {
  const claims = drawn.flatMap((id) => lookup.deployments.get(id)?.claims ?? []);
  const used = claims.map((id) => lookup.claims.get(id)?.source);
  const lines = laydown.sources
    .filter(({ id }) => used.includes(id))
    .map((source) => `${sourceTitle(source)}. ${sourceOrigin(source)}`);
  return lines.length <= mostSources
    ? lines
    : [...lines.slice(0, mostSources), strings.snapshot.moreSources(lines.length - mostSources)];
}

/** Which filters are in force, and what the list holds that the picture does not. */
function notDrawn(situation: Situation, drawn: readonly string[]): string[] {
  const { entries, shown, filter } = situation;
  const fates = entries.map(fatesUnder(filter));
  const outside = shown.filter(({ deployment, placed }) => placed && !drawn.includes(deployment.id)).length;
  const leftOut = fates.filter((fate) => fate === "left-out").length;
  const unplaced = fates.filter((fate) => fate === "unplaced").length;
  const parts = [
    ...statuses.flatMap((status) => {
      const own = entries.filter(({ deployment }, at) => deployment.status === status && fates[at] === "other-status");
      return own.length > 0 ? [`${own.length} ${strings.statusNames[status]}`] : [];
    }),
    ...(unplaced > 0 ? [strings.snapshot.unplaced(unplaced)] : []),
    ...(outside > 0 ? [strings.snapshot.outside(outside)] : []),
    ...(leftOut > 0 ? [strings.snapshot.leftOut(leftOut)] : []),
  ];
  const filters = filterInWords(filter, situation);
  return [
    ...(filters === "" ? [] : [strings.snapshot.filters(filters)]),
    ...(parts.length > 0 ? [strings.snapshot.hidden(parts.join(", "))] : []),
  ];
}

/** True where the picture has one colour only. */
function isBlank(picture: HTMLCanvasElement): boolean {
  const side = 48;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error(strings.snapshot.noCanvas);
  context.drawImage(picture, 0, 0, side, side);
  const pixels = new Uint32Array(context.getImageData(0, 0, side, side).data.buffer);
  return pixels.every((pixel) => pixel === pixels[0]);
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(strings.snapshot.noPicture))), "image/png");
  });
}
