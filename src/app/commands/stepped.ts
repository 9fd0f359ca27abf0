/** The one after or before the current; the first or the last where none is current, null where there is no other. */
export function stepped(ids: readonly string[], current: string | null, by: 1 | -1): string | null {
  const at = ids.indexOf(current ?? "");
  if (at < 0) return ids.at(by > 0 ? 0 : -1) ?? null;
  return ids[at + by] ?? null;
}
