import { Languages } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { inLanguage, rememberLanguage } from "../i18n/language.js";
import { useLanguage } from "../i18n/use-words.js";
import { IconButton } from "../parts/icon-button.jsx";

/** Leads to the same view in the other language; the whole state of a view is in its address. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const other = useLanguage() === "en" ? "zh" : "en";
  // Renders again when the address changes, so that the link always leads to what is shown.
  useLocation();
  const change = () => {
    rememberLanguage(other);
    location.assign(inLanguage(other, new URL(location.href)));
  };
  return (
    <IconButton icon={Languages} label={t("languageLabel")} onClick={change}>
      <span lang={other === "zh" ? "zh-CN" : "en"}>{t("language")}</span>
    </IconButton>
  );
}
