import { strings } from "../strings.ts";
import type { Chord } from "./key-table.ts";

/** The caps of a chord, as they are written on the keyboard: ["Ctrl", "K"], on a Mac ["⌘", "K"]. */
export function chordCaps({ key, command = false, shift = false }: Chord, isMac: boolean): string[] {
  const { caps } = strings.keys;
  const cap = caps.names[key] ?? key.toUpperCase();
  return [...(command ? [isMac ? caps.commandOnMac : caps.command] : []), ...(shift ? [caps.shift] : []), cap];
}

/** The same in one: "Ctrl+K", on a Mac "⌘K". */
export const chordText = (chord: Chord, isMac: boolean): string => chordCaps(chord, isMac).join(isMac ? "" : "+");
