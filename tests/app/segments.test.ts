import { expect, test } from "vitest";
import { segmentsOf } from "../../src/app/reader/segments.ts";

const span = (name: string, start: number, end: number): { name: string; start: number; end: number } => ({
  name,
  start,
  end,
});
const shown = (range: { start: number; end: number }, ...spans: ReturnType<typeof span>[]): string[] =>
  segmentsOf(range, spans).map(({ start, end, covers }) =>
    `${start}-${end} ${covers.map(({ name }) => name).join("+")}`.trim(),
  );
const whole = { start: 0, end: 10 };

test.each([
  ["no span leaves one bare segment", [], ["0-10"]],
  ["a span inside cuts twice", [span("a", 3, 5)], ["0-3", "3-5 a", "5-10"]],
  ["a span over all cuts nowhere", [span("a", 0, 10)], ["0-10 a"]],
  [
    "spans that overlap share the middle",
    [span("a", 1, 6), span("b", 4, 9)],
    ["0-1", "1-4 a", "4-6 a+b", "6-9 b", "9-10"],
  ],
  ["a span in a span", [span("a", 1, 9), span("b", 3, 5)], ["0-1", "1-3 a", "3-5 a+b", "5-9 a", "9-10"]],
  ["two spans at one place", [span("a", 2, 4), span("b", 2, 4)], ["0-2", "2-4 a+b", "4-10"]],
  ["spans that touch do not mix", [span("a", 2, 4), span("b", 4, 6)], ["0-2", "2-4 a", "4-6 b", "6-10"]],
  ["an empty span covers nothing", [span("a", 4, 4)], ["0-10"]],
  ["a span past the ends is cut off", [span("a", -5, 3), span("b", 8, 50)], ["0-3 a", "3-8", "8-10 b"]],
  ["a span outside is left out", [span("a", 10, 12), span("b", -2, 0)], ["0-10"]],
])("%s", (_, spans, expected) => {
  expect(shown(whole, ...spans)).toEqual(expected);
});

test("covers keep the order in which the spans were given, not that of their starts", () => {
  expect(shown(whole, span("late", 4, 8), span("early", 0, 6))).toEqual([
    "0-4 early",
    "4-6 late+early",
    "6-8 late",
    "8-10",
  ]);
});

test("the segments of a stretch in the middle of a text follow one another without a gap", () => {
  const spans = Array.from({ length: 60 }, (_, at) => span(`s${at}`, (at * 37) % 90, ((at * 37) % 90) + (at % 17)));
  const segments = segmentsOf({ start: 20, end: 80 }, spans);
  expect(segments[0]?.start).toBe(20);
  expect(segments.at(-1)?.end).toBe(80);
  for (const [at, { start, end, covers }] of segments.entries()) {
    expect(end).toBeGreaterThan(start);
    if (at > 0) expect(segments[at - 1]?.end).toBe(start);
    expect(covers).toEqual(spans.filter((each) => each.start <= start && each.end >= end));
  }
});
