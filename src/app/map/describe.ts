import { membersOf, type Stop } from "../../scene/hit.ts";
import type { Entry } from "../entries.ts";
import { strings } from "../strings.ts";

/** So many sentences of a stack are told. */
const most = 5;

/** What is said of what is pointed at, line by line. */
export function describe(stop: Stop, { entries }: { entries: readonly Entry[] }): string[] {
  const sentences = new Map(entries.map(({ deployment, sentence }) => [deployment.id, sentence]));
  if (stop.kind === "place") return [strings.map.place(stop.place.name, stop.place.mentions)];
  const members = membersOf(stop);
  const lines = members.slice(0, most).map((id) => sentences.get(id) ?? "");
  if (members.length > most) lines.push(strings.map.more(members.length - most));
  if (members.length > 1) return [strings.map.stack(members.length), ...lines];
  return stop.kind === "movement" ? [strings.map.arrow, ...lines] : lines;
}
