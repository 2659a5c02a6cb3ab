import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useOperation } from "../../api/use-operation.js";
import { OverviewDocument, type OverviewQuery } from "../../generated/graphql.js";
import { useLanguage } from "../../i18n/use-words.js";
import { formatDate, formatNumber } from "../../lib/format.js";
import { useTitle } from "../../lib/use-title.js";
import { CiteButton } from "../../parts/cite-button.jsx";
import { Answer, NotFound } from "../../parts/states.jsx";
import { Actions } from "./actions.jsx";
import { Anatomy } from "./anatomy-card.jsx";
import { Counts } from "./counts.jsx";
import { Findings, Gaps } from "./findings.jsx";
import { Goals } from "./goals.jsx";
import { Indicators } from "./indicators.jsx";
import css from "./overview.module.css";
import { Reasons } from "./reasons.jsx";

/** View 1: the plan on one screen. */
export function Overview() {
  const { plan = "" } = useParams();
  const result = useOperation(OverviewDocument, { plan });
  return (
    <Answer result={result} lines={8}>
      {(data) =>
        data.plans[0] === undefined ? <NotFound /> : <PlanOverview data={data} plan={data.plans[0]} />
      }
    </Answer>
  );
}

/** The plan as the overview asks for it. */
export type OverviewPlan = OverviewQuery["plans"][number];

function PlanOverview({ data, plan }: { data: OverviewQuery; plan: OverviewPlan }) {
  const { t } = useTranslation("overview");
  const language = useLanguage();
  const { title, titleEn, issuer, issuerEn, periodStart, periodEnd } = plan;
  const main = language === "en" ? (titleEn ?? title) : title;
  const { release } = data;
  useTitle(main);
  return (
    <div className={css.page}>
      <header className={css.head}>
        <div>
          {periodStart != null && periodEnd != null && (
            <p className={css.period}>{t("period", { from: periodStart, to: periodEnd })}</p>
          )}
          <h1 lang={main === title ? "zh-CN" : "en"}>{main}</h1>
          {language === "en" && titleEn != null && (
            <p className={css.original} lang="zh-CN">
              {title}
            </p>
          )}
          {issuer != null && (
            <p className={css.issuer}>
              {t("issuer", { issuer: language === "en" ? (issuerEn ?? issuer) : issuer })}
            </p>
          )}
        </div>
        <CiteButton id={plan.id} />
      </header>
      <Counts plan={plan} />
      <div className={css.grid}>
        <div className={css.stack}>
          <Anatomy plan={plan.id} />
          <Goals goals={plan.goals} />
          <Findings findings={data.findings} />
        </div>
        <div className={css.stack}>
          <Reasons counts={release.counts} />
          <Actions actions={plan.actions} />
          <Indicators plan={plan.id} indicators={plan.indicators} />
          <Gaps gaps={data.gaps} />
        </div>
      </div>
      <p className={css.release}>
        {t("dataState", {
          id: release.id,
          date: formatDate(release.createdAt, language),
          nodes: formatNumber(release.nodeCount, language),
          edges: formatNumber(release.edgeCount, language),
        })}
      </p>
    </div>
  );
}
