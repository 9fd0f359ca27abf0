import type { Atlas } from "../gazetteer/atlas.ts";
import type { Claim } from "../model/claim.ts";
import type { Note } from "../model/laydown.ts";
import { actorBy, type ActorMention } from "./actors.ts";
import type { Source } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import { boundFor } from "./bound-for.ts";
import { bracketedPlaces } from "./brackets.ts";
import { claimOf, forceTextOf, spanAt, type Part, type Telling } from "./claim-of.ts";
import type { ForceMention } from "./forces.ts";
import { actorsFor } from "./force-owner.ts";
import { isHistory } from "./history.ts";
import { isHomeward, isOwnBase } from "./homeward.ts";
import { isLeftOpen } from "./left-open.ts";
import { mayHave, soleOperator } from "./operators.ts";
import { isHost, isInvader } from "./owner-by-source.ts";
import { placeLeft } from "./place-left.ts";
import { placeOfWhole } from "./place-of-whole.ts";
import type { PlacePhrase } from "./place-phrase.ts";
import { isTitleCased } from "./retag.ts";
import type { Draft, Site, Told } from "./rule.ts";
import { isOne } from "./stand-in.ts";
import { rivalOf } from "./topic.ts";
import { whenIn, type WhenMention } from "./when.ts";

/** The claims of a draft: one for each actor, force and place, and notes for what could not become one. */
export function assemble(
  source: Source,
  site: Site,
  found: Draft,
  rule: string,
  atlas: Atlas,
): { claims: Claim[]; notes: Note[]; told: Told[] } {
  const whenFrom = whensOf(source, site);
  const told: Told[] = [];
  const claims: Claim[] = [];
  const notes: Note[] = [];
  const note = (span: Span, message: string): void => {
    notes.push({ source: source.id, span, stage: "extract", level: "info", message });
  };
  if (isHistory(source, site, found)) {
    const [first] = found.forces;
    const span = spanAt(source, site.reading.sentence, first?.force ?? found.trigger);
    note(span, `“${span.text}” is told of as history; it is left out`);
    return { claims, notes, told };
  }
  if (isLeftOpen(site, found)) return { claims, notes, told };
  for (const { chunk, force, ...whose } of found.forces) {
    const all = actorsFor(site, found, { chunk, force, ...whose }).map((actor) => {
      const isOthers =
        actor.basis === "implied" && (isInvader(site, found, actor) || isHost(found, actor) || !mayHave(force, actor));
      return isOthers || actor.rule === "not-named"
        ? (soleOperator(site, found, force) ?? actorBy(site.reading.sentence, force, null, "not-named"))
        : actor;
    });
    const actors = found.needsOwner
      ? all.filter(({ rule: how }) => !/^(leader|not-named|title|told-owner)$/.test(how))
      : all;
    // "If a frigate goes to the Gulf": supposed of nobody's.
    const isSupposed = found.modality.rule === "in-condition" && actors.every(({ rule }) => rule === "not-named");
    if (actors.length > 0 && isSupposed && force.designation === null && force.quantity === null) continue;
    if (isHeadOfTable(site, found, force, actors)) continue;
    if (actors.length === 0) {
      const span = spanAt(source, site.reading.sentence, force);
      note(span, `No actor found for “${span.text}”; it is left out`);
      continue;
    }
    const bound = boundFor(site, found, { force }, actors);
    const draft: Draft = bound ? { ...found, action: "deploy", destinations: [bound] } : found;
    const telling: Telling = { source, site, draft, rule, atlas, whenFrom };
    const isHome = pathsOf(draft).every((path) => actors.some((own) => isHomeward(site, draft, path, own)));
    const action = isHome ? "withdraw" : draft.action;
    told.push({
      action,
      status: draft.modality.status,
      sentence: site.at,
      paragraph: site.reading.sentence.paragraph,
      force,
      text: forceTextOf(telling, force),
      owners: actors,
      isSingular: isOne(site.reading, chunk),
      rival: rivalOf(site.reading, chunk),
      places: (action === "withdraw" ? draft.origins : draft.destinations).map((place) => ({
        ...place,
        sentence: site.reading.sentence,
      })),
      isOutward: draft.origins.length > 0,
    });
    const paths = pathsOf(withBracket(site, draft, chunk, actors[0] ?? null));
    const single = paths.length === 1 && (actors.length === 1 || holdsForEach(site, draft, force));
    for (const actor of actors)
      for (const path of paths) {
        const isLeaving = draft.action === "withdraw" || isHomeward(site, draft, path, actor);
        const from = path.origin && isOwnBase(site, draft, path.origin, actor) ? null : path.origin;
        const left = isLeaving && !from ? placeLeft(site, draft, { chunk, force }, actor) : from;
        const isNowhere = !path.target && !left && draft.action !== "alert";
        const heading = isNowhere ? (placeOfWhole(site, draft, force, actor) ?? headingFor(site, actor)) : null;
        const claim = claimOf(telling, {
          actor,
          force,
          origin: isLeaving ? (left ?? heading) : left,
          target: isLeaving ? path.target : (path.target ?? heading),
          single,
        });
        claims.push(claim);
        if (!claim.destination && !claim.origin && draft.action !== "alert")
          note(claim.quote, `No place is named for ${actor.name}: ${claim.force.text}`);
      }
  }
  return { claims, notes, told };
}

