import type { Side } from "./scene.ts";

/** Colours of what lies upon the basemap. */
export interface MarkColours {
  /** Part of image names, so that another set of colours never reuses an image. */
  id: string;
  sides: Record<Side, { stroke: string; fill: string }>;
  /** What was ruled out or denied. */
  negated: { stroke: string; fill: string };
  /** Edge between a mark and the map, and fill of what is only considered. */
  paper: string;
  text: string;
  leader: string;
  selected: string;
  /** Places that are mentioned. */
  place: string;
}

export const lightMarkColours: MarkColours = {
  id: "light",
  sides: {
    friend: { stroke: "#12497c", fill: "#b5d9ee" },
    hostile: { stroke: "#a01c1c", fill: "#f6c0ba" },
    neutral: { stroke: "#2b6a2b", fill: "#c4e3c0" },
    unknown: { stroke: "#7a6200", fill: "#f6e9ae" },
  },
  negated: { stroke: "#7d7d7d", fill: "#ececec" },
  paper: "#ffffff",
  text: "#1d1d1d",
  leader: "#5c5c5c",
  selected: "#e08a00",
  place: "#6a3d8f",
};

export const darkMarkColours: MarkColours = {
  id: "dark",
  sides: {
    friend: { stroke: "#7cc4f2", fill: "#123a5c" },
    hostile: { stroke: "#ff8f84", fill: "#5a1d1d" },
    neutral: { stroke: "#8fd08a", fill: "#1f4420" },
    unknown: { stroke: "#e6cf6a", fill: "#4a3f10" },
  },
  negated: { stroke: "#9a9a9a", fill: "#333333" },
  paper: "#14181c",
  text: "#f0ede6",
  leader: "#b8b8b8",
  selected: "#ffb13d",
  place: "#c9a3ea",
};
