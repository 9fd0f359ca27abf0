import { describe, expect, it } from "vitest";
import type { Laydown } from "../../src/model/laydown.ts";
import { laydownOf, sourceOf } from "../knowledge.ts";

/** Every span of a laydown that is not the words of its source. */
function strayWords({ sources, claims, mentions, notes }: Laydown): string[] {
  const textOf = new Map(sources.map(({ id, text }) => [id, text]));
  const spans = [
    ...mentions,
    ...claims.flatMap(({ source, quote, evidence }) =>
      [quote, ...Object.values(evidence)].map((span) => ({ ...span, source })),
    ),
    ...notes.flatMap(({ source, span }) => (source && span ? [{ ...span, source }] : [])),
  ];
  return spans
    .filter(({ source, start, end, text }) => textOf.get(source)?.slice(start, end) !== text)
    .map(({ text }) => text);
}

const claim = "Denmark sent a frigate to Cyprus.";

const odd: [name: string, text: string, claims: number][] = [
  ["no words", "", 0],
  ["white space", " \n\t\u00a0\r\n ", 0],
  ["marks alone", "… — “” 123 🇺🇦", 0],
  ["Windows line ends", `Title\r\n\r\n${claim}\r\n`, 1],
  ["a byte order mark", `\ufeff${claim}`, 1],
  ["soft white space inside a claim", "Denmark\u00a0sent  a\tfrigate to\u2009Cyprus.", 1],
  ["marks from right to left", `\u202bשלום\u202c ${claim}`, 1],
  ["letters of two units before it", `😀𝔘 ${claim}`, 1],
  ["half a letter", `\ud83d ${claim}`, 1],
  ["a letter with its accent apart", `E\u0301clair. ${claim}`, 1],
  ["words that objects know", `constructor __proto__ toString hasOwnProperty valueOf. ${claim}`, 1],
  ["markup", `<script>alert("Denmark")</script>\n<b>${claim}</b>`, 1],
  ["patterns", `(a+)+$ [x* \\d{9} %s \${y} ${claim}`, 1],
  ["a paragraph without stops", `${"Denmark, Cyprus and Malta, ".repeat(400)}\n${claim}`, 1],
  ["one long word", `${"a".repeat(50_000)} ${claim}`, 1],
  ["capitals alone", claim.toUpperCase(), 1],
  ["a claim twice in a sentence's length", `${claim} ${claim}`, 2],
];

describe("a text of", () => {
  it.each(odd)("%s is read", (_name, text, claims) => {
    const laydown = laydownOf(sourceOf(text));
    expect(laydown.claims).toHaveLength(claims);
    expect(strayWords(laydown)).toEqual([]);
    expect(JSON.parse(JSON.stringify(laydown))).toStrictEqual(laydown);
  });
});

describe("a laydown", () => {
  it("of nothing is empty", () => {
    expect(laydownOf()).toEqual({
      format: "laydown/1",
      generator: "laydown test",
      sources: [],
      places: [],
      mentions: [],
      claims: [],
      deployments: [],
      notes: [],
    });
  });

  it("holds its sources as they came", () => {
    const source = sourceOf(claim, { title: "A <b>title</b>", url: "https://example.org/", published: "2024-02-29" });
    expect(laydownOf(source).sources).toEqual([source]);
  });

  it("brings what two sources say together, and keeps both quotes", () => {
    const { claims, deployments } = laydownOf(
      sourceOf("Denmark sent the frigate to Cyprus on Monday.", { id: "a", publisher: "BBC News" }),
      sourceOf("A Danish frigate was sent to Cyprus.", { id: "b", publisher: "Reuters" }),
    );
    expect(claims).toHaveLength(2);
    expect(deployments).toMatchObject([
      { corroboration: 2, actor: { country: "DK" }, destination: { name: "Cyprus" } },
    ]);
    expect(deployments[0]?.claims.toSorted()).toEqual(claims.map(({ id }) => id).sort());
  });

  it("never lets one source's words fill another's claim", () => {
    const { claims } = laydownOf(
      sourceOf("Denmark is worried.", { id: "a" }),
      sourceOf("It sent a frigate. The ships are in the Baltic Sea.", { id: "b" }),
      sourceOf("Cyprus is an island.", { id: "c" }),
    );
    expect(claims.filter(({ actor, destination }) => actor.country === "DK" || destination?.name === "Cyprus")).toEqual(
      [],
    );
  });

  it("lists each place once, however often it is named", () => {
    const { places, mentions } = laydownOf(sourceOf("Cyprus met Cyprus. Danes love Denmark and Danish ships."));
    expect(mentions).toHaveLength(5);
    expect(places.map(({ name }) => name).sort()).toEqual(["Cyprus", "Denmark"]);
  });
});

describe("notes", () => {
  it("tell of a claim without a place", () => {
    const { claims, notes } = laydownOf(sourceOf("Denmark will send a frigate."));
    expect(claims).toMatchObject([{ destination: null, origin: null }]);
    expect(notes).toContainEqual(
      expect.objectContaining({ source: "source", stage: "extract", message: expect.stringContaining("No place") }),
    );
  });

  it("tell of a force without an actor, which is left out", () => {
    const { claims, notes } = laydownOf(sourceOf("A frigate was sent to Cyprus."));
    expect(claims).toEqual([]);
    expect(notes).toContainEqual(expect.objectContaining({ message: expect.stringContaining("No actor") }));
  });

  it("tell of a name that may be another place", () => {
    const { notes } = laydownOf(sourceOf("They live in Springfield."));
    expect(notes.filter(({ stage }) => stage === "locate").map(({ span }) => span?.text)).toEqual(["Springfield"]);
  });

  it("do not tell of an alert, which needs no place", () => {
    const { claims, notes } = laydownOf(sourceOf("The United States put 8,500 troops on alert."));
    expect(claims).toMatchObject([{ action: "alert", destination: null }]);
    expect(notes).toEqual([]);
  });
});

describe("evidence", () => {
  const evidenceOf = (text: string): Record<string, string> => {
    const [first] = laydownOf(sourceOf(text, { published: "2022-01-25" })).claims;
    return Object.fromEntries(
      Object.entries(first?.evidence ?? {}).map(([slot, { text: words, basis }]) => [slot, `${words} (${basis})`]),
    );
  };

  it("shows the words for each slot", () => {
    expect(evidenceOf("Denmark will send four F-16s from Aalborg to Lithuania on Friday.")).toMatchObject({
      actor: "Denmark (stated)",
      force: "four F-16s (stated)",
      action: "will send (stated)",
      origin: "from Aalborg (stated)",
      destination: "to Lithuania (stated)",
      when: "on Friday (stated)",
    });
  });

  it("says what is implied only", () => {
    expect(evidenceOf("Denmark is worried. It sent four F-16s to Lithuania.")).toMatchObject({
      actor: "Denmark (implied)",
      destination: "to Lithuania (stated)",
    });
  });

  it("shows whose word it is, and what makes a status less than reported", () => {
    expect(evidenceOf("The Pentagon said it was considering sending two destroyers to Cyprus.")).toMatchObject({
      speaker: "Pentagon (stated)",
      status: expect.stringContaining("considering"),
    });
  });
});
