import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useOperation } from "../../api/use-operation.js";
import { IndicatorTableDocument, type IndicatorTableQuery } from "../../generated/graphql.js";
import { useLanguage } from "../../i18n/use-words.js";
import { readDay } from "../../lib/day.js";
import { readList } from "../../lib/url-list.js";
import { useTitle } from "../../lib/use-title.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { ViewTitle } from "../../parts/card.jsx";
import { Answer, Notice } from "../../parts/states.jsx";
import { Filters } from "./filters.jsx";
import { IndicatorPanel } from "./indicator-panel.jsx";
import { IndicatorTable } from "./indicator-table.jsx";
import css from "./indicators-page.module.css";
import {
  type Filter,
  groupOf,
  MEASURES,
  OUTCOMES,
  type Row,
  rowsOf,
  SORTS,
  STATUSES,
  shownRows,
} from "./rows.js";

/** View 5: every indicator between its baseline and its target, with what was recorded since. */
export function IndicatorsPage() {
  const { t } = useTranslation("indicators");
  const { plan = "" } = useParams();
  useTitle(t("title"));
  return (
    <div className={css.page}>
      <ViewTitle title={t("title")}>{t("lead")}</ViewTitle>
      <OfPlan key={plan} plan={plan} />
    </div>
  );
}

function OfPlan({ plan }: { plan: string }) {
  const { t } = useTranslation("indicators");
  const [params] = useUrlState();
  const question = { plan, asOf: readDay(params.get("asOf")) ?? null };
  const result = useOperation(IndicatorTableDocument, question, { keepPrevious: true });
  return (
    <Answer result={result} lines={14}>
      {(data) =>
        data.progress.length === 0 ? (
          <Notice title={t("noIndicators")}>{t("noIndicatorsText")}</Notice>
        ) : (
          <Whole data={data} question={question} />
        )
      }
    </Answer>
  );
}

/** The variables that the table was asked with; a recording asks the same again. */
export interface TableQuestion {
  plan: string;
  asOf: string | null;
}

function Whole({ data, question }: { data: IndicatorTableQuery; question: TableQuestion }) {
  const { t } = useTranslation("indicators");
  const [params, change] = useUrlState();
  const [, step] = useUrlState(true);
  const language = useLanguage();
  const rows = useMemo(() => rowsOf(data), [data]);
  const address = params.toString();
  const filter = useMemo(() => filterOf(new URLSearchParams(address), rows), [address, rows]);
  const shown = useMemo(() => shownRows(rows, filter, language), [rows, filter, language]);
  const id = params.get("indicator") ?? undefined;
  const row = rows.find(({ indicator }) => indicator.id === id);
  return (
    <>
      <Filters rows={rows} filter={filter} asOf={question.asOf} />
      <div className={css.stack}>
        <IndicatorTable
          rows={shown}
          total={rows.length}
          filter={filter}
          chosen={id}
          onChoose={(indicator) => step({ indicator })}
          onSort={(sort, isDescending) =>
            change({ sort: sort === "number" ? undefined : sort, dir: isDescending ? "desc" : undefined })
          }
        />
        {id !== undefined &&
          (row === undefined ? (
            <Notice title={t("unknown")}>{t("unknownText")}</Notice>
          ) : (
            <IndicatorPanel key={id} row={row} question={question} />
          ))}
      </div>
    </>
  );
}

/** What the address says is shown; what it names and nobody knows is left aside. */
function filterOf(params: URLSearchParams, rows: readonly Row[]): Filter {
  const groups = [...new Set(rows.map(({ indicator }) => groupOf(indicator)))];
  return {
    text: params.get("q") ?? "",
    groups: params.has("group") ? readList(params.get("group"), groups) : [],
    measures: readList(params.get("counted"), MEASURES),
    statuses: readList(params.get("status"), STATUSES),
    outcomes: readList(params.get("prose"), OUTCOMES),
    sort: SORTS.find((sort) => sort === params.get("sort")) ?? "number",
    isDescending: params.get("dir") === "desc",
  };
}
