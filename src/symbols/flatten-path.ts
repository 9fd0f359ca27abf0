const pointsPerCurve = 10;

/**
 * The closed ring of points [x, y] that SVG path data describes, curves cut into short chords.
 * Knows what symbol frames use: M, L, C and Z, absolute and relative, with repeated arguments.
 */
export function flattenPath(data: string): [number, number][] {
  const tokens = data.match(/[a-zA-Z]|-?\d*\.?\d+/g) ?? [];
  const ring: [number, number][] = [];
  let at: [number, number] = [0, 0];
  let command = "M";
  let index = 0;
  const isCommand = (token: string | undefined): boolean => token !== undefined && /[a-zA-Z]/.test(token);
  const point = (): [number, number] => {
    const [x, y] = [Number(tokens[index]), Number(tokens[index + 1])];
    index += 2;
    return command === command.toLowerCase() ? [at[0] + x, at[1] + y] : [x, y];
  };
  while (index < tokens.length) {
    if (isCommand(tokens[index])) command = tokens[index++] ?? command;
    if (command.toUpperCase() === "Z") continue;
    if (command.toUpperCase() === "C") {
      const curve = [at, point(), point(), point()] as const;
      for (let step = 1; step <= pointsPerCurve; step++) ring.push(cubicAt(curve, step / pointsPerCurve));
      at = curve[3];
    } else {
      at = point();
      ring.push(at);
    }
  }
  const first = ring[0];
  return first ? [...ring, first] : [];
}

type Curve = readonly [[number, number], [number, number], [number, number], [number, number]];

/** The point of a cubic Bézier curve at t, 0 to 1. */
function cubicAt([a, b, c, d]: Curve, t: number): [number, number] {
  const s = 1 - t;
  const along = (i: 0 | 1): number => s * s * s * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t * t * t * d[i];
  return [along(0), along(1)];
}
