import { textOf } from "../read/sentences.ts";
import type { Draft, Site } from "./rule.ts";

const asking =
  /\b(?:ask|asks|asked|asking|wonder|wondered|unclear|uncertain|unknown|unsure)(?: [\w’']+){0,3} (?:whether|if) $/iu;
const unsaid =
  /\b(?:not|n't|n’t|never|nobody|no one|declin\w+|refus\w+|unable|without)\b[^,;]*\b(?:say|saying|said|know|knows|known|clear|certain|sure|disclose|specify|reveal|confirm|tell|comment)(?: [\w’']+){0,3} (?:whether|if) $/iu;

/**
 * Nobody says so: it is asked, or left unsaid.
 *
 *     Officials would not say whether either ship will enter the Gulf
 *               ~~~~~~~~~~~~~~~~~                    ^^^^^
 */
export function isLeftOpen({ reading: { sentence } }: Site, { trigger, forces, modality }: Draft): boolean {
  // "asked if the 500 soldiers in Kabul were safe": they are there.
  if (modality.rule === "definite") return false;
  const { words } = sentence;
  // "the Egyptians would not have crossed the border": nor is it said that they did.
  const act = textOf(words.slice(trigger.from, trigger.to));
  if (/\b(?:would|could|might|should)(?: not|n't|n’t) have\b/iu.test(act)) return true;
  const first = Math.min(trigger.from, ...forces.map(({ force }) => force.from));
  const opener = words.findLastIndex(({ lower }, at) => at < first && /^(whether|if)$/.test(lower));
  if (opener < 0 || words.slice(opener, first).some(({ text }) => /^[,;:—–”"]$/.test(text))) return false;
  const before = `${textOf(words.slice(0, opener + 1))} `;
  return asking.test(before) || unsaid.test(before);
}
