import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "./language.js";
import { type Resources, resources } from "./resources.js";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    keySeparator: false;
    resources: Resources;
  }
}

/** Makes `useTranslation` speak `language`. */
export function setUpLanguage(language: Language): void {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: "en",
    defaultNS: "common",
    // Keys are flat: a dot in one is a part of its name.
    keySeparator: false,
    resources,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}
