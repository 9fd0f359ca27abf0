import type { Atlas } from "../gazetteer/atlas.ts";
import type { LocatedSentence } from "../locate/locate.ts";
import { locationOf } from "../locate/location.ts";
import type { Category, Claim, Evidence } from "../model/claim.ts";
import { identityOf } from "../model/identity.ts";
import type { Source } from "../model/source.ts";
import { type Span, spanOf } from "../model/span.ts";
import { sidcOf } from "../symbols/sidc.ts";
import type { ActorMention } from "./actors.ts";
import { isAhead } from "./ahead.ts";
import type { Run } from "./chunks.ts";
import type { ForceMention } from "./forces.ts";
import { actionAcross } from "./homeward.ts";
import type { PlacePhrase } from "./place-phrase.ts";
import type { Draft, Site } from "./rule.ts";
import type { WhenMention } from "./when.ts";

const people = new Set<Category>(["troops", "land-unit", "peacekeepers", "instructors"]);

/** A draft and where it was told. */
export interface Telling {
  source: Source;
  site: Site;
  draft: Draft;
  /** The name of the rule that drafted it. */
  rule: string;
  atlas: Atlas;
  /** The first expression of time from an offset on, up to the end of the clause that another offset is in. */
  whenFrom(start: number, within: number): WhenMention | null;
}

/** What one claim of a draft is about. */
export interface Part {
  actor: ActorMention;
  force: ForceMention;
  origin: PlacePhrase | null;
  target: PlacePhrase | null;
  /** The draft makes no other claim of this force, so that its count is the claim's. */
  single: boolean;
}

/** Words of a sentence as a span of its source. */
export function spanAt({ text }: Source, sentence: LocatedSentence, run: Run): Span {
  const first = sentence.words[run.from] ?? sentence.words[0];
  const last = sentence.words[run.to - 1] ?? first;
  return spanOf(text, first?.start ?? sentence.start, last?.end ?? sentence.end);
}

/** The words of a force without an article. */
export const forceTextOf = ({ source, site }: Telling, force: ForceMention): string =>
  force.label ?? spanAt(source, site.reading.sentence, withoutDeterminer(site, force)).text;

/** The claim that one actor does the act to one force at one place. */
export function claimOf(telling: Telling, { actor, force, origin, target, single }: Part): Claim {
  const { source, site, draft, rule, atlas } = telling;
  const { reading, discourse, at } = site;
  const { sentence } = reading;
  const own = actor.via ?? (actor.basis === "stated" && actor.sentence.start === sentence.start ? actor : null);
  const used: Run[] = [
    draft.trigger,
    force,
    ...(own ? [own] : []),
    ...(target && !target.sentence ? [target] : []),
    ...(origin && !origin.sentence ? [origin] : []),
    draft.modality,
  ];
  const whole = {
    from: Math.min(...used.map(({ from }) => from)),
    to: Math.max(draft.end, ...used.map(({ to }) => to)),
  };
  const quote = spanAt(source, sentence, whole);
  const when = telling.whenFrom(quote.start, quote.end);
  const actFrom = sentence.words[draft.trigger.from]?.start ?? quote.start;
  const modality = discourse.isTakenBack(at, draft.trigger.to)
    ? { ...draft.modality, status: "denied" as const, rule: "taken-back" }
    : discourse.isCalledOff(at, draft.trigger)
      ? { ...draft.modality, status: "ruled-out" as const, rule: "called-off" }
      : isAhead(site, draft, telling.whenFrom(actFrom, quote.end) ?? when, source.published)
        ? { ...draft.modality, status: "planned" as const, rule: "future-date" }
        : draft.modality;
  const speaker = discourse.speakerOf(at);
  const stated = (run: Run, by: string, basis: Evidence["basis"] = "stated", of = sentence): Evidence => ({
    ...spanAt(source, of, run),
    rule: by,
    basis,
  });
  const evidence: Claim["evidence"] = {
    actor: stated(actor, actor.rule, actor.basis, actor.sentence),
    force: force.label ? stated(force, "pronoun", "implied") : stated(force, "force-lexicon"),
    action: stated(draft.trigger, rule),
    status: stated(modality, modality.rule),
  };
  const placed = (place: PlacePhrase): Evidence =>
    place.sentence
      ? stated(place, "told-before", "implied", place.sentence)
      : stated(place, `${place.relation}-place`, place.basis);
  if (target) evidence.destination = placed(target);
  if (origin) evidence.origin = placed(origin);
  if (when) evidence.when = { ...spanOf(source.text, when.start, when.end), rule: "time-expression", basis: "stated" };
  if (speaker)
    evidence.speaker = {
      ...spanAt(source, speaker.reading.sentence, speaker),
      rule: "attribution",
      basis: speaker.reading === reading ? "stated" : "implied",
    };
  const text = forceTextOf(telling, force);
  const counted = single ? force.quantity : null;
  const destination = target && locationOf(target, actor.country, atlas);
  const told = actionAcross(site, draft, { origin, target }, actor);
  // "provides half of the troops": people are sent, not handed over.
  const action = told === "transfer" && people.has(force.category) ? "send" : told;
  const { name } = actor;
  return {
    id: identityOf("claim", [
      source.id,
      quote.start,
      quote.end,
      name,
      text,
      action,
      destination?.name ?? origin?.name ?? null,
    ]),
    source: source.id,
    quote,
    actor: { name, country: actor.country },
    force: {
      category: force.category,
      text,
      designation: force.designation,
      count: counted?.count ?? null,
      countQualifier: counted?.qualifier ?? null,
      sidc: sidcOf({
        set: force.set,
        entity: force.entity,
        status: modality.status,
        ...(force.echelon ? { echelon: force.echelon } : {}),
      }),
    },
    action,
    status: modality.status,
    origin: origin && locationOf(origin, actor.country, atlas),
    destination,
    when: when && { text: when.text, from: when.from, to: when.to },
    speaker: speaker?.name ?? null,
    score:
      Math.round(
        100 *
          draft.score *
          (actor.basis === "implied" ? 0.85 : 1) *
          (target?.basis === "implied" || origin?.sentence ? 0.85 : 1),
      ) / 100,
    evidence,
  };
}

/** "a frigate" is a frigate. */
function withoutDeterminer({ reading }: Site, force: Run): Run {
  const [first, next] = [reading.sentence.words[force.from], reading.sentence.words[force.from + 1]];
  return first && next?.lower !== "of" && (first.pos === "DET" || first.pos === "PRON") && force.to - force.from > 1
    ? { from: force.from + 1, to: force.to }
    : force;
}
