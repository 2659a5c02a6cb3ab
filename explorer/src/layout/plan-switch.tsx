import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useLanguage } from "../i18n/use-words.js";
import css from "./plan-switch.module.css";
import { useCurrentPlan, usePlans } from "./plans.js";

/** Chooses among the plans that are loaded; nothing where there is only one. */
export function PlanSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const plans = usePlans().data?.plans ?? [];
  const current = useCurrentPlan();
  if (plans.length < 2) return null;
  return (
    <label className={css.label}>
      <span>{t("plan")}</span>
      <select
        value={current?.id ?? ""}
        onChange={(event) => navigate(`/plan/${encodeURIComponent(event.target.value)}`)}
      >
        {plans.map(({ id, title, titleEn }) => (
          <option key={id} value={id}>
            {language === "en" ? (titleEn ?? title) : title}
          </option>
        ))}
      </select>
    </label>
  );
}
