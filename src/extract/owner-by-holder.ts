import { type ActorMention, impliedActor } from "./actors.ts";
import { isAfloat } from "./forces.ts";
import { startsWith } from "./group-phrases.ts";
import { type Site, toldSince } from "./rule.ts";

/**
 * Whose a ship is that has what an "its" or "her" tells of.
 *
 *     The carrier Charles de Gaulle is in the Gulf, and its Rafales fly over Iraq
 *     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~                     ^^^
 */
export function ownerByHolder(site: Site, chunk: number): ActorMention | null {
  if (!startsWith(site.reading, chunk, /^(its|her)$/)) return null;
  const holder = toldSince(site, site.at - 1).findLast(({ force }) => isAfloat(force));
  const [owner, ...others] = holder?.owners ?? [];
  return owner?.country && others.length === 0 ? impliedActor(owner, "same-force") : null;
}
