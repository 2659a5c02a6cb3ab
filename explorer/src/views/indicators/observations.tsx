import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-words.js";
import { useEditorToken } from "../../lib/editor-token.js";
import { formatDate, formatNumber } from "../../lib/format.js";
import { type Observation, standingOf } from "./course.js";
import type { TableQuestion } from "./indicators-page.jsx";
import css from "./observations.module.css";
import { RetractForm } from "./retract-form.jsx";
import type { Row } from "./rows.js";

/** The API gives no more rows at once. */
const MOST = 1_000;

interface Props {
  row: Row;
  observations: readonly Observation[];
  question: TableQuestion;
}

/** Everything that was recorded of the indicator, the latest day first, withdrawn values too. */
export function Observations({ row, observations, question }: Props) {
  const { t } = useTranslation("indicators");
  const sorted = [...observations].sort((a, b) => keyOf(b).localeCompare(keyOf(a)));
  return (
    <section>
      <h3>{t("observationsTitle")}</h3>
      {observations.length === 0 && <p className={css.soft}>{t("observationsNone")}</p>}
      {observations.length >= MOST && <p className={css.soft}>{t("observationsCut", { count: MOST })}</p>}
      {observations.length > 0 && (
        <div className={css.box}>
          <table className={css.table}>
            <caption className="visually-hidden">{t("observationsTitle")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("obsPeriod")}</th>
                <th scope="col" className={css.number}>
                  {t("obsValue")}
                </th>
                <th scope="col">{t("obsSource")}</th>
                <th scope="col">{t("obsStanding")}</th>
                <th scope="col">{t("obsBy")}</th>
              </tr>
            </thead>
            <tbody>
              {sorted.map((observation) => (
                <Line key={observation.id} row={row} observation={observation} question={question} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function keyOf({ date, recordedAt, id }: Observation): string {
  return `${date} ${recordedAt} ${id}`;
}

function Line({
  row,
  observation,
  question,
}: {
  row: Row;
  observation: Observation;
  question: TableQuestion;
}) {
  const { t } = useTranslation("indicators");
  const language = useLanguage();
  const [token] = useEditorToken();
  const [isOpen, setOpen] = useState(false);
  const { date, since, value, unit, source, note, doubt, retracted } = observation;
  const standing = standingOf(observation, row.progress);
  const day = (text: string) => formatDate(text, language);
  return (
    <>
      <tr data-standing={standing}>
        <th scope="row">{since === null ? day(date) : t("period", { from: day(since), to: day(date) })}</th>
        <td className={css.number}>
          {formatNumber(value, language)} <span lang="zh-CN">{unit}</span>
        </td>
        <td>
          {source}
          {note !== null && <small>{note}</small>}
          {doubt !== null && <small className={css.doubt}>{t("doubt", { doubt })}</small>}
          {retracted && (
            <small className={css.reason}>
              {t("retractedBecause", {
                by: observation.retractedBy ?? "",
                date: day(observation.retractedAt ?? ""),
                reason: observation.retractionReason ?? "",
              })}
            </small>
          )}
        </td>
        <td className={css.standing}>{t(`standing_${standing}`)}</td>
        <td>
          {t("recordedBy", { by: observation.recordedBy, date: day(observation.recordedAt) })}
          {token !== undefined && !retracted && !isOpen && (
            <button type="button" className={css.quiet} onClick={() => setOpen(true)}>
              {t("retract")}
            </button>
          )}
        </td>
      </tr>
      {isOpen && token !== undefined && !retracted && (
        <tr>
          <td colSpan={5}>
            <RetractForm
              row={row}
              observation={observation}
              question={question}
              token={token}
              onClose={() => setOpen(false)}
            />
          </td>
        </tr>
      )}
    </>
  );
}
