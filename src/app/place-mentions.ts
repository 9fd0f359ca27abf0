import type { Laydown } from "../model/laydown.ts";
import type { Mention, MentionRole } from "../model/place.ts";
import type { Source } from "../model/source.ts";
import { newestFirst } from "./lookup.ts";
import { strings } from "./strings.ts";

/** The mentions of a place in one source, as its text goes. */
export interface SourceMentions {
  source: Source;
  mentions: Mention[];
}

/** Who mentions a place: the latest source first, undated ones last. */
export function mentionsBySource(
  { mentions, sources }: Pick<Laydown, "mentions" | "sources">,
  place: string,
): SourceMentions[] {
  const own = mentions.filter((mention) => mention.place === place);
  return [...sources]
    .sort(newestFirst)
    .map((source) => ({
      source,
      mentions: own.filter((mention) => mention.source === source.id).sort((a, b) => a.start - b.start),
    }))
    .filter(({ mentions }) => mentions.length > 0);
}

/** How often a place is mentioned in each role; roles in which it never is are left out. */
export function roleCounts(found: readonly SourceMentions[]): { role: MentionRole; count: number }[] {
  const all = found.flatMap(({ mentions }) => mentions);
  // The strings name every role.
  return (Object.keys(strings.reader.roles) as MentionRole[])
    .map((role) => ({ role, count: all.filter((mention) => mention.role === role).length }))
    .filter(({ count }) => count > 0);
}
