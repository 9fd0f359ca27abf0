import { expect, test } from "vitest";
import { darkMarkColours as colours } from "../../../src/scene/mark-colours.ts";
import { paintOf } from "../../../src/app/timeline/paint.ts";
import { daysWords, stretchWords, viewWords } from "../../../src/app/timeline/words.ts";
import { timelineStrings } from "../../../src/app/strings/timeline.ts";
import { statuses } from "../../../src/model/claim.ts";
import { day } from "./items.ts";

test.each([
  ["2022-01-25", "2022-01-25", "25 Jan 2022"],
  ["2022-01-24", "2022-01-25", "24–25 Jan 2022"],
  ["2022-01-25", "2022-04-30", "25 Jan – 30 Apr 2022"],
  ["2021-12-30", "2022-01-02", "30 Dec 2021 – 2 Jan 2022"],
])("%s to %s reads %j", (from, to, words) => expect(stretchWords(day(from), day(to))).toBe(words));

test("open ends say so", () => {
  const april = day("2022-04-01");
  expect(daysWords({ from: april, to: null })).toBe("1 Apr 2022 onwards");
  expect(daysWords({ from: null, to: april })).toBe("until 1 Apr 2022");
  expect(daysWords({ from: null, to: null })).toBeNull();
});

test("the title counts what is shown, and names days and mode", () => {
  const reach = { first: day("2022-01-25"), last: day("2022-04-30"), start: 0, end: 1 };
  const title = (from: string | null, shown: number): string =>
    timelineStrings.title(
      shown,
      75,
      viewWords({ from: from === null ? null : day(from), to: null }, reach),
      "event dates",
    );
  expect(title(null, 41)).toBe("41 of 75 deployments, 25 Jan – 30 Apr 2022 · event dates");
  expect(title("2022-03-01", 1)).toBe("1 of 75 deployments, 1 Mar – 30 Apr 2022 · event dates");
  expect(timelineStrings.title(1, 1, null, "report dates")).toBe("1 of 1 deployment · report dates");
});

test("only what is reported is filled with the full colour of its side", () => {
  const full = statuses.filter(
    (status) => paintOf({ side: "hostile", status }, colours).fill === colours.sides.hostile.stroke,
  );
  expect(full).toEqual(["reported"]);
  expect(paintOf({ side: "hostile", status: "denied" }, colours).stroke).toBe(colours.negated.stroke);
});
