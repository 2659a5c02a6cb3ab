import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-words.js";
import { formatDate, formatNumber } from "../../lib/format.js";
import { Tag } from "../../parts/chips.jsx";
import css from "./facts.module.css";
import type { Row } from "./rows.js";
import { StatusChip } from "./status.jsx";
import { useUnitMeaning } from "./units.jsx";

/** Where the indicator stands in numbers, what its unit means, and how the status comes about. */
export function Facts({ row: { indicator, progress } }: { row: Row }) {
  const { t } = useTranslation("indicators");
  const language = useLanguage();
  const meaning = useUnitMeaning(indicator);
  const { cumulative, baselineYear, targetYear, unit } = indicator;
  const { status, comparedOn, expected, observed, difference, notCovered } = progress;
  const date = formatDate(comparedOn, language);
  const facts: [label: string, value: number | null, raw: string | null][] = [
    [
      t(cumulative ? "factBefore" : "factBaseline", { year: baselineYear ?? "" }),
      indicator.baselineValue,
      indicator.baselineRaw,
    ],
    [t("factExpected", { date }), expected, null],
    [t("factObserved", { date }), observed, null],
    [t("factDifference"), difference, null],
    [t("factTarget", { year: targetYear ?? "" }), indicator.targetValue, indicator.targetRaw],
  ];
  const ranges = notCovered.map(({ from, to }) =>
    t("period", { from: formatDate(from, language), to: formatDate(to, language) }),
  );
  return (
    <div className={css.facts}>
      <p className={css.status}>
        <StatusChip status={status} />
        <span>{t(`note_${status}`)}</span>
        {cumulative && <Tag>{t("sum")} 【】</Tag>}
        {unit !== null && (
          <span>
            {t("col_unit")}: <b lang="zh-CN">{unit}</b>
            {meaning !== undefined && ` – ${meaning}`}
          </span>
        )}
      </p>
      <dl className={css.values}>
        {facts.map(([label, value, raw]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value === null ? (raw ?? "–") : formatNumber(value, language)}
              {value !== null && unit !== null && <small lang="zh-CN">{unit}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <p className={css.formula}>
        <b>{t("formulaTitle")}:</b> <span lang="en">{progress.formula}</span>
      </p>
      {indicator.unreadReason !== null && <p>{t("unread", { reason: indicator.unreadReason })}</p>}
      {ranges.length > 0 && <p className={css.warning}>{t("notCovered", { ranges: ranges.join("; ") })}</p>}
      <p className={css.soft}>
        {cumulative ? `${t("sumNote")} ` : ""}
        {t("straight")}
      </p>
    </div>
  );
}
