import { expect, test } from "vitest";
import { facets } from "../../../src/scene/facets.ts";
import { type Filter, firstFilter } from "../../../src/app/filter.ts";
import { isPlain, type Known, type Link, readLink, writeLink } from "../../../src/app/permalink/link.ts";
import { statuses } from "../../../src/model/claim.ts";

const known: Known = {
  deployments: new Set(["deployment-01adf96dd3f5", "a&b=c#d"]),
  places: new Set(["geonames:703448"]),
  sources: new Set(["a&b"]),
  claims: new Map([["claim-1", { source: "a&b" }]]),
  values: {
    actor: ["Côte d’Ivoire", "Denmark", "Russia", "United States", "an unnamed party", "*", "!x", "a,b", "a&b=c"],
    side: ["friend", "hostile", "neutral", "unknown"],
    domain: ["air", "land", "other", "sea"],
    action: ["deploy", "send"],
    status: statuses,
    grade: ["B2", "F6"],
    source: Array.from({ length: 400 }, (_, i) => `agency report no. ${i} (morning edition)`),
  },
  views: ["nato", "neutral"],
};
const first: Link = {
  viewpoint: null,
  selected: null,
  place: null,
  placesShown: false,
  reading: null,
  filter: firstFilter,
  view: "nato",
  theme: null,
};
const filtered = (part: Partial<Filter>): Link => ({ ...first, filter: { ...firstFilter, ...part } });
const chosen = (choices: Filter["choices"]): Link => filtered({ choices: { ...firstFilter.choices, ...choices } });
const written = (link: Link, before = "", room = 2000): string => writeLink(link, known, before, room).hash;

const links: [name: string, link: Link, hash: string | null][] = [
  ["a plain page", first, ""],
  ["a viewpoint", { ...first, viewpoint: { zoom: 4.123456, lat: 50.987654321, lon: -0.00001 } }, "map=4.1235/50.988/0"],
  ["a selected deployment", { ...first, selected: "deployment-01adf96dd3f5" }, "sel=deployment-01adf96dd3f5"],
  ["a place", { ...first, place: "geonames:703448" }, "place=geonames%3A703448"],
  ["all places", { ...first, placesShown: true }, "places=shown"],
  ["a claim in its source", { ...first, reading: { source: "a&b", claim: "claim-1", span: null } }, "read=claim-1"],
  ["a source", { ...first, reading: { source: "a&b", claim: null, span: null } }, "read=a%26b"],
  [
    "words of a source",
    { ...first, reading: { source: "a&b", claim: null, span: { start: 12, end: 20 } } },
    "read=a%26b&at=12-20",
  ],
  ["an id with marks of its own", { ...first, selected: "a&b=c#d" }, "sel=a%26b%3Dc%23d"],
  ["a few values", chosen({ actor: ["Russia", "United States"] }), "actor=Russia,United+States"],
  ["all values but a few", chosen({ actor: known.values.actor.slice(1) }), "actor=!C%C3%B4te+d%E2%80%99Ivoire"],
  ["values with marks of the link", chosen({ actor: ["*", "!x", "a,b"] }), "actor=%2A,%21x,a%2Cb"],
  ["no value", chosen({ domain: [] }), "domain="],
  ["every status", filtered({ choices: {} }), "status=*"],
  ["one status", chosen({ status: ["denied"] }), "status=denied"],
  ["all statuses but one", chosen({ status: statuses.filter((each) => each !== "denied") }), "status=!denied"],
  ["a text", filtered({ text: "F-16 (“Viper”) 100% + more & so on #1" }), null],
  [
    "days on which it was told",
    filtered({ dates: { mode: "report", from: "2022-01-20", to: null } }),
    "mode=report&from=2022-01-20",
  ],
  ["a perspective and a theme", { ...first, view: "neutral", theme: "dark" }, "view=neutral&theme=dark"],
];

test.each(links)("%s is written as short as can be, and read again", (_, link, hash) => {
  const text = written(link);
  if (hash !== null) expect(text).toBe(hash);
  const read = readLink(`#${text}`, known);
  expect(written(read)).toBe(text);
  expect({ ...read, viewpoint: null }).toEqual({ ...link, viewpoint: null });
});

