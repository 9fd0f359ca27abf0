import { type Chord, type CommandId, keyTable } from "./key-table.ts";

/** What a `KeyboardEvent` says of a key. */
export interface Press {
  key: string;
  /** Where the key is: on a keyboard of other letters it tells which one is meant. */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** Where a key is pressed. */
export interface Circumstances {
  /** In a field that takes text. */
  typing: boolean;
  /** The map has the focus, and zooms by itself. */
  onMap: boolean;
  /** Keys without Ctrl or Command work. */
  singleKeys: boolean;
}

/** The command of a key; null where it has none there. */
export function commandOfKey(press: Press, { typing, onMap, singleKeys }: Circumstances): CommandId | null {
  const line = keyTable.find(({ chords }) => chords.some((chord) => isPressed(chord, press)));
  if (!line) return null;
  const { id } = line;
  const isFree = press.ctrlKey || press.metaKey || press.key === "Escape";
  if (!isFree && !singleKeys) return null;
  if (typing && id !== "find") return null;
  return onMap && (id === "zoom-in" || id === "zoom-out") ? null : id;
}

function isPressed({ key, command = false, shift = false }: Chord, press: Press): boolean {
  if (press.altKey || (press.ctrlKey || press.metaKey) !== command) return false;
  // The marks of some keyboards need Shift; letters mean something else with it.
  const isLetter = /^[a-z]$/.test(key);
  return letterOf(press) === key && (!isLetter || press.shiftKey === shift);
}

/** The key, a letter in lower case; of a letter that is not Latin, the Latin one that is elsewhere on that key. */
function letterOf({ key, code }: Press): string {
  const isForeign = /^[^\p{Script=Latin}\p{Script=Common}]$/u.test(key);
  return (isForeign ? code.replace(/^Key/, "") : key).replace(/^[A-Z]$/, (letter) => letter.toLowerCase());
}
