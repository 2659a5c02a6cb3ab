import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-words.js";
import { formatNumber } from "../../lib/format.js";
import type { OverviewPlan } from "./overview.jsx";
import css from "./overview.module.css";

/** How much of everything there is. */
export function Counts({ plan }: { plan: OverviewPlan }) {
  const { t } = useTranslation("overview");
  const language = useLanguage();
  const counts = [
    ["chapters", plan.chapterCount],
    ["sections", plan.sectionCount],
    ["goals", plan.goalCount],
    ["tasks", plan.taskCount],
    ["projects", plan.projectCount],
    ["indicators", plan.indicatorCount],
    ["targets", plan.targetCount],
  ] as const;
  return (
    <dl className={css.counts}>
      {counts.map(([key, count]) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd>{count == null ? "–" : formatNumber(count, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
