import grammar from "../../data/lexicon/grammar.json";
import type { Category } from "../model/claim.ts";
import { surface } from "../read/phrases.ts";
import type { Word } from "../read/sentences.ts";
import type { ActorMention } from "./actors.ts";
import type { Chunk, NounChunk } from "./chunks.ts";
import { typeAt } from "./force-kinds.ts";
import { type ForceMention, impliedForce, isContainer } from "./forces.ts";
import { isGap, listFrom } from "./lists.ts";
import { type Quantity, quantityIn } from "./quantity.ts";
import { nounAt, ownerAt, type Reading } from "./reading.ts";
import { isOf } from "./subject-insertions.ts";

const leads = new Set(grammar.quantifierLeads);
const shareNouns = new Set(grammar.shareNouns);
const quantityNouns = new Set(grammar.quantityNouns);
const people = new Set<Category>(["troops", "land-unit", "headquarters", "instructors", "peacekeepers"]);
const branches = new Set(grammar.branches);
const civilPeople = new Set(grammar.civilPeople);
const carriers = new Set<Category>(["transport-aircraft", "ship", "materiel", "other"]);

/** "cargo planes of food", "a convoy of aid": what carries goods is no force. */
export function carriesGoods({ chunks, forces, actors, places, sentence }: Reading, at: number): boolean {
  const link = chunks[at + 1];
  const [own, inner] = [chunks[at], chunks[at + 2]];
  // "an army of volunteers", not "an army of 30,000"
  const isThrong =
    own?.kind === "noun" &&
    inner?.kind === "noun" &&
    /^(an army|a legion|armies|legions)$/.test(surface(sentence.words, own.from, own.to)) &&
    sentence.words[inner.head]?.pos === "NOUN";
  if (isThrong && link?.kind === "preposition" && link.word === "of" && forces.get(at + 2)?.strength !== "plain")
    return true;
  // "a team of rescuers", "brigades of stevedores"
  const content = inner?.kind === "noun" ? (sentence.words[inner.head]?.lemma ?? "") : "";
  if (link?.kind === "preposition" && link.word === "of" && civilPeople.has(content) && !forces.has(at + 2))
    return true;
  const category = forces.get(at)?.category ?? "other";
  // "a UN convoy of flour and oil", not "a convoy of tanks"
  const isConvoy = own?.kind === "noun" && sentence.words[own.head]?.lemma === "convoy";
  const isGoods =
    inner?.kind === "noun" && sentence.words[inner.head]?.pos === "NOUN" && sentence.words[inner.from]?.pos !== "NUM";
  if (isConvoy && isOf(link) && isGoods && !forces.has(at + 2) && !actors.has(at + 2)) return true;
  // "the first frigate of the season"
  const isVessel = category === "ship" || category === "transport-aircraft";
  const isOfKnown = isVessel && inner?.kind === "noun" && /^(DET|PRON)$/.test(sentence.words[inner.from]?.pos ?? "");
  const carries = carriers.has(category) && link?.kind === "preposition" && link.word === "of" && !isOfKnown;
  return carries && !forces.has(at + 2) && !actors.has(at + 2) && places.get(at + 2)?.length === 0;
}

/** "a shipment of US military equipment": the container and its content are one force, counted by the container. */
export function joinContainer(
  reading: Reading,
  forces: Map<number, ForceMention>,
  actors: Map<number, ActorMention>,
  at: number,
): void {
  const { chunks, sentence } = reading;
  const [outer, link] = [chunks[at], chunks[at + 1]];
  if (outer?.kind !== "noun" || outer.possessive || !link || link.kind === "noun") return;
  const word = sentence.words[link.from]?.lower ?? "";
  const listed = listFrom(reading, at + 2).nouns;
  const contents = listed.slice(0, contentsOf(reading, listed)).filter((noun) => forces.get(noun)?.isHead);
  adoptNation(reading, forces, actors, at);
  const servants = membersOfService(reading, outer, at) ?? membersOfUnit(reading, forces, outer, at);
  const service = ownerAt(reading, at + 2);
  if (servants) {
    forces.set(at, servants);
    if (service && !actors.has(at)) actors.set(at, service);
    return;
  }
  const inner = contents.find((noun) => forces.get(noun)?.strength !== "weak") ?? contents[0];
  const content = inner === undefined ? undefined : forces.get(inner);
  if (inner === undefined || !content) return;
  const own = forces.get(at);
  const holds = isContainer(sentence.words[outer.head]) && /^(of|including|carrying|with|containing)$/.test(word);
  // "a battalion with 13 tanks" is a battalion, "300 soldiers with the 10th Mountain Division" are of it.
  const nation = actors.get(at)?.country ?? null;
  const isServed =
    own?.category === "troops" &&
    content.set === "10" &&
    content.designation !== null &&
    (nation === null || nation === (ownerAt(reading, inner)?.country ?? content.operator ?? nation));
  if (word === "with" && own?.set === "10" && !isServed) return;
  // "1,200 of the soldiers", "the last of its tanks": a share of a force is of its kind.
  const counts = Object.hasOwn(grammar.numberWords, sentence.words[outer.head]?.lower ?? "");
  const shares = word === "of" && (isShare(sentence.words, outer) || counts);
  const belongs = own?.isHead === true && content.designation !== null && /^(of|from|with|in)$/.test(word);
  if (!holds && !belongs && !shares) return;
  const owner = ownerAt(reading, inner);
  if (owner && !actors.has(at)) actors.set(at, owner);
  // "two squadrons of fighters" fly.
  const isFlown = own?.category === "fighter" && content.category === "troops" && content.strength === "weak";
  // "helicopters of the U.S. Army" are helicopters, "airmen of a fighter wing" people, "a company of tanks" is tanks.
  const isOwnKind =
    own &&
    // "the first round of soldiers", "a presence of two ships"
    !(holds && own.strength === "weak" && /^(materiel|troops)$/.test(own.category)) &&
    (own.category === "troops" ? !people.has(content.category) : !/^1[01]$/.test(own.set) && content.set === "10");
  const kind = own && (isFlown || isOwnKind) ? own : content;
  forces.set(at, {
    ...kind,
    from: outer.from,
    echelon: kind.echelon ?? own?.echelon ?? null,
    operator: own?.operator ?? content.operator,
    quantity:
      own?.quantity ??
      (shares
        ? countOf(sentence.words, outer)
        : holds
          ? ((own ? null : quantityIn(sentence.words, outer.from, outer.to, null)) ?? content.quantity)
          : null),
    isHead: true,
    strength: content.strength === "weak" ? "shown" : content.strength,
  });
}

