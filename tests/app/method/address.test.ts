import { expect, test } from "vitest";
import { asksForMethod, methodHash } from "../../../src/app/method/address.ts";
import { piecesOf } from "../../../src/app/method/underlined.ts";

test.each([
  ["", "#page=method"],
  ["#map=4/50/30&sel=a", "#map=4/50/30&sel=a&page=method"],
  ["#list", "#page=method"],
  ["#page=method&map=4/50/30", "#map=4/50/30&page=method"],
])("%j opens as %j", (hash, opened) => {
  expect(methodHash(hash, true)).toBe(opened);
  expect(asksForMethod(opened)).toBe(true);
  expect(asksForMethod(methodHash(opened, false))).toBe(false);
});

test("an example is parted where what stands under it changes", () =>
  expect(piecesOf("Denmark sends ships.", "~~~~~~~ ^^^^^ ~~~~~")).toEqual([
    { text: "Denmark", role: "slot" },
    { text: " ", role: null },
    { text: "sends", role: "act" },
    { text: " ", role: null },
    { text: "ships", role: "slot" },
    { text: ".", role: null },
  ]));
