import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useWords } from "../../i18n/use-words.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { Checks, FilterBar } from "../../parts/filter-bar.jsx";
import css from "./filters.module.css";
import { type Filter, groupOf, MEASURES, measureOf, OUTCOMES, type Row, STATUSES } from "./rows.js";

const NOTHING = { q: undefined, group: undefined, counted: undefined, status: undefined, prose: undefined };

/** The day that the status is of, and what narrows the table; all of it stands in the address. */
export function Filters({
  rows,
  filter,
  asOf,
}: {
  rows: readonly Row[];
  filter: Filter;
  asOf: string | null;
}) {
  const { t } = useTranslation("indicators");
  const word = useWords();
  const [, change] = useUrlState();
  const groups = [...new Set(rows.map(({ indicator }) => groupOf(indicator)))];
  const nameOfGroup = (key: string) =>
    rows.find(({ indicator }) => groupOf(indicator) === key)?.indicator.group;
  const isNarrowed =
    filter.text !== "" ||
    filter.groups.length + filter.measures.length + filter.statuses.length + filter.outcomes.length > 0;
  return (
    <>
      <AsOf rows={rows} asOf={asOf} />
      <FilterBar onClear={isNarrowed ? () => change(NOTHING) : undefined}>
        <label className={css.search}>
          <span>{t("search")}</span>
          <input
            type="search"
            value={filter.text}
            placeholder={t("searchPlaceholder")}
            onChange={({ target }) => change({ q: target.value })}
          />
        </label>
        <Choice
          title={t("groups")}
          known={groups}
          list={filter.groups}
          onChange={(group) => change({ group })}
          label={(key) => (key === "" ? t("noGroup") : <span lang="zh-CN">{nameOfGroup(key)}</span>)}
        />
        <Choice
          title={t("measures")}
          known={MEASURES.filter((measure) => rows.some(({ indicator }) => measureOf(indicator) === measure))}
          list={filter.measures}
          onChange={(counted) => change({ counted })}
          label={(measure) => t(`measure_${measure}`)}
        />
        <Choice
          title={t("statuses")}
          known={STATUSES.filter(
            (status) =>
              filter.statuses.includes(status) || rows.some(({ progress }) => progress.status === status),
          )}
          list={filter.statuses}
          onChange={(status) => change({ status })}
          label={(status) => word("ProgressStatus", status)}
        />
        <Choice
          title={t("outcomes")}
          known={OUTCOMES.filter(
            (outcome) =>
              filter.outcomes.includes(outcome) || rows.some((row) => row.outcomes.includes(outcome)),
          )}
          list={filter.outcomes}
          onChange={(prose) => change({ prose })}
          label={(outcome) => t(`outcome_${outcome}`)}
        />
      </FilterBar>
    </>
  );
}

/** A group of switches; one that leaves nothing to choose is not shown. */
function Choice<T extends string>(props: Parameters<typeof Checks<T>>[0]) {
  return props.known.length < 2 && props.list.length === 0 ? null : <Checks {...props} />;
}

/** The day as of which everything is said: any day, today, or the end of one of the plan's years. */
function AsOf({ rows, asOf }: { rows: readonly Row[]; asOf: string | null }) {
  const { t } = useTranslation("indicators");
  const [, change] = useUrlState();
  const id = useId();
  const days = [...new Set(rows.flatMap(({ progress }) => progress.path.map(({ date }) => date)))].sort();
  const today = asOf === null ? (rows[0]?.progress.asOf ?? "") : asOf;
  return (
    <div className={css.asOf}>
      <label htmlFor={id}>{t("asOf")}</label>
      <input
        id={id}
        type="date"
        value={today}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => change({ asOf: target.value })}
      />
      <fieldset>
        <legend className="visually-hidden">{t("asOf")}</legend>
        <button type="button" aria-pressed={asOf === null} onClick={() => change({ asOf: undefined })}>
          {t("today")}
        </button>
        {days.slice(1).map((day) => (
          <button key={day} type="button" aria-pressed={asOf === day} onClick={() => change({ asOf: day })}>
            {t("endOf", { year: day.slice(0, 4) })}
          </button>
        ))}
      </fieldset>
      <span id={`${id}-note`} className={css.note}>
        {t("asOfNote")}
      </span>
    </div>
  );
}
