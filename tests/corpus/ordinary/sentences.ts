import type { Action, Claim, Status } from "../../../src/model/claim.ts";
import { inWideFamily, isSameStatus } from "../right.ts";
import frames from "./frames.json";
import surroundings from "./surroundings.json";

/** Who goes where: whose adjective takes "a", and whose name no other name holds. */
const casts = [
  { nation: "Denmark", country: "DK", adjective: "Danish", place: "Estonia" },
  { nation: "Kenya", country: "KE", adjective: "Kenyan", place: "Haiti" },
  { nation: "Brazil", country: "BR", adjective: "Brazilian", place: "Lebanon" },
  { nation: "Japan", country: "JP", adjective: "Japanese", place: "Djibouti" },
  { nation: "Morocco", country: "MA", adjective: "Moroccan", place: "Zambia" },
];

const forces = ["300 {adjective} soldiers", "a {adjective} battalion", "six {adjective} fighter jets"];
const isOne = (force: string): boolean => force.startsWith("a ");

/** A sentence in which somebody's force goes, is or will be somewhere, and what an analyst reads in it. */
export interface Sentence {
  text: string;
  /** The words for the force, as they stand in the text. */
  force: string;
  nation: string;
  place: string;
  country: string;
  actions: Action[];
  statuses: Status[];
}

const raised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Every frame with every kind of force, the casts in turn. */
export const sentences: readonly Sentence[] = frames.flatMap(({ text, actions, statuses }, at) =>
  forces.map((pattern) => {
    const { nation, country, adjective, place } = casts[at % casts.length]!;
    const words = pattern.replace("{adjective}", adjective);
    const force = text.includes("{Force}") ? raised(words) : words;
    const full = text
      .replace(/\{force\}/i, force)
      .replaceAll("{nation}", nation)
      .replaceAll("{place}", place)
      .replace(/\[([^|]+)\|([^\]]+)\]/g, (_both, many: string, one: string) => (isOne(words) ? one : many));
    return { text: full, force, nation, place, country, actions: actions as Action[], statuses: statuses as Status[] };
  }),
);

/** Words added to a sentence which leave what it claims as it is. */
type Change = (sentence: Sentence, words: string) => string | null;

const behind = (text: string, part: string, words: string): string | null => {
  const [before, after] = text.split(part, 2);
  // A comma of the sentence's own closes what the words open.
  return before === undefined || after === undefined
    ? null
    : before + part + (/^[.,]/.test(after) ? words.replace(/,$/, "") : words) + after;
};

const changes: Record<keyof typeof surroundings, Change> = {
  before: ({ text, nation, place }, words) =>
    words + (text.startsWith(nation) || text.startsWith(place) ? text : text.charAt(0).toLowerCase() + text.slice(1)),
  behind: ({ text }, words) => `${text.slice(0, -1)}${words}.`,
  ofForce: ({ text, force }, words) => behind(text, force, words),
  beforePlace: ({ text, place }, words) => {
    const way = new RegExp(` (?=(?:to|in|at|into|from|out of|with|for) ${place})`).exec(text);
    return way && `${text.slice(0, way.index + 1)}${words}${text.slice(way.index + 1)}`;
  },
};

/** Each sentence with one change of every kind, another one from sentence to sentence. */
export const changed = (plain: readonly Sentence[]): Sentence[] =>
  plain.flatMap((sentence, at) =>
    Object.entries(changes).flatMap(([kind, change]) => {
      const choice = surroundings[kind as keyof typeof surroundings];
      const text = change(sentence, choice[at % choice.length]!);
      return text ? [{ ...sentence, text }] : [];
    }),
  );

/** True where one of the claims is what the sentence says: whose force, what it does, how sure, where. */
export const isRead = ({ country, place, actions, statuses }: Sentence, claims: readonly Claim[]): boolean =>
  claims.some(
    ({ actor, action, status, origin, destination }) =>
      actor.country === country &&
      actions.some((one) => inWideFamily(one) === inWideFamily(action)) &&
      statuses.some((one) => isSameStatus(one, status)) &&
      [destination, action === "withdraw" ? origin : null].some((location) => location?.name.includes(place)),
  );
