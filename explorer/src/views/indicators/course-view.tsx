import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-words.js";
import { namesOf } from "../../lib/entity-name.js";
import { formatDate, formatNumber } from "../../lib/format.js";
import { Loading } from "../../parts/states.jsx";
import { courseOf, courseRows, type Observation } from "./course.js";
import css from "./course-view.module.css";
import type { Row } from "./rows.js";

const CourseChart = lazy(async () => ({ default: (await import("./course-chart.jsx")).CourseChart }));

/** Path and observations as a chart, and beside it the same as a table. */
export function CourseView({ row, observations }: { row: Row; observations: readonly Observation[] }) {
  const { t } = useTranslation("indicators");
  const language = useLanguage();
  const { progress, indicator } = row;
  const course = useMemo(() => courseOf(progress, observations), [progress, observations]);
  const names = {
    path: t("seriesPath"),
    observed: t(indicator.cumulative ? "seriesSum" : "seriesObserved"),
    later: t("seriesLater"),
    before: t("seriesBefore"),
    asOf: t("asOfLine"),
  };
  const number = (value: number | null) => (value === null ? "–" : formatNumber(value, language));
  const rows = courseRows(course);
  return (
    <section className={css.course}>
      {rows.length > 0 && (
        <Suspense fallback={<Loading lines={8} />}>
          <CourseChart
            course={course}
            asOf={progress.asOf}
            unit={indicator.unit ?? ""}
            names={names}
            language={language}
            label={t("chartLabel", {
              name: namesOf(indicator, language).main,
              unit: indicator.unit ?? t("noUnit"),
            })}
          />
        </Suspense>
      )}
      <div className={css.tableBox}>
        <table className={css.table}>
          <caption>{t("courseTitle")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("day")}</th>
              <th scope="col">{t("col_expected")}</th>
              <th scope="col">{t("col_observed")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ date, expected, observed }) => (
              <tr key={date} data-observed={observed !== null || undefined}>
                <th scope="row">{formatDate(date, language)}</th>
                <td>{number(expected)}</td>
                <td>{number(observed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
