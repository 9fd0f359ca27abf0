import borders from "../../data/disputed-borders.json";
import type { Position } from "geojson";
import type { LegendEntry } from "./scene.ts";

/** A border that the basemap draws dashed. */
export interface DisputedLine {
  name: string;
  lines: readonly (readonly Position[])[];
}

/** How the map draws each border that others draw elsewhere: "Crimea is drawn as Ukraine’s". The line itself is dashed. */
export const disputedBorders: readonly string[] = borders.map(({ name, drawn }) => `${name} is drawn ${drawn}`);

/** The line for borders that the basemap draws dashed, by the names of those in sight; none where there are none. */
export function legendOfDisputed(names: readonly string[]): LegendEntry[] {
  if (names.length === 0) return [];
  const drawn = names.map((name) => {
    const border = borders.find((each) => each.name === name);
    return border ? `${name} ${border.drawn}` : name;
  });
  return [
    {
      id: "disputed-border",
      label: `Disputed border; drawn: ${drawn.join(", ")}`,
      sample: { kind: "disputed-border" },
    },
  ];
}
