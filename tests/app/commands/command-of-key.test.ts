import { expect, test } from "vitest";
import { chordText } from "../../../src/app/commands/chord-text.ts";
import { type Circumstances, commandOfKey, type Press } from "../../../src/app/commands/command-of-key.ts";
import { keyTable, partKeys } from "../../../src/app/commands/key-table.ts";

const press = (key: string, more: Partial<Press> = {}): Press => ({
  ...{ key, code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...more,
});
const ctrl = { ctrlKey: true };
const shift = { shiftKey: true };
const free: Circumstances = { typing: false, onMap: false, singleKeys: true };
const typing: Circumstances = { ...free, typing: true };
const noSingle: Circumstances = { ...free, singleKeys: false };

const cases: [name: string, press: Press, where: Circumstances, command: string | null][] = [
  ["a letter", press("j"), free, "next"],
  ["a letter with Caps Lock", press("J"), free, "next"],
  ["a letter with Shift", press("J", shift), free, null],
  ["a letter with Alt", press("j", { altKey: true }), free, null],
  ["a letter with Ctrl", press("j", ctrl), free, null],
  ["a Cyrillic letter on the same key", press("о", { code: "KeyJ" }), free, "next"],
  ["a letter that is elsewhere on a French keyboard", press("a", { code: "KeyQ" }), free, null],
  ["Ctrl and K", press("k", ctrl), free, "find"],
  ["Command and K", press("k", { metaKey: true }), free, "find"],
  ["Ctrl and K on a Cyrillic keyboard", press("л", { code: "KeyK", ...ctrl }), free, "find"],
  ["K alone", press("k"), free, "previous"],
  ["a mark that needs Shift", press("?", shift), free, "keys"],
  ["a mark that needs none", press("/"), free, "search"],
  ["Ctrl and Z", press("z", ctrl), free, "undo"],
  ["Ctrl, Shift and Z", press("Z", { ...ctrl, ...shift }), free, "redo"],
  ["a key that does nothing", press("w"), free, null],
  ["a dead key", press("Dead"), free, null],
  ["an emoji", press("\u{1f600}", { code: "KeyJ" }), free, null],
  ["a letter while typing", press("j"), typing, null],
  ["a mark while typing", press("?"), typing, null],
  ["Escape while typing", press("Escape"), typing, null],
  ["Ctrl and Z while typing", press("z", ctrl), typing, null],
  ["Ctrl and K while typing", press("k", ctrl), typing, "find"],
  ["plus beside the map", press("+"), free, "zoom-in"],
  ["plus on the map, which zooms itself", press("+"), { ...free, onMap: true }, null],
  ["nought on the map", press("0"), { ...free, onMap: true }, "everything"],
  ["a letter where single keys are off", press("j"), noSingle, null],
  ["Escape where single keys are off", press("Escape"), noSingle, "close"],
  ["Ctrl and K where single keys are off", press("k", ctrl), noSingle, "find"],
];

test.each(cases)("%s", (_, pressed, where, command) => {
  expect(commandOfKey(pressed, where)).toBe(command);
});

test("no chord stands for two commands, and none has two lines", () => {
  const chords = keyTable.flatMap(({ chords }) => chords.map((chord) => chordText(chord, false)));
  expect(new Set(chords).size).toBe(chords.length);
  expect(new Set(keyTable.map(({ id }) => id)).size).toBe(keyTable.length);
});

test("no part listens to a key that works everywhere", () => {
  const everywhere = keyTable.flatMap(({ chords }) => chords.map((chord) => chordText(chord, false)));
  const parts = Object.values(partKeys).flatMap((lines) => lines.flatMap(({ chords }) => chords));
  expect(parts.map((chord) => chordText(chord, false)).filter((text) => everywhere.includes(text))).toEqual([]);
});

test("a chord is written as on the keyboard", () => {
  const chord = { key: "z", command: true, shift: true };
  expect([chordText(chord, false), chordText(chord, true), chordText({ key: "ArrowUp" }, false)]).toEqual([
    "Ctrl+Shift+Z",
    "⌘ShiftZ",
    "↑",
  ]);
});
