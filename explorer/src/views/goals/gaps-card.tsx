import { useTranslation } from "react-i18next";
import type { GoalLinksQuery } from "../../generated/graphql.js";
import { useWords } from "../../i18n/use-words.js";
import { Card } from "../../parts/card.jsx";
import { EntityName } from "../../parts/entity-link.jsx";
import css from "./gaps-card.module.css";
import { matrixOf, type Row } from "./matrix.js";

/** The goals that no programme is linked to, whatever the filters, with how much is known about each. */
export function GapsCard({ data, onChoose }: { data: GoalLinksQuery; onChoose: (goal: string) => void }) {
  const { t } = useTranslation("goals");
  const word = useWords();
  const { rows } = matrixOf(data, { by: "chapter", reasons: [], kinds: [], goalKinds: [] });
  const served = new Set(rows.filter(({ total }) => total > 0).map(({ goal }) => goal.id));
  const open = rows.filter(({ total }) => total === 0);
  return (
    <Card
      title={
        <>
          {t("gapsTitle")} <small className={css.soft}>{open.length}</small>
        </>
      }
      note={open.length === 0 ? t("noGaps") : t("gapsNote")}
    >
      <ul className={css.gaps}>
        {open.map((row) => (
          <li key={row.goal.id}>
            <button type="button" className={css.goalName} onClick={() => onChoose(row.goal.id)}>
              <EntityName entity={row.goal} />
            </button>
            <small>
              {word("GoalKind", row.goal.kind)} · {t(gapKey(row))}
              {row.goal.parts.length > 0 &&
                ` · ${t("parts", {
                  count: row.goal.parts.length,
                  served: row.goal.parts.filter(({ id }) => served.has(id)).length,
                })}`}
            </small>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function gapKey({ gap, goal }: Row) {
  if (gap !== undefined) return `gap${gap}` as const;
  return goal.kind === "PRINCIPLE" ? "gapPrinciple" : "gapOther";
}
