import type { Atlas } from "../gazetteer/atlas.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { LocatedSentence } from "../locate/locate.ts";
import type { Claim } from "../model/claim.ts";
import type { Note } from "../model/laydown.ts";
import type { Source } from "../model/source.ts";
import { actorsIn } from "./actors.ts";
import { assemble } from "./assemble.ts";
import { sentencesOf, type Word } from "../read/sentences.ts";
import type { Run } from "./chunks.ts";
import { withCompany } from "./company.ts";
import { withHalves } from "./divided-nation.ts";
import { discourseOf } from "./discourse.ts";
import { withFighters, withTankers } from "./two-kinds.ts";
import { genreOf } from "./genre.ts";
import { goingOnWithPast, presentOf } from "./history.ts";
import { homeOf } from "./home.ts";
import { ended, isFormer } from "./no-longer.ts";
import { joinedClaims, joinedJourneys } from "./one-journey.ts";
import { isGoal } from "./place-phrase.ts";
import { readingOf, unread } from "./reading.ts";
import { relevant } from "./relevance.ts";
import type { Draft, Told } from "./rule.ts";
import { rules } from "./rules.ts";
import { withEarlierKinds } from "./same-noun.ts";
import { strikesIn } from "./strikes.ts";
import { isSaidBy } from "./told-again.ts";
import { withNumbered } from "./unit-numbers.ts";
import { withShips } from "./warships.ts";

/** The claims that a source makes, each with its quote and, for every slot, the words and the rule that fill it. */
export function extract(
  source: Source,
  sentences: readonly LocatedSentence[],
  gazetteer: Gazetteer,
  atlas: Atlas,
): { claims: Claim[]; notes: Note[] } {
  const genre = genreOf([...sentencesOf(source.title ?? ""), ...sentences]);
  if (genre) {
    const message = `The text tells of ${genre}; the forces in it are left out`;
    return { claims: [], notes: [{ source: source.id, span: null, stage: "extract", level: "info", message }] };
  }
  const known = personsKnown(sentences, source.published);
  const asked = questioned(sentences);
  const worth = relevant(sentences).map((is, at) => is && !asked.has(sentences[at]?.paragraph ?? -1));
  const own = sentences.map((sentence, at) =>
    worth[at] ? readingOf(sentence, source.published, known) : unread(sentence),
  );
  const readings = withCompany(withNumbered(withEarlierKinds(withTankers(withShips(withFighters(withHalves(own)))))));
  const discourse = discourseOf(readings, homeOf(source, sentences, gazetteer), gazetteer, atlas);
  const claims = new Map<string, Claim>();
  const acts = new Set<string>();
  const notes: Note[] = [];
  const earlier: Told[] = [];
  const longPast = goingOnWithPast(sentences, presentOf(source));
  readings.forEach((reading, at) => {
    const inSentence: Claim[] = [];
    // A question claims nothing, nor does what was not read.
    if (reading.chunks.length === 0 || isQuestion(reading.sentence.words)) return;
    const placed = new Set<number>();
    const strikes = strikesIn(reading);
    const triggers: Run[] = [];
    for (const rule of rules) {
      const site = { reading, at, discourse, placed: new Set(placed), earlier, isLongPast: longPast.has(at) };
      const isRead = ({ from, to }: Run): boolean => triggers.some((other) => other.from < to && from < other.to);
      const drafts = joinedJourneys(
        rule
          .find(site)
          .filter(
            (draft) =>
              !isRead(draft.trigger) &&
              !strikes.has(draft.trigger.from) &&
              !isOnTheWay(draft) &&
              !isFormer(site, draft),
          ),
      );
      for (const draft of drafts) {
        if (draft.action !== "withdraw") for (const { chunk } of draft.forces) placed.add(chunk);
        const found = assemble(source, site, ended(site, draft), rule.name, atlas);
        earlier.push(...found.told);
        for (const claim of found.claims) {
          // "has 500 troops stationed in": two verbs, one act.
          const same = `${at} ${claim.evidence.force?.start} ${claim.actor.name} ${claim.action} ${claim.status} ${claim.destination?.name} ${claim.origin?.name}`;
          if (claims.has(claim.id) || acts.has(same)) continue;
          acts.add(same);
          inSentence.push(claim);
        }
        notes.push(...found.notes);
      }
      // One act is told once: later rules do not read its words again.
      triggers.push(...drafts.map(({ trigger }) => trigger));
    }
    const told = joinedClaims(inSentence);
    for (const claim of told) if (!told.some((other) => isSaidBy(claim, other))) claims.set(claim.id, claim);
  });
  return { claims: [...claims.values()], notes };
}

/** "will send soldiers trained by Britons to Gao": that is where they go, not where they trained. */
const isOnTheWay = ({ action, destinations }: Draft): boolean =>
  action === "exercise" && destinations.length > 0 && destinations.every(isGoal);

/** "What forces are at present in Basra.": a question, with its mark or without. */
const isQuestion = (words: readonly Word[]): boolean =>
  words.at(-1)?.text === "?" ||
  (/^(what|which)$/.test(words[0]?.lower ?? "") &&
    /^(forces|troops|units|ships|aircraft|plans|steps)$/.test(words[1]?.lower ?? "")) ||
  (/^(what|which|how|whose)$/.test(words[0]?.lower ?? "") &&
    words.slice(1, 3).some(({ lower, pos }) => pos === "NOUN" || /^(many|much)$/.test(lower)) &&
    words[1]?.pos !== "AUX");

/** Paragraphs of a transcript in which someone asks: what a questioner supposes claims nothing. */
const questioned = (sentences: readonly LocatedSentence[]): Set<number> =>
  new Set(
    sentences.flatMap(({ words, paragraph }, at) =>
      sentences[at - 1]?.paragraph !== paragraph &&
      /^(q|question|reporter|press|journalist)$/.test(words[0]?.lower ?? "") &&
      /^[:.]$/.test(words[1]?.text ?? "")
        ? [paragraph]
        : [],
    ),
  );

/** "Russian [President] Putin", not "in Syria,” said [Capt.] Moss": the words between a nation and a person are a title's. */
const isTitledBy = (between: readonly Word[]): boolean =>
  between[0]?.pos !== "PUNCT" &&
  !between.some(({ pos, text }) => /^(VERB|AUX|CCONJ|SCONJ)$/.test(pos) || /^["“”]$/.test(text));

/** Surname → country, where the text itself says whose officer a person is: "Russian President Vladimir Putin". */
function personsKnown(sentences: readonly LocatedSentence[], day: string | null): Map<string, string> {
  const known = new Map<string, string>();
  for (const sentence of sentences)
    for (const person of sentence.persons) {
      const before = actorsIn(sentence, { from: Math.max(0, person.from - 6), to: person.from }, day, new Map()).at(-1);
      if (before && !isTitledBy(sentence.words.slice(before.to, person.from))) continue;
      if (before?.country && !known.has(person.surname)) known.set(person.surname, before.country);
    }
  return known;
}