/** "have about 1,000 troops each", "each sent 300 men", "will each send 300": so many of every nation. */
const holdsForEach = ({ reading: { sentence } }: Site, { trigger }: Draft, { to }: ForceMention): boolean =>
  sentence.words[to]?.lower === "each" ||
  sentence.words.slice(Math.max(0, trigger.from - 1), trigger.to).some(({ lower }) => lower === "each");

/** "Ships Deployed by Fleet", "Forces Stationed Abroad": in capitals, of no one's and at no place. */
const isHeadOfTable = (
  { reading: { sentence } }: Site,
  { destinations, origins, action }: Draft,
  { designation, quantity }: ForceMention,
  actors: readonly ActorMention[],
): boolean =>
  action !== "alert" &&
  destinations.length + origins.length === 0 &&
  designation === null &&
  quantity === null &&
  actors.every(({ basis }) => basis === "implied") &&
  isTitleCased(sentence.words);

/** The place that heads the sentence; "MOSCOW: Russia will send 300 men" is where that is told, not where they go. */
function headingFor({ discourse, at }: Site, { country }: ActorMention): PlacePhrase | null {
  const heading = discourse.placeHeading(at);
  return heading && (heading.mark !== null || heading.base.place.country !== country) ? heading : null;
}

/** "sent six Apaches (Djibouti)": the place that only the brackets behind the force name. */
function withBracket({ reading }: Site, draft: Draft, chunk: number, owner: ActorMention | null): Draft {
  if (draft.destinations.length > 0 || draft.origins.length > 0) return draft;
  const places = bracketedPlaces(reading, chunk, owner);
  return draft.action === "withdraw" ? { ...draft, origins: places } : { ...draft, destinations: places };
}

/** Where a force goes from and to, once for each place: "to Poland and Latvia"; a withdrawal "from Shire and Adwa" leaves both. */
function pathsOf({ action, origins, destinations }: Draft): Pick<Part, "origin" | "target">[] {
  const [origin = null] = origins;
  if (destinations.length > 0) return destinations.map((target) => ({ origin, target }));
  if (action === "withdraw" && origins.length > 1) return origins.map((left) => ({ origin: left, target: null }));
  return [{ origin, target: null }];
}

/** The first expression of time from an offset of the text on, up to the semicolon that ends the clause; each is looked for once. */
function whensOf({ text, published }: Source, { reading: { sentence } }: Site): Telling["whenFrom"] {
  const found = new Map<string, WhenMention | null>();
  return (start, within) => {
    const stop = sentence.words.find((word) => word.text === ";" && word.start >= within);
    const end = stop?.start ?? sentence.end;
    const known = found.get(`${start} ${end}`);
    if (known !== undefined) return known;
    const when = whenIn(text, sentence, start, end, published);
    found.set(`${start} ${end}`, when);
    return when;
  };
}
