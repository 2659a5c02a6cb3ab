import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-words.js";
import { namesOf } from "../../lib/entity-name.js";
import type { Actor } from "./actors.js";
import css from "./actors.module.css";

/** Says of which actors the API gave not all links, where its limit of rows was reached. */
export function CutNote({ actors }: { actors: readonly Actor[] }) {
  const { t } = useTranslation("actors");
  const language = useLanguage();
  const cut = actors.filter(({ total, given }) => given < total);
  if (cut.length === 0) return null;
  const names = cut.map(({ entity }) => namesOf(entity, language).main).join(language === "zh" ? "、" : ", ");
  return <p className={css.note}>{t("cut", { names })}</p>;
}
