import type { Draft, Site } from "./rule.ts";

/**
 * What is "no longer" at a place has left it.
 *
 *     The Spanish company is no longer in Gao
 *     ~~~~~~~~~~~~~~~~~~~ ^^^^^^^^^^^^    ~~~
 */
export function ended({ reading: { sentence } }: Site, draft: Draft): Draft {
  const { words } = sentence;
  const { from, to } = draft.trigger;
  const no = words.findIndex(
    ({ lower }, at) => at >= from && at <= to && lower === "no" && words[at + 1]?.lower === "longer",
  );
  // "are no longer welcome in Gao"
  const isOver = /^(station|patrol|mass)$/.test(draft.action) && no >= 0 && words[no + 2]?.pos !== "ADJ";
  return isOver ? { ...draft, action: "withdraw", origins: draft.destinations, destinations: [] } : draft;
}
