/** The languages of the explorer. The address says which: Chinese views stand under `/zh`. */
export type Language = "en" | "zh";

const KEY = "plangraph.language";

/** The prefix of every address in Chinese. */
export const ZH_PREFIX = "/zh";

/** The language that an address is in. */
export function languageOf(pathname: string): Language {
  return pathname === ZH_PREFIX || pathname.startsWith(`${ZH_PREFIX}/`) ? "zh" : "en";
}

/** The same view in the other language, with all of its state. */
export function inLanguage(language: Language, url: URL): string {
  const path = languageOf(url.pathname) === "zh" ? url.pathname.slice(ZH_PREFIX.length) || "/" : url.pathname;
  return `${language === "zh" ? ZH_PREFIX : ""}${path}${url.search}${url.hash}`;
}

/** Remembers a reader's choice for the next visit to `/`. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}

/** The language for somebody who comes to `/`: what they chose, else what their browser asks for. */
export function preferredLanguage(): Language {
  let chosen: string | null = null;
  try {
    chosen = localStorage.getItem(KEY);
  } catch {}
  if (chosen === "en" || chosen === "zh") return chosen;
  return navigator.languages
    .find((tag) => /^(zh|en)\b/i.test(tag))
    ?.toLowerCase()
    .startsWith("zh")
    ? "zh"
    : "en";
}
