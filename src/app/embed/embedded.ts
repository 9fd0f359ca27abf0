/** What an address says in its query where the page is shown within another, without what surrounds the map. */
const word = "embed";

/** True where the page at an address is shown within another. */
export const isEmbedded = (address: string): boolean => new URL(address).searchParams.has(word);

/** The same address with all that surrounds the map. */
export function wholePage(address: string): string {
  const url = new URL(address);
  url.searchParams.delete(word);
  return url.href;
}
