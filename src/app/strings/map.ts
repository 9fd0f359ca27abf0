import { counted } from "./counted.ts";

/** What the map says of what is pointed at. */
export const mapStrings = {
  failed: "The map cannot be drawn in this browser. The list holds every deployment.",
  stack: (count: number) => `${counted(count, "force")}; a click lays them open`,
  arrow: "Movement:",
  more: (count: number) => `and ${count.toLocaleString("en")} more`,
  place: (name: string, mentions: number) => `${name}: ${counted(mentions, "mention")}`,
  step: (number: number, of: number, words: string) => `${number} of ${of}: ${words}`,
  places: "Places mentioned",
  placesHint: "Draws every place that the sources mention",
};
