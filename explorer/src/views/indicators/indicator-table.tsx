import { ArrowDown, ArrowUp } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-words.js";
import { formatDate, formatNumber } from "../../lib/format.js";
import { Card } from "../../parts/card.jsx";
import { Tag } from "../../parts/chips.jsx";
import { EntityName } from "../../parts/entity-link.jsx";
import { Notice } from "../../parts/states.jsx";
import css from "./indicator-table.module.css";
import { type Filter, groupOf, type Row, type Sort } from "./rows.js";
import { Spark } from "./spark.jsx";
import { OutcomeChip, StatusChip } from "./status.jsx";
import { UnitLegend, useUnitMeaning } from "./units.jsx";

interface Props {
  rows: readonly Row[];
  /** Number of indicators before any filter. */
  total: number;
  filter: Filter;
  chosen: string | undefined;
  onChoose: (indicator: string) => void;
  onSort: (sort: Sort, isDescending: boolean) => void;
}

/** Every indicator that passes the filters: in the plan's order below its groups, else sorted. */
export function IndicatorTable({ rows, total, filter, chosen, onChoose, onSort }: Props) {
  const { t } = useTranslation("indicators");
  const language = useLanguage();
  const date = formatDate(rows[0]?.progress.asOf ?? "", language);
  if (rows.length === 0) {
    return (
      <Card title={t("tableTitle")}>
        <Notice title={t("noneLeft")}>{t("noneLeftText")}</Notice>
      </Card>
    );
  }
  const isInOrder = filter.sort === "number" && !filter.isDescending;
  return (
    <Card title={t("tableTitle")} note={t("tableShown", { count: rows.length, total, date })}>
      <div className={css.box}>
        <table className={css.table}>
          <caption className="visually-hidden">{t("tableTitle")}</caption>
          <thead>
            <tr>
              <Head sort="name" filter={filter} onSort={onSort} />
              <Head filter={filter}>{t("col_unit")}</Head>
              <Head sort="baseline" filter={filter} onSort={onSort} isNumber />
              <Head sort="target" filter={filter} onSort={onSort} isNumber />
              <Head sort="change" filter={filter} onSort={onSort} isNumber />
              <Head filter={filter}>{t("col_path")}</Head>
              <Head sort="expected" filter={filter} onSort={onSort} isNumber />
              <Head sort="observed" filter={filter} onSort={onSort} isNumber />
              <Head sort="status" filter={filter} onSort={onSort} />
              <Head sort="prose" filter={filter} onSort={onSort} />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Fragment key={row.indicator.id}>
                {isInOrder && isFirstOfGroup(rows, index) && row.indicator.group !== null && (
                  <tr className={css.group}>
                    <th scope="colgroup" colSpan={10} lang="zh-CN">
                      {row.indicator.group}
                    </th>
                  </tr>
                )}
                <IndicatorRow
                  row={row}
                  isChosen={row.indicator.id === chosen}
                  isGroupShown={!isInOrder}
                  onChoose={onChoose}
                />
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <div className={css.legend}>
        {!isInOrder && (
          <button type="button" onClick={() => onSort("number", false)}>
            {t("planOrder")}
          </button>
        )}
        {rows.every(({ progress }) => progress.status === "NOT_OBSERVED") && <p>{t("noneRecorded")}</p>}
        {rows.some(({ indicator }) => indicator.cumulative) && <p>{t("sumNote")}</p>}
        <UnitLegend rows={rows} />
      </div>
    </Card>
  );
}

function isFirstOfGroup(rows: readonly Row[], index: number): boolean {
  const [before, row] = [rows[index - 1], rows[index]];
  return row !== undefined && (before === undefined || groupOf(before.indicator) !== groupOf(row.indicator));
}

/** The head of a column; one that sorts is a button, and a second click turns the order round. */
function Head({
  sort,
  filter,
  onSort,
  isNumber = false,
  children,
}: {
  sort?: Exclude<Sort, "number">;
  filter: Filter;
  onSort?: Props["onSort"];
  isNumber?: boolean;
  children?: ReactNode;
}) {
  const { t } = useTranslation("indicators");
  if (sort === undefined || onSort === undefined)
    return (
      <th scope="col">
        <span>{children}</span>
      </th>
    );
  const isSorted = filter.sort === sort;
  const Arrow = filter.isDescending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={isNumber ? css.number : undefined}
      aria-sort={isSorted ? (filter.isDescending ? "descending" : "ascending") : undefined}
    >
      <button type="button" onClick={() => onSort(sort, isSorted ? !filter.isDescending : false)}>
        {t(`col_${sort}`)}
        {isSorted && <Arrow size={13} aria-hidden />}
      </button>
    </th>
  );
}

function IndicatorRow({
  row: { indicator, progress, change, outcomes },
  isChosen,
  isGroupShown,
  onChoose,
}: {
  row: Row;
  isChosen: boolean;
  isGroupShown: boolean;
  onChoose: (indicator: string) => void;
}) {
  const { t } = useTranslation("indicators");
  const language = useLanguage();
  const meaning = useUnitMeaning(indicator);
  const number = (value: number | null) => (value === null ? "–" : formatNumber(value, language));
  const { observed, latest, comparedOn } = progress;
  return (
    <tr data-selected={isChosen || undefined}>
      <th scope="row" className={css.name}>
        <button type="button" aria-pressed={isChosen} onClick={() => onChoose(indicator.id)}>
          {indicator.number !== null && <span className={css.index}>{indicator.number}</span>}
          <span>
            <EntityName entity={{ ...indicator, number: null }} isFull />
          </span>
        </button>
        {(indicator.cumulative || isGroupShown) && (
          <small>
            {isGroupShown && indicator.group !== null && <span lang="zh-CN">{indicator.group}</span>}
            {indicator.cumulative && <Tag>{t("sum")} 【】</Tag>}
          </small>
        )}
      </th>
      <td className={css.unit} title={meaning}>
        {indicator.unit === null ? t("noUnit") : <span lang="zh-CN">{indicator.unit}</span>}
      </td>
      <td className={css.number}>
        {indicator.baselineValue === null ? indicator.baselineRaw : printed(indicator.baselineValue)}
        {indicator.baselineYear !== null && <small>{indicator.baselineYear}</small>}
      </td>
      <td className={css.number}>
        <b>{indicator.targetValue === null ? indicator.targetRaw : printed(indicator.targetValue)}</b>
        {indicator.targetYear !== null && <small>{indicator.targetYear}</small>}
      </td>
      <td className={css.number}>{change === null ? "–" : signed(change, language)}</td>
      <td>
        <Spark progress={progress} />
      </td>
      <td className={css.number}>{number(progress.expectedAsOf)}</td>
      <td className={css.number}>
        <b>{number(observed)}</b>
        {latest !== null && <small>{formatDate(comparedOn, language)}</small>}
      </td>
      <td>
        <StatusChip status={progress.status} />
      </td>
      <td className={css.outcomes}>
        {outcomes.map((outcome) => outcome !== "none" && <OutcomeChip key={outcome} outcome={outcome} />)}
      </td>
    </tr>
  );

  function printed(value: number): string {
    return indicator.cumulative ? `【${number(value)}】` : number(value);
  }
}

function signed(share: number, language: "en" | "zh"): string {
  return new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en", {
    style: "percent",
    signDisplay: "exceptZero",
    maximumFractionDigits: 0,
  }).format(share);
}
