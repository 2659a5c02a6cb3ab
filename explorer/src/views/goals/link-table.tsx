import { useTranslation } from "react-i18next";
import { Card } from "../../parts/card.jsx";
import { ReasonChip } from "../../parts/chips.jsx";
import { EntityLink } from "../../parts/entity-link.jsx";
import css from "./link-table.module.css";
import type { Matrix } from "./matrix.js";
import { useColumnName } from "./matrix-table.jsx";

/** Every pair of goal and programme that the matrix counts, as a table. */
export function LinkTable({ matrix: { rows, columns } }: { matrix: Matrix }) {
  const { t } = useTranslation("goals");
  const nameOf = useColumnName();
  const names = new Map(columns.map((column) => [column.id, nameOf(column)]));
  const pairs = rows.flatMap(({ goal, services }) => services.map((service) => ({ goal, ...service })));
  return (
    <Card title={t("tableTitle")} note={t("tableNote", { count: pairs.length })}>
      {pairs.length === 0 ? (
        <p>{t("tableNone")}</p>
      ) : (
        <details>
          <summary>{t("tableShow")}</summary>
          <div className={css.tableBox}>
            <table className={css.pairs}>
              <thead>
                <tr>
                  <th scope="col">{t("goal")}</th>
                  <th scope="col">{t("programme")}</th>
                  <th scope="col">{t("place")}</th>
                  <th scope="col">{t("known")}</th>
                </tr>
              </thead>
              <tbody>
                {pairs.map(({ goal, programme, column, reasons }) => (
                  <tr key={`${goal.id} ${programme.id}`}>
                    <td>
                      <EntityLink entity={goal} />
                    </td>
                    <td>
                      <EntityLink entity={programme} />
                    </td>
                    <td>{names.get(column)}</td>
                    <td>
                      {reasons.map((reason) => (
                        <ReasonChip key={reason} reason={reason} />
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </Card>
  );
}
