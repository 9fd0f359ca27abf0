/** Plain geometry on [lon, lat] in degrees. */

const KM_PER_DEGREE = 111.195;

/** @typedef {[number, number]} Position */

/**
 * Area of a ring in square kilometres, positive whichever way it winds.
 * Planar with the cosine of its middle latitude: good enough to tell an islet from an island.
 * @param {Position[]} ring
 */
export function ringAreaKm2(ring) {
  let doubled = 0;
  let latitudes = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1];
    const [x1, y1] = ring[i];
    doubled += x0 * y1 - x1 * y0;
    latitudes += y1;
  }
  const middle = latitudes / Math.max(1, ring.length - 1);
  return (Math.abs(doubled) / 2) * KM_PER_DEGREE ** 2 * Math.cos((middle * Math.PI) / 180);
}

/** @param {Position[]} ring @returns {[number, number, number, number]} west, south, east, north */
export function ringBbox(ring) {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/** @param {number[]} bbox @param {Position} position */
export function inBbox([west, south, east, north], [x, y]) {
  return x >= west && x <= east && y >= south && y <= north;
}

/** Even-odd rule. @param {Position[]} ring @param {Position} position */
export function inRing(ring, [x, y]) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1];
    const [x1, y1] = ring[i];
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
  }
  return inside;
}

/**
 * Cuts a closed ring along a line whose ends are moved to the ring's nearest vertices.
 * @param {Position[]} ring @param {Position[]} line
 * @returns {[Position[], Position[]]} two closed rings that wind as the first did
 */
export function cutRing(ring, line) {
  const open = ring.slice(0, -1);
  const from = nearestVertex(open, line[0]);
  const to = nearestVertex(open, line[line.length - 1]);
  const inner = line.slice(1, -1);
  const walk = (start, end) => {
    const path = [open[start]];
    for (let i = start; i !== end;) {
      i = (i + 1) % open.length;
      path.push(open[i]);
    }
    return path;
  };
  return [
    [...walk(from, to), ...inner.toReversed(), open[from]],
    [...walk(to, from), ...inner, open[to]],
  ];
}

/**
 * The source joins rings across ±180° and leaves vertices of either sign there. Gives every such vertex the sign of the
 * ring's other vertices; a ring about the South Pole is led along the edge of the map at `southernEdge` instead.
 * @param {Position[]} ring @param {number} southernEdge degrees
 */
export function withoutAntimeridianJumps(ring, southernEdge) {
  const isJump = (p, q) => Math.abs(p[0] - q[0]) > 180;
  if (!ring.some((position, i) => i > 0 && isJump(ring[i - 1], position))) return ring;
  const isOnEdge = ([x]) => Math.abs(x) > 179.999;
  const inner = ring.filter((position) => !isOnEdge(position));
  if (inner.some(([x]) => x < 0) && inner.some(([x]) => x > 0)) {
    const at = ring.findIndex((position, i) => i > 0 && isJump(ring[i - 1], position));
    const [from, to] = [ring[at - 1], ring[at]];
    const edge = [
      [Math.sign(from[0]) * 180, to[1]],
      [Math.sign(from[0]) * 180, southernEdge],
      [Math.sign(to[0]) * 180, southernEdge],
    ];
    return [...ring.slice(0, at), ...edge, ...ring.slice(at)];
  }
  const sign = Math.sign(inner[0][0]);
  return ring.map((position) => (isOnEdge(position) ? [sign * 180, position[1]] : position));
}

function nearestVertex(ring, [x, y]) {
  let best = 0;
  let least = Infinity;
  ring.forEach(([vx, vy], i) => {
    const distance = (vx - x) ** 2 + (vy - y) ** 2;
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

/** Splits lines so that each piece lies wholly in or wholly out of what `test` accepts, segment by segment. */
export function piecesWhere(lines, test) {
  const pieces = [];
  for (const line of lines) {
    let piece = null;
    for (let i = 1; i < line.length; i++) {
      if (test(line[i - 1], line[i])) {
        if (piece) piece.push(line[i]);
        else pieces.push((piece = [line[i - 1], line[i]]));
      } else piece = null;
    }
  }
  return pieces;
}

/** Cuts a line into pieces of at most so many points that meet end to end. @param {Position[]} line */
export function cutEvery(line, points) {
  const pieces = Math.ceil((line.length - 1) / (points - 1));
  return Array.from({ length: pieces }, (_, i) => line.slice(i * (points - 1), (i + 1) * (points - 1) + 1));
}
