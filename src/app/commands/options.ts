import type { FoundPlace, PlaceSearch } from "../../gazetteer/place-search.ts";
import { type Entry } from "../entries.ts";
import { sayingAll } from "../filter.ts";
import type { CommandId } from "./key-table.ts";

/** A command that can be given just now. */
export interface NamedCommand {
  id: CommandId;
  name: string;
}

/** One line of the palette. */
export type Option =
  | { kind: "deployment"; entry: Entry }
  | { kind: "place"; found: FoundPlace }
  | { kind: "command"; command: NamedCommand };

/** Lines of one kind, and how many there would be. */
export interface OptionGroup {
  kind: Option["kind"];
  options: Option[];
  /** Null where nobody has counted. */
  total: number | null;
}

/** Shorter texts begin too many names. */
export const fewestLetters = 2;
const mostDeployments = 6;
const mostPlaces = 6;

/** What the palette looks through. */
export interface Searched {
  entries: readonly Entry[];
  places: PlaceSearch;
  /** Ids of the places that the laydown mentions: they come first. */
  mentioned: readonly string[];
  commands: readonly NamedCommand[];
}

/** What a text finds, by kind; kinds without any are left out. Without a text, every command. */
export function optionsOf(text: string, { entries, places, mentioned, commands }: Searched): OptionGroup[] {
  const wanted = text.trim();
  const named = commands.filter(({ name }) => beginsWords(name, wanted));
  const deployments = wanted === "" ? [] : deploymentsOf(wanted, entries);
  const found = wanted.length < fewestLetters ? [] : places.startingWith(wanted, mostPlaces, mentioned);
  const groups: OptionGroup[] = [
    {
      kind: "deployment",
      options: deployments.slice(0, mostDeployments).map((entry) => ({ kind: "deployment", entry })),
      total: deployments.length,
    },
    { kind: "place", options: found.map((each) => ({ kind: "place", found: each })), total: null },
    {
      kind: "command",
      options: named.map((command) => ({ kind: "command", command })),
      total: named.length,
    },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

/** Entries that say every word somewhere; those whose sentence does come first. */
function deploymentsOf(text: string, entries: readonly Entry[]): Entry[] {
  const found = entries.filter(sayingAll(text));
  const inSentence = ({ sentence }: Entry): boolean => beginsWords(sentence, text);
  return [...found.filter(inSentence), ...found.filter((entry) => !inSentence(entry))];
}

/** True where every word of the text begins a word of the name. */
function beginsWords(name: string, text: string): boolean {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}
