/** The latest of the days on which sources were published; null where none is known. */
export const latestDay = (sources: readonly { published: string | null }[]): string | null =>
  sources
    .flatMap(({ published }) => published ?? [])
    .sort()
    .at(-1) ?? null;
