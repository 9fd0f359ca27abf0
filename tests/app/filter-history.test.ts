import { expect, test } from "vitest";
import { type Filter, firstFilter } from "../../src/app/filter.ts";
import { FilterHistory } from "../../src/app/filter-history.ts";

const typed = (text: string): Filter => ({ ...firstFilter, text });
const chosen = (...actor: string[]): Filter => ({ ...firstFilter, choices: { actor } });
const after = (...filters: Filter[]): FilterHistory =>
  filters.reduce((history, filter) => history.changedTo(filter), new FilterHistory(firstFilter));

test("steps are taken back and again, one by one", () => {
  const history = after(chosen("Spain"), chosen("Spain", "France"));
  expect(history.undone().current).toEqual(chosen("Spain"));
  expect(history.undone().undone().current).toEqual(firstFilter);
  expect(history.undone().undone().redone().redone().current).toEqual(chosen("Spain", "France"));
});

test("at either end there is nothing to take back or again", () => {
  const history = after(chosen("Spain"));
  expect([history.canUndo, history.canRedo]).toEqual([true, false]);
  expect([history.undone().canUndo, history.undone().canRedo]).toEqual([false, true]);
  expect(history.undone().undone().current).toEqual(firstFilter);
  expect(history.redone().current).toEqual(chosen("Spain"));
});

test("a new step forgets those that were taken back", () => {
  const history = after(chosen("Spain")).undone().changedTo(chosen("France"));
  expect(history.canRedo).toBe(false);
  expect(history.undone().current).toEqual(firstFilter);
});

test("typing is one step, and another word another", () => {
  const history = after(typed("S"), typed("Sp"), typed("Spain"), typed("Spai"), typed("jets"));
  expect(history.undone().current).toEqual(typed("Spai"));
  expect(history.undone().undone().current).toEqual(firstFilter);
});

test("emptying the text is a step, so that it can be had back", () => {
  expect(after(typed("Spain"), typed("")).undone().current).toEqual(typed("Spain"));
});

test("the same values in another order are no step", () => {
  const history = after(chosen("Spain", "France"));
  expect(history.changedTo(chosen("France", "Spain"))).toBe(history);
});

test("what is amended is the same step", () => {
  const dates = (to: string): Filter => ({ ...firstFilter, dates: { mode: "event", from: null, to } });
  const history = after(dates("2022-01-20")).amendedTo(dates("2022-01-21"));
  expect(history.undone().current).toEqual(firstFilter);
  expect(history.undone().redone().current).toEqual(dates("2022-01-21"));
});