/** Numbers that only look like chance: the same on every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

test("of two thousand states, each is restored exactly and none is longer than it may be", () => {
  const chance = numbers(7);
  const next = (): number => chance.next().value;
  const one = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!;
  const text = (): string =>
    Array.from({ length: Math.floor(next() * 40) }, () => String.fromCodePoint(Math.floor(next() * 0xd7ff))).join("");
  const day = (): string => new Date(Math.floor(next() * 2e12)).toISOString().slice(0, 10);
  let cut = 0;
  for (let i = 0; i < 2000; i++) {
    const choices: Record<string, string[]> = {};
    for (const facet of facets) {
      const share = one([0, 0.02, 0.5, 0.98]);
      const some = known.values[facet].filter(() => next() < share);
      if (next() < 0.5 && some.length < known.values[facet].length) choices[facet] = some;
    }
    const [from = null, to = null] = one([[], [day()], [day(), day()].sort()]);
    const state: Link = {
      viewpoint: one([null, { zoom: next() * 10, lat: next() * 170 - 85, lon: next() * 360 - 180 }]),
      selected: one([null, "deployment-01adf96dd3f5", "a&b=c#d"]),
      place: one([null, "geonames:703448"]),
      placesShown: one([true, false]),
      reading: one([
        null,
        { source: "a&b", claim: "claim-1", span: null },
        { source: "a&b", claim: null, span: { start: 3, end: 9_000_000 } },
      ]),
      filter: { choices, text: text(), dates: { mode: one(["event", "report"] as const), from, to } },
      view: one(known.views),
      theme: one([null, "light", "dark"] as const),
    };
    const { hash, tooLong } = writeLink(state, known, "#foo=1&bar", 2000);
    expect(hash.length).toBeLessThanOrEqual(2000);
    expect(hash).toMatch(/(^|&)foo=1&bar$/);
    expect(hash).toMatch(/^[\x21-\x7e]*$/);
    if (tooLong.length > 0) cut++;
    else expect({ ...readLink(hash, known), viewpoint: null }).toEqual({ ...state, viewpoint: null });
    const again = readLink(hash, known);
    expect(writeLink(again, known, "foo=1&bar", 2000).hash).toBe(hash);
    if (state.viewpoint) {
      expect(again.viewpoint?.lat).toBeCloseTo(state.viewpoint.lat, 2);
      expect(again.viewpoint?.zoom).toBeCloseTo(state.viewpoint.zoom, 4);
    }
  }
  expect(cut).toBeGreaterThan(0);
  expect(cut).toBeLessThan(800);
});

test("what does not fit is left out and named; what is short stays", () => {
  const link = { ...chosen({ source: known.values.source.slice(0, 200) }), selected: "deployment-01adf96dd3f5" };
  expect(writeLink(link, known, "", 2000)).toEqual({ hash: "sel=deployment-01adf96dd3f5", tooLong: ["source"] });
});

const nonsense: string[] = [
  "#map=",
  "#map=4",
  "#map=4/91/0",
  "#map=4/0/181",
  "#map=23/0/0",
  "#map=-1/0/0",
  "#map=NaN/NaN/NaN",
  "#map=4/1e1/0",
  "#map=Infinity/0/0",
  "#map=4/50/30/0/0",
  "#map=<script>alert(1)</script>",
  "#sel=",
  "#sel=deployment-unknown",
  "#sel=__proto__",
  "#sel=%",
  "#sel=%E0%A4%A",
  "#place=nowhere",
  "#places=1",
  "#read=nothing",
  "#read=",
  "#at=3-9",
  "#status=nonsense",
  "#status=!nonsense",
  "#actor=!",
  "#actor=,,,",
  "#actor=Narnia",
  "#actor=%C3%28",
  "#side=constructor",
  "#mode=soon",
  "#from=yesterday",
  "#from=2022-02-30",
  "#from=2022-13-01",
  "#from=2022-1-1",
  "#from=2022-01-02&to=2022-01-01",
  "#view=",
  "#view=marsian",
  "#theme=pink",
  "#q=",
  "#q=%",
  "#",
  "#&&&",
  "#=",
  "#=x",
  "#__proto__=1&constructor=2&toString=3",
  "#hasOwnProperty",
  "#status",
  "#map",
  `#${"&".repeat(10_000)}`,
];

test.each(nonsense)("%s changes nothing", (hash) => {
  expect(readLink(hash, known)).toEqual(first);
});

test("of two values of one key the first holds, and what makes sense is read beside what does not", () => {
  expect(readLink("#view=neutral&view=nato&theme=pink&q=a+b&q=c", known)).toEqual({
    ...filtered({ text: "a b" }),
    view: "neutral",
  });
});

test("values that nobody has are dropped from among others", () => {
  expect(readLink("#actor=Narnia,Denmark,%", known)).toEqual(chosen({ actor: ["Denmark"] }));
});

test("half a character in the text is written as one that stands for it", () => {
  expect(written(filtered({ text: "a\ud83d" }))).toBe("q=a%EF%BF%BD");
});

test("a hash of other keys alone is plain, and they stay as they are", () => {
  expect(isPlain("#foo=1&bar=%zz&baz")).toBe(true);
  expect(isPlain("#foo=1&q=x")).toBe(false);
  expect(written(first, "#foo=1&q=x&bar=%zz&baz")).toBe("foo=1&bar=%zz&baz");
});
