import type { Claim } from "../../model/claim.ts";
import type { Deployment } from "../../model/laydown.ts";
import { claimsOf, type Lookup } from "../lookup.ts";
import { grammar, holding, type Verb, verbs } from "../strings.ts";
import { type Subject, subjectOf } from "./actor-phrase.ts";
import { forcePhrase } from "./force-phrase.ts";
import { placePhrase } from "./place-phrase.ts";

/** A deployment in one plain sentence that says no more than its status allows. */
export function sentenceOf(deployment: Deployment, lookup: Lookup): string {
  const [claim] = claimsOf(deployment, lookup);
  const subject = subjectOf(deployment.actor);
  const text = lookup.sources.get(claim?.source ?? "")?.text ?? "";
  const force = claim ? forcePhrase(claim, text) : deployment.force.text;
  const verb = deployment.action === "exercise" && grammar.exercise.test(force) ? holding : verbs[deployment.action];
  const place = wherePhrase(deployment, lookup, verb);
  const say = (form: string): string =>
    form
      .replace(/\$[fp]/g, (slot) => (slot === "$f" ? force : place))
      .replace(/\s+/g, " ")
      .trim();
  const sentence = withStatus(deployment, subject, verb, say, isOngoing(claim));
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function wherePhrase({ action, actor, origin, destination }: Deployment, { places }: Lookup, verb: Verb): string {
  const country = places.get(destination?.place ?? "")?.country ?? null;
  const way = verb.way === "to" && country !== null && country === actor.country ? "in" : verb.way;
  const from = origin ? placePhrase(origin, places, "from") : "";
  if (action === "withdraw") return [from, destination ? placePhrase(destination, places, "to") : ""].join(" ");
  return [destination ? placePhrase(destination, places, way) : "", from].join(" ");
}

/** True where the text says it as going on: "is sending", "massing". */
const isOngoing = (claim: Claim | undefined): boolean => /\b\w{2,}ing\b/.test(claim?.evidence["action"]?.text ?? "");

function withStatus(
  { status, action }: Deployment,
  { words, plural }: Subject,
  verb: Verb,
  say: (form: string) => string,
  ongoing: boolean,
): string {
  const reported = ongoing
    ? `${words} ${plural ? "are" : "is"} ${say(verb.ongoing)}`
    : `${words} ${plural ? "have" : "has"} ${say(verb.done)}`;
  switch (status) {
    case "reported":
      return reported;
    case "planned":
      return `${words} ${plural ? "are" : "is"} to ${say(verb.base)}`;
    case "considered":
      return action === "offer" ? reported : `${words} may ${say(verb.base)}`;
    case "conditional":
      return `${words} would ${say(verb.base)} if a condition is met`;
    case "ruled-out":
      return `it is ruled out that ${words} will ${say(verb.base)}`;
    case "denied":
      return `it is denied that ${reported}`;
  }
}
