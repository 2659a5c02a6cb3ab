import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLanguage } from "../../i18n/use-words.js";
import { formatNumber } from "../../lib/format.js";
import { Card } from "../../parts/card.jsx";
import { Tag } from "../../parts/chips.jsx";
import { EntityLink } from "../../parts/entity-link.jsx";
import type { OverviewPlan } from "./overview.jsx";
import css from "./overview.module.css";

type Indicator = OverviewPlan["indicators"][number];

/** Every indicator with the straight line from its baseline to its target. */
export function Indicators({ plan, indicators }: { plan: string; indicators: readonly Indicator[] }) {
  const { t } = useTranslation("overview");
  const groups = [...new Set(indicators.map(({ group }) => group))];
  if (indicators.length === 0) return null;
  return (
    <Card
      title={t("indicatorsTitle")}
      note={t("indicatorsNote")}
      aside={
        <Link className={css.aside} to={`/plan/${encodeURIComponent(plan)}/indicators`}>
          {t("indicatorsMore")}
        </Link>
      }
    >
      <div className={css.scroll}>
        {groups.map((group) => (
          <section key={group} className={css.group}>
            <h3 lang="zh-CN">{group}</h3>
            <ul>
              {indicators
                .filter((indicator) => indicator.group === group)
                .map((indicator) => (
                  <li key={indicator.id} className={css.indicator}>
                    <EntityLink entity={indicator} />
                    {indicator.cumulative && <Tag>{t("cumulative")}</Tag>}
                    <Spark indicator={indicator} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Card>
  );
}

/** From baseline to target; the line starts at zero, so a steep one means that much is to change. */
function Spark({ indicator }: { indicator: Indicator }) {
  const language = useLanguage();
  const { baselineValue: from, targetValue: to, targetRaw, unit } = indicator;
  if (from == null || to == null) return <span className={css.values}>{targetRaw}</span>;
  const most = Math.max(from, to, Number.MIN_VALUE);
  const y = (value: number) => 20 - (value / most) * 17;
  const number = (value: number) => formatNumber(value, language);
  return (
    <span className={css.values}>
      <span>{number(from)}</span>
      <svg viewBox="0 0 56 22" width="56" height="22" aria-hidden="true">
        <path d={`M3 ${y(from)} L53 ${y(to)} L53 20 L3 20 Z`} fill="var(--accent-wash)" />
        <path d={`M3 ${y(from)} L53 ${y(to)}`} stroke="var(--accent)" strokeWidth="2" fill="none" />
        <circle cx="53" cy={y(to)} r="2.6" fill="var(--accent)" />
      </svg>
      <b>{number(to)}</b>
      <span className={css.unit} lang="zh-CN">
        {unit}
      </span>
    </span>
  );
}
