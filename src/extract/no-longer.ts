import actions from "../../data/lexicon/actions.json";
import type { Draft, Site } from "./rule.ts";

const finishing = new Set(actions.finishing);
const stints = new Set(actions.stints);

/**
 * What is "no longer" at a place, was there "until" a day, or has done its time there, has left it.
 *
 *     The Spanish company is no longer in Gao        The brigade has completed a tour in Iraq
 *     ~~~~~~~~~~~~~~~~~~~ ^^^^^^^^^^^^    ~~~        ~~~~~~~~~~~ ^^^^^^^^^^^^^^^^^^^^    ~~~~
 */
export function ended(site: Site, draft: Draft): Draft {
  const isPresent = /^(deploy|station|patrol|mass)$/.test(draft.action) && draft.destinations.length > 0;
  const isOver = isPresent && (isNoLonger(site, draft) || isDone(site, draft) || isUntil(site, draft));
  return isOver ? { ...draft, action: "withdraw", origins: draft.destinations, destinations: [] } : draft;
}

/** "used to patrol", "used to be based": what was so once. */
export function isFormer({ reading: { sentence } }: Site, { trigger: { from } }: Draft): boolean {
  const to = sentence.words[from]?.lower === "to" ? from : from + 1;
  return (
    sentence.words[to]?.lower === "to" &&
    sentence.words[to - 1]?.lower === "used" &&
    sentence.words[to - 2]?.lemma !== "be"
  );
}

function isNoLonger({ reading: { sentence } }: Site, { action, trigger: { from, to } }: Draft): boolean {
  const { words } = sentence;
  const no = words.findIndex(
    ({ lower }, at) => at >= from && at <= to && lower === "no" && words[at + 1]?.lower === "longer",
  );
  // "are no longer welcome in Gao"
  return action !== "deploy" && no >= 0 && words[no + 2]?.pos !== "ADJ";
}

/** "was in Laos until last year", "had been based at Kos until May" */
function isUntil({ reading: { sentence } }: Site, { action, modality, trigger: { from, to } }: Draft): boolean {
  const { words } = sentence;
  const isPast = words.slice(from, to).some(({ lower }) => /^(had|was|were)$/.test(lower));
  const end = words.findIndex(
    ({ pos, text }, at) => at >= to && (/^(VERB|AUX|SCONJ)$/.test(pos) || /^[,;:]$/.test(text)),
  );
  const rest = words.slice(to, end < 0 ? words.length : end);
  return (
    action === "station" && modality.status === "reported" && isPast && rest.some(({ lower }) => lower === "until")
  );
}

/** "finished a six-month deployment to Estonia": the verb or its object tells of the act. */
function isDone({ reading: { sentence } }: Site, { modality, trigger: { from, to } }: Draft): boolean {
  const { words } = sentence;
  const stint = words.findIndex(({ lemma }, at) => at >= from && at < to + 6 && stints.has(lemma));
  const verb = words.findLastIndex(({ lemma, pos }, at) => at < stint && pos === "VERB" && finishing.has(lemma));
  return (
    modality.status === "reported" &&
    verb >= 0 &&
    verb < to &&
    words.slice(verb + 1, stint).every(({ pos }) => /^(DET|PRON|ADJ|NUM|NOUN|PUNCT|PART)$/.test(pos))
  );
}
