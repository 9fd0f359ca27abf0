import { latestDay } from "../scene/latest-day.ts";
import { nothing, type PageColours } from "./block.ts";
import { closing } from "./closing.ts";
import { contentsMaker, type PictureContents } from "./contents.ts";
import { shortHash } from "./hash.ts";
import { heading } from "./heading.ts";
import { legend } from "./legend.ts";
import { SizeError, type SnapshotRequest } from "./request.ts";
import { type Arrangement, type Furniture, innerWidth, type Sheet, sheetOf, widthBelow } from "./sheet.ts";
import { sourceList } from "./source-list.ts";
import type { Typesetter } from "./text.ts";
import { dayInWords, words } from "./words.ts";

/** A sheet on which everything has its place. */
export interface SettledSheet {
  sheet: Sheet;
  contents: PictureContents;
  furniture: Furniture;
}

/** From this width to its height on, the legend stands beside the map. */
const wide = 1.15;
/** Of a legend beside the map, widths in pixels; the next is tried where it would be too long: the last has two columns. */
const columns: readonly Arrangement[] = [
  { beside: 212 },
  { beside: 250 },
  { beside: 212, whole: true },
  { beside: 250, whole: true },
  { beside: 412 },
];
/** So many sources are listed; fewer where the map would have less than its share of the sheet. */
const sourceLimits = [24, 12, 6, 3];
const leastShare = 0.42;
/** Width and height of the smallest map, pixels. */
const smallest = 200;
const rounds = 16;

/**
 * Finds the largest map that leaves room for its own legend and sources: what is in sight depends on how large the map is,
 * and how large it is on what is in sight. Throws a `SizeError` where no map of a size worth looking at is left.
 */
export function settledSheet(request: SnapshotRequest, colours: PageColours, setter: Typesetter): SettledSheet {
  const { size } = request;
  const contentsOf = contentsMaker(request);
  const day = latestDay(request.laydown.sources);
  const asOf = day === null ? words.noDay : words.asOf(dayInWords(day));
  const facts = [asOf, request.selection.summary].filter((part) => part !== "").join(" · ");
  const { title, subtitle } = request;
  const top = heading({ title, subtitle, facts }, innerWidth(size), colours, setter);
  const credits = words.credits(request.laydown.generator, shortHash(request.laydown));
  const arrangements: Arrangement[] = size.width / size.height >= wide ? [...columns, "below"] : ["below"];
  let best: SettledSheet | null = null;
  for (const most of sourceLimits)
    for (const arrangement of arrangements) {
      const found = settledAs(arrangement, most);
      if (found && found.sheet.map.height >= leastShare * size.height) return found;
      best = found && (!best || found.sheet.map.height > best.sheet.map.height) ? found : best;
    }
  if (best && best.sheet.map.height >= smallest && best.sheet.map.width >= smallest) return best;
  throw new SizeError(
    `${size.width} × ${size.height} pixels leave no room for a map beside its title, legend and sources: make it larger`,
  );

  function settledAs(arrangement: Arrangement, most: number): SettledSheet | null {
    let sheet: Sheet | null = sheetOf(size, arrangement, { ...empty, heading: top });
    for (let round = 0; sheet && round < rounds; round++) {
      const { map }: Sheet = sheet;
      if (map.width < smallest || map.height < smallest) return null;
      const contents = contentsOf(map, most);
      const furniture = furnitureOf(contents, arrangement, most);
      const next = sheetOf(size, arrangement, furniture);
      // At first the map may grow again; later it only becomes smaller, so that it comes to rest.
      const hasRoom = next !== null && round >= rounds / 2 && next.map.height > map.height;
      if (next && (hasRoom || next.map.height === map.height)) return { sheet: { ...next, map }, contents, furniture };
      sheet = next;
    }
    return null;
  }

  function furnitureOf(
    { legend: entries, sources, outside }: PictureContents,
    arrangement: Arrangement,
    most: number,
  ): Furniture {
    const [width, below] = [innerWidth(size), widthBelow(size, arrangement)];
    const { filters, hidden } = request.selection;
    const notDrawn = [...hidden, ...(outside > 0 ? [words.outside(outside)] : [])];
    const sentences = [
      ...(filters === "" ? [] : [filters]),
      ...(notDrawn.length > 0 ? [words.hidden(notDrawn.join(", "))] : []),
      credits,
    ];
    return {
      heading: top,
      legend: legend(entries, arrangement === "below" ? width : arrangement.beside, request.palette, colours, setter),
      sources: sourceList(sources, most, below, colours, setter),
      closing: closing(sentences, below, colours, setter),
    };
  }
}

const empty: Furniture = { heading: nothing, legend: nothing, sources: nothing, closing: nothing };
