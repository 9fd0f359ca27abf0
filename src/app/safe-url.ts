/** The address of an article where it is one that a link may lead to: http or https. Null for anything else. */
export function safeUrl(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === "http:" || protocol === "https:" ? href : null;
}
