import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useOperation } from "../../api/use-operation.js";
import { GoalLinksDocument, type GoalLinksQuery } from "../../generated/graphql.js";
import { REASONS } from "../../lib/reasons.js";
import { readList } from "../../lib/url-list.js";
import { useTitle } from "../../lib/use-title.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { Card, ViewTitle } from "../../parts/card.jsx";
import { Answer, Notice } from "../../parts/states.jsx";
import { Filters } from "./filters.jsx";
import { GapsCard } from "./gaps-card.jsx";
import { GoalPanel } from "./goal-panel.jsx";
import css from "./goals-page.module.css";
import { LinkTable } from "./link-table.jsx";
import { COLUMNS_BY, type Filter, GOAL_KINDS, matrixOf, PROGRAMME_KINDS } from "./matrix.js";
import { MatrixTable } from "./matrix-table.jsx";

/** View 2: goals by programmes, coloured by how each link is known. */
export function GoalsPage() {
  const { t } = useTranslation("goals");
  const { plan = "" } = useParams();
  const result = useOperation(GoalLinksDocument, { plan });
  useTitle(t("title"));
  return (
    <div className={css.page}>
      <ViewTitle title={t("title")}>{t("lead")}</ViewTitle>
      <Answer result={result} lines={12}>
        {(data) => (data.goals.length === 0 ? <Notice title={t("noGoalsAtAll")} /> : <Whole data={data} />)}
      </Answer>
    </div>
  );
}

function Whole({ data }: { data: GoalLinksQuery }) {
  const { t } = useTranslation("goals");
  const [params] = useUrlState();
  const [, step] = useUrlState(true);
  const address = params.toString();
  const filter = useMemo(() => filterOf(new URLSearchParams(address)), [address]);
  const matrix = useMemo(() => matrixOf(data, filter), [data, filter]);
  const chosen = { goal: params.get("goal") ?? undefined, column: params.get("in") ?? undefined };
  const choose = (goal: string, column?: string) => step({ goal, in: column, why: undefined });
  return (
    <>
      <Filters filter={filter} />
      <div className={css.stack}>
        <Card
          title={t("matrixTitle")}
          note={filter.by === "project" ? `${t("matrixNote")} ${t("projectNote")}` : t("matrixNote")}
        >
          {matrix.rows.length === 0 ? (
            <Notice title={t("noGoals")}>{t("noGoalsText")}</Notice>
          ) : (
            <MatrixTable matrix={matrix} chosen={chosen} onChoose={choose} />
          )}
        </Card>
        {chosen.goal !== undefined && (
          <GoalPanel
            key={chosen.goal}
            data={data}
            filter={filter}
            goalId={chosen.goal}
            columnId={chosen.column}
          />
        )}
        <GapsCard data={data} onChoose={choose} />
        <LinkTable matrix={matrix} />
      </div>
    </>
  );
}

function filterOf(params: URLSearchParams): Filter {
  return {
    by: COLUMNS_BY.find((value) => value === params.get("by")) ?? "chapter",
    reasons: readList(params.get("reason"), REASONS),
    kinds: readList(params.get("kind"), PROGRAMME_KINDS),
    goalKinds: readList(params.get("goals"), GOAL_KINDS),
  };
}
