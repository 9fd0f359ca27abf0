import type { Action } from "../../model/claim.ts";

/** What the sources agree and differ on, and who speaks: words of the evidence. */
export const agreement = {
  heading: "What the sources say",
  oneSource: "What the quotes say",
  slot: "On",
  values: "They say",
  slots: {
    actor: "Who",
    count: "Number",
    designation: "Type or unit",
    destination: "Where",
    origin: "From",
    status: "Status",
    action: "Act",
    when: "When",
  },
  agree: "agree",
  differ: "differ",
  silent: (sources: string) => `not said by ${sources}`,
} as const;

/** Who says so, and about whom. */
export const voice = {
  outlet: "Says so: the source, in its own words",
  says: (speaker: string, actor: string) => `Says so: ${speaker}. About: ${actor}`,
  own: "its own side",
  other: "one party about another",
} as const;

/** The act of a claim, by itself. */
export const actionNames: Record<Action, string> = {
  deploy: "deploys",
  send: "sends",
  station: "stations",
  mass: "masses",
  reinforce: "builds up",
  alert: "puts on alert",
  exercise: "exercises",
  transfer: "delivers",
  rotate: "rotates",
  withdraw: "withdraws",
  patrol: "patrols",
  transit: "moves through",
  offer: "offers",
};
