/** What a key or the palette does. */
export type CommandId =
  | "find"
  | "search"
  | "next"
  | "previous"
  | "close"
  | "undo"
  | "redo"
  | "clear"
  | "everything"
  | "zoom-in"
  | "zoom-out"
  | "copy-link"
  | "snapshot"
  | "export"
  | "places"
  | "theme"
  | "view"
  | "method"
  | "keys";

/** A key as `KeyboardEvent.key` has it, a letter in lower case; with Ctrl or, on a Mac, Command, and Shift. */
export interface Chord {
  key: string;
  command?: boolean;
  shift?: boolean;
}

/** The keys of a command, or of a part of the page that listens to them itself. */
export interface KeyLine<Id> {
  id: Id;
  chords: readonly Chord[];
}

/** The keys that work everywhere on the page, in the order in which they are shown; they are bound from here. */
export const keyTable: readonly KeyLine<CommandId>[] = [
  { id: "find", chords: [{ key: "k", command: true }] },
  { id: "search", chords: [{ key: "/" }] },
  { id: "next", chords: [{ key: "j" }] },
  { id: "previous", chords: [{ key: "k" }] },
  { id: "close", chords: [{ key: "Escape" }] },
  { id: "undo", chords: [{ key: "z", command: true }] },
  {
    id: "redo",
    chords: [
      { key: "z", command: true, shift: true },
      { key: "y", command: true },
    ],
  },
  { id: "zoom-in", chords: [{ key: "+" }, { key: "=" }] },
  { id: "zoom-out", chords: [{ key: "-" }] },
  { id: "everything", chords: [{ key: "0" }] },
  { id: "copy-link", chords: [{ key: "l" }] },
  { id: "keys", chords: [{ key: "?" }] },
];

export type Part = "list" | "evidence" | "reader" | "map" | "timeline";
export type PartKeyId =
  | "list-move"
  | "list-open"
  | "list-fold"
  | "evidence-quotes"
  | "reader-claims"
  | "reader-places"
  | "map-move"
  | "map-point"
  | "map-open"
  | "timeline-days"
  | "timeline-marks"
  | "timeline-open"
  | "timeline-play";

/** The keys that a part of the page listens to while the focus is in it. */
export const partKeys: Readonly<Record<Part, readonly KeyLine<PartKeyId>[]>> = {
  list: [
    { id: "list-move", chords: [{ key: "ArrowUp" }, { key: "ArrowDown" }, { key: "Home" }, { key: "End" }] },
    { id: "list-open", chords: [{ key: "Enter" }] },
    { id: "list-fold", chords: [{ key: "ArrowLeft" }, { key: "ArrowRight" }] },
  ],
  evidence: [
    { id: "evidence-quotes", chords: [{ key: "ArrowLeft" }, { key: "ArrowRight" }, { key: "p" }, { key: "n" }] },
  ],
  map: [
    {
      id: "map-move",
      chords: [{ key: "ArrowLeft" }, { key: "ArrowUp" }, { key: "ArrowDown" }, { key: "ArrowRight" }],
    },
    { id: "map-point", chords: [{ key: "p" }, { key: "n" }] },
    { id: "map-open", chords: [{ key: "Enter" }] },
  ],
  timeline: [
    { id: "timeline-days", chords: [{ key: "ArrowLeft" }, { key: "ArrowRight" }] },
    { id: "timeline-marks", chords: [{ key: "ArrowLeft" }, { key: "ArrowRight" }, { key: "Home" }, { key: "End" }] },
    { id: "timeline-open", chords: [{ key: "Enter" }] },
    { id: "timeline-play", chords: [{ key: " " }] },
  ],
  reader: [
    {
      id: "reader-claims",
      chords: [{ key: "ArrowLeft" }, { key: "ArrowRight" }, { key: "p" }, { key: "n" }],
    },
    { id: "reader-places", chords: [{ key: "m" }, { key: "m", shift: true }] },
  ],
};
