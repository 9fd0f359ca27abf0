import { expect, it } from "vitest";
import { laydownOf, sourceOf } from "../knowledge.ts";

// A state that is no more keeps its name, under the code of the one that continues it, if there is one.

it.each([
  ["Soviet tanks rolled into Vilnius.", { name: "Soviet Union", country: "RU" }],
  ["The Yugoslav army moved two brigades to Pristina.", { name: "Yugoslavia", country: "RS" }],
  ["Russian tanks rolled into Grozny.", { name: "Russia", country: "RU" }],
  ["Czechoslovak engineers were sent to Kuwait.", { name: "Czechoslovakia", country: null }],
])("%s", (text, actor) => {
  expect(laydownOf(sourceOf(text)).claims.map((claim) => claim.actor)).toEqual([actor]);
});
