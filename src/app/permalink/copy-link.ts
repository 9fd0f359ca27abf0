import { strings } from "../strings.ts";
import type { Situation } from "../situation.svelte.ts";
import { linkOf } from "./keep-link.svelte.ts";

/** Copies the link to what is seen, and gives the words that say so. Rejects where the browser refuses. */
export async function copyLink(situation: Situation): Promise<string> {
  const { hash, tooLong } = linkOf(situation);
  const address = `${location.origin}${location.pathname}${location.search}`;
  // Not there where the page comes over plain HTTP from another machine.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  await (clipboard?.writeText(hash === "" ? address : `${address}#${hash}`) ?? Promise.reject()).catch(() => {
    throw new Error(strings.permalink.refused);
  });
  return tooLong.length === 0 ? strings.permalink.done : strings.permalink.partly(tooLong.join(", "));
}