/** "About 40 members of the Vermont National Guard": those who serve in a force that is an institution. */
function membersOfService(
  { chunks, actors, sentence: { words } }: Reading,
  outer: NounChunk,
  at: number,
): ForceMention | null {
  const [link, service] = [chunks[at + 1], chunks[at + 2]];
  const isOfService =
    link?.kind === "preposition" &&
    link.word === "of" &&
    actors.get(at + 2)?.rule === "institution" &&
    service?.kind === "noun" &&
    isServiceNoun(words[service.head]) &&
    /^\p{Lu}/u.test(words[service.head]?.text ?? "");
  return words[outer.head]?.lower === "members" && isOfService
    ? { ...impliedForce(outer, "troops"), quantity: quantityIn(words, outer.from, outer.to, null) }
    : null;
}

/** "the Vermont National Guard", "Australia's navy" */
const isServiceNoun = (head: Word | undefined): boolean =>
  /^(guard|army|navy|force|marines|corps|reserve)$/.test(head?.lower ?? "");

/** "roughly 300 members of the 34th Fighter Squadron": people, whatever their unit flies. */
function membersOfUnit(
  { chunks, sentence: { words } }: Reading,
  forces: ReadonlyMap<number, ForceMention>,
  outer: NounChunk,
  at: number,
): ForceMention | null {
  const [link, unit] = [chunks[at + 1], forces.get(at + 2)];
  const quantity = quantityIn(words, outer.from, outer.to, null);
  const isUnit = link?.kind === "preposition" && link.word === "of" && unit?.isHead && unit.designation !== null;
  return words[outer.head]?.lower === "members" && isUnit && quantity
    ? { ...impliedForce(outer, "troops"), quantity, designation: unit.designation, operator: unit.operator }
    : null;
}

/** "of 6,000 men and 120 tanks", "of guns and a regiment": how many items of a list a container holds; a count opens a force of its own. */
export function contentsOf(reading: Reading, listed: readonly number[]): number {
  const opens = listed.findIndex(
    (noun, index) =>
      index > 0 && (isGap(reading, noun) || opensItem(reading.sentence.words.slice(nounAt(reading, noun)?.from ?? 0))),
  );
  return opens < 0 ? listed.length : opens;
}

/** "a company", "2,000 men", "approximately 2,000 men" */
const opensItem = (words: readonly Word[]): boolean =>
  words[0]?.pos === "DET" || words.find(({ lower, pos }) => pos === "NUM" || !leads.has(lower))?.pos === "NUM";

/** "a contingent of 250 Kenyan police": whose the unit is, and how many, stands behind "of" though that names no force. */
function adoptNation(
  { chunks, sentence }: Reading,
  forces: Map<number, ForceMention>,
  actors: Map<number, ActorMention>,
  at: number,
): void {
  const [own, link, inner] = [forces.get(at), chunks[at + 1], chunks[at + 2]];
  if (!own?.isHead || link?.kind !== "preposition" || inner?.kind !== "noun") return;
  const whole = inner.possessive ? chunks[at + 3] : inner;
  // "two ships from Australia's navy"; "its troops from the African force" are not that force's.
  const service = whole?.kind === "noun" ? whole.head : -1;
  const isMission = sentence.words[service]?.lower === "force" && sentence.words[service - 1]?.lower !== "air";
  const isFrom = link.word === "from" && isServiceNoun(sentence.words[service]) && !isMission;
  if (link.word !== "of" && !isFrom) return;
  const counted = { ...own, quantity: own.quantity ?? quantityIn(sentence.words, inner.from, inner.to, null) };
  // "fighters of Charles Taylor's NPFL"
  const nation = (inner.possessive ? actors.get(at + 3) : undefined) ?? actors.get(at + 2);
  // "the mutineers of 1917"
  const isYear =
    /^(1[5-9]|20)\d\d$/.test(sentence.words[inner.head]?.text ?? "") &&
    sentence.words[own.to - 1]?.lower.endsWith("s") === true;
  if (sentence.words[inner.head]?.pos === "NUM") {
    if (!isYear) forces.set(at, counted); // "a company of 260"
  } else if (nation && !actors.has(at)) {
    actors.set(at, nation);
    // "two tanks of the Indian army" are not counted by the army.
    if (!forces.get(at + 2)?.isHead) forces.set(at, { ...counted, strength: "plain" });
  }
}

