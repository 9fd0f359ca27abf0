/** The item that lies `step` items from another in their order; the first or last where none is looked at; null past the ends. */
export function stepped<T>(items: readonly T[], current: T | null, step: 1 | -1): T | null {
  const at = current === null ? -1 : items.indexOf(current);
  if (at < 0) return items.at(step > 0 ? 0 : -1) ?? null;
  return items[at + step] ?? null;
}
