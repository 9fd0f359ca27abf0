import { impliedForce } from "./forces.ts";
import type { ActionVerb } from "./action-verbs.ts";
import type { Group } from "./group.ts";
import { statusOfVerb } from "./modality.ts";
import { nounAt, type Reading } from "./reading.ts";
import type { DraftForce, Site } from "./rule.ts";
import { weOfForces } from "./we-of-forces.ts";

// The forces of a subject that names none: a nation, or the "we" of who speaks for it.

/** "The United States will pull out": in a source that told of forces, with no word for what else is left. */
export const leavesUnsaid = ({ reading, earlier }: Site, { end }: Group, { particles }: ActionVerb): boolean =>
  earlier.length > 0 &&
  particles.length > 0 &&
  !reading.chunks.some((chunk) => chunk.kind === "preposition" && chunk.word === "from" && chunk.from < end);

/** "Iraq withdrew from Kuwait": the nation stands for its forces. */
export function ownForces({ reading }: Site, subject: readonly number[] | null): DraftForce[] {
  return (subject ?? []).flatMap((chunk): DraftForce[] => {
    const actor = reading.actors.get(chunk);
    // "Mexican rescuers flew home": Mexico's forces do nothing here.
    const head = nounAt(reading, chunk)?.head ?? -1;
    const isItself = actor?.rule !== "nationality" || (actor.from <= head && head < actor.to);
    return isItself && (actor?.country || actor?.rule === "institution")
      ? [
          {
            chunk,
            force: impliedForce(actor, "troops"),
          },
        ]
      : [];
  });
}

/** "are not leaving", "have no intention of leaving" */
export const isRefused = (reading: Reading, at: number, subject: readonly number[] | null): boolean =>
  /^(denied|ruled-out)$/.test(statusOfVerb(reading, at, subject, []).status);

/** "We are not leaving Gao": those of the soldier or the minister who speaks. */
export const speakersForces = (site: Site, subject: readonly number[] | null): DraftForce[] =>
  (subject ?? []).flatMap((chunk) => {
    const noun = nounAt(site.reading, chunk);
    const actor = noun && weOfForces(site, chunk);
    return noun && actor ? [{ chunk, force: impliedForce(noun, "troops"), own: actor }] : [];
  });
