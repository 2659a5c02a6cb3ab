import { useState } from "react";

/** What a reader chose: as the system says, or always light or dark. */
export type Theme = "auto" | "light" | "dark";

const KEY = "plangraph.theme";

/** Applies the choice of the last visit; called before the first paint. */
export function applyStoredTheme(): void {
  apply(storedTheme());
}

/** The theme and what changes it. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(storedTheme);
  const change = (next: Theme): void => {
    apply(next);
    setTheme(next);
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // Then it holds for this visit.
    }
  };
  return [theme, change];
}

function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === "light" || stored === "dark" ? stored : "auto";
  } catch {
    return "auto";
  }
}

function apply(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  // Charts paint with colours that they have read; they listen for this.
  window.dispatchEvent(new Event("themechange"));
}