/** "Norway, whose own tanks are in Narvik", "Rwanda, two of whose battalions are in Darfur": who "whose" stands for. */
export function ownerByRelative({ chunks, actors, sentence: { words } }: Reading, at: number): ActorMention | null {
  const isWhose = (chunk: Chunk | undefined): boolean =>
    /^(relative|noun)$/.test(chunk?.kind ?? "") && words[chunk?.from ?? -1]?.lower === "whose";
  // "two of whose battalions" begins with "two".
  const whose = [at - 1, at, at + 2].find((other) => isWhose(chunks[other])) ?? 0;
  const opening = isOf(chunks[whose - 1]) ? whose - 2 : whose;
  return opening > 0 ? (actors.get(chunks[opening - 1]?.kind === "comma" ? opening - 2 : opening - 1) ?? null) : null;
}

/** "the F-35s that Denmark sent to Keflavik": who sent them. */
export function ownerBySender({ chunks, actors, sentence: { words } }: Reading, at: number): ActorMention | null {
  const mark = chunks[at + 1];
  const sender = mark?.kind === "relative" ? at + 2 : at + 1;
  const verb = chunks[sender + 1];
  const isSent =
    verb?.kind === "verb" &&
    !verb.passive &&
    /^(base|deploy|dispatch|keep|move|send|station)$/.test(words[verb.head]?.lemma ?? "") &&
    chunks[sender + 2]?.kind !== "noun";
  return isSent && chunks[sender]?.kind === "noun" ? (actors.get(sender) ?? null) : null;
}

/** "one Army and two Marine infantry battalions", "eight Puma and six Chinook helicopters": the first of a list that leaves its noun to the second. */
export function elided({ chunks, forces, places, sentence: { words } }: Reading, at: number): ForceMention | null {
  const [one, link, two] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  // "700 Kenyan, 500 Ghanaian and 300 Indian soldiers"
  const goesOn = link?.kind === "comma" && /^(comma|conjunction)$/.test(chunks[at + 3]?.kind ?? "");
  if (one?.kind !== "noun" || !(link?.kind === "conjunction" || goesOn) || two?.kind !== "noun") return null;
  const [force, last] = [forces.get(at + 2), words[one.to - 1]];
  const quantity = quantityIn(words, one.from, one.to, null);
  const isNation = (places.get(at) ?? []).some(({ mention, to }) => mention.role === "demonym" && to === one.to);
  const named = quantity ? typeAt(words, quantity.to, one.to) : null;
  const isType = named?.record.set === force?.set && (quantity?.to ?? 0) + (named?.length ?? 0) === one.to;
  if (goesOn && !isNation) return null;
  const isModifier = isNation || isType || last?.pos === "ADJ" || branches.has(last?.lower ?? "");
  if (!force?.isHead || !force.quantity || !quantity || quantity.to >= one.to || !isModifier) return null;
  const type = isType && named ? { designation: named.record.type, category: named.record.category } : {};
  return { ...force, ...type, from: one.from, to: one.to, quantity };
}

/** "a convoy carrying the French 92nd Infantry": whose the soldiers aboard are. */
export function ownerOfCargo({ chunks, actors, forces, sentence }: Reading, at: number): ActorMention | null {
  let last = at;
  while (chunks[last + 1]?.kind === "preposition" && chunks[last + 2]?.kind === "noun") last += 2;
  const verb = chunks[last + 1];
  const carries =
    verb?.kind === "verb" && /^(carrying|bringing|transporting)$/.test(sentence.words[verb.head]?.lower ?? "");
  return carries && forces.has(last + 2) ? (actors.get(last + 2) ?? null) : null;
}

/** How many a share is; "two thirds" are not two. */
const countOf = (words: readonly Word[], { from, to, head }: NounChunk): Quantity | null =>
  /^(third|quarter|fifth|tenth)s?$/.test(words[head]?.lower ?? "") ? null : quantityIn(words, from, to, null);

/** A noun phrase that is only a part of what follows "of". */
const isShare = (words: readonly Word[], { head, to }: NounChunk): boolean =>
  words[head]?.pos === "NUM" ||
  shareNouns.has(words[to - 1]?.lower ?? "") ||
  quantityNouns.has(words[head]?.lower.replace(/s$/, "") ?? "");
