import type { Theme } from "./situation.svelte.ts";

const key = "laydown-theme";

/** The theme that was chosen here before, or else that of the system. */
export function firstTheme(): Theme {
  const chosen = stored();
  if (chosen === "light" || chosen === "dark") return chosen;
  return systemDark().matches ? "dark" : "light";
}

/** Tells of every change of the system's colours, as long as none were chosen here; returns what ends it. */
export function followSystem(ontheme: (theme: Theme) => void): () => void {
  const query = systemDark();
  const tell = (): void => {
    if (stored() === null) ontheme(query.matches ? "dark" : "light");
  };
  query.addEventListener("change", tell);
  return () => query.removeEventListener("change", tell);
}

const systemDark = (): MediaQueryList => matchMedia("(prefers-color-scheme: dark)");

/** Colours the page. */
export function wearTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
}

/** Keeps a choice where the browser lets us. */
export function keepTheme(theme: Theme): void {
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
