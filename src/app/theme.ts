import type { Theme } from "./situation.svelte.ts";

const key = "laydown-theme";

/** The theme that was chosen here before, or else that of the system. */
export function firstTheme(): Theme {
  const chosen = stored();
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Colours the page, and keeps the choice where the browser lets us. */
export function wearTheme(theme: Theme, keep: boolean): void {
  document.documentElement.dataset["theme"] = theme;
  if (!keep) return;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Private windows may refuse: the choice then lasts as long as the page.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
