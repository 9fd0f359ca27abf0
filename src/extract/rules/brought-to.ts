import { actorsOf } from "../arguments.ts";
import { broughtSize } from "../brought-size.ts";
import { verbAt, verbBefore } from "../clause.ts";
import { type ForceMention, impliedForce } from "../forces.ts";
import { groupsFrom } from "../groups.ts";
import { statusOfVerb } from "../modality.ts";
import { plainPhrase } from "../place-phrase.ts";
import { nounAt, type Reading } from "../reading.ts";
import { atEachVerb, type Draft, type Rule, type Site } from "../rule.ts";
import { subjectOf } from "../subject.ts";

/**
 * How many a force comes to by what is added to it.
 *
 *     The new battalion brings the Danish force in Kosovo to 900
 *                       ~~~~~~     ^^^^^^^^^^^^    ~~~~~~    ^^^
 */
export const broughtTo: Rule = {
  name: "force-brought-to",
  find: atEachVerb(draftsAt),
};

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const verb = verbAt(reading, at);
  const found = broughtSize(reading, at);
  if (!verb || !found) return [];
  const { noun, whole, figure, isTurned } = found;
  const force = { ...sized(reading, noun, whole), quantity: figure.quantity };
  const subject = subjectOf(reading, at);
  const own = actorsOf(site, [noun, whole]).filter(({ rule }) => rule !== "definite");
  const isBehind = reading.chunks[at - 1]?.kind === "comma" && verb.form === "gerund";
  const adders = isBehind ? (subject ?? []).filter((noun) => !reading.forces.has(noun)) : [];
  const actors = own.length > 0 ? own : actorsOf(site, adders);
  const anaphor = discourse.anaphorFor(site.at, actors);
  const forces = [{ chunk: noun, force }];
  const inside = groupsFrom(site, whole + 1, forces, anaphor, isTurned ? undefined : figure.next - 2).groups[0];
  const behind = isTurned ? undefined : groupsFrom(site, figure.next, forces, anaphor).groups[0];
  const places = [inside, behind].map((group) => group?.destinations ?? []);
  const said = places.find(({ length }) => length > 0);
  // "sent 200 men to Gao, bringing the total to 900": where the act before adds to it.
  const isAdded =
    isBehind && [...reading.forces].some(([chunk, { isHead, set }]) => chunk < at && isHead && set === "10");
  const there = isAdded ? anaphor("there", at) : null;
  const destinations = said ?? (there ? [plainPhrase(there, verb, "implied")] : []);
  if (destinations.length === 0) return [];
  return [
    {
      trigger: { from: verb.from, to: Math.max(verb.to, nounAt(reading, noun)?.to ?? 0) },
      action: "station",
      modality: statusOfVerb(reading, isBehind ? adderOf(reading, at) : at, subject, []),
      actors,
      byAnother: false,
      forces,
      destinations,
      origins: [],
      end: 0,
      score: 0.7,
    },
  ];
}

/** "may send 300 men to bolster the mission, taking it to 900": the verb that adds to it, not what that is for. */
function adderOf(reading: Reading, at: number): number {
  let adder = verbBefore(reading, at);
  while (verbAt(reading, adder)?.form === "infinitive" && !verbAt(reading, adder - 1))
    adder = verbBefore(reading, adder);
  return adder < 0 ? at : adder;
}

/** The force that is counted: "the number of Danish marines", "the Danish contingent", or troops. */
function sized(reading: Reading, noun: number, whole: number): ForceMention {
  const { from = 0 } = nounAt(reading, noun) ?? {};
  const { to = 0 } = nounAt(reading, whole) ?? {};
  const own = [reading.forces.get(whole), reading.forces.get(noun)].find((force) => force?.isHead);
  return own ? { ...own, from, to, strength: "plain" } : impliedForce({ from, to }, "troops");
}
