import type { CommandId, Part, PartKeyId } from "../commands/key-table.ts";
import { counted } from "./counted.ts";

export const commandNames: Record<CommandId, string> = {
  find: "Find a deployment, a place or a command",
  search: "Search the list",
  next: "Next deployment",
  previous: "Previous deployment",
  close: "Close what is on top",
  undo: "Undo the last filter",
  redo: "Redo the filter",
  clear: "Clear all filters",
  everything: "Show everything on the map",
  "zoom-in": "Zoom in",
  "zoom-out": "Zoom out",
  "copy-link": "Copy a link to this view",
  snapshot: "Save a snapshot of the map",
  export: "Export the deployments for other programs",
  places: "Show or hide every place that is mentioned",
  theme: "Change between light and dark colours",
  view: "Change whose view the sides are seen from",
  method: "Show how this was made",
  keys: "Show the keys",
};

const partKeyNames: Record<PartKeyId, string> = {
  "list-move": "Up and down, to the first and the last",
  "list-open": "Open the evidence",
  "list-fold": "Close and open a group",
  "map-move": "Move the map",
  "evidence-quotes": "The quote before and after",
  "map-point": "Point at the mark before and after",
  "map-open": "Open it, or the mark nearest to the middle",
  "timeline-days": "Move an end of the chosen days",
  "timeline-marks": "The mark before and after, to the first and the last",
  "timeline-open": "Open the evidence, or go into a column one by one",
  "timeline-play": "Play and pause",
  "reader-claims": "The claim before and after",
  "reader-places": "The next place, and the one before",
};

const partNames: Record<Part, string> = {
  list: "In the list",
  evidence: "In the evidence",
  map: "On the map",
  timeline: "On the timeline",
  reader: "In the text of a source",
};

export const linkStrings = {
  button: "Copy link",
  busy: "Copying …",
  done: "The link to this view is copied.",
  partly: (keys: string) => `The link is copied, without what made it too long for an address: ${keys}.`,
  failed: (reason: string) => `The link was not copied: ${reason} The address of the page is the same link.`,
  refused: "this browser does not let the page write to the clipboard.",
};

export const paletteStrings = {
  button: "Find",
  label: "Find a deployment, a place or a command",
  hint: "A force, a place, a command …",
  results: "What was found",
  headings: { deployments: "Deployments", places: "Places", commands: "Commands" },
  some: (shown: number, total: number) => `${shown} of ${total.toLocaleString("en")}`,
  nothing: (text: string) => `Nothing is called “${text}”.`,
  found: (deployments: number, places: number, commands: number) =>
    [
      ...(deployments > 0 ? [counted(deployments, "deployment")] : []),
      ...(places > 0 ? [counted(places, "place")] : []),
      ...(commands > 0 ? [counted(commands, "command")] : []),
    ].join(", "),
  loading: "Loading the names of places …",
  onlyMentioned: "This file finds only the places that its sources mention.",
  failed: (reason: string) =>
    `Only places that the sources mention are found: the names of all others could not be loaded: ${reason}.`,
  again: "Try again",
  more: "Type two letters or more to find places.",
  capital: "Capital",
  alsoCalled: (name: string) => `also “${name}”`,
  arrived: (place: string) => `The map shows ${place}.`,
  close: "Close",
};

export const keyStrings = {
  title: "Keys",
  button: "Keys",
  everywhere: "Everywhere",
  parts: partNames,
  partKeys: partKeyNames,
  or: "or",
  single: "Keys without Ctrl or ⌘ work",
  singleHint: "Switch them off if you speak to your computer or press keys by accident. None works while you type.",
  close: "Close",
  caps: {
    command: "Ctrl",
    commandOnMac: "⌘",
    shift: "Shift",
    names: {
      " ": "Space",
      Escape: "Esc",
      ArrowUp: "↑",
      ArrowDown: "↓",
      ArrowLeft: "←",
      ArrowRight: "→",
      Home: "Home",
      End: "End",
      Enter: "Enter",
    } as Readonly<Record<string, string>>,
  },
};
