import { describe, expect, it } from "vitest";
import actionWords from "../../data/lexicon/actions.json";
import grammar from "../../data/lexicon/grammar.json";
import modality from "../../data/lexicon/modality.json";
import notPlaces from "../../data/lexicon/not-places.json";
import spatial from "../../data/lexicon/spatial.json";
import { actions, categories, statuses } from "../../src/model/claim.ts";

const frames = [
  "move",
  "go",
  "go-object",
  "hosted",
  "received",
  "surrounded",
  "positions",
  "task",
  "gone",
  "meets",
  "yields",
  "place-of",
  "precedes",
  "exchanges",
];

describe("The lexicon of actions", () => {
  it.each(actionWords.verbs)("gives the verb $lemma a known action, status and frame", (verb) => {
    expect(actions).toContain(verb.action);
    for (const frame of verb.frames) expect(frames).toContain(frame);
    if ("status" in verb) expect(statuses).toContain(verb.status);
    if ("placeless" in verb) expect(actions).toContain(verb.placeless);
    if ("away" in verb) expect(actions).toContain(verb.away);
  });

  it.each(actionWords.nouns)("gives the noun $noun a known action and default force", (noun) => {
    expect(actions).toContain(noun.action);
    if (noun.default !== null) expect(categories).toContain(noun.default);
  });

  it("lists no verb twice with one frame and the same particles", () => {
    const keys = actionWords.verbs.flatMap(({ lemma, frames: own, ...rest }) =>
      own.map((frame) => `${lemma} ${frame} ${"particles" in rest ? String(rest.particles) : ""}`),
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

describe("The lexicon of modality", () => {
  it.each(Object.entries({ ...modality.auxiliaries, ...modality.governors }))(
    "gives %s a known status",
    (_, status) => {
      expect(statuses).toContain(status);
    },
  );

  it("calls no word both transparent and a governor", () => {
    expect(modality.transparent.filter((word) => word in modality.governors)).toEqual([]);
  });
});

describe("The closed classes", () => {
  it("qualify counts as a claim can", () => {
    expect(new Set(Object.values(grammar.countQualifiers))).toEqual(new Set(["about", "at-least", "up-to"]));
  });

  it("bear between 0 and 359 degrees, or nowhere", () => {
    for (const bearing of Object.values(spatial.directions))
      expect(bearing === -1 || (bearing >= 0 && bearing < 360)).toBe(true);
  });

  it("say once and with a reason what is no place", () => {
    expect(new Set(notPlaces.map(({ name }) => name)).size).toBe(notPlaces.length);
    for (const { reason } of notPlaces) expect(reason).not.toBe("");
  });
});
