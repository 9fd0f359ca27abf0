import { expect, test } from "vitest";
import { openPlaceSearch } from "../../src/gazetteer/place-search.ts";
import { indexBytes } from "./committed-index.ts";

const search = openPlaceSearch(indexBytes);
const found = (text: string, most = 6): string[] =>
  search.startingWith(text, most).map(({ candidate: { place }, name }) => `${place.name}, ${place.country}, ${name}`);

/** [what is typed, the first place, by which name] */
const firsts: [string, string][] = [
  ["kyi", "Kyiv, UA, Kyiv"],
  ["KIEV", "Kyiv, UA, Kiev"],
  ["mos", "Moscow, RU, Moscow"],
  ["paris", "Paris, FR, Paris"],
  ["pol", "Poland, PL, Poland"],
  ["russian", "Russia, RU, Russian"],
  ["black s", "Black Sea, null, Black Sea"],
  ["stock", "Stockholm, SE, Stockholm"],
  ["saint pet", "Saint Petersburg, RU, Saint Petersburg"],
  ["rukl", "Rukla, LT, Rukla"],
  ["yelnya", "Yelnya, RU, Yelnya"],
];

test.each(firsts)("what begins with %s is first of all %s", (text, first) => {
  expect(found(text)[0]).toBe(first);
});

test("a place has one line, by whichever of its names is the best", () => {
  const ids = search.startingWith("ky", 500).map(({ candidate }) => candidate.place.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(100);
});

test("a word that is also a short form is the beginning of longer ones too", () => {
  expect(found("st", 5000)).toEqual(
    expect.arrayContaining(["Saint Lucia, LC, Saint Lucia", "Stockholm, SE, Stockholm"]),
  );
});

test.each(["", " ", "'", "-", "zzzzzz", "\u{ffff}", "\u{1f600}", "(", ".*"])("%j finds nothing", (text) => {
  expect(found(text)).toEqual([]);
});

test("no more are given than are asked for, and the better known first", () => {
  expect(found("spring", 3)).toEqual(found("spring", 50).slice(0, 3));
  expect(found("spring", 3)).toHaveLength(3);
});

/** [what is typed, the place that comes first, the one after it] */
const orders: [string, string, string][] = [
  ["kh", "Kharkiv, UA, Kharkiv", "Hanoi, VN, Khanoj"],
  ["kh", "Kherson, UA, Kherson", "Hanoi, VN, Khanoj"],
  ["kie", "Kiel, DE, Kiel", "Kyiv, UA, Kiev"],
  ["kie", "Kyiv, UA, Kiev", "Kierspe, DE, Kierspe"],
  ["amer", "United States, US, America", "Amersfoort, NL, Amersfoort"],
];

test.each(orders)("of what begins with %s, %s comes before %s", (text, first, second) => {
  const all = found(text, 5000);
  expect(all).toEqual(expect.arrayContaining([first, second]));
  expect(all.indexOf(first)).toBeLessThan(all.indexOf(second));
});

test("what is nearest at hand comes first, the better known before the others, and nothing that is called otherwise", () => {
  const idOf = (text: string): string => search.startingWith(text, 1)[0]!.candidate.place.id;
  const nearest = ["kherson", "kharkiv", "lviv"].map(idOf);
  const names = search.startingWith("kh", 3, [...nearest, "geonames:0", "no-such-id"]);
  expect(names.map(({ name }) => name)).toEqual(["Kharkiv", "Kherson", "Khartoum"]);
});
