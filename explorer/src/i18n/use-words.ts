import { useTranslation } from "react-i18next";
import type { Language } from "./language.js";
import { vocabulary } from "./vocabulary.js";

type Word = keyof (typeof vocabulary)["en"];

/** The label of an enum value of the graph, such as `word("Reason", "STATED")`; a value that is new shows as it is. */
export function useWords(): (group: string, value: string) => string {
  const { t } = useTranslation("vocabulary");
  return (group, value) => {
    const key = `${group}.${value}`;
    return key in vocabulary.en ? t(key as Word) : value;
  };
}

/** The language that the page is in. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === "zh" ? "zh" : "en";
}
