import { useTranslation } from "react-i18next";
import { useWords } from "../../i18n/use-words.js";
import { useUrlState } from "../../lib/use-url-state.js";
import css from "./actors.module.css";
import type { RoleMatrix } from "./filter.js";
import { useActorFilter, useRoleWord } from "./use-actor-filter.js";

/** Kinds of institutions by roles; each number narrows the view to it, and pressed again widens it. */
export function RoleMatrixTable({ matrix: { roles, rows, max } }: { matrix: RoleMatrix }) {
  const { t } = useTranslation("actors");
  const word = useWords();
  const roleWord = useRoleWord();
  const { kind: chosenKind, role: chosenRole } = useActorFilter();
  const [, change] = useUrlState();
  const narrowTo = (kind: string | undefined, role: string | undefined) => {
    const isChosen = kind === chosenKind && role === chosenRole;
    change(isChosen ? { kind: undefined, role: undefined } : { kind, role });
  };
  const cell = (kind: string | undefined, role: string | undefined, count: number) => (
    <button
      type="button"
      aria-pressed={kind === chosenKind && role === chosenRole}
      aria-label={t("cell", {
        kind: kind === undefined ? t("all") : word("InstitutionKind", kind),
        role: role === undefined ? t("all") : roleWord(role),
        count,
      })}
      style={
        { "--share": `${kind && role ? Math.round((count / max) ** 0.6 * 42) : 0}%` } as React.CSSProperties
      }
      onClick={() => narrowTo(kind, role)}
    >
      {count}
    </button>
  );
  return (
    <div className={css.tableBox}>
      <table className={css.matrix} aria-label={t("matrixTitle")}>
        <thead>
          <tr>
            <th scope="col">{t("kind")}</th>
            <th scope="col">{t("total")}</th>
            {roles.map(({ role }) => (
              <th key={role} scope="col">
                <span>{roleWord(role)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, count, cells }) => (
            <tr key={kind}>
              <th scope="row">{word("InstitutionKind", kind)}</th>
              <td>{cell(kind, undefined, count)}</td>
              {cells.map((number, index) => {
                const role = roles[index]?.role as string;
                return <td key={role}>{number > 0 && cell(kind, role, number)}</td>;
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("total")}</th>
            <td>{rows.reduce((sum, { count }) => sum + count, 0)}</td>
            {roles.map(({ role, count }) => (
              <td key={role}>{cell(undefined, role, count)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
