/**
 * What a page of ours may do: no other host is ever asked for anything; MapLibre's worker and images come from blobs, Svelte
 * writes inline styles.
 */
export const sitePolicy: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The page with a policy in its head, for servers that send none: before anything that it is about. */
export function withPolicy(page: string, policy: readonly string[]): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}" />`;
  const head = /<meta charset="utf-8" \/>/i;
  if (!head.test(page)) throw new Error("The page has no head that a policy could stand in.");
  return page.replace(head, (charset) => `${charset}\n    ${meta}`);
}
