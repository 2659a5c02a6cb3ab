import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage, useWords } from "../../i18n/use-words.js";
import { namesOf } from "../../lib/entity-name.js";
import { EntityName } from "../../parts/entity-link.jsx";
import { type Column, countByReason, ELSEWHERE, type Matrix, type Row, type Service } from "./matrix.js";
import css from "./matrix-table.module.css";

/** Up to so many columns share the width of the page; more of them are narrow. */
const WIDE = 10;

interface Chosen {
  goal: string | undefined;
  column: string | undefined;
}

/** The name of a column in the reader's language, with its number. */
export function useColumnName(): (column: Column) => string {
  const { t } = useTranslation("goals");
  const language = useLanguage();
  return ({ id, number, entity }) =>
    id === ELSEWHERE ? t("elsewhere") : `${number} ${namesOf(entity, language).main}`.trim();
}

/** Goals by columns. Each mark is a button; the arrow keys lead from one to the next. */
export function MatrixTable({
  matrix: { columns, rows },
  chosen,
  onChoose,
}: {
  matrix: Matrix;
  chosen: Chosen;
  onChoose: (goal: string, column?: string) => void;
}) {
  const { t } = useTranslation("goals");
  const nameOf = useColumnName();
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current !== null) showChosen(box.current);
  }, []);
  return (
    <div ref={box} className={css.matrixBox}>
      <table className={css.matrix} data-wide={columns.length <= WIDE || undefined} onKeyDown={moveFocus}>
        <caption className="visually-hidden">{t("matrixTitle")}</caption>
        <thead>
          <tr>
            <th scope="col" className={css.corner}>
              {t("goal")}
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={css.columnHead} title={nameOf(column)}>
                <span lang={langOf(column, language)}>{nameOf(column)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MatrixRow key={row.goal.id} row={row} columns={columns} chosen={chosen} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MatrixRow({
  row: { goal, services, total },
  columns,
  chosen,
  onChoose,
}: {
  row: Row;
  columns: readonly Column[];
  chosen: Chosen;
  onChoose: (goal: string, column?: string) => void;
}) {
  const { t } = useTranslation("goals");
  const word = useWords();
  const isChosen = chosen.goal === goal.id;
  const state =
    total === 0
      ? t("none")
      : services.length === 0
        ? t("filtered", { total })
        : t("served", { count: services.length });
  return (
    <tr
      data-selected={isChosen || undefined}
      data-none={(total === 0 && goal.kind !== "PRINCIPLE") || undefined}
    >
      <th scope="row">
        <button
          type="button"
          aria-pressed={isChosen && chosen.column === undefined}
          onClick={() => onChoose(goal.id)}
        >
          <EntityName entity={goal} />
        </button>
        <small>
          {word("GoalKind", goal.kind)}
          {goal.horizonYear != null && ` · ${t("by", { year: goal.horizonYear })}`}
          {" · "}
          <b>{state}</b>
        </small>
      </th>
      {columns.map((column) => (
        <td key={column.id}>
          <Mark
            services={services.filter((service) => service.column === column.id)}
            goal={goal}
            column={column}
            isChosen={isChosen && chosen.column === column.id}
            onChoose={onChoose}
          />
        </td>
      ))}
    </tr>
  );
}

function Mark({
  services,
  goal,
  column,
  isChosen,
  onChoose,
}: {
  services: readonly Service[];
  goal: Row["goal"];
  column: Column;
  isChosen: boolean;
  onChoose: (goal: string, column?: string) => void;
}) {
  const { t } = useTranslation("goals");
  const word = useWords();
  const language = useLanguage();
  const nameOf = useColumnName();
  if (services.length === 0) return null;
  const counts = countByReason(services);
  const label = t("cell", {
    goal: namesOf(goal, language).main,
    column: nameOf(column),
    count: services.length,
    reasons: counts.map(({ reason, count }) => `${word("Reason", reason)} ${count}`).join(", "),
  });
  return (
    <button
      type="button"
      className={css.mark}
      aria-label={label}
      aria-pressed={isChosen}
      title={label}
      onClick={() => onChoose(goal.id, column.id)}
    >
      <span className={css.count}>{services.length}</span>
      <span className={css.shares} aria-hidden>
        {counts.map(({ reason, count }) => (
          <span key={reason} className={css[reason]} style={{ flexGrow: count }} />
        ))}
      </span>
    </button>
  );
}

/** Scrolls the matrix, and not the page, to what the address has chosen. */
function showChosen(box: HTMLElement) {
  const cell = box.querySelector('[aria-pressed="true"]')?.closest<HTMLElement>("th, td");
  if (!cell) return;
  const [outer, inner] = [box.getBoundingClientRect(), cell.getBoundingClientRect()];
  box.scrollTop += inner.top - outer.top - (box.clientHeight - inner.height) / 2;
  // The names of the goals stay in sight anyway.
  if (cell.tagName === "TD") box.scrollLeft += inner.left - outer.left - (box.clientWidth - inner.width) / 2;
}

/** The language that a column's head is really in: a chapter may have no English name. */
function langOf({ id, entity }: Column, language: "en" | "zh"): string {
  if (id === ELSEWHERE) return language === "zh" ? "zh-CN" : "en";
  return namesOf(entity, language).main === entity.name ? "zh-CN" : "en";
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the focus to the next button in the direction of the arrow key, over cells without one. */
function moveFocus(event: KeyboardEvent<HTMLTableElement>) {
  const step = STEPS[event.key];
  const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>("td, th");
  const line = cell?.parentElement as HTMLTableRowElement | null | undefined;
  if (step === undefined || !cell || !line) return;
  const { rows } = event.currentTarget;
  let [row, column] = [line.rowIndex + step[0], cell.cellIndex + step[1]];
  while (rows[row]?.cells[column] !== undefined) {
    const button = rows[row]?.cells[column]?.querySelector("button");
    if (button) {
      event.preventDefault();
      button.focus();
      return;
    }
    row += step[0];
    column += step[1];
  }
}
