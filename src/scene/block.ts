import type { Pixel } from "./mercator.ts";
import { captionSize, heightOf, widthOf } from "./text-size.ts";
import type { Unit } from "./unit.ts";

/** A rectangle on the flat map, pixels, y southwards. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Units in a tidy grid about their anchor. Lengths are pixels from the anchor. */
export interface Block {
  units: Unit[];
  /** Middle of each unit's symbol. */
  offsets: Pixel[];
  /** Middle of the upper edge of its caption. */
  caption: { text: string; at: Pixel } | null;
  /** The block with its texts. */
  box: Box;
}

const gap = 7;
/** Between the dot of a site and the frame beside it. */
const stem = 9;

/**
 * Lays units out in rows and columns. `from` points to where arrows come from, by unit, or is null for a unit without one:
 * those with arrows stand on that side, so that few lines cross a symbol. About an area the grid lies over the anchor; a
 * `site` is a dot, and the grid stands beside it. The caption of an area stands below its symbols.
 */
export function blockOf(
  units: readonly Unit[],
  from: readonly (Pixel | null)[],
  site: boolean,
  caption: string | null,
): Block {
  const coming = units.map((unit, index) => ({ unit, from: from[index] ?? null }));
  const [x, y] = meanOf(from);
  const sideways = Math.abs(x) > Math.abs(y);
  const columns = columnsFor(units.length, sideways);
  const rows = Math.ceil(units.length / columns);
  const cells = Array.from({ length: units.length }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
  }));
  const nearness = (cell: { column: number; row: number }): number =>
    sideways ? cell.column * -Math.sign(x) : cell.row * -Math.sign(y);
  const cellOrder = [...cells].sort((a, b) => nearness(a) - nearness(b) || a.row - b.row || a.column - b.column);
  const moving = coming
    .filter((item) => item.from !== null)
    .sort((a, b) => across(a.from, sideways) - across(b.from, sideways));
  const seated = [...moving, ...coming.filter((item) => item.from === null)].map((item, index) => ({
    unit: item.unit,
    cell: cellOrder[index] ?? { column: 0, row: 0 },
  }));
  const grid = gridOf(seated, columns, rows);
  if (site) return besideDot(grid, x < 0 ? -1 : 1);
  return caption === null ? grid : withCaption(grid, caption);
}

/** Puts a caption below a grid. */
function withCaption({ units, offsets, box }: Block, text: string): Block {
  const half = widthOf(text, captionSize) / 2;
  const bottom = box.bottom + heightOf(text, captionSize);
  return {
    units,
    offsets,
    caption: { text, at: [0, box.bottom] },
    box: { left: Math.min(box.left, -half), right: Math.max(box.right, half), top: box.top, bottom },
  };
}

/** Moves a grid to the right (1) or left (-1) of its anchor. */
function besideDot({ units, offsets, box }: Block, direction: 1 | -1): Block {
  const frames = units.flatMap((unit, index) => unit.ring.map(([x]) => x + (offsets[index]?.[0] ?? 0)));
  const shift = direction === 1 ? stem - Math.min(...frames) : -stem - Math.max(...frames);
  return {
    units,
    caption: null,
    offsets: offsets.map(([x, y]) => [x + shift, y]),
    box: { ...box, left: Math.min(-4, box.left + shift), right: Math.max(4, box.right + shift) },
  };
}

function gridOf(seated: { unit: Unit; cell: { column: number; row: number } }[], columns: number, rows: number): Block {
  const most = (of: (unit: Unit) => number, column: number | null, row: number | null): number =>
    Math.max(
      0,
      ...seated
        .filter(({ cell }) => (column ?? cell.column) === cell.column && (row ?? cell.row) === cell.row)
        .map(({ unit }) => of(unit)),
    );
  const xs: number[] = [];
  let width = 0;
  for (let column = 0; column < columns; column++) {
    xs.push(width + most((unit) => unit.left, column, null));
    width += most((unit) => unit.left, column, null) + most((unit) => unit.right, column, null) + gap;
  }
  const ys: number[] = [];
  let height = 0;
  for (let row = 0; row < rows; row++) {
    ys.push(height + most((unit) => unit.top, null, row));
    height += most((unit) => unit.top, null, row) + most((unit) => unit.bottom, null, row) + gap;
  }
  const middle = (along: readonly number[]): number => ((along[0] ?? 0) + (along.at(-1) ?? 0)) / 2;
  const [middleX, middleY] = [middle(xs), middle(ys)];
  return {
    units: seated.map(({ unit }) => unit),
    caption: null,
    offsets: seated.map(({ cell }) => [(xs[cell.column] ?? 0) - middleX, (ys[cell.row] ?? 0) - middleY]),
    box: { left: -middleX, right: width - gap - middleX, top: -middleY, bottom: height - gap - middleY },
  };
}

function columnsFor(count: number, sideways: boolean): number {
  const square = Math.ceil(Math.sqrt(count * 1.2));
  if (sideways) return Math.ceil(count / Math.max(2, square));
  return count <= 3 ? count : square;
}

const across = (from: Pixel | null, sideways: boolean): number => from?.[sideways ? 1 : 0] ?? 0;

function meanOf(vectors: readonly (Pixel | null)[]): Pixel {
  return vectors.reduce<Pixel>(([x, y], vector) => [x + (vector?.[0] ?? 0), y + (vector?.[1] ?? 0)], [0, 0]);
}
