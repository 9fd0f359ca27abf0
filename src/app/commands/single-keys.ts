const key = "laydown-single-keys";

/** True where keys without Ctrl or Command work: unless the reader has switched them off here. */
export function singleKeysWork(): boolean {
  try {
    return localStorage.getItem(key) !== "off";
  } catch {
    return true;
  }
}

/** Keeps the choice where the browser lets us. */
export function keepSingleKeys(work: boolean): void {
  try {
    if (work) localStorage.removeItem(key);
    else localStorage.setItem(key, "off");
  } catch {
    // Private windows may refuse: the choice then lasts as long as the page.
  }
}
