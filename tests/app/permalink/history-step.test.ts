import { expect, test } from "vitest";
import { type Step, stepBetween } from "../../../src/app/permalink/history-step.ts";

const typing: Step = { keys: ["q"], at: 1000 };
const selecting: Step = { keys: ["sel"], at: 1000 };

const cases: [name: string, before: string, after: string, last: Step | null, at: number, step: object | null][] = [
  ["moving the map is no step", "map=4/1/1", "map=5/1/1", null, 1100, null],
  ["neither is the theme", "", "theme=dark", null, 1100, null],
  ["selecting is one", "map=4/1/1", "map=4/1/1&sel=a", null, 1100, { keys: ["sel"], at: 1100, goesOn: false }],
  ["selecting again is one more", "sel=a", "sel=b", selecting, 1100, { keys: ["sel"], at: 1100, goesOn: false }],
  ["typing begins a step", "", "q=a", selecting, 1100, { keys: ["q"], at: 1100, goesOn: false }],
  ["typing on goes on with it", "q=a", "q=ab", typing, 2400, { keys: ["q"], at: 2400, goesOn: true }],
  ["typing after a pause does not", "q=a", "q=ab", typing, 2600, { keys: ["q"], at: 2600, goesOn: false }],
  ["neither does what is no typing", "q=a", "q=a&sel=b", typing, 1100, { keys: ["sel"], at: 1100, goesOn: false }],
  [
    "both days move in one",
    "from=1",
    "from=2&to=3",
    { keys: ["from"], at: 0 },
    9,
    { keys: ["from", "to"], at: 9, goesOn: true },
  ],
];

test.each(cases)("%s", (_, before, after, last, at, step) => {
  expect(stepBetween(before, after, at, last)).toEqual(step);
});
