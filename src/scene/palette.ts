import { darkMarkColours, lightMarkColours, type MarkColours } from "./mark-colours.ts";

/** Colours of the basemap, lower-case hex. */
export interface GroundColours {
  sea: string;
  /** Water beside the coast. */
  shallows: string;
  coast: string;
  land: string;
  /** Land of the countries that a laydown is about. */
  focus: string;
  lake: string;
  shore: string;
  river: string;
  /** Lines between the provinces of a country. */
  province: string;
  border: string;
  /** Pale band under a border. */
  borderCasing: string;
  countryName: string;
  cityName: string;
  /** Edge of a capital's ring and fill of a city's dot. */
  cityDot: string;
  seaName: string;
  /** Edge around a name on land, and fill of a capital's ring. */
  landHalo: string;
  seaHalo: string;
}

/** Every colour of a map, each role named once. */
export interface Palette {
  id: "light" | "dark" | "print";
  ground: GroundColours;
  marks: MarkColours;
}

export const light: Palette = {
  id: "light",
  ground: {
    sea: "#d3e0e6",
    shallows: "#bcd1dc",
    coast: "#8ea5b2",
    land: "#eeece6",
    focus: "#f8f6f0",
    lake: "#cbdbe3",
    shore: "#a9bfcb",
    river: "#b4ccd9",
    province: "#cfc8ba",
    border: "#7d776c",
    borderCasing: "#e3d9c8",
    countryName: "#6f675a",
    cityName: "#2e2d2a",
    cityDot: "#33312e",
    seaName: "#385c72",
    landHalo: "#faf9f5",
    seaHalo: "#d9e5ea",
  },
  marks: lightMarkColours,
};

export const dark: Palette = {
  id: "dark",
  ground: {
    sea: "#16222b",
    shallows: "#1f303c",
    coast: "#4a6375",
    land: "#262c31",
    focus: "#30373d",
    lake: "#1a2933",
    shore: "#3d5363",
    river: "#314c5c",
    province: "#434a50",
    border: "#8b8981",
    borderCasing: "#1b2024",
    countryName: "#aaa598",
    cityName: "#dcd8ce",
    cityDot: "#d5d1c7",
    seaName: "#86abc2",
    landHalo: "#1f2428",
    seaHalo: "#16222b",
  },
  marks: darkMarkColours,
};

/** For paper: less ink on land and sea, darker lines and names. */
export const print: Palette = {
  id: "print",
  ground: {
    sea: "#dfe9ee",
    shallows: "#c6d8e2",
    coast: "#6f8b9b",
    land: "#f3f2ee",
    focus: "#ffffff",
    lake: "#d5e2e9",
    shore: "#8ea8b7",
    river: "#a5c1d0",
    province: "#c4beb1",
    border: "#5f5a51",
    borderCasing: "#e9e1d3",
    countryName: "#5a5348",
    cityName: "#1b1a18",
    cityDot: "#1b1a18",
    seaName: "#2f5469",
    landHalo: "#ffffff",
    seaHalo: "#e3ecf1",
  },
  marks: lightMarkColours,
};

/** The palettes by their ids. */
export const palettes = { light, dark, print } as const satisfies Record<Palette["id"], Palette>;
