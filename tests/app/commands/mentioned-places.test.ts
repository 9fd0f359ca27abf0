import { expect, test } from "vitest";
import { mentionedPlaces } from "../../../src/app/commands/mentioned-places.ts";
import type { Mention, Place } from "../../../src/model/place.ts";

const place = (id: string, name: string): Place => ({
  id,
  name,
  kind: "city",
  country: null,
  lat: 0,
  lon: 0,
  radiusKm: 1,
});
const mention = (of: string | null, text: string, role: Mention["role"] = "literal"): Mention => ({
  source: "s",
  start: 0,
  end: text.length,
  text,
  place: of,
  role,
  score: 1,
});

const search = mentionedPlaces({
  places: [place("us", "United States"), place("ua", "Ukraine"), place("kyiv", "Kyiv"), place("lodz", "Łódź")],
  mentions: [
    ...["U.S.", "America", "America"].map((text) => mention("us", text)),
    mention("us", "Americans", "demonym"),
    ...["Ukraine", "Ukraine"].map((text) => mention("ua", text)),
    mention("kyiv", "Kiev"),
    mention(null, "Nowhere"),
  ],
});

test.each([
  ["u", ["United States", "Ukraine"]],
  ["KYI", ["Kyiv"]],
  ["kie", ["Kyiv: Kiev"]],
  ["ameri", ["United States: America"]],
  ["us", ["United States: U.S."]],
  ["americans", []],
  ["lodz", ["Łódź"]],
  ["nowhere", []],
  ["…", []],
])("%s finds of the places mentioned, most often mentioned first: %j", (text, expected) => {
  const found = search.startingWith(text, 6).map(({ candidate: { place }, name }) => place.name + (name === place.name ? "" : `: ${name}`)); // prettier-ignore
  expect(found).toEqual(expected);
});

test("no more are found than are asked for", () => {
  expect(search.startingWith("u", 1)).toHaveLength(1);
});
