import { impliedActor } from "../actors.ts";
import type { ForceMention } from "../forces.ts";
import { placesIn, type PlacePhrase } from "../place-phrase.ts";
import { quantityIn } from "../quantity.ts";
import { nounAt, nounHeadAt, type Reading } from "../reading.ts";
import type { Draft, Rule, Site, Told } from "../rule.ts";

/** How many sentences before the colon the act may be told that a list is of. */
const reach = 2;

/**
 * An item of a list of units, under a sentence that tells what they do.
 *
 *     Poland will send these units to Mali:
 *     1st Battalion, 5th Brigade, Szczecin, about 600 soldiers
 *     ~~~~~~~~~~~~~^~~~~~~~~~~~~  ~~~~~~~~  ~~~~~~~~~~~~~~~~~~
 */
export const listed: Rule = {
  name: "listed",
  find(site) {
    const { reading, discourse, at, earlier } = site;
    const first = reading.chunks.findIndex(({ kind }) => kind === "noun");
    const force = reading.forces.get(first);
    const chunk = nounAt(reading, first);
    const after = reading.chunks[first + 1];
    const isItem = after === undefined || after.kind === "comma" || after.kind === "stop";
    const lead = discourse.listLeadOf(at);
    if (lead < 0 || !force?.isHead || !chunk || !isItem || first > 1 || tells(reading)) return [];
    if (force.designation === null && force.echelon === null) return [];
    const act = earlier.findLast(
      ({ sentence, places }) => sentence <= lead && sentence >= lead - reach && places.length > 0,
    );
    return act ? [draftOf(site, act, first, force)] : [];
  },
};

/** A sentence with a finite verb of its own is no item. */
const tells = ({ chunks }: Reading): boolean =>
  chunks.some((chunk) => chunk.kind === "verb" && chunk.form === "finite");

function draftOf({ reading, discourse, at }: Site, act: Told, first: number, force: ForceMention): Draft {
  const owners = act.owners.map((owner) => impliedActor(owner, "list"));
  const own = owners.map(({ country }) => country);
  const named = reading.chunks.flatMap((chunk, noun) =>
    chunk.kind === "noun" && noun > first && !reading.forces.has(noun) ? placesIn(reading, [noun]) : [],
  );
  const [place] = named;
  // What stands behind a unit that goes or leaves, in its own country, is its home.
  const isHome = place !== undefined && own.includes(place.base.place.country) && !/^(station|mass)$/.test(act.action);
  const under = act.places.map((goal): PlacePhrase => ({ ...goal, basis: "implied" }));
  return {
    trigger: { from: force.from, to: force.to },
    action: act.action,
    modality: { status: act.status, rule: "list", from: force.from, to: force.to },
    actors: discourse.actorAt(at, first) ? [] : owners,
    byAnother: false,
    forces: [{ chunk: first, force: { ...force, quantity: strengthIn(reading, first) ?? force.quantity } }],
    destinations: place && !isHome && act.action !== "withdraw" ? [place] : act.action === "withdraw" ? [] : under,
    origins: act.action === "withdraw" ? under : place && isHome ? [place] : [],
    end: reading.chunks.at(-1)?.to ?? 0,
    score: 0.6,
  };
}

/** "approximately 1,500 Marines", "900": the people of a unit, as a field of its item. */
function strengthIn(reading: Reading, first: number): ForceMention["quantity"] {
  for (let at = first + 1; at < reading.chunks.length; at++) {
    const chunk = nounAt(reading, at);
    const opens = /^(comma|stop|preposition)$/.test(reading.chunks[at - 1]?.kind ?? "");
    if (!chunk || !opens) continue;
    const isPeople = reading.forces.get(at)?.category === "troops" || nounHeadAt(reading, at)?.pos === "NUM";
    const quantity = quantityIn(reading.sentence.words, chunk.from, chunk.to, null);
    if (isPeople && quantity && (reading.forces.has(at) || !/^(19|20)\d\d$/.test(String(quantity.count))))
      return quantity;
  }
  return null;
}
